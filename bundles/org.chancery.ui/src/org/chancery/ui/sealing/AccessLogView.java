package org.chancery.ui.sealing;

import java.net.URI;
import java.time.ZoneId;
import java.util.List;
import org.chancery.core.sealing.AccessRecord;
import org.chancery.core.sealing.SealedDossier;
import org.chancery.model.dossier.Audience;
import org.chancery.ui.DossierSessions;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.widgets.Composite;

/** What devices recorded about themselves, the latest first, and what proves it. */
public final class AccessLogView extends SealedView<AccessRecord> {
	/** Id of the view in {@code plugin.xml}. */
	public static final String ID = "org.chancery.ui.accessLog";
	private static final int SHORT_DEVICE = 8;

	@Override
	SealingTable<AccessRecord> createTable(Composite parent) {
		ZoneId zone = ZoneId.systemDefault();
		return new SealingTable<>(parent, AccessRecord.class).column("Recorded", 16, each -> SealingTimes.of(each.made(), zone))
				.column("Audience", 12, AccessRecord::audience).column("By", 18, AccessRecord::author).column("What the device recorded", 44, AccessRecord::what)
				.column("Device", 10, each -> each.device().substring(0, Math.min(SHORT_DEVICE, each.device().length())));
	}

	@Override
	void createButtons() {
		button("&Proofs…", 0, MANY, this::prove);
		button("&Timestamp…", 0, MANY, this::stamp);
	}

	@Override
	List<AccessRecord> lines(SealedDossier kept) {
		return kept.log().reversed();
	}

	@Override
	String sentence(List<AccessRecord> records) {
		return (records.size() == 1 ? "One record" : records.size() + " records")
				+ ": what devices recorded about themselves. It says neither that nobody else did, nor that anybody read anything.";
	}

	private void prove() {
		SealedDossier kept = kept().orElseThrow();
		work("Prove the log", identity -> ProofsDialog.read(kept, 0), words -> new ProofsDialog(getSite().getShell(), kept, words).open());
	}

	private void stamp() {
		SealedDossier kept = kept().orElseThrow();
		List<String> audiences = DossierSessions.get().current().orElseThrow().audiences().stream().map(Audience::getName).toList();
		String[] typed = { audiences.getLast(), "" };
		if (new TimestampDialog(getSite().getShell(), audiences, typed).open() == Window.OK) {
			work("Timestamp", identity -> {
				kept.timestamps().ask(typed[0], URI.create(typed[1]));
				return ProofsDialog.read(kept, 0);
			}, words -> new ProofsDialog(getSite().getShell(), kept, words).open());
		}
	}
}
