package org.chancery.ui.sealing;

import java.io.IOException;
import java.util.concurrent.CancellationException;
import org.chancery.core.exchange.UnreadableFileException;
import org.chancery.core.sealing.IdentityCard;
import org.chancery.core.sealing.Secrets;
import org.chancery.ui.jobs.Background;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.handlers.HandlerUtil;

/** Gives the identity new certificates for the same keys, and shows the card, which is to be sent again. */
public final class RenewCertificatesHandler extends AbstractHandler {

	@Override
	public Object execute(ExecutionEvent event) {
		Shell shell = HandlerUtil.getActiveShell(event);
		Background.start("Renew certificates", monitor -> renew(IdentityHolder.get()), card -> new CardDialog(shell, card,
				"The words are the same. Send the card again to those who are to let you in.").open());
		return null;
	}

	private static IdentityCard renew(IdentityHolder holder) throws IOException {
		String problem = null;
		while (true) {
			PassphraseQuestion.Answer answer = PassphraseDialog.ask(holder.file(), problem);
			if (answer == null) {
				throw new CancellationException();
			}
			try (Secrets secrets = answer.secrets()) {
				return holder.sealer().renew(answer.identity(), secrets);
			} catch (UnreadableFileException e) {
				problem = e.getMessage();
			}
		}
	}
}
