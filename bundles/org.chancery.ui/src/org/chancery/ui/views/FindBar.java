package org.chancery.ui.views;

import java.util.function.Consumer;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;

/** The fields above the table of hits. */
final class FindBar {
	private static final int TYPING_PAUSE = 200;
	private final Text find;
	private final Text replace;
	private final Label told;
	private final Label audience;

	FindBar(Composite parent, HitsModel model, Runnable search, Runnable replaceOne, Runnable replaceAll) {
		Composite bar = new Composite(parent, SWT.NONE);
		GridLayoutFactory.swtDefaults().numColumns(6).margins(6, 2).spacing(6, 2).applyTo(bar);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(bar);
		find = field(bar, "Fi&nd:", words -> {
			model.setWanted(words);
			bar.getDisplay().timerExec(TYPING_PAUSE, search);
		});
		find.addListener(SWT.DefaultSelection, event -> search.run());
		box(bar, "&Case", on -> model.setCaseSensitive(on), search);
		box(bar, "&Whole words", on -> model.setWholeWord(on), search);
		box(bar, "&Expression", on -> model.setRegularExpression(on), search);
		told = label(bar, 1);
		replace = field(bar, "Re&place by:", model::setReplacement);
		button(bar, "&Replace", replaceOne);
		button(bar, "Replace &all", replaceAll);
		audience = label(bar, 2);
	}

	/** Puts the caret into one of the fields. */
	void focus(boolean replacing) {
		Text field = replacing && !find.getText().isEmpty() ? replace : find;
		field.setFocus();
		field.selectAll();
	}

	/** Says how much was found. */
	void tell(String words) {
		told.setText(words);
		told.setToolTipText(words);
	}

	/** Names whose words are replaced. */
	void showAudience(String name) {
		audience.setText(name.isEmpty() ? "" : "Replaces the words of “" + name + "”");
	}

	private static Text field(Composite bar, String label, Consumer<String> changed) {
		new Label(bar, SWT.NONE).setText(label);
		Text text = new Text(bar, SWT.BORDER | SWT.SINGLE);
		GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER).grab(true, false).hint(120, SWT.DEFAULT).applyTo(text);
		text.addModifyListener(event -> changed.accept(text.getText()));
		return text;
	}

	private static Label label(Composite bar, int columns) {
		Label label = new Label(bar, SWT.NONE);
		GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER).grab(true, false).hint(110, SWT.DEFAULT).span(columns, 1)
				.applyTo(label);
		return label;
	}

	private static void box(Composite bar, String label, Consumer<Boolean> changed, Runnable search) {
		Button box = new Button(bar, SWT.CHECK);
		box.setText(label);
		box.addListener(SWT.Selection, event -> {
			changed.accept(box.getSelection());
			search.run();
		});
	}

	private static void button(Composite bar, String label, Runnable action) {
		Button button = new Button(bar, SWT.PUSH);
		button.setText(label);
		GridDataFactory.fillDefaults().applyTo(button);
		button.addListener(SWT.Selection, event -> action.run());
	}
}
