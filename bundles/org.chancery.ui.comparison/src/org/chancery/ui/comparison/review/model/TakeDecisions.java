package org.chancery.ui.comparison.review.model;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.chancery.comparison.ClauseChange;
import org.chancery.comparison.ComparedClause;
import org.chancery.comparison.TextComparison;
import org.chancery.comparison.takeover.TakeOver;
import org.chancery.core.dossier.DossierException;
import org.chancery.core.dossier.OpenDossier;
import org.chancery.core.projection.ProjectedClause;
import org.chancery.core.projection.Projection;
import org.chancery.model.dossier.Audience;
import org.chancery.model.text.Clause;

/**
 * Takes what was taken over of a counter-draft into the text of an open dossier. Whoever calls makes it a step that can be
 * undone.
 *
 * @param dossier    what is changed
 * @param text       its text as it stands; says for which audience and language
 * @param comparison from the file with every change refused to the same file with our answers, so that what an import
 *                   does to both is no difference
 * @param places     from clauses of the former to those of the dossier
 */
public record TakeDecisions(OpenDossier dossier, Projection text, TextComparison comparison, Map<String, String> places) {

	/**
	 * Does it.
	 *
	 * @return how many clauses were changed, added or deleted
	 * @throws DossierException if a clause no longer says in the dossier what was sent; the step is to be taken back then
	 */
	public int perform() {
		List<ClauseChange> changes = comparison.clauses().stream().map(ComparedClause::change).toList();
		Map<String, String> known = new HashMap<>();
		changes.stream().filter(each -> each.old() != null && each.now() != null && places.containsKey(each.old().id()))
				.forEach(each -> known.putIfAbsent(each.now().id(), places.get(each.old().id())));
		Audience audience = dossier.audience(text.audience()).orElseThrow();
		var take = new TakeOver(dossier, audience, text.language(), comparison.now(), known::get);
		Set<String> inside = new HashSet<>();
		int done = 0;
		for (ClauseChange each : changes) {
			done += each.now() != null && isChange(each) && !inside.contains(each.now().id()) ? takeOver(take, each, known, inside) : 0;
		}
		return done + delete(take, changes);
	}

	/** Whether a clause is another than was sent. */
	static boolean isChange(ClauseChange change) {
		return change.kind() != ClauseChange.Kind.SAME || change.moved() || change.hasOtherWords();
	}

	private int takeOver(TakeOver take, ClauseChange change, Map<String, String> known, Set<String> inside) {
		if (change.old() == null || known.get(change.now().id()) == null) {
			Clause added = take.insert(change.now().id());
			known.put(change.now().id(), added.getId());
			note(change.now(), inside, known);
			return 1;
		}
		String target = known.get(change.now().id());
		requireAsSent(change.old(), target);
		if (change.moved() || change.kind() == ClauseChange.Kind.MOVED) {
			take.move(change.now().id(), target);
		}
		if (change.hasOtherWords()) {
			take.words(change.now().id(), target);
		}
		return 1;
	}

	/** What was inserted with all inside it is not inserted once more. */
	private static void note(ProjectedClause clause, Set<String> inside, Map<String, String> known) {
		for (ProjectedClause each : clause.clauses()) {
			if (!known.containsKey(each.id())) {
				inside.add(each.id());
			}
			note(each, inside, known);
		}
	}

	private int delete(TakeOver take, List<ClauseChange> changes) {
		List<String> gone = new ArrayList<>();
		for (ClauseChange each : changes) {
			String target = each.now() == null ? places.get(each.old().id()) : null;
			if (target != null) {
				requireAsSent(each.old(), target);
				gone.add(target);
			}
		}
		// what stands inside others goes before them
		gone.reversed().stream().filter(each -> dossier.find(each) instanceof Clause clause && clause.eContainer() != null).forEach(take::delete);
		return gone.size();
	}

	private void requireAsSent(ProjectedClause was, String target) {
		ProjectedClause now = text.find(target).orElse(null);
		if (now == null || !words(now).equals(words(was))) {
			throw new DossierException(was.number().citation() + " no longer says in the dossier what was sent; settle it there by hand.");
		}
	}

	private static String words(ProjectedClause clause) {
		return clause.text().replaceAll("\\s+", " ").strip();
	}
}
