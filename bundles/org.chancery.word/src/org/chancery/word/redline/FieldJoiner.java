package org.chancery.word.redline;

import java.util.ArrayList;
import java.util.List;

import org.chancery.word.markup.Element;
import org.chancery.word.redline.Token.Kind;
import org.chancery.word.redline.Token.Place;

/** Makes one token of each field, since a field that changes is replaced whole. */
final class FieldJoiner {

	private FieldJoiner() {
	}

	/** The same tokens, those of fields that begin and end among them joined. */
	static List<Token> join(List<Token> tokens) {
		var joined = new ArrayList<Token>(tokens.size() + 1);
		int at = 0;
		while (at < tokens.size()) {
			Token token = tokens.get(at);
			int end = isBegin(token) ? end(tokens, at) : -1;
			if (end < 0) {
				joined.add(token);
				at++;
			} else {
				joined.add(field(tokens.subList(at, end + 1)));
				at = end + 1;
			}
		}
		return joined;
	}

	/** Whether a token begins a field. */
	static boolean isBegin(Token token) {
		return isCharacter(token, "begin");
	}

	private static boolean isCharacter(Token token, String type) {
		return token.kind == Kind.CONTENT && token.is("fldChar") && type.equals(token.element.attribute("fldCharType"));
	}

	private static int end(List<Token> tokens, int from) {
		int depth = 0;
		for (int at = from; at < tokens.size(); at++) {
			if (isBegin(tokens.get(at))) {
				depth++;
			} else if (isCharacter(tokens.get(at), "end") && --depth == 0) {
				return at;
			}
		}
		return -1;
	}

	private static Token field(List<Token> parts) {
		var key = new StringBuilder("{");
		for (Token part : parts) {
			if (part.isBefore()) {
				key.append(part.key);
			}
		}
		Token first = parts.getFirst();
		boolean inserted = parts.stream().allMatch(part -> part.inserted != null);
		boolean deleted = parts.stream().allMatch(part -> part.deleted != null);
		var field = new Token(Kind.FIELD, key.append('}').toString(), null, null,
				new Place(null, null, inserted ? first.inserted : null, deleted ? first.deleted : null));
		field.parts = List.copyOf(parts);
		return field;
	}

	/** The same tokens, the characters of fields that begin or end elsewhere as markers, or left out if of the old file. */
	static List<Token> unframed(List<Token> tokens, boolean old) {
		var others = new ArrayList<Token>(tokens.size());
		List<Element> pending = new ArrayList<>();
		for (Token token : tokens) {
			if (token.isFieldCharacter()) {
				pending.addAll(token.before);
				if (!old) {
					pending.add(Element.word("r", token.run == null ? new Element[] { token.element } : new Element[] { token.run, token.element }));
				}
			} else {
				if (!pending.isEmpty()) {
					pending.addAll(token.before);
					token.before = List.copyOf(pending);
					pending.clear();
				}
				others.add(token);
			}
		}
		return others;
	}
}
