package org.chancery.ui.negotiation.forms;

import java.util.ArrayList;
import java.util.List;
import org.chancery.core.projection.Projection;
import org.chancery.ui.handlers.ClauseChooser;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.events.TraverseEvent;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;

/** Shows the form of a record. */
public final class RecordDialog extends TitleAreaDialog {
	private static final int LINES = 3;
	private static final int PAUSE = 200;
	private final RecordForm form;
	private final Projection text;

	/** @param text of the audience that is shown, from which clauses are chosen */
	public RecordDialog(Shell shell, RecordForm form, Projection text) {
		super(shell);
		this.form = form;
		this.text = text;
		setHelpAvailable(false);
		setShellStyle(getShellStyle() | SWT.RESIZE);
	}

	@Override
	protected void configureShell(Shell shell) {
		super.configureShell(shell);
		shell.setText(form.title());
	}

	@Override
	protected Point getInitialSize() {
		Point size = super.getInitialSize();
		return new Point(Math.max(size.x, 640), Math.min(size.y, 720));
	}

	@Override
	protected Control createDialogArea(Composite parent) {
		Composite outer = (Composite) super.createDialogArea(parent);
		setTitle(form.title());
		setMessage("Clauses are named by their numbers, parted by semicolons: Article 5(2); Annex I.");
		ScrolledComposite scrolled = new ScrolledComposite(outer, SWT.V_SCROLL);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(scrolled);
		Composite page = new Composite(scrolled, SWT.NONE);
		GridLayoutFactory.swtDefaults().numColumns(3).margins(10, 10).spacing(8, 6).applyTo(page);
		holder(page);
		List<Control> controls = new ArrayList<>();
		form.fields().forEach(field -> controls.add(control(page, field)));
		scrolled.setContent(page);
		scrolled.setExpandHorizontal(true);
		scrolled.setExpandVertical(true);
		scrolled.setMinSize(page.computeSize(SWT.DEFAULT, SWT.DEFAULT));
		controls.forEach(each -> each.addListener(SWT.FocusIn, event -> scrolled.showControl(each)));
		controls.getFirst().setFocus();
		return outer;
	}

	@Override
	protected void createButtonsForButtonBar(Composite parent) {
		super.createButtonsForButtonBar(parent);
		getButton(IDialogConstants.OK_ID).setEnabled(form.problem().isEmpty());
	}

	@Override
	protected void okPressed() {
		if (form.problem().isEmpty()) {
			super.okPressed();
		}
	}

	private void holder(Composite page) {
		label(page, "Held by");
		Combo combo = new Combo(page, SWT.READ_ONLY);
		combo.setItems(form.holders().toArray(String[]::new));
		combo.setText(form.holder());
		combo.setEnabled(form.holders().size() > 1);
		combo.setToolTipText("Who may know of this: this audience and those that read it.");
		GridDataFactory.fillDefaults().span(2, 1).applyTo(combo);
		combo.addListener(SWT.Selection, event -> {
			form.setHolder(combo.getText());
			check();
		});
	}

	private Control control(Composite page, FormField field) {
		label(page, field.label());
		return switch (field.look()) {
		case CHOICE -> choice(page, field);
		case CLAUSE, CLAUSES -> clauses(page, field);
		case TESTS -> tests(page, field);
		case LINE -> words(page, field, SWT.SINGLE, 2);
		case WORDS -> words(page, field, SWT.MULTI | SWT.WRAP | SWT.V_SCROLL, 2);
		};
	}

	private Combo choice(Composite page, FormField field) {
		Combo combo = new Combo(page, SWT.READ_ONLY);
		combo.setItems(field.choices().toArray(String[]::new));
		combo.setText(field.text());
		GridDataFactory.fillDefaults().span(2, 1).applyTo(combo);
		combo.addListener(SWT.Selection, event -> set(field, combo.getText()));
		return combo;
	}

	private Text words(Composite page, FormField field, int style, int span) {
		Text typed = new Text(page, SWT.BORDER | style);
		typed.setText(field.text());
		int height = (style & SWT.MULTI) == 0 ? SWT.DEFAULT : typed.getLineHeight() * LINES;
		GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER).grab(true, false).span(span, 1).hint(320, height).applyTo(typed);
		typed.addModifyListener(event -> set(field, typed.getText()));
		typed.addTraverseListener(RecordDialog::leaveByTab);
		return typed;
	}

	private Text clauses(Composite page, FormField field) {
		Text typed = words(page, field, SWT.SINGLE, 1);
		Button choose = new Button(page, SWT.PUSH);
		choose.setText("Choose…");
		choose.addListener(SWT.Selection, event -> {
			ClauseChooser chooser = new ClauseChooser(getShell(), text, field.label());
			if (chooser.open() == Window.OK) {
				String cited = text.find(chooser.clauseId()).map(clause -> clause.number().citation()).orElse("");
				boolean more = field.look() == FormField.Look.CLAUSES && !typed.getText().isBlank();
				typed.setText(more ? typed.getText().strip() + "; " + cited : cited);
			}
		});
		return typed;
	}

	/** Tests are put together in a form of their own, and what they say of the text stands below while they are written. */
	private Text tests(Composite page, FormField field) {
		Text typed = words(page, field, SWT.MULTI | SWT.WRAP | SWT.V_SCROLL, 1);
		Button add = new Button(page, SWT.PUSH);
		add.setText("Add Test…");
		add.addListener(SWT.Selection, event -> {
			var draft = new TestDraft(typed.getText());
			if (new TestDialog(getShell(), draft, text, field::problemOf, field::trialOf).open() == Window.OK) {
				typed.setText(draft.all());
			}
		});
		label(page, "On the text");
		Text said = new Text(page, SWT.READ_ONLY | SWT.MULTI | SWT.WRAP);
		said.setText(field.trial());
		GridDataFactory.fillDefaults().grab(true, false).span(2, 1).hint(320, said.getLineHeight() * 2).applyTo(said);
		Runnable trial = () -> {
			if (!said.isDisposed()) {
				said.setText(field.trial());
			}
		};
		typed.addModifyListener(event -> typed.getDisplay().timerExec(PAUSE, trial));
		return typed;
	}

	/** Tab leads on from a field of several lines too: a form is filled in by the keyboard. */
	private static void leaveByTab(TraverseEvent event) {
		if (event.detail == SWT.TRAVERSE_TAB_NEXT || event.detail == SWT.TRAVERSE_TAB_PREVIOUS) {
			event.doit = true;
		}
	}

	private static void label(Composite page, String words) {
		new Label(page, SWT.NONE).setText(words + ":");
	}

	private void set(FormField field, String typed) {
		field.set(typed);
		check();
	}

	private void check() {
		setErrorMessage(form.problem().orElse(null));
		getButton(IDialogConstants.OK_ID).setEnabled(form.problem().isEmpty());
	}
}
