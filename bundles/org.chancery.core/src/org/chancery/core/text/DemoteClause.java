package org.chancery.core.text;

import java.util.List;

import org.chancery.core.dossier.DossierException;
import org.chancery.core.dossier.OpenDossier;
import org.chancery.model.dossier.Audience;
import org.chancery.model.text.Clause;
import org.chancery.model.text.ClauseKind;

/**
 * Makes a paragraph the last subparagraph of the paragraph before it, or a subparagraph one of the subparagraph before
 * it. A number that was locked is computed again.
 */
public record DemoteClause(OpenDossier dossier, Audience audience, Clause clause) {

	/** @throws DossierException if it is neither, or follows no such clause of an audience that its own reads */
	public void perform() {
		var arrangement = new Arrangement(dossier, audience);
		arrangement.check(clause);
		if (clause.getKind() != ClauseKind.PARAGRAPH && clause.getKind() != ClauseKind.SUBPARAGRAPH) {
			throw new DossierException("Only a paragraph or a subparagraph can be demoted.");
		}
		List<Clause> siblings = arrangement.inside(arrangement.parent(clause));
		int position = siblings.indexOf(clause);
		Clause before = position == 0 ? null : siblings.get(position - 1);
		if (before == null || !Nesting.allows(before.getKind(), ClauseKind.SUBPARAGRAPH)) {
			throw new DossierException("There is no paragraph before it that could take it.");
		}
		arrangement.move(clause, before, arrangement.inside(before).size());
		arrangement.realise();
		Kinds.set(clause, ClauseKind.SUBPARAGRAPH);
	}
}
