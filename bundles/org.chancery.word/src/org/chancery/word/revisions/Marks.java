package org.chancery.word.revisions;

import java.util.Map;
import java.util.Set;

import org.chancery.word.markup.Element;

/** Which elements declare changes, and of what kind. */
public final class Marks {

	private static final String CONFLICTS = "http://schemas.microsoft.com/office/word/2010/wordml";
	private static final Set<String> COMING = Set.of("ins", "moveTo");
	private static final Set<String> GOING = Set.of("del", "moveFrom");
	private static final Set<String> PROPERTY_CHANGES = Set.of("rPrChange", "pPrChange", "sectPrChange", "tblPrChange",
			"trPrChange", "tcPrChange", "tblGridChange", "tblPrExChange");
	private static final Set<String> MOVE_RANGES = Set.of("moveFromRangeStart", "moveFromRangeEnd", "moveToRangeStart",
			"moveToRangeEnd");
	private static final Map<String, Boolean> TAG_RANGES = Map.of("customXmlInsRangeStart", true,
			"customXmlMoveToRangeStart", true, "customXmlDelRangeStart", false, "customXmlMoveFromRangeStart", false);
	private static final Set<String> TAG_RANGE_ENDS = Set.of("customXmlInsRangeEnd", "customXmlMoveToRangeEnd",
			"customXmlDelRangeEnd", "customXmlMoveFromRangeEnd");
	private static final Set<String> CELLS = Set.of("cellIns", "cellDel", "cellMerge");

	private Marks() {
	}

	/** Whether what it marks is there only after the change. */
	public static boolean isComing(Element element) {
		return element.isWord() ? COMING.contains(element.name()) : isConflict(element, "conflictIns");
	}

	/** Whether what it marks is there only before the change. */
	public static boolean isGoing(Element element) {
		return element.isWord() ? GOING.contains(element.name()) : isConflict(element, "conflictDel");
	}

	/** Two authors of one file at the same time leave marks of their own ([MS-DOCX], 2.5.1). */
	private static boolean isConflict(Element element, String name) {
		return element.name().equals(name) && element.qualifiedName().uri().equals(CONFLICTS);
	}

	/** Whether it wraps or marks what comes or goes. */
	public static boolean isContent(Element element) {
		return isComing(element) || isGoing(element);
	}

	/** Whether it holds properties as they were before. */
	public static boolean isPropertyChange(Element element) {
		return element.isWord() && PROPERTY_CHANGES.contains(element.name());
	}

	/** Whether it marks a cell of a table. */
	public static boolean isCell(Element element) {
		return element.isWord() && CELLS.contains(element.name());
	}

	/** Whether it begins or ends a range of moved text. */
	public static boolean isMoveRange(Element element) {
		return element.isWord() && MOVE_RANGES.contains(element.name());
	}

	/** Whether it begins a range in which tags of content controls come or go. */
	public static boolean beginsTags(Element element) {
		return element.isWord() && TAG_RANGES.containsKey(element.name());
	}

	/** Whether the tags of the range that it begins come. */
	public static boolean isTagsComing(Element start) {
		return TAG_RANGES.get(start.name());
	}

	/** Whether it ends a range of such tags. */
	public static boolean endsTags(Element element) {
		return element.isWord() && TAG_RANGE_ENDS.contains(element.name());
	}

	/** Whether it declares a change of numbering of older files. */
	public static boolean isNumbering(Element element) {
		return element.is("numberingChange");
	}

	/** Whether it declares anything, a beginning or end of a range included. */
	public static boolean isMark(Element element) {
		return isContent(element) || isPropertyChange(element) || isCell(element) || isMoveRange(element)
				|| beginsTags(element) || endsTags(element) || isNumbering(element);
	}

	/** Whether there is any mark in a tree. */
	public static boolean anyIn(Element element) {
		return isMark(element) || element.elements().anyMatch(Marks::anyIn);
	}

	/** Whether an outcome leaves what a mark of comings or goings marks in the text. */
	static boolean stays(Element mark, Outcome outcome) {
		return outcome == Outcome.KEEP || isComing(mark) == (outcome == Outcome.ACCEPT);
	}
}
