package org.chancery.negotiation.position;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The shortest way to clean text: in which order to decide the questions in the brackets, so that clauses become clean as
 * early as possible. A clause is clean once every question in its brackets, nested ones included, is decided.
 *
 * <p>
 * What is sought is the order that gives the most clean clauses summed over all of its steps: after the first decision,
 * after the second, and so on. For up to {@value ShortestOrder#EXACT} questions it is found exactly; for more (the problem
 * is NP-hard) the next step is always the set of decisions that makes the most clauses clean for each decision in it, of
 * equals the smaller and then the earlier in the text, within a set the decision with the most brackets first.
 *
 * @param decisions the decisions in the order in which to take them
 * @param clauses   how many clauses have brackets
 * @param exact     whether no order is better
 */
public record CleanTextPath(List<BracketDecision> decisions, int clauses, boolean exact) {

	/** @param parties codes of the parties */
	public static CleanTextPath of(BracketIndex index, List<String> parties) {
		Map<List<BracketOption>, List<OpenBracket>> questions = new LinkedHashMap<>();
		Map<String, Set<Integer>> needed = new LinkedHashMap<>();
		Map<List<BracketOption>, Integer> numbers = new LinkedHashMap<>();
		for (OpenBracket bracket : index.all()) {
			questions.computeIfAbsent(bracket.options(), none -> new ArrayList<>()).add(bracket);
			int number = numbers.computeIfAbsent(bracket.options(), none -> numbers.size());
			needed.computeIfAbsent(bracket.clauseId(), none -> new LinkedHashSet<>()).add(number);
		}
		var order = ShortestOrder.of(new ArrayList<>(needed.values()), numbers.size());
		return new CleanTextPath(decisions(new ArrayList<>(questions.values()), needed, order.numbers(), parties),
				needed.size(), order.exact());
	}

	/** How many clauses are clean after each of the decisions. */
	public List<Integer> cleanAfter() {
		List<Integer> clean = new ArrayList<>();
		int sum = 0;
		for (BracketDecision decision : decisions) {
			sum += decision.unlocked().size();
			clean.add(sum);
		}
		return clean;
	}

	/**
	 * For each party how many clauses become clean if it alone moves wherever it blocks: those in which nobody else has
	 * to move.
	 */
	public static Map<String, Integer> byParty(PositionsMatrix matrix) {
		Map<String, Integer> count = new LinkedHashMap<>();
		matrix.parties().forEach(party -> count.put(party, 0));
		for (MatrixRow row : matrix.rows()) {
			List<String> blockers = row.blockers();
			if (blockers.size() == 1 && row.brackets().stream().allMatch(OpenBracket::attributed)) {
				count.merge(blockers.getFirst(), 1, Integer::sum);
			}
		}
		return count;
	}

	private static List<BracketDecision> decisions(List<List<OpenBracket>> questions, Map<String, Set<Integer>> needed,
			List<Integer> order, List<String> parties) {
		Map<String, Set<Integer>> open = new LinkedHashMap<>();
		needed.forEach((clause, numbers) -> open.put(clause, new LinkedHashSet<>(numbers)));
		List<BracketDecision> decisions = new ArrayList<>();
		for (Integer number : order) {
			List<String> unlocked = new ArrayList<>();
			open.forEach((clause, numbers) -> {
				if (numbers.remove(number) && numbers.isEmpty()) {
					unlocked.add(clause);
				}
			});
			List<OpenBracket> brackets = questions.get(number);
			decisions.add(new BracketDecision(brackets.getFirst().options(), List.copyOf(brackets),
					List.copyOf(brackets.getFirst().blockers(parties)), unlocked));
		}
		return decisions;
	}
}
