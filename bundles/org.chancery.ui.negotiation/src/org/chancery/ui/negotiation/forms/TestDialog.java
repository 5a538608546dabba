package org.chancery.ui.negotiation.forms;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

import org.chancery.core.projection.ProjectedParty;
import org.chancery.core.projection.Projection;
import org.chancery.ui.handlers.ClauseChooser;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;

/** Puts a test of a red line together, and says what it would find in the text as it stands. */
public final class TestDialog extends TitleAreaDialog {
	private static final int PAUSE = 200;
	private final TestDraft draft;
	private final Projection text;
	private final Function<String, Optional<String>> problem;
	private final Function<String, String> trial;
	private final Runnable tried = this::tryNow;
	private Composite parts;
	private Text said;

	/**
	 * @param text    of which clauses and parties are chosen
	 * @param problem why tests cannot be read
	 * @param trial   what tests say of the text
	 */
	TestDialog(Shell shell, TestDraft draft, Projection text, Function<String, Optional<String>> problem, Function<String, String> trial) {
		super(shell);
		this.draft = draft;
		this.text = text;
		this.problem = problem;
		this.trial = trial;
		setHelpAvailable(false);
		setShellStyle(getShellStyle() | SWT.RESIZE);
	}

	@Override
	protected void configureShell(Shell shell) {
		super.configureShell(shell);
		shell.setText("Test of a red line");
	}

	@Override
	protected Control createDialogArea(Composite parent) {
		Composite outer = (Composite) super.createDialogArea(parent);
		setTitle("What must hold?");
		Composite page = new Composite(outer, SWT.NONE);
		GridLayoutFactory.swtDefaults().numColumns(2).margins(10, 10).spacing(8, 6).applyTo(page);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(page);
		kinds(page);
		parts = new Composite(page, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(3).spacing(8, 6).applyTo(parts);
		GridDataFactory.fillDefaults().grab(true, true).span(2, 1).hint(560, 170).applyTo(parts);
		Button denied = new Button(page, SWT.CHECK);
		denied.setText("The opposite must hold (not)");
		GridDataFactory.fillDefaults().span(2, 1).applyTo(denied);
		denied.addListener(SWT.Selection, event -> changed(() -> draft.denied(denied.getSelection())));
		joints(page);
		label(page, "On the text");
		said = new Text(page, SWT.READ_ONLY | SWT.MULTI | SWT.WRAP);
		GridDataFactory.fillDefaults().grab(true, false).hint(400, said.getLineHeight() * 3).applyTo(said);
		fill();
		return outer;
	}

	@Override
	protected void createButtonsForButtonBar(Composite parent) {
		super.createButtonsForButtonBar(parent);
		tryNow();
	}

	private void kinds(Composite page) {
		label(page, "Kind");
		Combo combo = new Combo(page, SWT.READ_ONLY);
		combo.setItems(Stream.of(TestKind.values()).map(TestKind::label).toArray(String[]::new));
		combo.setVisibleItemCount(TestKind.values().length);
		combo.select(draft.kind().ordinal());
		GridDataFactory.fillDefaults().grab(true, false).applyTo(combo);
		combo.addListener(SWT.Selection, event -> changed(() -> {
			draft.kind(TestKind.values()[combo.getSelectionIndex()]);
			fill();
		}));
	}

	private void joints(Composite page) {
		if (draft.joins()) {
			label(page, "With the tests before");
			Combo combo = new Combo(page, SWT.READ_ONLY);
			combo.setItems("all must hold (and)", "it is enough that these or this one hold (or)");
			combo.select(0);
			GridDataFactory.fillDefaults().grab(true, false).applyTo(combo);
			combo.addListener(SWT.Selection, event -> changed(() -> draft.alternative(combo.getSelectionIndex() == 1)));
		}
	}

	/** The parts of the kind that is chosen. */
	private void fill() {
		for (Control child : parts.getChildren()) {
			child.dispose();
		}
		draft.kind().parts().forEach(this::part);
		parts.layout();
	}

	private void part(TestPart part) {
		label(parts, part.label());
		List<String> choices = choices(part);
		boolean clause = part == TestPart.TARGET || part == TestPart.PLACE;
		if (choices.isEmpty()) {
			Text typed = new Text(parts, SWT.BORDER);
			typed.setText(draft.get(part));
			GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER).grab(true, false).span(clause ? 1 : 2, 1).applyTo(typed);
			typed.addModifyListener(event -> changed(() -> draft.set(part, typed.getText())));
			if (clause) {
				choose(typed, part);
			}
		} else {
			Combo combo = new Combo(parts, part == TestPart.UNIT ? SWT.DROP_DOWN : SWT.READ_ONLY);
			combo.setItems(choices.toArray(String[]::new));
			combo.setText(draft.get(part));
			GridDataFactory.fillDefaults().grab(true, false).span(2, 1).applyTo(combo);
			combo.addModifyListener(event -> changed(() -> draft.set(part, combo.getText())));
		}
	}

	private void choose(Text typed, TestPart part) {
		Button choose = new Button(parts, SWT.PUSH);
		choose.setText("Choose…");
		choose.addListener(SWT.Selection, event -> {
			ClauseChooser chooser = new ClauseChooser(getShell(), text, part.label());
			if (chooser.open() == Window.OK) {
				text.find(chooser.clauseId()).ifPresent(clause -> typed.setText(clause.number().citation()));
			}
		});
	}

	private List<String> choices(TestPart part) {
		return switch (part) {
		case UNIT -> TestPart.UNITS;
		case PARTY -> Stream.concat(Stream.of(""), text.parties().stream().map(TestDialog::name)).toList();
		default -> part.choices();
		};
	}

	private static String name(ProjectedParty party) {
		return party.shortName() == null || party.shortName().isBlank() ? party.code() : party.shortName();
	}

	private static void label(Composite page, String words) {
		new Label(page, SWT.NONE).setText(words + ":");
	}

	private void changed(Runnable change) {
		change.run();
		Button ok = getButton(IDialogConstants.OK_ID);
		if (ok != null) {
			ok.setEnabled(problem.apply(draft.all()).isEmpty());
		}
		said.getDisplay().timerExec(PAUSE, tried);
	}

	private void tryNow() {
		if (!said.isDisposed()) {
			Optional<String> fault = problem.apply(draft.all());
			getButton(IDialogConstants.OK_ID).setEnabled(fault.isEmpty());
			said.setText(fault.isPresent() ? "Not complete yet." : trial.apply(draft.all()));
			setMessage(draft.all());
		}
	}
}
