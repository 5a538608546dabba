package org.chancery.ui.editor;

import java.util.List;
import java.util.Objects;

import org.chancery.model.overlay.PrivateWording;
import org.chancery.ui.editor.model.ClauseEdits;
import org.chancery.ui.editor.model.ColumnDocument;
import org.chancery.ui.editor.model.Row;
import org.chancery.ui.editor.model.Side;
import org.chancery.ui.editor.model.StaleModel;
import org.chancery.ui.editor.model.WordMarks.Stretch;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;

/** Under the columns, while the caret is in stale private words: the three versions, and what can be done about it. */
final class StalePanel {

	private static final int HEIGHT = 84;

	private final EditorControl control;
	private final Composite area;
	private final StyledText departed;
	private final StyledText lowerNow;
	private final StyledText ours;
	private final Label lowerTitle;
	private final Label oursTitle;
	private StaleModel shown;

	StalePanel(Composite parent, EditorControl control) {
		this.control = control;
		area = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(3).equalWidth(true).margins(6, 4).applyTo(area);
		GridDataFactory.fillDefaults().grab(true, false).exclude(true).applyTo(area);
		area.setVisible(false);
		title("⚠ Stale. It departs from:");
		lowerTitle = title("It is now:");
		oursTitle = title("Private wording:");
		departed = version();
		lowerNow = version();
		ours = version();
		buttons();
	}

	/** Shows what the caret is in now. */
	void refresh() {
		Row row = control.columns() == null ? null : control.columns().currentRow();
		StaleModel now = row == null || !row.upper().stale() ? null : read(row);
		if (Objects.equals(now, shown)) {
			return;
		}
		boolean toggled = (now == null) != (shown == null);
		shown = now;
		if (now != null) {
			fill(row);
		}
		if (toggled) {
			area.setVisible(now != null);
			((GridData) area.getLayoutData()).exclude = now == null;
			area.getParent().layout();
			control.columns().activeColumn().text().showSelection();
		}
	}

	private StaleModel read(Row row) {
		return edits().privateWords(row).filter(words -> words.getWording() != null).map(this::read).orElse(null);
	}

	private StaleModel read(PrivateWording words) {
		return StaleModel.of(control.model().session().dossier(), words, control.model().projection(Side.UPPER));
	}

	private void fill(Row row) {
		lowerTitle.setText("It is now (" + control.model().audience(Side.LOWER).getName() + "):");
		oursTitle.setText("Private wording (" + row.upper().source() + "):");
		show(departed, shown.departed().text(), shown.lowerChanges().removed(), false);
		show(lowerNow, shown.lowerNow().text(), shown.lowerChanges().added(), true);
		show(ours, shown.ours().text(), shown.ourChanges().added(), true);
	}

	private static void show(StyledText widget, String words, List<Stretch> marks, boolean added) {
		widget.setText(words);
		var colors = new EditorColors(widget);
		for (Stretch mark : marks) {
			var range = new StyleRange(mark.start(), mark.length(), null,
					added ? colors.addedBackground() : colors.removedBackground());
			range.underline = added;
			range.underlineStyle = SWT.UNDERLINE_DOUBLE;
			range.underlineColor = colors.added();
			range.strikeout = !added;
			range.strikeoutColor = colors.removed();
			widget.setStyleRange(range);
		}
	}

	private ClauseEdits edits() {
		return new ClauseEdits(control.model().session(), control.model().audience(Side.UPPER), control.model().language(),
				Side.UPPER);
	}

	private void buttons() {
		Composite bar = new Composite(area, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(2).applyTo(bar);
		GridDataFactory.fillDefaults().span(3, 1).align(SWT.END, SWT.FILL).applyTo(bar);
		button(bar, "&Keep private wording", EditorVerb.KEEP_PRIVATE);
		button(bar, "&Revert to lower wording", EditorVerb.REVERT);
	}

	private void button(Composite bar, String label, EditorVerb verb) {
		Button button = new Button(bar, SWT.PUSH);
		button.setText(label);
		button.addListener(SWT.Selection, event -> {
			ColumnDocument.Place caret = control.columns().activeColumn().caret();
			verb.run(control);
			control.columns().activeColumn().setCaret(caret.row(), caret.offset());
			control.setFocus();
		});
	}

	private Label title(String words) {
		Label label = new Label(area, SWT.NONE);
		label.setText(words);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(label);
		return label;
	}

	private StyledText version() {
		var text = new StyledText(area, SWT.MULTI | SWT.WRAP | SWT.READ_ONLY | SWT.V_SCROLL | SWT.BORDER);
		text.setAlwaysShowScrollBars(false);
		text.setMargins(4, 2, 4, 2);
		GridDataFactory.fillDefaults().grab(true, true).hint(100, HEIGHT).applyTo(text);
		return text;
	}
}
