package org.chancery.core.history;

import java.util.List;

import org.chancery.core.dossier.DossierException;
import org.chancery.core.dossier.OpenDossier;
import org.chancery.core.exchange.UnreadableFileException;
import org.chancery.core.projection.Projection;
import org.chancery.core.projection.Projector;
import org.chancery.core.sealing.SealedDossier;

/** The saved states of a sealed dossier, as far as the identity that opened it may read them. */
public record SealedVersions(SealedDossier dossier) implements VersionSource {

	@Override
	public List<TextVersion> versions(String audience) {
		return dossier.history(audience).stream()
				.map(each -> new TextVersion(each.id(), each.made(), each.author(), each.reason())).toList();
	}

	@Override
	public Projection projection(TextVersion version, String audience, String language) throws UnreadableFileException {
		OpenDossier then = dossier.state(audience, version.id());
		return Projector.project(then, then.audience(audience).orElseThrow(
				() -> new DossierException("The audience \"" + audience + "\" did not exist then, or cannot be opened.")), language);
	}
}
