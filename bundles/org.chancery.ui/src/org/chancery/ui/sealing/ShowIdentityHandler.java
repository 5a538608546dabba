package org.chancery.ui.sealing;

import org.chancery.core.sealing.IdentityCard;
import org.chancery.ui.jobs.Background;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.handlers.HandlerUtil;

/** Shows the card of one's own identity, which needs no passphrase. */
public final class ShowIdentityHandler extends AbstractHandler {

	@Override
	public Object execute(ExecutionEvent event) {
		Shell shell = HandlerUtil.getActiveShell(event);
		IdentityHolder holder = IdentityHolder.get();
		if (!holder.exists()) {
			Background.show("Identity", "There is no identity yet. Make one with File > New Identity…");
			return null;
		}
		Background.start("Read identity", monitor -> holder.sealer().cardOf(holder.file()), card -> show(shell, card));
		return null;
	}

	private static void show(Shell shell, IdentityCard card) {
		new CardDialog(shell, card, "Tell colleagues these words in person or by telephone, and send them the card.").open();
	}
}
