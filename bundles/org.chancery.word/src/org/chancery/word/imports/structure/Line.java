package org.chancery.word.imports.structure;

import org.chancery.model.text.ClauseKind;
import org.chancery.word.imports.reading.WordParagraph;

/**
 * A paragraph with what its look and its first words suggest.
 *
 * @param paragraph  the paragraph
 * @param prominence how much it stands out
 * @param division   the label of a division at its start, typed or counted by Word; null if none
 * @param counted    whether Word counts that label, so that all its words are heading
 * @param item       the label of a paragraph or subparagraph; null if none
 */
record Line(WordParagraph paragraph, Prominence prominence, DivisionLabel division, boolean counted, ItemLabel item) {

	private static final int LONGEST_MARKED = 400;

	static Line of(WordParagraph paragraph) {
		Prominence prominence = prominence(paragraph);
		boolean lenient = prominence.compareTo(Prominence.MARKED) >= 0;
		DivisionLabel counted = paragraph.label() == null || paragraph.label().bullet() ? null
				: DivisionLabel.read(paragraph.label().text(), false);
		if (counted != null && counted.alone(paragraph.label().text())) {
			return new Line(paragraph, prominence, counted, true, null);
		}
		DivisionLabel division = paragraph.text().isEmpty() ? null : DivisionLabel.read(paragraph.text(), lenient);
		boolean mayBeBare = prominence == Prominence.STYLED || lenient && paragraph.style().centred();
		if (division == null && mayBeBare && paragraph.label() == null) {
			division = DivisionLabel.bare(paragraph.text());
		}
		ItemLabel item = paragraph.label() != null ? ItemLabelReader.counted(paragraph.label())
				: division == null || division.bare() ? ItemLabelReader.typed(paragraph.text()) : null;
		return new Line(paragraph, prominence, division, false, item);
	}

	private static Prominence prominence(WordParagraph paragraph) {
		WordParagraph.Style style = paragraph.style();
		if (style.outline() >= 0) {
			return Prominence.STYLED;
		}
		if ((style.centred() || style.bold()) && paragraph.text().length() <= LONGEST_MARKED) {
			return Prominence.MARKED;
		}
		return style.boldLead() > 0 && !style.bold() ? Prominence.LEAD : Prominence.PLAIN;
	}

	/** The same line with its label taken for that of another kind of division. */
	Line of(ClauseKind kind) {
		return new Line(paragraph, prominence, division.of(kind), counted, item);
	}

	/** The same line without any label of a division. */
	Line withoutDivision() {
		return new Line(paragraph, prominence, null, false, item);
	}

	String text() {
		return paragraph.text();
	}

	boolean blank() {
		return paragraph.blank();
	}

	boolean prominent() {
		return prominence.compareTo(Prominence.MARKED) >= 0;
	}

	/** What follows the label of the division. */
	String heading() {
		return counted ? PlainForm.squeeze(text()) : division.heading(text());
	}

	/** How many characters belong to the label and what separates it from the heading. */
	int headingStart() {
		return counted ? 0 : division.rest();
	}

	/** Whether there is nothing but the label. */
	boolean labelAlone() {
		return counted ? text().isBlank() : division.alone(text());
	}

	/** A key for lines that look alike. */
	String look() {
		WordParagraph.Style style = paragraph.style();
		return prominence == Prominence.STYLED ? "level " + style.outline()
				: (style.centred() ? "centred " : "") + (style.bold() ? "bold " : "") + (style.slanted() ? "slanted" : "");
	}
}
