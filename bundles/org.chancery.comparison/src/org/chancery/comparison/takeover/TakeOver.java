package org.chancery.comparison.takeover;

import java.util.List;
import java.util.function.UnaryOperator;

import org.chancery.core.dossier.DossierException;
import org.chancery.core.dossier.OpenDossier;
import org.chancery.core.overlay.OmitClause;
import org.chancery.core.projection.ProjectedClause;
import org.chancery.core.projection.Projection;
import org.chancery.core.text.AddClause;
import org.chancery.core.text.DeleteClause;
import org.chancery.core.text.InlineSequence;
import org.chancery.core.text.MoveClause;
import org.chancery.core.text.SetContent;
import org.chancery.core.text.SetHeading;
import org.chancery.model.dossier.Audience;
import org.chancery.model.dossier.Layer;
import org.chancery.model.overlay.PrivateClause;
import org.chancery.model.text.Clause;

/**
 * Takes one clause of another text over into a text of an open dossier: its heading and words where both have it, the
 * whole clause where only the other has it; where the other has none, the clause is taken out.
 *
 * @param dossier      what is changed
 * @param audience     whose text is changed
 * @param language     BCP 47 tag of its words
 * @param source       the other text, of whatever origin
 * @param counterparts from ids of the source to those of the dossier; gives null where there is none
 */
public record TakeOver(OpenDossier dossier, Audience audience, String language, Projection source,
		UnaryOperator<String> counterparts) {

	/**
	 * Gives a clause the heading and the words that the other text has for it.
	 *
	 * @param sourceId id in the source
	 * @param targetId id in the dossier
	 * @throws DossierException if the audience may not change it, or a clause is gone
	 */
	public void words(String sourceId, String targetId) {
		ProjectedClause taken = source(sourceId);
		fill(clause(targetId), taken);
	}

	/**
	 * Puts a clause that only the other text has to where that has it, with all inside it that has no counterpart.
	 *
	 * @return the new clause
	 * @throws DossierException if the clause around it has no counterpart, or it cannot stand there
	 */
	public Clause insert(String sourceId) {
		ProjectedClause taken = source(sourceId);
		Clause after = before(sourceId);
		Clause added = new AddClause(dossier, audience, taken.kind(), after, after == null ? around(sourceId) : null).perform();
		fill(added, taken);
		fillInside(added, taken);
		return added;
	}

	/**
	 * Takes out a clause that the other text does not have. A clause of a lower audience is left out for this one alone.
	 *
	 * @throws DossierException if the audience may not change it
	 */
	public void delete(String targetId) {
		Clause clause = clause(targetId);
		if (dossier.holdingOf(clause) != dossier.holding(audience) && dossier.holding(audience) instanceof Layer layer) {
			new OmitClause(dossier, layer, clause).perform();
		} else {
			new DeleteClause(dossier, audience, clause).perform();
		}
	}

	/**
	 * Moves a clause to where the other text has it.
	 *
	 * @throws DossierException if the clause around it there has no counterpart, or it cannot stand there
	 */
	public void move(String sourceId, String targetId) {
		Clause after = before(sourceId);
		new MoveClause(dossier, audience, clause(targetId), after, after == null ? around(sourceId) : null).perform();
	}

	private void fill(Clause clause, ProjectedClause taken) {
		InlineSequence words = InlineSequence.copyOf(new TakenInlines(dossier, counterparts).of(taken.content()));
		new SetContent(dossier, audience, clause, language, words).perform();
		new SetHeading(dossier, audience, clause, language, taken.heading()).perform();
	}

	private void fillInside(Clause outer, ProjectedClause taken) {
		for (ProjectedClause each : taken.clauses()) {
			if (counterpart(each.id()) == null) {
				Clause inner = AddClause.lastIn(dossier, audience, each.kind(), outer).perform();
				fill(inner, each);
				fillInside(inner, each);
			}
		}
	}

	/** The counterpart of the nearest sibling before a clause that has one; null if none has. */
	private Clause before(String sourceId) {
		List<String> path = source.path(sourceId);
		List<ProjectedClause> siblings = path.size() < 2 ? source.clauses() : source(path.get(path.size() - 2)).clauses();
		Clause found = null;
		for (ProjectedClause each : siblings) {
			if (each.id().equals(sourceId)) {
				return found;
			}
			Clause known = counterpart(each.id());
			found = known == null || !standsIn(known, path) ? found : known;
		}
		return found;
	}

	/** Whether a clause stands where the clauses of a path do; a private one may stand anywhere. */
	private boolean standsIn(Clause clause, List<String> path) {
		Clause outer = path.size() < 2 ? null : counterpart(path.get(path.size() - 2));
		return clause.eContainer() instanceof PrivateClause
				|| (outer == null ? !(clause.eContainer() instanceof Clause) : clause.eContainer() == outer);
	}

	/** The counterpart of the clause around; null at the top of the text. */
	private Clause around(String sourceId) {
		List<String> path = source.path(sourceId);
		if (path.size() < 2) {
			return null;
		}
		String outer = path.get(path.size() - 2);
		Clause known = counterpart(outer);
		if (known == null) {
			throw new DossierException("The clause around it is not in this text; take that one over first: "
					+ source(outer).number().citation() + ".");
		}
		return known;
	}

	private Clause counterpart(String sourceId) {
		return dossier.find(counterparts.apply(sourceId)) instanceof Clause clause ? clause : null;
	}

	private ProjectedClause source(String id) {
		return source.find(id).orElseThrow(() -> new DossierException("The other text has no such clause any more."));
	}

	private Clause clause(String id) {
		if (dossier.find(id) instanceof Clause clause) {
			return clause;
		}
		throw new DossierException("The clause is no longer part of the dossier.");
	}
}
