package org.chancery.ui.comparison.review;

import java.util.List;
import java.util.Optional;

import org.chancery.core.dossier.OpenDossier;
import org.chancery.model.parties.Party;
import org.chancery.ui.DossierSessions;
import org.chancery.ui.comparison.review.model.TablePositions;
import org.chancery.ui.jobs.Background;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.dialogs.ElementListSelectionDialog;

/** Finds which party of the open dossier returned a counter-draft; asks where the name that was given is none of theirs. */
final class PartyChoice {

	private PartyChoice() {
	}

	/** The party; empty if there is none, or nobody chose. */
	static Optional<Party> ask(Shell shell, String name) {
		OpenDossier dossier = DossierSessions.get().current().orElseThrow().dossier();
		Optional<Party> known = TablePositions.party(dossier, name);
		List<Party> parties = dossier.dossier().getParties();
		if (known.isPresent()) {
			return known;
		}
		if (parties.isEmpty()) {
			Background.show("Take decisions into the text",
					"Brackets become positions of a party, and the dossier has none; add it first (Dossier, Parties).");
			return Optional.empty();
		}
		return choose(shell, parties);
	}

	private static Optional<Party> choose(Shell shell, List<Party> parties) {
		ElementListSelectionDialog dialog = new ElementListSelectionDialog(shell, LabelProvider.createTextProvider(each -> name((Party) each)));
		dialog.setTitle("Whose positions?");
		dialog.setMessage("Brackets become positions of the party that returned the counter-draft:");
		dialog.setMultipleSelection(false);
		dialog.setHelpAvailable(false);
		dialog.setElements(parties.toArray());
		return dialog.open() == Window.OK ? Optional.of((Party) dialog.getFirstResult()) : Optional.empty();
	}

	private static String name(Party party) {
		return party.getNames().stream().map(names -> names.getShortName() + " (" + party.getCode() + ")").findFirst().orElse(party.getCode());
	}
}
