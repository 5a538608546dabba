package org.chancery.word;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

import org.chancery.model.text.ClauseKind;

/**
 * The styles of a ratification draft, shared by the writer and the reader so that a draft comes back as the tree that
 * it was written from. Nothing else may be concluded from a style. Their ids begin with a word that templates of ministries
 * do not use: a file with a style "TreatyParagraph" is not ours for that.
 * <ul>
 * <li>A paragraph in a style of {@link #opening} begins a clause of that kind and depth. Its number is its list number ({@code w:numPr}) or the text of its {@link #LABEL} runs; with neither
 * the clause is unnumbered, whatever its words look like.</li>
 * <li>It stands inside the last open clause whose {@link #rank} is less than its {@link #reach}; those between are
 * closed. Where that is not so, a bookmark {@link #levelMark} in the opening paragraph says how many clauses enclose
 * it.</li>
 * <li>Part, title, chapter, section, subsection, article, annex: the paragraph holds label and heading, in that order,
 * with one line break between if it has both; the words of the clause itself follow in {@link #TEXT}. The first line
 * break belongs to the layout, later ones to the heading.</li>
 * <li>Preamble: {@link #idOf} is the paragraph of its heading; {@link #PREAMBLE_TEXT}, its own words, opens one if none is
 * open, and so does a recital that nothing encloses and that has no level mark.</li>
 * <li>Other kinds: the paragraph holds label, tab, and the words; a heading comes before the words in {@link #HEADING}
 * runs and ends with a line break in that style.</li>
 * <li>{@link #TEXT} and block-level tables continue the words of the clause opened last; the paragraph that opens a
 * clause may be empty.</li>
 * <li>Signature blocks stand in tables whose first paragraph has the style of a signature block: each cell that is not
 * empty is one clause, cells in reading order. Its paragraphs are its lines; {@link #SIGNATORY} continues it, also at the
 * start of the cell below it, and an empty one is only the line to sign on.</li>
 * <li>A cross-reference is a hyperlink to a bookmark at the opening paragraph of its target; its text is made of plain
 * runs and {@code REF} fields. {@link #CONTENTS_HEADING} and the contents themselves are no part of the text.</li>
 * </ul>
 */
public final class DraftStyles {

	/** Paragraph: title of the treaty, a built-in style. */
	public static final String TITLE = "Title";
	/** Paragraph: more words of the clause opened last. */
	public static final String TEXT = "InstrumentText";
	/** Paragraph: own words of the preamble. */
	public static final String PREAMBLE_TEXT = "InstrumentPreambleText";
	/** Paragraph: line to sign on and the words below it. */
	public static final String SIGNATORY = "InstrumentSignatory";
	/** Paragraph: heading of the table of contents, a built-in style. */
	public static final String CONTENTS_HEADING = "TOCHeading";
	/** Character: a label that is text because it does not follow from the position. */
	public static final String LABEL = "InstrumentLabel";
	/** Character: heading inside the paragraph of a clause. */
	public static final String HEADING = "InstrumentRunInHeading";
	private static final String LEVEL_MARK = "_Level";
	/** Greatest depth of subparagraphs that has a style of its own; deeper ones bear that of this depth. */
	public static final int DEPTHS = 6;

	/**
	 * What a style opens.
	 *
	 * @param depth     for subparagraphs from 1, otherwise 0
	 * @param inArticle for subparagraphs: directly in the article (or annex, or division), not in the paragraph before
	 */
	public record Opening(ClauseKind kind, int depth, boolean inArticle) {
	}

	private static final Map<ClauseKind, String> NAMES = Map.ofEntries(Map.entry(ClauseKind.PREAMBLE, "Preamble"),
			Map.entry(ClauseKind.RECITAL, "Recital"), Map.entry(ClauseKind.PART, "Part"),
			Map.entry(ClauseKind.TITLE, "Title"), Map.entry(ClauseKind.CHAPTER, "Chapter"),
			Map.entry(ClauseKind.SECTION, "Section"), Map.entry(ClauseKind.SUBSECTION, "Subsection"),
			Map.entry(ClauseKind.ARTICLE, "Article"), Map.entry(ClauseKind.PARAGRAPH, "Paragraph"),
			Map.entry(ClauseKind.SUBPARAGRAPH, "Subparagraph"), Map.entry(ClauseKind.ANNEX, "Annex"),
			Map.entry(ClauseKind.TESTIMONIUM, "Testimonium"), Map.entry(ClauseKind.SIGNATURE_BLOCK, "Signature"));

	private static final Map<String, Opening> OPENINGS = openings();

	private DraftStyles() {
	}

	/** The id of the paragraph style that opens a clause of that kind; depth counts for subparagraphs only. */
	public static String idOf(Opening opening) {
		String name = "Instrument" + NAMES.get(opening.kind());
		if (opening.kind() != ClauseKind.SUBPARAGRAPH) {
			return name;
		}
		return (opening.inArticle() ? "InstrumentArticleSubparagraph" : name) + Math.clamp(opening.depth(), 1, DEPTHS);
	}

	/** What a paragraph of that style opens; empty if it opens nothing or is not ours. */
	public static Optional<Opening> opening(String styleId) {
		return Optional.ofNullable(OPENINGS.get(styleId));
	}

	/** How far out a clause is: it ends where one begins whose {@link #reach} is not greater. */
	public static int rank(Opening opening) {
		return switch (opening.kind()) {
		case PREAMBLE, ANNEX, TESTIMONIUM, SIGNATURE_BLOCK -> 0;
		case PART -> 1;
		case TITLE -> 2;
		case CHAPTER -> 3;
		case SECTION -> 4;
		case SUBSECTION -> 5;
		case ARTICLE -> 6;
		case RECITAL, PARAGRAPH -> 7;
		case SUBPARAGRAPH -> 7 + Math.clamp(opening.depth(), 1, DEPTHS);
		};
	}

	/** The least rank of the clauses that end where this one begins. */
	public static int reach(Opening opening) {
		boolean closesParagraph = opening.inArticle() && opening.depth() <= 1;
		return closesParagraph ? rank(new Opening(ClauseKind.PARAGRAPH, 0, false)) : rank(opening);
	}

	/**
	 * The name of the bookmark that says how many clauses enclose the one that its paragraph opens.
	 *
	 * @param order anything that makes the name unique in the file
	 */
	public static String levelMark(int level, int order) {
		return LEVEL_MARK + level + "_" + order;
	}

	/** How many clauses enclose the one opened by a paragraph with that bookmark; -1 if the bookmark does not say. */
	public static int levelOf(String bookmark) {
		int end = bookmark.indexOf('_', LEVEL_MARK.length());
		boolean mark = bookmark.startsWith(LEVEL_MARK) && end > LEVEL_MARK.length() && end < LEVEL_MARK.length() + 4
				&& bookmark.substring(LEVEL_MARK.length(), end).chars().allMatch(c -> c >= '0' && c <= '9');
		return mark ? Integer.parseInt(bookmark, LEVEL_MARK.length(), end, 10) : -1;
	}

	/** The name of a style as people read it: {@code InstrumentSubparagraph1} is "Instrument Subparagraph 1". */
	public static String nameOf(String styleId) {
		return styleId.replaceAll("(?<=[a-z])(?=[A-Z0-9])", " ");
	}

	private static Map<String, Opening> openings() {
		var all = new LinkedHashMap<String, Opening>();
		for (ClauseKind kind : ClauseKind.values()) {
			int depths = kind == ClauseKind.SUBPARAGRAPH ? DEPTHS : 0;
			for (int depth = Math.min(1, depths); depth <= depths; depth++) {
				for (boolean inArticle : new boolean[] { false, true }) {
					var opening = new Opening(kind, depth, inArticle && depths > 0);
					all.put(idOf(opening), opening);
				}
			}
		}
		return all;
	}
}
