package org.chancery.core.text;

import java.util.List;

import org.chancery.core.dossier.DossierException;
import org.chancery.core.dossier.OpenDossier;
import org.chancery.model.dossier.Audience;
import org.chancery.model.text.Clause;
import org.chancery.model.text.ClauseKind;

/**
 * Makes a subparagraph a paragraph, or a subparagraph of a subparagraph one of the level above. What followed it on its
 * level comes to stand inside it, so that the words keep their order. A number that was locked is computed again.
 */
public record PromoteClause(OpenDossier dossier, Audience audience, Clause clause) {

	/** @throws DossierException if it is no subparagraph, or the level above cannot take it */
	public void perform() {
		var arrangement = new Arrangement(dossier, audience);
		arrangement.check(clause);
		if (clause.getKind() != ClauseKind.SUBPARAGRAPH) {
			throw new DossierException("Only a subparagraph can be promoted.");
		}
		Clause parent = arrangement.parent(clause);
		boolean inPlace = parent == null || parent.getKind() == ClauseKind.ARTICLE;
		Clause outer = inPlace ? parent : arrangement.parent(parent);
		ClauseKind kind = Nesting.allows(outer == null ? null : outer.getKind(), ClauseKind.PARAGRAPH) ? ClauseKind.PARAGRAPH
				: ClauseKind.SUBPARAGRAPH;
		Nesting.check(outer, kind);
		List<Clause> siblings = arrangement.inside(parent);
		List<Clause> followers = siblings.subList(siblings.indexOf(clause) + 1, siblings.size()).stream()
				.filter(each -> each.getKind() == ClauseKind.SUBPARAGRAPH).toList();
		for (Clause follower : followers) {
			arrangement.move(follower, clause, arrangement.inside(clause).size());
		}
		if (!inPlace) {
			arrangement.move(clause, outer, arrangement.inside(outer).indexOf(parent) + 1);
		}
		arrangement.realise();
		Kinds.set(clause, kind);
	}
}
