package org.chancery.ui.tests.journeys;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.ui.IViewPart;
import org.eclipse.ui.PartInitException;

/** A view with a table, a line above it and buttons beneath it. */
final class TableView {
	private final Composite body;
	private final Table table;

	private TableView(Table table) {
		this.table = table;
		body = table.getParent().getParent().getParent();
	}

	/** Shows the view of that id. */
	static TableView show(String id) {
		return Waiting.display().syncCall(() -> {
			try {
				IViewPart view = DraftWindow.window().getActivePage().showView(id);
				return new TableView(((TableViewer) view.getSite().getSelectionProvider()).getTable());
			} catch (PartInitException e) {
				throw new AssertionError(e);
			}
		});
	}

	/** The lines, the cells of each behind one another. */
	List<String> lines() {
		return Waiting.display().syncCall(this::linesNow);
	}

	private List<String> linesNow() {
		return Arrays.stream(table.getItems()).map(this::line).toList();
	}

	private String line(TableItem item) {
		var words = new StringBuilder();
		for (int i = 0; i < table.getColumnCount(); i++) {
			words.append(i == 0 ? "" : " | ").append(item.getText(i));
		}
		return words.toString();
	}

	/** Waits until the lines are so. */
	TableView await(String what, Predicate<List<String>> wanted) {
		Waiting.until(what, () -> wanted.test(linesNow()));
		return this;
	}

	/** Selects the lines of those indices. */
	TableView select(int... lines) {
		Waiting.display().syncExec(() -> {
			table.setSelection(lines);
			Event event = new Event();
			event.item = table.getItem(lines[0]);
			table.notifyListeners(SWT.Selection, event);
		});
		return this;
	}

	/** Selects the first line that holds the words. */
	TableView select(String words) {
		await(words, lines -> lines.stream().anyMatch(each -> each.contains(words)));
		return select(lines().indexOf(lines().stream().filter(each -> each.contains(words)).findFirst().orElseThrow()));
	}

	/** Presses a button once it can be pressed. */
	TableView press(String words) {
		Waiting.until("the button " + words, () -> button(words).isEnabled());
		Waiting.display().asyncExec(() -> button(words).notifyListeners(SWT.Selection, new Event()));
		return this;
	}

	/** Whether a button can be pressed. */
	boolean enabled(String words) {
		return Waiting.display().syncCall(() -> button(words).isEnabled());
	}

	/** The line above the table. */
	String sentence() {
		return Waiting.display().syncCall(() -> controls(body).stream().filter(Label.class::isInstance).map(each -> ((Label) each).getText())
				.filter(each -> !each.isEmpty()).findFirst().orElse(""));
	}

	private Button button(String words) {
		return controls(body).stream().filter(each -> each instanceof Button button && button.getText().replace("&", "").equals(words))
				.map(Button.class::cast).findFirst().orElseThrow();
	}

	private static List<Control> controls(Composite root) {
		List<Control> found = new ArrayList<>();
		for (Control each : root.getChildren()) {
			found.add(each);
			if (each instanceof Composite composite) {
				found.addAll(controls(composite));
			}
		}
		return found;
	}
}
