package org.chancery.comparison.bracket;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.chancery.comparison.ClauseChange;
import org.chancery.comparison.ComparedClause;
import org.chancery.comparison.TextComparison;
import org.chancery.comparison.bracket.BracketChange.Fate;
import org.chancery.core.projection.ProjectedClause;

/**
 * Tells what became of the brackets of a text. It looks where the comparison says that clauses belong together; of a
 * clause that was split or joined every part is looked at.
 */
public record CompareBrackets(TextComparison comparison) {

	/** Does it. */
	public BracketReport perform() {
		Map<String, List<OpenBracket>> old = new LinkedHashMap<>();
		Map<String, List<OpenBracket>> now = new LinkedHashMap<>();
		List<OpenBracket> allOld = read(comparison.old().all().toList(), old);
		List<OpenBracket> allNow = read(comparison.now().all().toList(), now);
		List<BracketChange> changes = new ArrayList<>();
		for (ComparedClause compared : comparison.clauses()) {
			ClauseChange change = compared.change();
			if (isOpen(change, old, now)) {
				new BracketPairs(change, of(old, change.old()), of(now, change.now()), changes).pair();
			}
		}
		for (ComparedClause compared : comparison.clauses()) {
			ClauseChange change = compared.change();
			if (isOpen(change, old, now)) {
				new BracketPairs(change, of(old, change.old()), of(now, change.now()), changes).settle();
			} else if (change.now() == null) {
				of(old, change.old()).forEach(each -> changes.add(new BracketChange(each, null, Fate.REMOVED, -1, "")));
			} else if (change.old() == null) {
				of(now, change.now()).forEach(each -> changes.add(new BracketChange(null, each, Fate.ADDED, -1, "")));
			}
		}
		return new BracketReport(changes, new OpenBrackets(allOld), new OpenBrackets(allNow));
	}

	/** Whether a clause that is in both texts has brackets in either. */
	private static boolean isOpen(ClauseChange change, Map<String, List<OpenBracket>> old, Map<String, List<OpenBracket>> now) {
		return change.old() != null && change.now() != null
				&& (old.containsKey(change.old().id()) || now.containsKey(change.now().id()));
	}

	private static List<OpenBracket> read(List<ProjectedClause> clauses, Map<String, List<OpenBracket>> byClause) {
		List<OpenBracket> all = new ArrayList<>();
		for (ProjectedClause clause : clauses) {
			List<OpenBracket> brackets = BracketReader.read(clause);
			all.addAll(brackets);
			if (!brackets.isEmpty()) {
				byClause.put(clause.id(), new ArrayList<>(brackets));
			}
		}
		return all;
	}

	private static List<OpenBracket> of(Map<String, List<OpenBracket>> byClause, ProjectedClause clause) {
		return byClause.getOrDefault(clause.id(), new ArrayList<>());
	}
}
