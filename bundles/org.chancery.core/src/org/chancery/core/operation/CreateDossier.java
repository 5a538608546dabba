package org.chancery.core.operation;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

import org.chancery.core.Engine;
import org.chancery.core.dossier.DossierException;
import org.chancery.core.dossier.OpenDossier;

/**
 * Begins a dossier with an empty text, and saves it.
 *
 * @param engine    with a dossier store
 * @param title     title of the treaty in its drafting language; null or blank for none
 * @param languages BCP 47 tags, the drafting language first; at least one
 * @param place     where it is kept; there must be no dossier yet
 */
public record CreateDossier(Engine engine, String title, List<String> languages, Path place) {

	/**
	 * @return the dossier, saved
	 * @throws DossierException if there is one already, or the place is not free
	 * @throws IOException      if the disk fails
	 */
	public OpenDossier perform() throws IOException {
		if (engine.dossierStore().holds(place)) {
			throw new DossierException("There is a dossier already; choose another place.");
		}
		OpenDossier created = OpenDossier.create(title, languages);
		engine.dossierStore().save(created, place);
		return created;
	}
}
