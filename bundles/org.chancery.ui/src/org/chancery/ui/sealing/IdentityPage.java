package org.chancery.ui.sealing;

import org.chancery.core.sealing.Secrets;
import org.chancery.ui.wizards.Fields;
import org.chancery.ui.wizards.ModelPage;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;

/** Name, passphrase and file of a new identity, and where its classical keys are kept. */
final class IdentityPage extends ModelPage {
	private final IdentityModel model;
	private Text first;
	private Text second;
	private Text pin;
	private Label strength;

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
		Fields.label(page, "");
		strength = new Label(page, SWT.WRAP);
		GridDataFactory.fillDefaults().grab(true, false).span(2, 1).applyTo(strength);
		second = SealingFields.passphrase(page, "&Once more:", this::typed);
		SealingFields.file(page, "&File:", model.file(), SWT.SAVE, words -> {
			model.setFile(words);
			changed();
		});
		token(page);
		setControl(page);
		name.setFocus();
	}

	private void token(Composite page) {
		Fields.label(page, "");
		Button box = new Button(page, SWT.CHECK);
		box.setText("Keep the classical keys on a &token (smart card, PKCS #11)");
		GridDataFactory.swtDefaults().span(2, 1).applyTo(box);
		Text module = SealingFields.file(page, "&Library of the token:", "", SWT.OPEN, words -> {
			model.setModule(words);
			changed();
		});
		Text slot = Fields.text(page, "&Slot:", "", words -> {
			model.setSlot(words);
			changed();
		});
		slot.setMessage("the first");
		pin = SealingFields.passphrase(page, "P&IN of the token:", () -> {
			model.setPinLength(pin.getCharCount());
			changed();
		});
		Text[] fields = { module, slot, pin };
		enable(false, fields);
		box.addListener(SWT.Selection, event -> {
			model.setOnToken(box.getSelection());
			enable(box.getSelection(), fields);
			changed();
		});
	}

	private static void enable(boolean enabled, Text... fields) {
		for (Text each : fields) {
			each.setEnabled(enabled);
		}
	}

	/** What was typed, which the fields no longer hold. The caller closes it. */
	Secrets takeSecrets() {
		Secrets taken = new Secrets(first.getTextChars(), model.onToken() ? pin.getTextChars() : null);
		first.setText("");
		second.setText("");
		pin.setText("");
		return taken;
	}

	private void typed() {
		model.note(first.getTextChars(), second.getTextChars());
		strength.setText(model.strength().map(PassphraseStrength::sentence).orElse(""));
		changed();
	}
}
