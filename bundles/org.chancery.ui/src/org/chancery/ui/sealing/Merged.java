package org.chancery.ui.sealing;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.chancery.core.sealing.AccessRecord;
import org.chancery.core.sealing.SavedMerge;
import org.chancery.core.sealing.SavedVersion;
import org.chancery.core.sealing.SealedDossier;
import org.chancery.edit.DossierSession;
import org.chancery.model.dossier.Audience;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.PlatformUI;

/**
 * What synchronising brought together.
 *
 * @param states the states in which two were brought together
 * @param aside  what a person should look at, a line each
 */
record Merged(List<SavedVersion> states, List<String> aside) {
	/** How the log begins to say what a merge did not take over. */
	private static final String PUT_ASIDE = "a merge put aside";
	private static final int SHOWN = 12;

	/** What was merged since the states were known. To be called in a job. */
	static Merged since(Set<String> known, SealedDossier kept) {
		List<SavedVersion> states = new ArrayList<>();
		for (Audience audience : kept.open().audiences()) {
			SavedMerge.in(kept.history(audience.getName())).stream().map(SavedMerge::merged).filter(each -> !known.contains(each.id()))
					.forEach(states::add);
		}
		Instant begun = Instant.now().minusSeconds(600);
		List<String> aside = states.isEmpty() ? List.of() : kept.log().stream()
				.filter(each -> each.what().startsWith(PUT_ASIDE) && each.made().isAfter(begun)).map(Merged::line).toList();
		return new Merged(states, Stream.concat(kept.remarks().stream(), aside.stream()).distinct().toList());
	}

	private static String line(AccessRecord record) {
		return record.audience() + ": " + record.what();
	}

	/** Says it; where both changed the same, both are shown beside what they come from. */
	void tell(Shell shell, String done, DossierSession opened) {
		if (aside.isEmpty()) {
			MessageDialog.openInformation(shell, "Synchronise", "Synchronised: " + done + "." + (states.isEmpty() ? ""
					: "\n\nWhat others changed elsewhere in the text was merged with what you changed."));
			return;
		}
		String lines = String.join("\n", aside.subList(0, Math.min(SHOWN, aside.size()))) + (aside.size() > SHOWN ? "\n…" : "");
		String words = "Synchronised: " + done + ".\n\nYou and somebody else changed the same. The later prevailed; the other is kept:\n" + lines;
		if (states.isEmpty()) {
			MessageDialog.openInformation(shell, "Synchronise", words);
		} else if (MessageDialog.open(MessageDialog.QUESTION, shell, "Synchronise", words, 0, "&Show both", "Close") == 0) {
			SealedSessions.kept(opened).ifPresent(kept -> new StateComparison(PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage(), kept)
					.merge(states.getFirst()));
		}
	}
}
