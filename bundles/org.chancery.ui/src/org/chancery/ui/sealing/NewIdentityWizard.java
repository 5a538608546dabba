package org.chancery.ui.sealing;

import org.chancery.core.sealing.IdentityCard;
import org.chancery.core.sealing.Secrets;
import org.chancery.core.sealing.Token;
import org.chancery.ui.jobs.Background;
import org.eclipse.jface.wizard.Wizard;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.PlatformUI;

/** Makes an identity. Its keys are made and written in a job; the passphrase is kept nowhere. */
public final class NewIdentityWizard extends Wizard {
	private final IdentityModel model = new IdentityModel(IdentityHolder.get().file());
	private IdentityPage page;

	private final Runnable after;

	/** @param after is run on the display thread once there is an identity */
	private NewIdentityWizard(Runnable after) {
		this.after = after;
		setWindowTitle("New identity");
	}

	/** Opens the wizard. */
	public static void open(Shell shell, Runnable after) {
		WizardDialog dialog = new WizardDialog(shell, new NewIdentityWizard(after));
		dialog.setHelpAvailable(false);
		dialog.setMinimumPageSize(620, 200);
		dialog.open();
	}

	@Override
	public void addPages() {
		page = new IdentityPage(model);
		addPage(page);
	}

	@Override
	public boolean performFinish() {
		Token token = model.token();
		Secrets secrets = page.takeSecrets();
		IdentityHolder holder = IdentityHolder.get();
		Background.start("Make identity", monitor -> {
			try (secrets) {
				return holder.sealer().createIdentity(model.path(), model.name(), token, secrets);
			}
		}, this::made);
		return true;
	}

	private void made(IdentityCard card) {
		IdentityHolder.get().choose(model.path());
		after.run();
		var window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
		new CardDialog(window == null ? null : window.getShell(), card,
				"Keep a copy of " + model.path() + " apart from this machine: without it and its passphrase nothing sealed for you can be opened.")
						.open();
	}
}
