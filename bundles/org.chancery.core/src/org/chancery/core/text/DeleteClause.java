package org.chancery.core.text;

import java.util.List;

import org.chancery.core.dossier.DossierException;
import org.chancery.core.dossier.OpenDossier;
import org.chancery.model.dossier.Audience;
import org.chancery.model.text.Clause;

/**
 * Takes a clause out of the dossier, with all inside it. What hung on it is kept and becomes an orphan, see
 * {@link org.chancery.core.overlay.Orphans}; private clauses beside it stay where they are. To hide a clause from one
 * audience only is {@link org.chancery.core.overlay.OmitClause}.
 *
 * @param audience who deletes it, as it is seen by whom
 */
public record DeleteClause(OpenDossier dossier, Audience audience, Clause clause) {

	/**
	 * @return the cross-references that lead nowhere now
	 * @throws DossierException if the clause belongs to a lower audience than the one that deletes it
	 */
	public List<Citation> perform() {
		var arrangement = new Arrangement(dossier, audience);
		arrangement.check(clause);
		if (dossier.holdingOf(clause) != dossier.holding(audience)) {
			throw new DossierException("The clause belongs to the audience \""
					+ dossier.holdingOf(clause).getAudience().getName() + "\"; delete it there, or omit it for this one.");
		}
		List<Citation> citations = new FindCitations(dossier, clause).perform();
		arrangement.remove(clause);
		arrangement.realise();
		return citations;
	}
}
