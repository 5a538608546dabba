package org.chancery.ui.sealing;

import java.util.Optional;
import java.util.function.Supplier;
import org.chancery.ui.wizards.Fields;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;

/** A dialog whose fields write into a model, which says in one line what is wrong. */
abstract class QuestionDialog extends TitleAreaDialog {
	private static final int WIDTH = 640;
	private final String title;
	private final String hint;
	private final String verb;
	private final Supplier<Optional<String>> problem;

	/**
	 * @param hint    what it does and what it does not
	 * @param verb    on the button
	 * @param problem gives the one line that says what is wrong
	 */
	QuestionDialog(Shell shell, String title, String hint, String verb, Supplier<Optional<String>> problem) {
		super(shell);
		this.title = title;
		this.hint = hint;
		this.verb = verb;
		this.problem = problem;
		setHelpAvailable(false);
	}

	/** Makes the fields on a page of three columns, see {@link Fields}. */
	abstract void fields(Composite page);

	@Override
	protected final void configureShell(Shell shell) {
		super.configureShell(shell);
		shell.setText(title);
	}

	@Override
	protected final boolean isResizable() {
		return true;
	}

	@Override
	protected final Point getInitialSize() {
		Point size = super.getInitialSize();
		return new Point(Math.max(size.x, WIDTH), size.y);
	}

	@Override
	protected final Control createDialogArea(Composite parent) {
		Composite outer = (Composite) super.createDialogArea(parent);
		setTitle(title);
		setMessage(hint);
		Composite page = Fields.page(outer);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(page);
		fields(page);
		return outer;
	}

	@Override
	protected final void createButtonsForButtonBar(Composite parent) {
		createButton(parent, IDialogConstants.OK_ID, verb, true).setEnabled(problem.get().isEmpty());
		createButton(parent, IDialogConstants.CANCEL_ID, IDialogConstants.CANCEL_LABEL, false);
	}

	/** A person changed something. */
	final void changed() {
		Optional<String> line = problem.get();
		setErrorMessage(line.orElse(null));
		getButton(IDialogConstants.OK_ID).setEnabled(line.isEmpty());
	}
}
