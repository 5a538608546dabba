package org.chancery.ui.comparison.views;

import java.util.ArrayList;
import java.util.List;

import org.chancery.ui.comparison.model.HistoryModel;
import org.chancery.ui.comparison.model.Redline;
import org.chancery.ui.editor.EditorColors;
import org.chancery.ui.editor.EditorFonts;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Composite;

/** Redlines below each other in one text that can be selected and copied: what went struck through, what came underlined. */
final class RedlineStack {

	private final StyledText text;
	private final EditorFonts fonts;
	private final EditorColors colors;

	RedlineStack(Composite parent) {
		text = new StyledText(parent, SWT.MULTI | SWT.WRAP | SWT.V_SCROLL | SWT.READ_ONLY);
		text.setMargins(8, 6, 8, 6);
		fonts = new EditorFonts(text);
		fonts.zoom(-1);
		colors = new EditorColors(text);
		text.setFont(fonts.prose());
	}

	StyledText control() {
		return text;
	}

	/** Shows a sentence alone. */
	void say(String sentence) {
		text.setText(sentence);
		text.setStyleRange(range(0, sentence.length(), JFaceResources.getDefaultFont()));
	}

	void show(List<HistoryModel.Entry> entries) {
		var words = new StringBuilder();
		List<StyleRange> ranges = new ArrayList<>();
		for (HistoryModel.Entry entry : entries) {
			words.append(words.isEmpty() ? "" : "\n\n");
			ranges.add(range(words.length(), entry.heading().length(), JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT)));
			words.append(entry.heading()).append('\n');
			int start = words.length();
			words.append(entry.redline().text());
			entry.redline().steps().forEach(each -> ranges.add(mark(each, start)));
		}
		if (!text.getText().contentEquals(words)) {
			text.setText(words.toString());
		}
		text.setStyleRanges(ranges.toArray(StyleRange[]::new));
	}

	private StyleRange mark(Redline.Step step, int start) {
		StyleRange range = range(start + step.start(), step.length(), null);
		if (step.came()) {
			range.background = colors.addedBackground();
			range.underline = true;
			range.underlineStyle = SWT.UNDERLINE_DOUBLE;
			range.underlineColor = colors.added();
		} else {
			range.background = colors.removedBackground();
			range.strikeout = true;
			range.strikeoutColor = colors.removed();
		}
		return range;
	}

	private static StyleRange range(int start, int length, org.eclipse.swt.graphics.Font font) {
		StyleRange range = new StyleRange();
		range.start = start;
		range.length = length;
		range.font = font;
		return range;
	}
}
