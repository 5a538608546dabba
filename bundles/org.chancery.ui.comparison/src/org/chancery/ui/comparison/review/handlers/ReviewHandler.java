package org.chancery.ui.comparison.review.handlers;

import java.util.List;
import java.util.Optional;

import org.chancery.edit.DossierSession;
import org.chancery.model.dossier.Audience;
import org.chancery.model.parties.Party;
import org.chancery.ui.DossierSessions;
import org.chancery.ui.comparison.review.ReviewWizard;
import org.chancery.ui.comparison.review.model.ReviewRequest;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.ui.handlers.HandlerUtil;

/** Opens the wizard for reviews. */
public final class ReviewHandler extends AbstractHandler {

	@Override
	public Object execute(ExecutionEvent event) {
		Optional<DossierSession> session = DossierSessions.get().current();
		var request = new ReviewRequest(session.map(each -> each.audiences().stream().map(Audience::getName).toList()).orElse(List.of()),
				session.map(each -> each.dossier().dossier().getParties().stream().map(Party::getCode).toList()).orElse(List.of()));
		var page = HandlerUtil.getActiveWorkbenchWindow(event).getActivePage();
		WizardDialog dialog = new WizardDialog(HandlerUtil.getActiveShell(event), new ReviewWizard(page, request));
		dialog.setHelpAvailable(false);
		dialog.setMinimumPageSize(640, 260);
		dialog.open();
		return null;
	}
}
