package org.chancery.ui.sealing;

import java.time.Clock;
import org.chancery.core.sealing.SealedDossier;
import org.chancery.edit.DossierSession;
import org.chancery.ui.jobs.Background;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.widgets.Shell;

/** Says until when an audience is kept. */
public final class RetentionHandler extends SealingHandler {

	@Override
	void perform(Shell shell, DossierSession session, SealedDossier kept) {
		Background.start("Read retention", monitor -> IdentityHolder.get().use(identity -> kept.retention().terms()), terms -> {
			RetentionModel model = new RetentionModel(terms, Clock.systemDefaultZone());
			if (new RetentionDialog(shell, model).open() == Window.OK) {
				Background.start("Set retention", monitor -> IdentityHolder.get().use(identity -> {
					kept.retention().set(model.audience(), model.date());
					return kept.retention().terms();
				}), after -> {
					RetentionModel now = new RetentionModel(after, Clock.systemDefaultZone());
					now.setAudience(model.audience());
					MessageDialog.openInformation(shell, "Retention", "The audience " + model.audience() + " is " + now.term()
							+ ". It is signed and travels when you synchronise.");
				});
			}
		});
	}
}
