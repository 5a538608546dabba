package org.chancery.word.redline;

/** What the names of the old file are in the redline. */
final class OldNames {

	final StyleImport styles;
	final NumberingImport lists;
	final PartImport parts;
	private NoteMerger footnotes;
	private NoteMerger endnotes;

	OldNames(StyleImport styles, NumberingImport lists, PartImport parts) {
		this.styles = styles;
		this.lists = lists;
		this.parts = parts;
	}

	void notes(NoteMerger foot, NoteMerger end) {
		footnotes = foot;
		endnotes = end;
	}

	/** The notes to which an element refers. */
	NoteMerger notes(String reference) {
		return reference.equals("footnoteReference") ? footnotes : endnotes;
	}
}
