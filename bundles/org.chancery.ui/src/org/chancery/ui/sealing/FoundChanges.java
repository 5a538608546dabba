package org.chancery.ui.sealing;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import org.chancery.core.exchange.UnreadableFileException;
import org.chancery.core.sealing.SealedDossier;
import org.chancery.core.sealing.UnlockedIdentity;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.ui.PlatformUI;

/** What was typed and never saved, because Chancery or the machine ended: a person says what becomes of it. */
final class FoundChanges {
	private static final int TAKE_UP = 0;
	private static final int DISCARD = 1;
	private static final int LATER = 2;

	private FoundChanges() {
	}

	/** Opens a dossier, with what was found in it if that is wanted. To be called in a job. */
	static SealedDossier open(UnlockedIdentity identity, Path place) throws UnreadableFileException, IOException {
		SealedDossier opened = identity.dossier(place);
		Optional<Instant> found = opened.autosaves().found();
		if (found.isEmpty()) {
			return opened;
		}
		int answer = PlatformUI.getWorkbench().getDisplay().syncCall(() -> ask(found.get()));
		switch (answer) {
		case TAKE_UP -> {
			opened.autosaves().takeUp();
			identity.lock(opened.open());
			return identity.dossier(place);
		}
		case DISCARD -> opened.autosaves().discard();
		case LATER -> {
			return opened;
		}
		default -> {
			identity.lock(opened.open());
			throw new CancellationException();
		}
		}
		return opened;
	}

	private static int ask(Instant found) {
		var window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
		return MessageDialog.open(MessageDialog.QUESTION, window == null ? null : window.getShell(), "Changes that were not saved",
				"Chancery ended with changes to this dossier that had not been saved, last kept " + SealingTimes.of(found, ZoneId.systemDefault())
						+ ". They lie sealed beside the dossier.\n\nTaken up, they become a new saved state; the one before stays in the history.",
				0, "&Take up", "&Discard", "Ask &later");
	}
}
