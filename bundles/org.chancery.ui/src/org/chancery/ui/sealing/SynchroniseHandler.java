package org.chancery.ui.sealing;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chancery.core.dossier.DossierException;
import org.chancery.core.exchange.UnreadableFileException;
import org.chancery.core.sealing.SealedDossier;
import org.chancery.edit.DossierSession;
import org.chancery.ui.jobs.Background;
import org.chancery.ui.jobs.DossierFiles;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.emf.common.util.BasicMonitor;
import org.eclipse.jface.dialogs.InputDialog;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.widgets.Shell;

/** Brings the open dossier and a place that several can reach to the same state, and opens what came of it. */
public final class SynchroniseHandler extends SealingHandler {
	/** How the log begins to say what a merge did not take over. */
	private static final String PUT_ASIDE = "a merge put aside";

	@Override
	void perform(Shell shell, DossierSession session, SealedDossier kept) {
		Path place = session.location();
		var dialog = new InputDialog(shell, "Synchronise", "A git repository (an URL, user@host:path, a path that ends in .git) or "
				+ "a folder that several can reach. It sees sealed files only.", SyncAddress.of(place),
				typed -> typed.isBlank() ? "" : null);
		if (dialog.open() == Window.OK && DossierFiles.saveNow()) {
			String address = dialog.getValue().strip();
			Instant begun = Instant.now();
			Background.start("Synchronise", monitor -> synchronise(place, address, monitor),
					done -> DossierFiles.open(place, opened -> report(shell, done, opened, begun), () -> {
					}));
		}
	}

	private static String synchronise(Path place, String address, IProgressMonitor monitor) throws IOException, UnreadableFileException {
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

	private static void report(Shell shell, String done, DossierSession opened, Instant begun) {
		Background.start("Look at what was merged", monitor -> IdentityHolder.get().use(identity -> SealedSessions.kept(opened)
				.map(kept -> conflicts(kept, begun)).orElse(List.of())),
				conflicts -> MessageDialog.openInformation(shell, "Synchronise", "Synchronised: " + done + "."
						+ (conflicts.isEmpty() ? "" : "\n\nPlease look at:\n" + String.join("\n", conflicts))));
	}

	private static List<String> conflicts(SealedDossier kept, Instant begun) {
		Instant second = Instant.ofEpochSecond(begun.getEpochSecond());
		return Stream.concat(kept.remarks().stream(), kept.log().stream().filter(each -> each.what().startsWith(PUT_ASIDE) && !each.made().isBefore(second))
				.map(each -> each.audience() + ": " + each.what())).distinct().collect(Collectors.toList());
	}
}
