package org.chancery.ui.sealing;

import java.util.Arrays;
import org.chancery.core.sealing.IdentityCard;
import org.chancery.ui.jobs.Background;
import org.eclipse.jface.wizard.Wizard;
import org.eclipse.ui.PlatformUI;

/** Makes an identity. Its keys are made and written in a job; the passphrase is kept nowhere. */
public final class NewIdentityWizard extends Wizard {
	private final IdentityModel model = new IdentityModel(IdentityHolder.get().file());
	private IdentityPage page;

	/** A wizard with nothing filled in. */
	public NewIdentityWizard() {
		setWindowTitle("New identity");
	}

	@Override
	public void addPages() {
		page = new IdentityPage(model);
		addPage(page);
	}

	@Override
	public boolean performFinish() {
		char[] passphrase = page.takePassphrase();
		IdentityHolder holder = IdentityHolder.get();
		Background.start("Make identity", monitor -> {
			try {
				return holder.sealer().createIdentity(model.path(), model.name(), passphrase);
			} finally {
				Arrays.fill(passphrase, '\0');
			}
		}, this::made);
		return true;
	}

	private void made(IdentityCard card) {
		IdentityHolder.get().choose(model.path());
		var window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
		new CardDialog(window == null ? null : window.getShell(), card,
				"Keep a copy of " + model.path() + " apart from this machine: without it and its passphrase nothing sealed for you can be opened.")
						.open();
	}
}
