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
 * whole clause where only the other has it; where the other has none, the clause is taken out. Where one of them has as
 * several clauses what the other has as one, it is divided or joined. {@link TakeOverChange} does whatever a change needs.
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
		Clause added = place(sourceId);
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
	 * Moves a clause to where the other text has it, where it becomes a paragraph or a subparagraph as it is there.
	 *
	 * @throws DossierException if the clause around it there has no counterpart, it cannot stand there, or others who read
	 *                          it would see it move
	 */
	public void move(String sourceId, String targetId) {
		Clause clause = clause(targetId);
		requireHeld(clause);
		Clause after = before(sourceId, clause);
		Clause around = after == null ? around(sourceId) : null;
		if (source(sourceId).kind() != clause.getKind()) {
			clause.setKind(source(sourceId).kind());
		}
		new MoveClause(dossier, audience, clause, after, around).perform();
	}

	/**
	 * Divides a clause as the other text does. The part of the same id, or else the first, stays the clause itself, with its
	 * id and what hangs on it; each other part becomes a clause of its own, with the kind and at the place that the other
	 * text gives it. What stands inside the clause goes along with the part in which the other text has it.
	 *
	 * @param sourceIds ids in the source of the parts, in order
	 * @param targetId  id in the dossier of what is divided
	 * @return the new clauses, in order
	 * @throws DossierException if the audience may not change it, or a part cannot stand there
	 */
	public List<Clause> divide(List<String> sourceIds, String targetId) {
		return new ClauseDivision(this, List.copyOf(sourceIds), clause(targetId)).perform();
	}

	/**
	 * Joins clauses as the other text does. The one of the same id, or else its counterpart or the first, stays, with its id
	 * and what hangs on it, and gets the words; what stands inside the others goes into it, and they are taken out.
	 *
	 * @param sourceId  id in the source of what they are together
	 * @param targetIds ids in the dossier of what is joined, in order
	 * @return the clause that stays
	 * @throws DossierException if the audience may not change them, or what is inside cannot stand there
	 */
	public Clause join(String sourceId, List<String> targetIds) {
		return new ClauseUnion(this, sourceId, targetIds.stream().map(this::clause).toList()).perform();
	}

	/** The same with other counterparts. */
	TakeOver with(UnaryOperator<String> others) {
		return new TakeOver(dossier, audience, language, source, others);
	}

	/** Puts a clause of the other text where that has it, without words yet and without what is inside. */
	Clause place(String sourceId) {
		Clause after = before(sourceId, null);
		return new AddClause(dossier, audience, source(sourceId).kind(), after, after == null ? around(sourceId) : null).perform();
	}

	/** @throws DossierException if a clause belongs to a lower audience, whose text would change its order */
	void requireHeld(Clause clause) {
		if (dossier.holdingOf(clause) != dossier.holding(audience)) {
			throw new DossierException("The clause belongs to the audience \""
					+ dossier.holdingOf(clause).getAudience().getName() + "\"; move it there.");
		}
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

	/** The counterpart of the nearest sibling before a clause that has one, be it not the clause itself; null if none has. */
	private Clause before(String sourceId, Clause itself) {
		List<String> path = source.path(sourceId);
		List<ProjectedClause> siblings = path.size() < 2 ? source.clauses() : source(path.get(path.size() - 2)).clauses();
		Clause found = null;
		for (ProjectedClause each : siblings) {
			if (each.id().equals(sourceId)) {
				return found;
			}
			Clause known = counterpart(each.id());
			found = known == null || known == itself || !standsIn(known, path) ? found : known;
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

	Clause counterpart(String sourceId) {
		return dossier.find(counterparts.apply(sourceId)) instanceof Clause clause ? clause : null;
	}

	ProjectedClause source(String id) {
		return source.find(id).orElseThrow(() -> new DossierException("The other text has no such clause any more."));
	}

	Clause clause(String id) {
		if (dossier.find(id) instanceof Clause clause) {
			return clause;
		}
		throw new DossierException("The clause is no longer part of the dossier.");
	}
}
