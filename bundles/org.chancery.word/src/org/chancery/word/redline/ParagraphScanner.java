package org.chancery.word.redline;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.chancery.word.imports.container.Vocabulary;
import org.chancery.word.markup.Element;
import org.chancery.word.redline.Token.Kind;
import org.chancery.word.redline.Token.Place;

/** Takes a paragraph apart into tokens, the mark of the paragraph being the last. */
final class ParagraphScanner {

	private static final Set<String> WRAPS = Set.of("hyperlink", "smartTag", "customXml", "dir", "bdo", "sdt");
	private static final Set<String> CHANGES = Set.of("ins", "del", "moveFrom", "moveTo");
	private static final Set<String> NOTES = Set.of("footnoteReference", "endnoteReference");

	private final Scope scope;
	private final Markers markers;
	private final List<Token> tokens = new ArrayList<>();
	private List<Element> pending = new ArrayList<>();

	private ParagraphScanner(Scope scope, Markers markers) {
		this.scope = scope;
		this.markers = markers;
	}

	/**
	 * The tokens of a paragraph.
	 *
	 * @param markers decides which things without width are kept
	 */
	static List<Token> scan(Element paragraph, Scope scope, Markers markers) {
		var scanner = new ParagraphScanner(scope, markers);
		scanner.children(paragraph, Place.PLAIN);
		List<Token> whole = FieldJoiner.join(scanner.tokens);
		whole.add(scanner.mark(paragraph));
		return whole;
	}

	/** The mark of a paragraph, which a section break makes another. */
	private Token mark(Element paragraph) {
		Element properties = paragraph.first("pPr");
		Element run = properties == null ? null : properties.first("rPr");
		boolean section = properties != null && properties.first("sectPr") != null;
		Place place = Place.PLAIN;
		if (run != null) {
			for (Element child : run.elements().filter(e -> e.isWord() && CHANGES.contains(e.name())).toList()) {
				place = place.in(Revision.of(child), isInsertion(child));
			}
		}
		var mark = new Token(Kind.MARK, section ? "\u2029s" : "\u2029", null, paragraph, place);
		mark.before = List.copyOf(pending);
		return mark;
	}

	private static boolean isInsertion(Element change) {
		return change.is("ins") || change.is("moveTo");
	}

	private void children(Element parent, Place place) {
		parent.elements().forEach(child -> child(child, place));
	}

	private void child(Element child, Place place) {
		if (!child.isWord()) {
			add(new Token(Kind.INLINE, Fingerprint.of(View.rejected(child), scope), null, child, place));
			return;
		}
		String name = child.name();
		if (name.equals("r")) {
			run(child, place);
		} else if (CHANGES.contains(name)) {
			children(child, place.in(Revision.of(child), isInsertion(child)));
		} else if (WRAPS.contains(name)) {
			wrap(child, place);
		} else if (Markers.isMarker(child)) {
			markers.take(child, pending);
		} else if (!name.equals("pPr") && !name.equals("proofErr")) {
			other(child, place);
		}
	}

	private void other(Element child, Place place) {
		var token = new Token(child.is("fldSimple") ? Kind.FIELD : Kind.INLINE, Fingerprint.of(child, scope), null, child, place);
		if (child.is("fldSimple")) {
			var inner = new ParagraphScanner(scope, markers);
			inner.children(SimpleField.complex(child), place);
			token.parts = inner.tokens;
		}
		add(token);
	}

	private void wrap(Element element, Place place) {
		var wrap = new Wrap(place.wrap(), element, wrapKey(element), scope.old);
		Element content = element.is("sdt") ? element.first("sdtContent") : element;
		if (content != null) {
			children(content, place.in(wrap));
		}
	}

	private String wrapKey(Element element) {
		if (element.is("sdt")) {
			return ContentControls.key(element) + '\u0001';
		}
		var shell = element.with(element.elements().filter(e -> e.isWord() && e.name().endsWith("Pr")).toList());
		return Fingerprint.of(shell, scope) + '\u0001';
	}

	private void run(Element run, Place outer) {
		Place place = outer.in(run.first("rPr"));
		if (Markers.isCommentRun(run)) {
			markers.take(run, pending);
			return;
		}
		run.elements().forEach(child -> {
			if (child.is("t") || child.is("delText")) {
				text(words(child), place);
			} else if (!child.is("rPr") && !child.is("lastRenderedPageBreak")) {
				add(new Token(Kind.CONTENT, contentKey(child), null, child, place));
			}
		});
	}

	/** The words of an element; spaces at its ends count only where it says so (ISO 29500-1, 17.3.3.31). */
	private static String words(Element element) {
		String words = element.text();
		return element.attributes().stream().anyMatch(a -> a.name().local().equals("space") && a.value().equals("preserve")) ? words
				: words.strip();
	}

	private String contentKey(Element child) {
		if (child.isWord() && NOTES.contains(child.name())) {
			return '<' + child.name();
		}
		if (child.is("instrText") || child.is("delInstrText")) {
			return "<instrText>" + scope.code(child.text());
		}
		if (TextBoxes.count(child) > 0) {
			return "<boxes" + TextBoxes.count(child);
		}
		Element seen = child.vocabulary() == Vocabulary.WORD && child.children().isEmpty() ? child : View.rejected(child);
		return Fingerprint.of(seen, scope);
	}

	private void text(String text, Place place) {
		boolean plain = place.wrap() == null && !Signs.isIn(text);
		int at = 0;
		while (at < text.length()) {
			int end = plain ? text.length() : Words.end(text, at);
			String words = text.substring(at, end);
			add(new Token(plain ? Kind.TEXT : Kind.WORD, words, words, null, place));
			at = end;
		}
	}

	private void add(Token token) {
		if (!pending.isEmpty()) {
			token.before = List.copyOf(pending);
			pending.clear();
		}
		tokens.add(token);
	}
}
