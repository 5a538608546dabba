package org.chancery.word.exports;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.chancery.core.projection.NumberRule;
import org.chancery.model.text.ClauseKind;
import org.chancery.model.text.NumberFormat;

/**
 * Decides which list and level numbers each clause. It counts along as Word will: where the count of the list would
 * differ from the number of the clause, the clause begins a new instance of the list with that number; where no list
 * can print the label, the label is written as text. So what Word computes is always what the projection says.
 */
final class ListPlan {

	/** An instance of a list ({@code w:num}); {@code start} is the first ordinal of {@code level}, 0 if the list's own. */
	record Instance(int id, ListOutline outline, int level, int start) {
	}

	private record Slot(ListOutline outline, int level) {
	}

	final List<ListOutline> outlines = new ArrayList<>();
	final List<Instance> instances = new ArrayList<>();
	private final Map<PlannedClause, List<PlannedClause>> inside;

	ListPlan(Map<PlannedClause, List<PlannedClause>> inside) {
		this.inside = inside;
		number(null, true);
	}

	/** Numbers the main text (root null) or an annex by lists of its own. */
	private void number(PlannedClause root, boolean styled) {
		var rules = new HashMap<NumberRule, PlannedClause>();
		collect(root, rules);
		Map<NumberRule, Slot> slots = slots(rules, styled);
		List<ListOutline> used = slots.values().stream().map(Slot::outline).distinct().toList();
		assign(root, slots, used);
	}

	/** Finds the rules of a region, each with the first clause that follows it. */
	private void collect(PlannedClause within, Map<NumberRule, PlannedClause> rules) {
		for (PlannedClause clause : inside.getOrDefault(within, List.of())) {
			if (listed(clause) && countable(clause.number().rule())) {
				rules.putIfAbsent(clause.number().rule(), clause);
			}
			if (clause.kind() != ClauseKind.ANNEX) {
				collect(clause, rules);
			}
		}
	}

	/** Whether its label follows from its place, be it a count or a sign. */
	private static boolean listed(PlannedClause clause) {
		return clause.number().automatic() || clause.number().sign();
	}

	/** Word spells number words in the language of the reader's system; and a percent sign is the mark of its patterns. */
	private static boolean countable(NumberRule rule) {
		NumberFormat format = rule.format();
		return (format != NumberFormat.NONE || rule.sign()) && format != NumberFormat.UPPER_WORD && format != NumberFormat.ORDINAL_WORD
				&& (rule.prefix() + rule.suffix()).indexOf('%') < 0;
	}

	private Map<NumberRule, Slot> slots(Map<NumberRule, PlannedClause> rules, boolean styled) {
		boolean sectionsApart = rules.keySet().stream().anyMatch(r -> r.kind() == ClauseKind.ARTICLE && !r.continuous());
		List<NumberRule> ordered = rules.keySet().stream().sorted((a, b) -> Integer.compare(rules.get(a).order,
				rules.get(b).order)).sorted((a, b) -> Integer.compare(rank(a), rank(b))).toList();
		var slots = new HashMap<NumberRule, Slot>();
		ListOutline chain = null;
		int last = -1;
		for (NumberRule rule : ordered) {
			boolean apart = alone(rule, sectionsApart) || rank(rule) == last || rule.sign();
			if (apart || chain == null || rule.continuous() || chain.levels.size() == ListOutline.LEVELS) {
				ListOutline fresh = outline();
				chain = apart ? chain : fresh;
				slots.put(rule, add(fresh, rule, rules.get(rule), slots, styled && !apart));
			} else {
				slots.put(rule, add(chain, rule, rules.get(rule), slots, styled));
			}
			last = rank(rule);
		}
		return slots;
	}

	/**
	 * Clauses that no others count within. Sections are among them where articles begin again in each chapter but run
	 * on from section to section.
	 */
	private static boolean alone(NumberRule rule, boolean sectionsApart) {
		return switch (rule.kind()) {
		case ANNEX, RECITAL, PREAMBLE, TESTIMONIUM, SIGNATURE_BLOCK -> true;
		case SECTION, SUBSECTION -> sectionsApart;
		default -> false;
		};
	}

	private ListOutline outline() {
		var outline = new ListOutline(outlines.size() + 1);
		outlines.add(outline);
		outline.list = instance(outline, 0, 0);
		return outline;
	}

	private int instance(ListOutline outline, int level, int start) {
		instances.add(new Instance(instances.size() + 1, outline, level, start));
		return instances.size();
	}

	private static Slot add(ListOutline outline, NumberRule rule, PlannedClause first, Map<NumberRule, Slot> slots,
			boolean styled) {
		int level = outline.levels.size();
		String own = "%" + (level + 1);
		String value = rule.compound() ? outerPattern(outline, first, slots) + own : own;
		String pattern = rule.prefix() + (rule.sign() ? "" : value) + rule.suffix();
		outline.levels.add(new ListOutline.Level(rule, pattern, first.indent(), styled ? first.style() : null));
		return new Slot(outline, level);
	}

	/** The pattern of the enclosing number that a compound one begins with; empty if the list does not hold it. */
	private static String outerPattern(ListOutline outline, PlannedClause first, Map<NumberRule, Slot> slots) {
		String value = first.number().value();
		int dot = value.lastIndexOf('.');
		for (PlannedClause outer = first.parent; outer != null && dot >= 0; outer = outer.parent) {
			Slot slot = slots.get(outer.number().rule());
			if (outer.number().value().equals(value.substring(0, dot)) && slot != null && slot.outline() == outline) {
				ListOutline.Level level = outline.levels.get(slot.level());
				String pattern = level.pattern();
				return pattern.substring(level.rule().prefix().length(), pattern.length() - level.rule().suffix().length())
						+ ".";
			}
		}
		return "";
	}

	private void assign(PlannedClause within, Map<NumberRule, Slot> slots, List<ListOutline> used) {
		int[] before = used.stream().mapToInt(outline -> outline.list).toArray();
		for (PlannedClause clause : inside.getOrDefault(within, List.of())) {
			Slot slot = listed(clause) ? slots.get(clause.number().rule()) : null;
			if (slot != null) {
				assign(clause, slot);
			}
			if (clause.kind() == ClauseKind.ANNEX) {
				number(clause, false);
			} else {
				assign(clause, slots, used);
			}
		}
		// An instance that began with an ordinal of its own would begin with it again in the next enclosing clause.
		for (int i = 0; i < before.length; i++) {
			used.get(i).list = before[i];
		}
	}

	private void assign(PlannedClause clause, Slot slot) {
		ListOutline outline = slot.outline();
		int ordinal = clause.number().ordinal();
		String label = clause.number().label();
		boolean runsOn = outline.next(slot.level()).equals(label);
		if (!runsOn && !outline.label(slot.level(), ordinal).equals(label)) {
			return;
		}
		if (!runsOn) {
			outline.list = instance(outline, slot.level(), ordinal);
		}
		outline.count(slot.level(), ordinal);
		clause.list = outline.list;
		clause.level = slot.level();
		clause.listIndent = outline.levels.get(slot.level()).indent();
	}

	private static int rank(NumberRule rule) {
		return switch (rule.kind()) {
		case PART -> 0;
		case TITLE -> 1;
		case CHAPTER -> 2;
		case SECTION -> 3;
		case SUBSECTION -> 4;
		case ARTICLE -> 5;
		case PARAGRAPH -> 6;
		case SUBPARAGRAPH -> 6 + rule.depth();
		case ANNEX, RECITAL, PREAMBLE, TESTIMONIUM, SIGNATURE_BLOCK -> 100 + rule.kind().getValue();
		};
	}
}
