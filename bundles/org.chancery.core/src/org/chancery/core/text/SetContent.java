package org.chancery.core.text;

import org.chancery.core.dossier.DossierException;
import org.chancery.core.dossier.OpenDossier;
import org.chancery.model.dossier.Audience;
import org.chancery.model.text.Clause;
import org.chancery.model.text.Wording;

/**
 * Gives a clause the words that an audience has for it in one language: its own words if the audience holds the clause,
 * private words of the audience's layer otherwise. Words that are as they were already change nothing.
 *
 * @param content the words; the operation copies them
 */
public record SetContent(OpenDossier dossier, Audience audience, Clause clause, String language, InlineSequence content) {

	/** @throws DossierException if the words refer to what the audience may not read, or it does not read the clause */
	public void perform() {
		Wording known = Words.of(dossier, audience, clause, language);
		if (known != null) {
			Holders.refuseHigher(dossier, audience, content.toInlines());
			OwnWords.set(known, content);
		} else if (!Words.shown(dossier, audience, clause, language).equals(content)) {
			Words.begin(dossier, audience, clause, language, content, null);
		}
	}
}
