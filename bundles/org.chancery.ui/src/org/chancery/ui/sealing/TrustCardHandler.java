package org.chancery.ui.sealing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.chancery.core.exchange.UnreadableFileException;
import org.chancery.core.sealing.IdentityCard;
import org.chancery.ui.jobs.Background;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.handlers.HandlerUtil;

/** Trusts a colleague to let others into dossiers, once the words of their card were compared. */
public final class TrustCardHandler extends AbstractHandler {
	private static final int LARGEST = 1 << 16;

	@Override
	public Object execute(ExecutionEvent event) {
		Shell shell = HandlerUtil.getActiveShell(event);
		FileDialog dialog = new FileDialog(shell, SWT.OPEN | SWT.SHEET);
		dialog.setText("The card of a colleague");
		String chosen = dialog.open();
		if (chosen != null) {
			Background.start("Read card", monitor -> read(Path.of(chosen)), card -> compare(shell, card));
		}
		return null;
	}

	/** Reads a card from a file that is trusted in nothing. */
	static IdentityCard read(Path file) throws IOException, UnreadableFileException {
		try (var in = Files.newInputStream(file)) {
			return IdentityHolder.get().sealer().readCard(in.readNBytes(LARGEST));
		} catch (UnreadableFileException e) {
			throw new UnreadableFileException(file.getFileName() + ": " + e.getMessage(), e);
		}
	}

	private static void compare(Shell shell, IdentityCard card) {
		if (new TrustDialog(shell, card).open() == Window.OK) {
			Background.start("Trust card", monitor -> IdentityHolder.get().use(identity -> {
				identity.trust(card);
				return card;
			}), trusted -> MessageDialog.openInformation(shell, "Trust card", trusted.name() + " is trusted to let others into dossiers."));
		}
	}
}
