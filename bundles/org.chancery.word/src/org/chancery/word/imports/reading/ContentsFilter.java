package org.chancery.word.imports.reading;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

import org.chancery.core.exchange.UnreadableFileException;
import org.chancery.word.imports.container.XmlCursor;

/** Leaves out the table of contents, which repeats the headings. */
final class ContentsFilter {

	private final BitSet marked = new BitSet();
	private final BitSet certain = new BitSet();
	private int inside;

	/** Whether the properties of a content control say that it holds a table of contents (ISO 29500-1, 17.12.12). */
	static boolean isContents(XmlCursor properties) throws UnreadableFileException {
		boolean[] found = { false };
		properties.children(property -> {
			if (property.is("docPartObj") || property.is("docPartList")) {
				property.children(child -> found[0] |= child.is("docPartGallery")
						&& "Table of Contents".equals(child.value()));
			}
		});
		return found[0];
	}

	/** A content control begins (1) or ends (-1). */
	void inside(boolean ofContents, int step) {
		inside += ofContents ? step : 0;
	}

	/** Notes the next paragraph. */
	void note(WordParagraph paragraph, boolean ofContents) {
		String style = paragraph.style().name();
		boolean dressed = inside > 0 || style.startsWith("toc ");
		marked.set(paragraph.index(), ofContents || dressed);
		certain.set(paragraph.index(), dressed);
	}

	/**
	 * The paragraphs that are text. A field that never ends, or one that holds most of the words, is no table of
	 * contents.
	 */
	List<WordParagraph> filter(List<WordParagraph> paragraphs, boolean fieldsEnded, Oddities oddities) {
		long words = 0;
		long left = 0;
		for (WordParagraph paragraph : paragraphs) {
			words += paragraph.text().length();
			left += marked.get(paragraph.index()) && !certain.get(paragraph.index()) ? paragraph.text().length() : 0;
		}
		if (!fieldsEnded || left * 2 > words) {
			marked.and(certain);
		}
		if (marked.isEmpty()) {
			return paragraphs;
		}
		oddities.add(Oddity.CONTENTS, marked.nextSetBit(0));
		var text = new ArrayList<WordParagraph>(paragraphs.size());
		for (WordParagraph paragraph : paragraphs) {
			if (!marked.get(paragraph.index()) || paragraph.table()) {
				text.add(paragraph);
			}
		}
		return text;
	}
}
