package org.chancery.ui.sealing;

import org.chancery.ui.jobs.Background;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.handlers.HandlerUtil;

/** Trusts a colleague to let others into dossiers, once the words of their card were compared. */
public final class TrustCardHandler extends AbstractHandler {

	@Override
	public Object execute(ExecutionEvent event) {
		Shell shell = HandlerUtil.getActiveShell(event);
		ComparedCard card = new ComparedCard();
		if (new TrustDialog(shell, card).open() == Window.OK) {
			Background.start("Trust card", monitor -> IdentityHolder.get().use(identity -> {
				identity.trust(card.card());
				return card.card();
			}), trusted -> MessageDialog.openInformation(shell, "Trust a colleague", trusted.name()
					+ " is trusted to let others into dossiers. Dossiers that they founded can now be opened."));
		}
		return null;
	}
}
