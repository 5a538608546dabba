package org.chancery.ui.comparison.review;

import java.util.ArrayList;
import java.util.List;

import org.chancery.ui.comparison.model.Redline;
import org.chancery.ui.comparison.review.model.ReviewColumn;
import org.chancery.ui.comparison.review.model.ReviewLine;
import org.chancery.ui.editor.EditorColors;
import org.chancery.ui.editor.EditorFonts;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.widgets.Composite;

/** The words of the selected change as prose: what went struck through, what came underlined; a comment below its anchor. */
final class ReviewDetails {

	private final StyledText text;
	private final EditorFonts fonts;
	private final EditorColors colors;

	ReviewDetails(Composite parent) {
		text = new StyledText(parent, SWT.MULTI | SWT.WRAP | SWT.V_SCROLL | SWT.READ_ONLY);
		text.setMargins(10, 8, 10, 8);
		fonts = new EditorFonts(text);
		colors = new EditorColors(text);
		text.setFont(fonts.prose());
	}

	StyledText control() {
		return text;
	}

	/** Shows one sentence. */
	void say(String sentence) {
		text.setText(sentence);
		text.setStyleRange(range(0, sentence.length(), JFaceResources.getDefaultFont()));
	}

	/**
	 * Shows a change.
	 *
	 * @param clause the words of its clause as they were sent; empty if they are not known, or the change stands in them
	 */
	void show(ReviewLine line, String clause) {
		String head = heading(line);
		Redline redline = words(line);
		List<StyleRange> ranges = new ArrayList<>();
		ranges.add(range(0, head.length(), JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT)));
		int start = head.length() + 2;
		redline.steps().forEach(each -> ranges.add(mark(each, start)));
		String below = clause.isBlank() ? "" : "\n\nThe clause as it was sent:\n";
		text.setText(head + "\n\n" + redline.text() + below + clause);
		ranges.add(range(start + redline.text().length(), below.length(), JFaceResources.getDefaultFont()));
		text.setStyleRanges(ranges.toArray(StyleRange[]::new));
	}

	private static String heading(ReviewLine line) {
		var head = new StringBuilder();
		for (ReviewColumn column : List.of(ReviewColumn.CLAUSE, ReviewColumn.MARK, ReviewColumn.KIND, ReviewColumn.PART, ReviewColumn.AUTHOR,
				ReviewColumn.DATE, ReviewColumn.WEIGHT)) {
			String words = column.words(line, null);
			head.append(words.isEmpty() || head.isEmpty() ? "" : " · ").append(words);
		}
		return head.toString();
	}

	/** A comment is no new version of what it is about. */
	private static Redline words(ReviewLine line) {
		if (!line.isComment()) {
			return Redline.between(line.before(), line.after());
		}
		String anchor = line.change().old().isEmpty() ? "" : "“" + line.change().old() + "”\n\n";
		return Redline.first(anchor + line.change().now());
	}

	private StyleRange mark(Redline.Step step, int start) {
		StyleRange range = range(start + step.start(), step.length(), null);
		range.underline = step.came();
		range.strikeout = !step.came();
		if (step.came()) {
			range.underlineStyle = SWT.UNDERLINE_DOUBLE;
			range.underlineColor = colors.added();
			range.background = colors.addedBackground();
		} else {
			range.strikeoutColor = colors.removed();
			range.background = colors.removedBackground();
		}
		return range;
	}

	private static StyleRange range(int start, int length, Font font) {
		StyleRange range = new StyleRange();
		range.start = start;
		range.length = length;
		range.font = font;
		return range;
	}
}
