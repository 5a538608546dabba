package org.chancery.ui.sealing;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.chancery.core.dossier.DossierException;
import org.chancery.core.exchange.UnreadableFileException;
import org.chancery.core.sealing.SavedVersion;
import org.chancery.core.sealing.SealedDossier;
import org.chancery.edit.DossierSession;
import org.chancery.ui.jobs.Background;
import org.chancery.ui.jobs.DossierFiles;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.emf.common.util.BasicMonitor;
import org.eclipse.jface.dialogs.InputDialog;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.widgets.Shell;

/** Brings the open dossier and a place that several can reach to the same state, and opens what came of it. */
public final class SynchroniseHandler extends SealingHandler {

	private record Done(String words, Set<String> known) {
	}

	@Override
	void perform(Shell shell, DossierSession session, SealedDossier kept) {
		Path place = session.location();
		var dialog = new InputDialog(shell, "Synchronise", "A git repository (an URL, user@host:path, a path that ends in .git) or "
				+ "a folder that several can reach. It sees sealed files only.", SyncAddress.of(place),
				typed -> typed.isBlank() ? "" : null);
		if (dialog.open() == Window.OK && DossierFiles.saveNow()) {
			String address = dialog.getValue().strip();
			Background.start("Synchronise", monitor -> new Done(synchronise(place, address, monitor), states(kept)),
					done -> DossierFiles.open(place, opened -> report(shell, done, opened), () -> {
						// It was said why it could not be opened; what came in is there.
					}));
		}
	}

	/** Synchronises a place, in a job. */
	static String synchronise(Path place, String address, IProgressMonitor monitor) throws IOException, UnreadableFileException {
		String done = IdentityHolder.get().use(identity -> {
			try {
				return identity.synchronize(place, address, BasicMonitor.toMonitor(monitor));
			} catch (IOException e) {
				// The reason of a network's failure is for the person: it holds an address and no words of a text.
				throw new DossierException(address + " cannot be reached or written ("
						+ String.valueOf(e.getMessage()).lines().findFirst().orElse("") + "). Nothing was lost.", e);
			}
		});
		SyncAddress.remember(place, address);
		return done;
	}

	/** The states that were known before what came in is merged. */
	private static Set<String> states(SealedDossier kept) throws IOException, UnreadableFileException {
		return IdentityHolder.get().use(identity -> {
			Set<String> known = new HashSet<>();
			kept.open().audiences().forEach(audience -> kept.history(audience.getName()).stream().map(SavedVersion::id).forEach(known::add));
			return known;
		});
	}

	private static void report(Shell shell, Done done, DossierSession opened) {
		Background.start("Look at what was merged", monitor -> IdentityHolder.get().use(identity -> SealedSessions.kept(opened)
				.map(kept -> Merged.since(done.known(), kept)).orElse(new Merged(List.of(), List.of()))),
				merged -> merged.tell(shell, done.words(), opened));
	}
}
