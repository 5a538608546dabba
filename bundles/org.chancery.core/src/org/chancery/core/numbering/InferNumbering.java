package org.chancery.core.numbering;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.chancery.core.projection.NumberRule;
import org.chancery.model.text.Clause;
import org.chancery.model.text.ClauseKind;
import org.chancery.model.text.NumberFormat;
import org.chancery.model.text.NumberingRule;
import org.chancery.model.text.Text;
import org.chancery.model.text.TextFactory;

/**
 * Finds the rules by which an imported text numbers its clauses, so that its numbers move with its clauses from then
 * on, and locks the labels that no rule yields. Afterwards the text prints exactly the labels that were read.
 */
public final class InferNumbering {

	/** Labels tried for candidate rules; what the first ones do not show is rare enough to be locked. */
	private static final int SAMPLED_LABELS = 12;

	private record Numbered(ClauseKind kind, int depth) {
	}

	/** An annex may hold whatever a text holds. */
	private static final Comparator<Numbered> OUTER_FIRST = Comparator
			.comparing((Numbered each) -> each.kind() != ClauseKind.ANNEX).thenComparing(Numbered::kind)
			.thenComparing(Numbered::depth);

	private final Text text;
	private final String language;
	private final Map<Clause, String> labels;
	/** The value of every label, as the rules chosen so far give it. */
	private final Map<Clause, String> values = new HashMap<>();
	private final Map<Numbered, NumberRule> rules = new HashMap<>();

	private InferNumbering(Text text, String language, Map<Clause, String> labels) {
		this.text = text;
		this.language = language;
		this.labels = labels;
	}

	/**
	 * Gives the text its rules. Clauses without a label become unnumbered.
	 *
	 * @param labels the labels as they stand, for every clause that has one
	 */
	public static void apply(Text text, String language, Map<Clause, String> labels) {
		new InferNumbering(text, language, labels).apply();
	}

	private void apply() {
		text.getNumbering().clear();
		Map<Numbered, List<Clause>> groups = new LinkedHashMap<>();
		Map<Clause, Numbered> unlabelled = new LinkedHashMap<>();
		collect(text.getClauses(), 0, groups, unlabelled);
		// Outer kinds first: a compound number needs the value of what encloses it.
		groups.entrySet().stream().sorted(Map.Entry.comparingByKey(OUTER_FIRST))
				.forEach(group -> chooseRule(group.getKey(), group.getValue()));
		lock(text.getClauses(), 0, new HashMap<>());
		NumberingRules inForce = NumberingRules.of(text, language);
		unlabelled.forEach((clause, kind) -> clause
				.setUnnumbered(labelsByItself(inForce.rule(kind.kind(), kind.depth()))));
	}

	private static boolean labelsByItself(NumberRule rule) {
		return rule.format() != NumberFormat.NONE || rule.sign();
	}

	private void collect(List<Clause> clauses, int depth, Map<Numbered, List<Clause>> groups,
			Map<Clause, Numbered> unlabelled) {
		for (Clause clause : clauses) {
			int own = clause.getKind() == ClauseKind.SUBPARAGRAPH ? depth + 1 : 0;
			var kind = new Numbered(clause.getKind(), Math.max(own, 1));
			clause.setLockedNumber(null);
			clause.setLockedLabel(null);
			clause.setUnnumbered(false);
			if (labels.containsKey(clause)) {
				groups.computeIfAbsent(kind, key -> new ArrayList<>()).add(clause);
			} else {
				unlabelled.put(clause, kind);
			}
			collect(clause.getClauses(), own, groups, unlabelled);
		}
	}

	private void chooseRule(Numbered kind, List<Clause> clauses) {
		List<LabelledClause> group = clauses.stream().map(c -> LabelledClause.of(c, labels.get(c))).toList();
		NumberRule best = best(kind, group);
		rules.put(kind, best);
		if (!best.equals(byDefault(kind.kind(), kind.depth()))) {
			text.getNumbering().add(toModel(best));
		}
		var count = new LabelCount(best, language, values, values);
		group.forEach(count::yields);
	}

	/** In reading order, so that the value of whatever encloses a clause is final. */
	private void lock(List<Clause> clauses, int depth, Map<Numbered, LabelCount> counts) {
		for (Clause clause : clauses) {
			int own = clause.getKind() == ClauseKind.SUBPARAGRAPH ? depth + 1 : 0;
			String label = labels.get(clause);
			if (label != null) {
				LabelCount count = counts.computeIfAbsent(new Numbered(clause.getKind(), Math.max(own, 1)),
						kind -> new LabelCount(rules.get(kind), language, values, values));
				if (!count.yields(LabelledClause.of(clause, label))) {
					String within = count.within(label);
					clause.setLockedNumber(within);
					clause.setLockedLabel(within == null ? label : null);
				}
			}
			lock(clause.getClauses(), own, counts);
		}
	}

	/** The candidate that leaves the fewest labels to lock; of equals the one that the language has by default. */
	private NumberRule best(Numbered kind, List<LabelledClause> group) {
		NumberRule best = null;
		int fewest = Integer.MAX_VALUE;
		for (NumberRule candidate : candidates(kind, group)) {
			int deviating = deviating(group, candidate, fewest);
			if (deviating < fewest) {
				best = candidate;
				fewest = deviating;
			}
		}
		return best;
	}

	private int deviating(List<LabelledClause> group, NumberRule candidate, int enough) {
		var count = new LabelCount(candidate, language, values, new HashMap<>());
		int deviating = 0;
		for (int i = 0; i < group.size() && deviating < enough; i++) {
			deviating += count.yields(group.get(i)) ? 0 : 1;
		}
		return deviating;
	}

	private Set<NumberRule> candidates(Numbered kind, List<LabelledClause> group) {
		Set<NumberRule> candidates = new LinkedHashSet<>(List.of(byDefault(kind.kind(), kind.depth())));
		int step = Math.max(1, group.size() / SAMPLED_LABELS);
		for (int i = 0; i < group.size(); i += step) {
			LabelParts parts = LabelParts.of(group.get(i).label());
			int stop = parts.value().lastIndexOf('.');
			String own = parts.value().substring(stop + 1);
			if (group.get(i).label().codePoints().noneMatch(Character::isLetterOrDigit)) {
				candidates.add(new NumberRule(kind.kind(), kind.depth(), NumberFormat.NONE, group.get(i).label(), "", false,
						false, 1));
			}
			for (NumberFormat format : NumberFormat.VALUES) {
				if (NumberText.parse(own, format, language).isPresent()) {
					addVariants(kind, parts, format, stop > 0, candidates);
				}
			}
		}
		return candidates;
	}

	private static void addVariants(Numbered kind, LabelParts parts, NumberFormat format, boolean compound,
			Set<NumberRule> candidates) {
		for (boolean continuous : compound ? new boolean[] { false } : new boolean[] { false, true }) {
			candidates.add(new NumberRule(kind.kind(), kind.depth(), format, parts.prefix(), parts.suffix(), compound,
					continuous, 1));
		}
	}

	private NumberRule byDefault(ClauseKind kind, int depth) {
		return NumberingRules.byDefault(kind, depth, language);
	}

	private static NumberingRule toModel(NumberRule rule) {
		NumberingRule model = TextFactory.eINSTANCE.createNumberingRule();
		model.setKind(rule.kind());
		model.setDepth(rule.depth());
		model.setLanguage("");
		model.setFormat(rule.format());
		model.setPrefix(rule.prefix());
		model.setSuffix(rule.suffix());
		model.setCompound(rule.compound());
		model.setContinuous(rule.continuous());
		model.setFirst(rule.first());
		return model;
	}
}
