package org.chancery.ui.sealing;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.chancery.core.sealing.SavedVersion;
import org.chancery.core.sealing.SealedDossier;
import org.chancery.edit.DossierSession;
import org.chancery.ui.DossierSessions;
import org.chancery.ui.jobs.DossierFiles;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.widgets.Composite;

/** Every saved state of the audiences that are open, the latest first; any of them can be taken up again. */
public final class HistoryView extends SealedView<SavedVersion> {
	/** Id of the view in {@code plugin.xml}. */
	public static final String ID = "org.chancery.ui.history";
	private static final int SHORT_ID = 12;

	@Override
	SealingTable<SavedVersion> createTable(Composite parent) {
		ZoneId zone = ZoneId.systemDefault();
		return new SealingTable<>(parent, SavedVersion.class).column("Saved", 18, each -> SealingTimes.of(each.made(), zone))
				.column("Audience", 14, SavedVersion::audience).column("Author", 24, SavedVersion::author)
				.column("How", 12, each -> each.reason() + (each.latest() ? ", latest" : ""))
				.column("State", 16, each -> each.id().substring(0, SHORT_ID));
	}

	@Override
	void createButtons() {
		button("&Compare with Now", 1, 1, () -> comparison().withNow(selected()));
		button("Compare &Both", 2, 2, () -> comparison().both(allSelected().getFirst(), allSelected().getLast()));
		button("Show &Merge", 1, 1, () -> comparison().merge(selected()));
		button("&Take Up Again", 1, 1, this::takeUp);
	}

	@Override
	List<SavedVersion> lines(SealedDossier kept) {
		List<SavedVersion> all = new ArrayList<>();
		kept.open().audiences().forEach(audience -> all.addAll(kept.history(audience.getName())));
		all.sort(Comparator.comparing(SavedVersion::made).reversed());
		return all;
	}

	@Override
	String sentence(List<SavedVersion> states) {
		return states.size() == 1 ? "One saved state." : states.size() + " saved states. Each is signed by its author, with the time of their device.";
	}

	private StateComparison comparison() {
		return new StateComparison(getSite().getPage(), kept().orElseThrow());
	}

	private void takeUp() {
		SavedVersion state = selected();
		SealedDossier kept = kept().orElseThrow();
		DossierSession session = DossierSessions.get().current().orElseThrow();
		if (MessageDialog.openConfirm(getSite().getShell(), "Take up again", "The text of " + state.audience() + " becomes what "
				+ state.author() + " saved then, as a new state after the latest; nothing is lost from the history.")
				&& DossierFiles.saveNow()) {
			work("Take up again", identity -> {
				kept.takeUp(state.audience(), state.id());
				return session.location();
			}, DossierFiles::open);
		}
	}
}
