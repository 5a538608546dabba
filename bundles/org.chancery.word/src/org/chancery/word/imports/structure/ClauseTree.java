package org.chancery.word.imports.structure;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.chancery.core.exchange.ImportRemark;
import org.chancery.model.LocalizedText;
import org.chancery.model.ChanceryFactory;
import org.chancery.model.resource.Ids;
import org.chancery.model.text.Clause;
import org.chancery.model.text.ClauseKind;
import org.chancery.model.text.Inline;
import org.chancery.model.text.Text;
import org.chancery.model.text.TextFactory;
import org.chancery.model.text.Wording;
import org.chancery.word.imports.reading.Piece;
import org.chancery.word.imports.reading.WordParagraph;

/** The text as it grows: the divisions that are open, the labels read, and which paragraph went where. */
final class ClauseTree {

	private static final int BELOW_ARTICLE = 65;

	private record Open(Clause clause, int rank) {
	}

	private record Doubt(int paragraph, ImportRemark.Gravity gravity, String message) {
	}

	private final Text text = Ids.identify(TextFactory.eINSTANCE.createText());
	private final Map<Clause, String> labels = new HashMap<>();
	private final Map<Integer, Clause> byParagraph = new HashMap<>();
	private final Map<String, Clause> byBookmark = new HashMap<>();
	private final List<Doubt> doubts = new ArrayList<>();
	/** Footnotes and pictures of the title, which has no place for them. */
	private final List<Piece> ofTitle = new ArrayList<>(0);
	private final Deque<Open> open = new ArrayDeque<>();
	private final Contents contents = new Contents();
	private final String language;
	private final boolean sectionsInArticles;
	private Clause article;

	ClauseTree(String language, boolean sectionsInArticles) {
		this.language = language;
		this.sectionsInArticles = sectionsInArticles;
	}

	private int rank(ClauseKind kind) {
		return switch (kind) {
		case ANNEX -> 0;
		case PART -> 10;
		case TITLE -> 20;
		case CHAPTER -> 30;
		case SECTION -> sectionsInArticles ? BELOW_ARTICLE : 40;
		case SUBSECTION -> sectionsInArticles ? BELOW_ARTICLE + 1 : 50;
		case ARTICLE, PREAMBLE, TESTIMONIUM -> 60;
		case SIGNATURE_BLOCK -> 61;
		default -> 70;
		};
	}

	/** Opens a division inside the last open one of an outer kind, and closes those in between. */
	Clause open(ClauseKind kind, WordParagraph paragraph) {
		boolean outermost = kind == ClauseKind.PREAMBLE || kind == ClauseKind.TESTIMONIUM;
		close(outermost ? 2 : rank(kind));
		return push(kind, rank(kind), paragraph);
	}

	/** Opens an annex to the annex that is open. */
	Clause openInAnnex(WordParagraph paragraph) {
		close(1);
		return push(ClauseKind.ANNEX, 1, paragraph);
	}

	/** Opens a signature block beside the testimonium, or inside it if it has a heading. */
	Clause openSignature(WordParagraph paragraph) {
		while (!open.isEmpty() && top().getKind() == ClauseKind.SIGNATURE_BLOCK) {
			open.pop();
		}
		boolean inside = top() != null && top().getWordings().get(0).getHeading() != null;
		if (!inside) {
			close(60);
		}
		return push(ClauseKind.SIGNATURE_BLOCK, 61, paragraph);
	}

	private Clause push(ClauseKind kind, int rank, WordParagraph paragraph) {
		Clause clause = add(top(), kind, paragraph);
		open.push(new Open(clause, rank));
		if (kind == ClauseKind.ARTICLE) {
			article = clause;
		}
		return clause;
	}

	/** Closes the open divisions of that kind and those inside them. */
	void close(ClauseKind kind) {
		close(rank(kind));
	}

	private void close(int rank) {
		while (!open.isEmpty() && open.peek().rank() >= rank) {
			open.pop();
		}
	}

	/** The innermost open division; null if none. */
	Clause top() {
		return open.isEmpty() ? null : open.peek().clause();
	}

	/** Whether a division of that kind is open. */
	boolean within(ClauseKind kind) {
		return open.stream().anyMatch(each -> each.clause().getKind() == kind);
	}

	/** The label of the outermost annex that is open, empty if it has none; null if none is open. */
	String annexLabel() {
		String label = null;
		for (Open each : open) {
			label = each.clause().getKind() == ClauseKind.ANNEX ? labels.getOrDefault(each.clause(), "") : label;
		}
		return label;
	}

	boolean anyArticle() {
		return article != null;
	}

	boolean empty() {
		return text.getClauses().isEmpty();
	}

	/** Adds a clause at the end of another, or of the text. */
	Clause add(Clause parent, ClauseKind kind, WordParagraph paragraph) {
		Clause clause = Ids.identify(TextFactory.eINSTANCE.createClause());
		clause.setKind(kind);
		Wording wording = TextFactory.eINSTANCE.createWording();
		wording.setLanguage(language);
		clause.getWordings().add(wording);
		(parent == null ? text.getClauses() : parent.getClauses()).add(clause);
		if (paragraph != null) {
			belongs(paragraph, clause);
		}
		if (!ofTitle.isEmpty()) {
			doubt(-1, ImportRemark.Gravity.DOUBT, "The title holds a footnote or picture; it stands at the start of the first clause now.");
			contents.appendOthers(List.copyOf(ofTitle), wording.getContent());
			ofTitle.clear();
		}
		return clause;
	}

	/** Notes that a paragraph went into a clause. */
	void belongs(WordParagraph paragraph, Clause clause) {
		byParagraph.put(paragraph.index(), clause);
		for (String bookmark : paragraph.bookmarks()) {
			byBookmark.putIfAbsent(bookmark, clause);
		}
	}

	/** Gives a clause its label as it stands. */
	void label(Clause clause, String label) {
		if (!label.isEmpty()) {
			labels.put(clause, label);
		}
	}

	/** Adds to the heading of a clause, and what is no words to its content. */
	void heading(Clause clause, String heading, List<Piece> pieces, int paragraph) {
		Wording wording = clause.getWordings().get(0);
		if (!heading.isEmpty()) {
			wording.setHeading(wording.getHeading() == null ? heading : wording.getHeading() + " " + heading);
		}
		if (contents.appendOthers(pieces, wording.getContent())) {
			doubt(paragraph, ImportRemark.Gravity.DOUBT, "A heading holds a footnote or picture; it stands at the start of the words now.");
		}
	}

	/** Adds words to a clause, on a new line if it has some. */
	void words(Clause clause, WordParagraph paragraph, int skip) {
		List<Inline> content = clause.getWordings().get(0).getContent();
		if (!content.isEmpty()) {
			Contents.addRun("\n", 0, content);
		}
		contents.append(paragraph.pieces(), skip, content);
		belongs(paragraph, clause);
	}

	/** Adds plain words to a clause, on a new line if it has some. */
	void line(Clause clause, String words) {
		List<Inline> content = clause.getWordings().get(0).getContent();
		Contents.addRun(content.isEmpty() || words.isEmpty() ? words : "\n" + words, 0, content);
	}

	void title(String words, WordParagraph paragraph) {
		paragraph.pieces().stream().filter(piece -> piece instanceof Piece.Footnote || piece instanceof Piece.Kept)
				.forEach(ofTitle::add);
		if (words.isEmpty()) {
			return;
		}
		if (text.getTitles().isEmpty()) {
			LocalizedText title = ChanceryFactory.eINSTANCE.createLocalizedText();
			title.setLanguage(language);
			title.setText(words);
			text.getTitles().add(title);
		} else {
			LocalizedText title = text.getTitles().get(0);
			title.setText(title.getText() + " " + words);
		}
	}

	/** Something that a person should look at. */
	void doubt(int paragraph, ImportRemark.Gravity gravity, String message) {
		doubts.add(new Doubt(paragraph, gravity, message));
	}

	/** The doubts as remarks with the place that they speak of, in the order of the file. */
	List<ImportRemark> remarks(Places places) {
		return doubts.stream().sorted(java.util.Comparator.comparingInt(Doubt::paragraph))
				.map(doubt -> new ImportRemark(doubt.gravity(), places.of(doubt.paragraph()), doubt.message())).toList();
	}

	Text text() {
		return text;
	}

	Map<Clause, String> labels() {
		return labels;
	}

	Map<Integer, Clause> byParagraph() {
		return byParagraph;
	}

	Map<String, Clause> byBookmark() {
		return byBookmark;
	}

	Contents contents() {
		return contents;
	}
}
