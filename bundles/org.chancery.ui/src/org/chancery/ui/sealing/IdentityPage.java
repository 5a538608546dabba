package org.chancery.ui.sealing;

import org.chancery.ui.wizards.Fields;
import org.chancery.ui.wizards.ModelPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;

/** Name, passphrase and file of a new identity. */
final class IdentityPage extends ModelPage {
	private final IdentityModel model;
	private Text first;
	private Text second;

	IdentityPage(IdentityModel model) {
		super("identity", "New identity", "Your identity opens what is sealed for you and signs what you save.", model::problem);
		this.model = model;
	}

	@Override
	public void createControl(Composite parent) {
		Composite page = Fields.page(parent);
		Text name = Fields.text(page, "&Name:", model.name(), words -> {
			model.setName(words);
			changed();
		});
		first = SealingFields.passphrase(page, "&Passphrase:", this::typed);
		second = SealingFields.passphrase(page, "&Once more:", this::typed);
		SealingFields.file(page, "&File:", model.file(), SWT.SAVE, words -> {
			model.setFile(words);
			changed();
		});
		setControl(page);
		name.setFocus();
	}

	/** The passphrase, which the fields no longer hold. The caller overwrites it. */
	char[] takePassphrase() {
		char[] taken = first.getTextChars();
		first.setText("");
		second.setText("");
		return taken;
	}

	private void typed() {
		model.note(first.getTextChars(), second.getTextChars());
		changed();
	}
}
