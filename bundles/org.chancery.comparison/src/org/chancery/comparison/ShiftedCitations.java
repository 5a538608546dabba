package org.chancery.comparison;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.chancery.comparison.alignment.AlignedPair;
import org.chancery.comparison.alignment.Alignment;
import org.chancery.core.projection.ProjectedClause;

/**
 * Finds typed citations whose words stayed while the number they give became that of another clause: "Article 5" where
 * Article 5 is Article 6 now. Tells only what is certain: the number is borne by one clause in each text, and of these two at
 * least one has a partner that is not the other.
 */
final class ShiftedCitations {

	private final CitedNumbers oldNumbers;
	private final CitedNumbers newNumbers;
	private final Map<String, Set<String>> successors = new HashMap<>();
	private final Set<String> successions = new HashSet<>();
	private final boolean any;

	ShiftedCitations(FlatText old, FlatText now, Alignment alignment) {
		oldNumbers = new CitedNumbers(old);
		newNumbers = new CitedNumbers(now);
		for (AlignedPair pair : alignment.pairs()) {
			if (pair.old() >= 0 && pair.now() >= 0) {
				String successor = now.clauses.get(pair.now()).id();
				successors.computeIfAbsent(old.clauses.get(pair.old()).id(), id -> new HashSet<>()).add(successor);
				successions.add(successor);
			}
		}
		any = oldNumbers.shared(newNumbers).anyMatch(number -> isAnother(oldNumbers.clause(number), newNumbers.clause(number)));
	}

	/** The citations of a clause, in its old and its new words, that lead to another clause now. */
	List<Reason> in(ProjectedClause old, String oldWords, ProjectedClause now, String newWords) {
		if (!any) {
			return List.of();
		}
		List<CitedNumbers.Citation> before = oldNumbers.read(old, oldWords);
		List<CitedNumbers.Citation> after = before.isEmpty() ? List.of() : newNumbers.read(now, newWords);
		List<Reason> found = new ArrayList<>();
		for (int i = 0; before.size() == after.size() && i < before.size(); i++) {
			if (before.get(i).words().equals(after.get(i).words()) && leadsElsewhere(before.get(i), after.get(i))) {
				found.add(new Reason("reference", before.get(i).words(), after.get(i).words()));
			}
		}
		return found;
	}

	/** The clause that is named most closely in both texts decides. */
	private boolean leadsElsewhere(CitedNumbers.Citation before, CitedNumbers.Citation after) {
		for (int i = 0; i < Math.min(before.numbers().size(), after.numbers().size()); i++) {
			String was = oldNumbers.clause(before.numbers().get(i));
			String is = newNumbers.clause(after.numbers().get(i));
			if (was != null && is != null) {
				return (before.article() == null || isSuccessor(before.article(), after.article())) && isAnother(was, is);
			}
		}
		return false;
	}

	private boolean isSuccessor(String was, String is) {
		return successors.getOrDefault(was, Set.of()).contains(is);
	}

	/** Whether what bears a number now certainly is not what bore it. */
	private boolean isAnother(String was, String is) {
		if (was == null || is == null) {
			return false;
		}
		Set<String> became = successors.getOrDefault(was, Set.of());
		return !became.contains(is) && (!became.isEmpty() || successions.contains(is));
	}
}
