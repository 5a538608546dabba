package org.chancery.ui.comparison.redline;

import java.util.List;

import org.chancery.model.dossier.Audience;
import org.chancery.ui.DossierSessions;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.ui.handlers.HandlerUtil;

/** Opens the wizard for redlines. */
public final class ExportRedlineHandler extends AbstractHandler {

	@Override
	public Object execute(ExecutionEvent event) {
		List<String> audiences = DossierSessions.get().current()
				.map(session -> session.audiences().stream().map(Audience::getName).toList()).orElse(List.of());
		WizardDialog dialog = new WizardDialog(HandlerUtil.getActiveShell(event), new RedlineWizard(new RedlineRequest(audiences)));
		dialog.setHelpAvailable(false);
		dialog.setMinimumPageSize(760, 260);
		dialog.open();
		return null;
	}
}
