package org.chancery.comparison.takeover;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

import org.chancery.comparison.ClauseChange;
import org.chancery.comparison.ClauseChange.Kind;
import org.chancery.comparison.ComparedClause;
import org.chancery.comparison.TextComparison;
import org.chancery.core.dossier.DossierException;
import org.chancery.core.dossier.OpenDossier;
import org.chancery.core.projection.ProjectedClause;
import org.chancery.model.dossier.Audience;

/**
 * Takes one change of a comparison over into the dossier whose text is one of the two: afterwards the clause reads there
 * as in the other text, be it changed, moved, inserted, deleted, split or joined. A clause that was split or joined is
 * taken over with all its parts, whichever of its changes is named. Once done the texts are to be compared anew.
 *
 * @param dossier    what is changed
 * @param audience   whose text is changed
 * @param language   BCP 47 tag of its words
 * @param comparison of the dossier's text with another
 * @param back       whether the dossier's text is the new one, to which the old one is given back; false if it is the old
 *                   one, which becomes the new
 */
public record TakeOverChange(OpenDossier dossier, Audience audience, String language, TextComparison comparison, boolean back) {

	/**
	 * Does it.
	 *
	 * @param change one of the comparison
	 * @throws DossierException if the audience may not change it, a clause is gone, or the one around it has to be taken over
	 *                          first; the caller then takes the step back
	 */
	public void perform(ClauseChange change) {
		var take = new TakeOver(dossier, audience, language, back ? comparison.old() : comparison.now(), counterparts()::get);
		if (given(change) == null) {
			take.insert(taken(change).id());
		} else if (taken(change) == null) {
			delete(take, given(change));
		} else if (isDivided(change)) {
			List<String> parts = parts(change, true);
			moveIf(take, change, parts.contains(given(change).id()) ? given(change).id() : parts.getFirst(), given(change).id());
			take.divide(parts, given(change).id());
		} else if (isJoined(change)) {
			List<String> parts = parts(change, false);
			moveIf(take, change, taken(change).id(), counterparts().get(taken(change).id()));
			take.join(taken(change).id(), parts);
		} else {
			moveIf(take, change, taken(change).id(), given(change).id());
			take.words(taken(change).id(), given(change).id());
		}
	}

	/** What moved out of a clause that goes is moved first, so that it stays what it is. */
	private void delete(TakeOver take, ProjectedClause clause) {
		Map<String, String> sources = new HashMap<>();
		counterparts().forEach((source, target) -> sources.put(target, source));
		clause.clauses().forEach(inner -> rescue(take, inner, sources));
		take.delete(clause.id());
	}

	private static void rescue(TakeOver take, ProjectedClause clause, Map<String, String> sources) {
		String source = sources.get(clause.id());
		if (source != null) {
			take.move(source, clause.id());
		} else {
			clause.clauses().forEach(inner -> rescue(take, inner, sources));
		}
	}

	private void moveIf(TakeOver take, ClauseChange change, String source, String target) {
		if (siblings(change).anyMatch(ClauseChange::moved)) {
			take.move(source, target);
		}
	}

	private ProjectedClause taken(ClauseChange change) {
		return back ? change.old() : change.now();
	}

	private ProjectedClause given(ClauseChange change) {
		return back ? change.now() : change.old();
	}

	/** Whether what the dossier has as one is several in the other text. */
	private boolean isDivided(ClauseChange change) {
		return change.kind() == (back ? Kind.JOINED : Kind.SPLIT);
	}

	private boolean isJoined(ClauseChange change) {
		return change.kind() == (back ? Kind.SPLIT : Kind.JOINED);
	}

	/** The ids of the parts, as one of the texts has them, in order. */
	private List<String> parts(ClauseChange change, boolean ofOther) {
		return siblings(change).map(each -> (ofOther ? taken(each) : given(each)).id()).distinct().toList();
	}

	/** The changes of a clause that was split or joined, one for each part; of any other only itself. */
	private Stream<ClauseChange> siblings(ClauseChange change) {
		return comparison.clauses().stream().map(ComparedClause::change)
				.filter(each -> each == change || each.kind() == change.kind()
						&& (change.kind() == Kind.SPLIT && id(each.old()).equals(id(change.old()))
								|| change.kind() == Kind.JOINED && id(each.now()).equals(id(change.now()))));
	}

	private static String id(ProjectedClause clause) {
		return Objects.requireNonNull(clause).id();
	}

	/** From clauses of the other text to those of the dossier, one to one. */
	private Map<String, String> counterparts() {
		Map<String, String> ids = new HashMap<>();
		Set<String> bound = new HashSet<>();
		comparison.clauses().stream().map(ComparedClause::change)
				.filter(each -> each.old() != null && each.now() != null && !ids.containsKey(taken(each).id()))
				.filter(each -> bound.add(given(each).id())).forEach(each -> ids.put(taken(each).id(), given(each).id()));
		return ids;
	}
}
