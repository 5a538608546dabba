package org.chancery.ui.sealing;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import org.chancery.core.sealing.AudienceMember;
import org.chancery.core.sealing.SealedDossier;
import org.chancery.model.dossier.Audience;
import org.chancery.ui.DossierSessions;
import org.eclipse.jface.dialogs.InputDialog;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.widgets.Composite;

/** Who may read which audience, since when and until when, and what each of them can open and could open. */
public final class MembersView extends SealedView<AudienceMember> {
	/** Id of the view in {@code plugin.xml}. */
	public static final String ID = "org.chancery.ui.members";

	@Override
	SealingTable<AudienceMember> createTable(Composite parent) {
		ZoneId zone = ZoneId.systemDefault();
		return new SealingTable<>(parent, AudienceMember.class).column("Audience", 12, AudienceMember::audience)
				.column("Name", 20, AudienceMember::name).column("Since", 14, each -> SealingTimes.of(each.since(), zone))
				.column("Until", 14, each -> SealingTimes.of(each.until(), zone))
				.column("Can open", 34, each -> MemberWords.opens(each, zone, Instant.now())).column("May let in and out", 12, each -> each.officer() ? "yes" : "")
				.column("Words", 24, AudienceMember::words);
	}

	@Override
	void createButtons() {
		button("&Add…", 0, MANY, this::add);
		button("&Remove", 1, 1, this::remove);
		button("Set &End…", 1, 1, this::setEnd);
	}

	@Override
	List<AudienceMember> lines(SealedDossier kept) {
		return kept.members();
	}

	@Override
	String sentence(List<AudienceMember> members) {
		return MemberWords.summary(members);
	}

	private void add() {
		SealedDossier kept = kept().orElseThrow();
		List<String> audiences = DossierSessions.get().current().orElseThrow().audiences().stream().map(Audience::getName).toList();
		MemberModel model = new MemberModel(audiences, Clock.systemDefaultZone());
		if (new MemberDialog(getSite().getShell(), model).open() == Window.OK) {
			work("Add member", identity -> kept.addMember(model.card(), model.audience(), model.officer(), model.end()),
					gained -> tell(MemberWords.gained(model.card().name(), gained)));
		}
	}

	private void remove() {
		AudienceMember member = selected();
		SealedDossier kept = kept().orElseThrow();
		if (MessageDialog.openConfirm(getSite().getShell(), "Remove member", member.name() + " will get nothing of " + member.audience()
				+ " and of what reads it from now on. What they had stays readable to them.")) {
			work("Remove member", identity -> kept.removeMember(member.id(), member.audience()),
					lost -> tell(MemberWords.lost(member.name(), lost)));
		}
	}

	private void setEnd() {
		AudienceMember member = selected();
		SealedDossier kept = kept().orElseThrow();
		ZoneId zone = ZoneId.systemDefault();
		var dialog = new InputDialog(getSite().getShell(), "Set end", "The last day on which " + member.name() + " reads "
				+ member.audience() + ":", "", day -> SealingTimes.endOf(day, zone).isPresent() ? null : "Enter a day as 2027-12-31.");
		if (dialog.open() == Window.OK) {
			Instant end = SealingTimes.endOf(dialog.getValue(), zone).orElseThrow();
			work("Set end", identity -> kept.setEnd(member.id(), member.audience(), end), changed -> {
				// The table shows it.
			});
		}
	}

	private void tell(String words) {
		MessageDialog.openInformation(getSite().getShell(), "Members", words);
	}
}
