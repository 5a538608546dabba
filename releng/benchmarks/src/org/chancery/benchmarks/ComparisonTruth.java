package org.chancery.benchmarks;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;

import org.chancery.comparison.ClauseChange;
import org.chancery.comparison.ComparedClause;
import org.chancery.comparison.TextComparison;
import org.chancery.comparison.words.Edit;
import org.chancery.core.projection.ProjectedClause;

/** Counts how far a comparison tells the truth about an edited treaty. */
final class ComparisonTruth {

	/** Whether every move that was missed or invented is printed. */
	private static final boolean TELL = Boolean.getBoolean("chancery.tell");

	int moves;
	/** Moves of clauses that were imported otherwise than they were written; counted as invented. */
	int unknown;
	int movesFound;
	int movesInvented;
	int splits;
	int splitsFound;
	int joins;
	int joinsFound;
	int wrongArticleWords;
	int keptWords;
	long editedWords;
	long trueWords;

	/** Adds one comparison. The ids of clauses are the numbers of the nodes behind one letter. */
	void add(TextComparison comparison, List<TreatyNode> old, List<TreatyNode> now, int editedInTruth) {
		trueWords += editedInTruth;
		for (ComparedClause clause : comparison.clauses()) {
			add(clause.change(), comparison, old, now);
		}
		for (TreatyNode node : now) {
			if (node.moved) {
				boolean found = movedFrom(node, comparison);
				moves++;
				movesFound += found ? 1 : 0;
				if (TELL && !found) {
					System.out.println("  missed: " + node.kind + " " + node.label + " " + node.text);
					comparison.clauses().stream().map(ComparedClause::change).filter(change -> number(change.now()) == node.number
							|| node.origins.contains(number(change.old()))).forEach(change -> tell("    was taken for", change));
				}
			}
			if (node.origins.size() > 1) {
				joins++;
				joinsFound += partners(comparison, node.number, false).equals(node.origins) ? 1 : 0;
			}
		}
		for (TreatyNode node : old) {
			var parts = new TreeSet<Integer>();
			now.stream().filter(each -> each.origins.contains(node.number)).forEach(each -> parts.add(each.number));
			if (parts.size() > 1) {
				splits++;
				splitsFound += partners(comparison, node.number, true).equals(parts) ? 1 : 0;
			}
		}
	}

	private static boolean movedFrom(TreatyNode node, TextComparison comparison) {
		return comparison.clauses().stream().map(ComparedClause::change)
				.anyMatch(change -> change.moved() && number(change.now()) == node.number
						&& node.origins.contains(number(change.old())));
	}

	private static Set<Integer> partners(TextComparison comparison, int number, boolean ofOld) {
		var partners = new TreeSet<Integer>();
		for (ComparedClause clause : comparison.clauses()) {
			ProjectedClause one = ofOld ? clause.change().old() : clause.change().now();
			ProjectedClause other = ofOld ? clause.change().now() : clause.change().old();
			if (one != null && other != null && number(one) == number) {
				partners.add(number(other));
			}
		}
		return partners;
	}

	private void add(ClauseChange change, TextComparison comparison, List<TreatyNode> old, List<TreatyNode> now) {
		for (Edit edit : change.edits()) {
			editedWords += edit.kind() == Edit.Kind.KEPT ? 0 : TreatyNode.count(edit.text());
			keptWords += edit.kind() == Edit.Kind.KEPT ? TreatyNode.count(edit.text()) : 0;
		}
		for (Edit edit : change.heading()) {
			editedWords += edit.kind() == Edit.Kind.KEPT ? 0 : TreatyNode.count(edit.text());
		}
		if (number(change.old()) < 0 || number(change.now()) < 0) {
			unknown += change.moved() ? 1 : 0;
			if (TELL && change.moved()) {
				tell("  unknown", change);
			}
			return;
		}
		TreatyNode was = old.get(number(change.old()));
		TreatyNode is = now.get(number(change.now()));
		if (change.moved() && !(is.moved && is.origins.contains(was.number)) && !stoodInside(is, was, change, comparison)) {
			movesInvented++;
			if (TELL) {
				tell("  invented", change);
				tellParents(change, comparison, is);
			}
		}
		Set<Integer> articles = new TreeSet<>();
		is.origins.forEach(origin -> articles.add(old.get(origin).article().number));
		if (articles.isEmpty()) {
			articles.addAll(is.article().origins);
		}
		if (!articles.contains(was.article().number)) {
			wrongArticleWords += change.edits().stream().filter(edit -> edit.kind() == Edit.Kind.KEPT)
					.mapToInt(edit -> TreatyNode.count(edit.text())).sum();
		}
	}

	/** Whether it stands in what was moved, though the import took it out of that: it moved by itself then. */
	private static boolean stoodInside(TreatyNode is, TreatyNode was, ClauseChange change, TextComparison comparison) {
		TreatyNode outer = is.parent;
		while (outer != null && !outer.moved) {
			outer = outer.parent;
		}
		if (outer == null || !is.origins.contains(was.number)) {
			return false;
		}
		int moved = outer.number;
		return comparison.now().all().noneMatch(
				clause -> number(clause) == moved && holds(clause, change.now().id()));
	}

	private static boolean holds(ProjectedClause clause, String id) {
		return clause.id().equals(id) || clause.clauses().stream().anyMatch(inner -> holds(inner, id));
	}

	private static void tell(String what, ClauseChange change) {
		System.out.println(what + ": " + change.kind() + (change.moved() ? " moved " : " ") + told(change.old()) + " -> " + told(change.now()));
	}

	private static void tellParents(ClauseChange change, TextComparison comparison, TreatyNode is) {
		comparison.clauses().stream().map(ComparedClause::change)
				.filter(each -> is.origins.contains(number(each.old())) && each != change
						|| each.old() != null && each.old().clauses().contains(change.old())
						|| each.now() != null && each.now().clauses().contains(change.now()))
				.forEach(each -> tell("    beside", each));
	}

	private static String told(ProjectedClause clause) {
		return clause == null ? "nothing" : clause.id() + " " + clause.kind() + " " + clause.number().citation() + " ["
				+ clause.heading() + "] " + clause.text().substring(0, Math.min(90, clause.text().length()));
	}

	private static int number(ProjectedClause clause) {
		return clause == null || clause.id().charAt(1) == '-' ? -1 : Integer.parseInt(clause.id().substring(1));
	}

	/** One row of the table. */
	String row(String name) {
		return String.format(java.util.Locale.ROOT,
				"  %-34s moves %4d of %4d %6s  invented %3d  splits %3d of %3d  joins %3d of %3d  wrong article %4d of %7d words  edit size %.3f",
				name, movesFound, moves, share(movesFound, moves), movesInvented + unknown, splitsFound, splits, joinsFound, joins,
				wrongArticleWords, keptWords, trueWords == 0 ? 1 : (double) editedWords / trueWords);
	}

	private static String share(int part, int whole) {
		return whole == 0 ? "" : String.format(java.util.Locale.ROOT, "%.1f%%", 100.0 * part / whole);
	}
}
