package org.chancery.ui.sealing;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.chancery.core.exchange.UnreadableFileException;
import org.chancery.core.history.SealedVersions;
import org.chancery.core.history.TextVersion;
import org.chancery.core.history.VersionSource;
import org.chancery.core.projection.Projection;
import org.chancery.core.sealing.SealedDossier;

/** Every state of a sealed dossier that was ever saved, with what is not saved yet on top. */
final class KeptVersions implements VersionSource {
	private final VersionSource session;
	private final SealedVersions sealed;
	private final boolean waiting;
	private final Map<String, List<TextVersion>> known = new HashMap<>();

	/** @param session knows what is not saved */
	KeptVersions(VersionSource session, SealedDossier dossier) {
		this(session, dossier, false);
	}

	private KeptVersions(VersionSource session, SealedDossier dossier, boolean waiting) {
		this.session = session;
		this.waiting = waiting;
		sealed = new SealedVersions(dossier);
	}

	/** The states; while a job is at work on the dossier, those that were known before. */
	@Override
	public List<TextVersion> versions(String audience) {
		List<TextVersion> all = new ArrayList<>(session.versions(audience).stream().filter(KeptVersions::unsaved).toList());
		if (waiting) {
			IdentityHolder.get().ifUnlocked(identity -> known.put(audience, sealed.versions(audience)));
		} else {
			IdentityHolder.get().ifFree(() -> sealed.versions(audience)).ifPresent(states -> known.put(audience, states));
		}
		all.addAll(known.getOrDefault(audience, List.of()));
		return all;
	}

	/** Waits for jobs that are at work on the dossier, as it is asked by a job itself. */
	@Override
	public VersionSource snapshot() {
		return new KeptVersions(session.snapshot(), sealed.dossier(), true);
	}

	@Override
	public Projection projection(TextVersion version, String audience, String language)
			throws IOException, UnreadableFileException {
		return unsaved(version) ? session.projection(version, audience, language)
				: IdentityHolder.get().use(identity -> sealed.projection(version, audience, language));
	}

	private static boolean unsaved(TextVersion version) {
		return version.reason().equals("now");
	}
}
