package org.chancery.ui.tests.journeys;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;

/** A shell that is open, as a person sees it: fields by their labels, buttons by their words. */
final class Page {
	private final Shell shell;

	private Page(Shell shell) {
		this.shell = shell;
	}

	/** Waits for the shell whose title begins so. */
	static Page titled(String title) {
		Waiting.until("a window titled " + title, () -> find(title).isPresent());
		return new Page(Waiting.display().syncCall(() -> find(title).orElseThrow()));
	}

	/** Types into the field behind a label. */
	Page type(String label, String words) {
		Waiting.display().syncExec(() -> behind(label, Text.class).setText(words));
		return this;
	}

	/** Types into the first field. */
	Page typeFirst(String words) {
		Waiting.display().syncExec(() -> matching(shell, Text.class, each -> each.getEditable()).orElseThrow().setText(words));
		return this;
	}

	/** What stands in the first field. */
	String readFirst() {
		return Waiting.display().syncCall(() -> matching(shell, Text.class, each -> each.getEditable()).orElseThrow().getText());
	}

	/** Whether a button can be pressed. */
	boolean canPress(String words) {
		return Waiting.display().syncCall(() -> button(words).map(Control::isEnabled).orElse(false));
	}

	/** Types into the box above the tree. */
	Page filter(String words) {
		Waiting.display().syncExec(() -> matching(shell, Text.class, each -> (each.getStyle() & SWT.SEARCH) != 0).orElseThrow()
				.setText(words));
		return this;
	}

	/** What stands in the field behind a label. */
	String read(String label) {
		return Waiting.display().syncCall(() -> behind(label, Text.class).getText());
	}

	/** Chooses in the list behind a label. */
	Page choose(String label, String item) {
		Waiting.display().syncExec(() -> {
			Combo combo = behind(label, Combo.class);
			combo.select(Arrays.asList(combo.getItems()).indexOf(item));
			combo.notifyListeners(SWT.Selection, new Event());
		});
		return this;
	}

	/** Presses a button once it can be pressed. */
	Page press(String words) {
		Waiting.until("the button " + words, () -> button(words).map(Control::isEnabled).orElse(false));
		Waiting.display().asyncExec(() -> button(words).orElseThrow().notifyListeners(SWT.Selection, new Event()));
		return this;
	}

	/** Whether some text in it holds these words. */
	boolean says(String words) {
		return Waiting.display().syncCall(() -> all(shell).stream().anyMatch(control -> control instanceof Label label
				&& label.getText().contains(words) || control instanceof Text text && text.getText().contains(words)));
	}

	/** Waits until some text in it holds these words. */
	Page awaits(String words) {
		Waiting.until(words, () -> says(words));
		return this;
	}

	/** Waits until it is gone. */
	void gone() {
		Waiting.until("the end of a window", shell::isDisposed);
	}

	private Optional<Button> button(String words) {
		return matching(shell, Button.class, each -> plain(each.getText()).equals(words));
	}

	private <T extends Control> T behind(String label, Class<T> type) {
		List<Control> controls = all(shell);
		for (int i = 0; i < controls.size(); i++) {
			if (controls.get(i) instanceof Label each && plain(each.getText()).equals(label)) {
				return controls.subList(i, controls.size()).stream().filter(type::isInstance).map(type::cast).findFirst().orElseThrow();
			}
		}
		throw new AssertionError("no field labelled " + label);
	}

	private static Optional<Shell> find(String title) {
		return Arrays.stream(Waiting.display().getShells()).filter(each -> each.isVisible() && each.getText().startsWith(title))
				.findFirst();
	}

	private static <T extends Control> Optional<T> matching(Composite root, Class<T> type, Predicate<T> wanted) {
		return all(root).stream().filter(type::isInstance).map(type::cast).filter(Control::isVisible).filter(wanted).findFirst();
	}

	private static List<Control> all(Composite root) {
		List<Control> controls = new ArrayList<>();
		for (Control child : root.getChildren()) {
			if (child.isVisible()) {
				controls.add(child);
				if (child instanceof Composite composite) {
					controls.addAll(all(composite));
				}
			}
		}
		return controls;
	}

	private static String plain(String label) {
		return label.replace("&", "");
	}
}
