package org.chancery.core.history;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.chancery.core.dossier.AudienceLattice;
import org.chancery.core.dossier.DossierException;
import org.chancery.core.dossier.OpenDossier;
import org.chancery.core.exchange.UnreadableFileException;
import org.chancery.core.projection.Projection;
import org.chancery.core.projection.Projector;
import org.chancery.core.sealing.SavedVersion;
import org.chancery.core.sealing.SealedDossier;

/**
 * The saved states of a sealed dossier, as far as the identity that opened it may read them. An audience's text has
 * another state whenever it or an audience that it reads was saved; what was saved at once by one author is one state.
 */
public record SealedVersions(SealedDossier dossier) implements VersionSource {

	private static final char SEPARATOR = '/';

	@Override
	public List<TextVersion> versions(String audience) {
		List<SavedVersion> saved = new ArrayList<>();
		read(audience).forEach(each -> saved.addAll(dossier.history(each)));
		saved.sort(Comparator.comparing(SavedVersion::made).reversed());
		List<TextVersion> versions = new ArrayList<>();
		for (int i = 0; i < saved.size(); i++) {
			if (i == 0 || !isOfOneSave(saved.get(i - 1), saved.get(i))) {
				versions.add(version(saved.get(i)));
			}
		}
		return versions;
	}

	@Override
	public Projection projection(TextVersion version, String audience, String language) throws UnreadableFileException {
		int end = version.id().lastIndexOf(SEPARATOR);
		OpenDossier then = dossier.state(version.id().substring(0, end), version.id().substring(end + 1));
		return Projector.project(then, then.audience(audience).orElseThrow(
				() -> new DossierException("The audience \"" + audience + "\" did not exist then, or cannot be opened.")), language);
	}

	/** The audience itself and those whose words its text has too; none if it has never been saved. */
	private List<String> read(String audience) {
		OpenDossier open = dossier.open();
		return open.audience(audience).map(reader -> AudienceLattice.of(open).visibleTo(reader)).orElse(List.of()).stream()
				.map(each -> each.getAudience().getName()).toList();
	}

	/** One save seals each audience that changed. Two states of one audience are two, however close. */
	private static boolean isOfOneSave(SavedVersion later, SavedVersion earlier) {
		return !later.audience().equals(earlier.audience()) && later.author().equals(earlier.author())
				&& later.made().equals(earlier.made());
	}

	private static TextVersion version(SavedVersion saved) {
		return new TextVersion(saved.audience() + SEPARATOR + saved.id(), saved.made(), saved.author(), saved.reason());
	}
}
