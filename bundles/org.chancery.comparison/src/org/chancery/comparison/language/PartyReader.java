package org.chancery.comparison.language;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.chancery.comparison.language.KnownWords.Name;
import org.chancery.comparison.language.PartyMention.Scope;

/** Finds the words that name parties. */
final class PartyReader {

	private static final int MOST_ADJECTIVES = 4;

	private static final Set<String> ARTICLES = Set.of("the", "la", "le", "l'", "les", "el", "los", "las");

	private final Script script;
	private final Tokens tokens;
	private final KnownWords known;

	PartyReader(Script script, KnownWords known) {
		this.script = script;
		this.tokens = script.tokens;
		this.known = known;
	}

	List<PartyMention> read() {
		List<PartyMention> found = new ArrayList<>();
		int i = 0;
		while (i < script.count()) {
			int end = generic(i, found);
			end = end > i ? end : named(i, found);
			i = Math.max(end, i + 1);
		}
		return found;
	}

	/** Each Party, the developed country Parties, la Parte importadora; behind it, or the token itself. */
	private int generic(int token, List<PartyMention> found) {
		Script.Found scope = script.at(token, Topic.SCOPE);
		if (scope == null && !script.is(token, Topic.PARTY) && !script.is(token, Topic.PARTY_ADJECTIVE)) {
			return token;
		}
		int what = scope == null ? token : token + scope.length();
		int head = head(what);
		Script.Found party = script.at(head, Topic.PARTY);
		if (party == null || script.isTaken(head) || !isHead(head, scope != null)) {
			return token;
		}
		int end = behind(head + party.length());
		boolean plural = tokens.word(head).endsWith("s");
		Scope many = scope == null || scope.value().equals("the") ? plural ? Scope.EVERY : Scope.ONE
				: Scope.valueOf(scope.value().toUpperCase(Locale.ROOT));
		String words = tokens.text.substring(tokens.start(what), tokens.end(end - 1)).toLowerCase(Locale.ROOT);
		found.add(new PartyMention(tokens.start(token), tokens.end(end - 1), many, Set.of(), words));
		return end;
	}

	/** The head behind adjectives: "developing country Party"; the last one, as in "Member State". */
	private int head(int from) {
		int head = -1;
		int at = from;
		for (int i = 0; i <= MOST_ADJECTIVES; i++) {
			head = script.is(at, Topic.PARTY) ? at : head;
			int length = adjective(at);
			if (length == 0) {
				break;
			}
			at += length;
		}
		return head;
	}

	private int adjective(int at) {
		int length = script.length(at, Topic.PARTY_ADJECTIVE);
		return length > 0 && tokens.word(at + length).equals("-") ? length + 1 : length;
	}

	/** Behind the adjectives that follow a head: "Parte importadora". */
	private int behind(int from) {
		int at = from;
		while (at - from < MOST_ADJECTIVES && script.is(at, Topic.PARTY_ADJECTIVE) && !script.is(at, Topic.MODAL)) {
			at += script.length(at, Topic.PARTY_ADJECTIVE);
		}
		return at;
	}

	/** A party in small letters is one only in English, and behind an article. */
	private boolean isHead(int token, boolean scoped) {
		String word = tokens.word(token);
		return tokens.isCapital(token) || scoped && (word.equals("party") || word.equals("parties"));
	}

	private int named(int token, List<PartyMention> found) {
		Name name = nameAt(token);
		if (name == null) {
			return token;
		}
		Set<String> codes = new HashSet<>();
		codes.add(name.stands());
		int end = token + name.words().count();
		int next = end;
		for (int from = joined(next); from > 0; from = joined(next)) {
			Name other = nameAt(from);
			if (other == null) {
				break;
			}
			codes.add(other.stands());
			end = from + other.words().count();
			next = end;
		}
		String words = tokens.text.substring(tokens.start(token), tokens.end(end - 1));
		found.add(new PartyMention(tokens.start(token), tokens.end(end - 1), Scope.NAMED, codes, words));
		return end;
	}

	/** Where another name may begin behind one: behind a comma, "and" or "as well as", and an article; 0 if none does. */
	private int joined(int token) {
		int at = tokens.word(token).equals(",") ? token + 1 : token;
		at += script.length(at, Topic.AND);
		return at == token ? 0 : ARTICLES.contains(tokens.word(at)) ? at + 1 : at;
	}

	private Name nameAt(int token) {
		Name longest = null;
		if (tokens.isCapital(token)) {
			for (Name name : known.partyNames(withoutOwner(tokens.word(token)))) {
				if (matches(name.words(), token) && (longest == null || name.words().count() > longest.words().count())) {
					longest = name;
				}
			}
		}
		return longest;
	}

	private static String withoutOwner(String word) {
		return word.endsWith("'s") ? word.substring(0, word.length() - 2) : word;
	}

	private boolean matches(Tokens name, int token) {
		for (int i = 0; i < name.count(); i++) {
			String word = tokens.word(token + i);
			boolean owner = i == name.count() - 1 && word.endsWith("'s") && !name.word(i).endsWith("'s");
			if (!name.word(i).equals(owner ? withoutOwner(word) : word)) {
				return false;
			}
		}
		return true;
	}
}
