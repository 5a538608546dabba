package org.chancery.core.text;

import org.chancery.core.dossier.DossierException;
import org.chancery.core.dossier.OpenDossier;
import org.chancery.model.dossier.Audience;
import org.chancery.model.text.Clause;
import org.chancery.model.text.Wording;

/**
 * Gives a clause the heading that an audience has for it in one language. Where the audience has no words of its own for
 * the clause yet, private words begin as a copy of those below.
 *
 * @param heading without the number; null or blank for none, which in private words means the heading below
 */
public record SetHeading(OpenDossier dossier, Audience audience, Clause clause, String language, String heading) {

	/** @throws DossierException if the audience does not read the clause */
	public void perform() {
		Wording known = Words.of(dossier, audience, clause, language);
		if (known != null) {
			OwnWords.heading(known, heading);
		} else if (heading != null && !heading.isBlank()) {
			Words.begin(dossier, audience, clause, language, Words.shown(dossier, audience, clause, language), heading);
		}
	}
}
