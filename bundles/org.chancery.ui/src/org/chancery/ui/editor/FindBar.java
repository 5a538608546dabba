package org.chancery.ui.editor;

import java.util.List;
import java.util.Optional;

import org.chancery.core.projection.Projection;
import org.chancery.core.text.FindText;
import org.chancery.core.text.TextHit;
import org.chancery.ui.Icons;
import org.chancery.ui.editor.model.FindModel;
import org.chancery.ui.editor.model.Part;
import org.chancery.ui.editor.model.Place;
import org.chancery.ui.editor.model.Row;
import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;

/** The bar that finds words in the whole text of the column that is being edited. */
final class FindBar {

	private static final int DELAY = 120;

	private final EditorControl control;
	private final FindModel model = new FindModel();
	private final Composite bar;
	private final Text words;
	private final Button matchCase;
	private final Button wholeWords;
	private final Label summary;
	private Job search;
	private boolean goThere;

	FindBar(Composite parent, EditorControl control) {
		this.control = control;
		bar = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(6).margins(6, 3).applyTo(bar);
		GridDataFactory.fillDefaults().grab(true, false).exclude(true).applyTo(bar);
		bar.setVisible(false);
		new Label(bar, SWT.NONE).setText("Find:");
		words = new Text(bar, SWT.SEARCH | SWT.ICON_CANCEL);
		GridDataFactory.fillDefaults().hint(180, SWT.DEFAULT).applyTo(words);
		words.addListener(SWT.Modify, event -> search(DELAY, true));
		words.addListener(SWT.DefaultSelection, event -> step(true));
		words.addListener(SWT.Traverse, event -> {
			if (event.detail == SWT.TRAVERSE_ESCAPE) {
				event.doit = false;
				close();
			}
		});
		steps();
		matchCase = check("&Match case");
		wholeWords = check("&Whole words");
		summary = new Label(bar, SWT.NONE);
		GridDataFactory.fillDefaults().grab(true, false).minSize(100, SWT.DEFAULT).hint(100, SWT.DEFAULT)
				.align(SWT.FILL, SWT.CENTER).applyTo(summary);
	}

	/** Opens the bar with words to look for; null keeps those there are. */
	void open(String wanted) {
		show(true);
		if (wanted != null && !wanted.isBlank()) {
			words.setText(wanted);
		}
		words.setFocus();
		words.selectAll();
		search(0, true);
	}

	void close() {
		show(false);
		model.clear();
		mark();
		control.setFocus();
	}

	/** Goes to the next hit, or the one before. */
	void step(boolean forward) {
		if (!isOpen()) {
			open(null);
			return;
		}
		model.step(forward).ifPresent(this::go);
		summarise();
	}

	/** The text was changed: what is found may be elsewhere. */
	void textChanged() {
		if (isOpen()) {
			search(DELAY * 4, false);
		}
	}

	/** Marks the hits in the rows that are shown. */
	void mark() {
		ProseColumn column = control.columns().activeColumn();
		for (int row = 0; row < column.rows().size(); row++) {
			Row shown = column.rows().get(row);
			column.hit(row, model.in(shown.key()));
		}
	}

	private boolean isOpen() {
		return bar.isVisible();
	}

	private void search(int delay, boolean go) {
		if (search != null) {
			search.cancel();
		}
		goThere = go;
		if (words.getText().isBlank()) {
			found(List.of(), null, null);
			return;
		}
		Projection text = control.model().projection(control.columns().active());
		var query = new FindText(text, words.getText(), matchCase.getSelection(), wholeWords.getSelection(), false);
		Place from = control.caret();
		search = Job.createSystem("Finding words", (ICoreRunnable) monitor -> {
			List<TextHit> hits = query.perform();
			if (!monitor.isCanceled() && !bar.isDisposed()) {
				bar.getDisplay().asyncExec(() -> found(hits, text, from));
			}
		});
		search.schedule(delay);
	}

	private void found(List<TextHit> hits, Projection text, Place from) {
		if (bar.isDisposed()) {
			return;
		}
		if (text == null) {
			model.clear();
		} else {
			model.found(hits, text, from);
		}
		mark();
		if (goThere) {
			model.current().ifPresent(this::go);
		}
		summarise();
	}

	private void go(TextHit hit) {
		ProseColumn column = control.columns().activeColumn();
		Part part = hit.heading() ? Part.HEADING : Part.BODY;
		control.go(column.side(), new Place(hit.clauseId(), part, hit.offset()));
		int row = control.model().rowOf(hit.clauseId(), part);
		if (row >= 0) {
			control.columns().select(column.side(), row, hit.offset(), hit.end());
		}
	}

	private void summarise() {
		summary.setText(model.summary(!words.getText().isBlank()));
	}

	private void show(boolean visible) {
		if (bar.isVisible() != visible) {
			bar.setVisible(visible);
			((GridData) bar.getLayoutData()).exclude = !visible;
			bar.getParent().layout();
		}
	}

	private Button check(String label) {
		Button check = new Button(bar, SWT.CHECK);
		check.setText(label);
		check.addListener(SWT.Selection, event -> search(0, true));
		return check;
	}

	private void steps() {
		ToolBar steps = new ToolBar(bar, SWT.FLAT);
		for (boolean forward : new boolean[] { false, true }) {
			ToolItem item = new ToolItem(steps, SWT.PUSH);
			item.setImage(Icons.image(forward ? "next" : "previous"));
			item.setToolTipText(forward ? "Next hit (F3)" : "Previous hit (Shift+F3)");
			item.addListener(SWT.Selection, event -> step(forward));
		}
	}

	/** What is selected in the column, if it lies in one line. */
	static Optional<String> selected(ProseColumn column) {
		String selected = column.text().getSelectionText();
		return selected.isBlank() || selected.contains("\n") ? Optional.empty() : Optional.of(selected);
	}
}
