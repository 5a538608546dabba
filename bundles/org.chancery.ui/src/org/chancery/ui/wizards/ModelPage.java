package org.chancery.ui.wizards;

import java.util.Optional;
import java.util.function.Supplier;
import org.eclipse.jface.wizard.WizardPage;

/** A page whose fields write into a model, which says in one line what is wrong. */
public abstract class ModelPage extends WizardPage {
	private final String hint;
	private final Supplier<Optional<String>> problem;
	private boolean touched;

	/** @param problem gives the one line that says what is wrong */
	protected ModelPage(String name, String title, String hint, Supplier<Optional<String>> problem) {
		super(name);
		this.hint = hint;
		this.problem = problem;
		setTitle(title);
		setDescription(hint);
	}

	/** Asks the model. What is wrong is an error only once a person has typed something. */
	protected final void check() {
		Optional<String> line = problem.get();
		setPageComplete(line.isEmpty());
		setErrorMessage(touched ? line.orElse(null) : null);
		setMessage(touched ? hint : line.map(each -> hint + "\n" + each).orElse(hint));
	}

	/** A person changed something. */
	protected final void changed() {
		touched = true;
		check();
	}

	@Override
	public void setVisible(boolean visible) {
		if (visible) {
			shown();
			check();
		}
		super.setVisible(visible);
	}

	/** Reads the model before the page is shown. */
	protected void shown() {
	}
}
