package org.chancery.comparison.bracket;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What is open in a text. */
public record OpenBrackets(List<OpenBracket> brackets) {

	/** Copies the list. */
	public OpenBrackets {
		brackets = List.copyOf(brackets);
	}

	/** How many there are, nested ones too. */
	public int count() {
		return brackets.size();
	}

	/** How many options there are to decide on. */
	public int options() {
		return brackets.stream().mapToInt(bracket -> bracket.options().size()).sum();
	}

	/** How deep they nest; 0 if there are none. */
	public int deepest() {
		return brackets.stream().mapToInt(OpenBracket::depth).max().orElse(0);
	}

	/** How many brackets there are at each depth. */
	public Map<Integer, Integer> byDepth() {
		Map<Integer, Integer> counts = new TreeMap<>();
		brackets.forEach(bracket -> counts.merge(bracket.depth(), 1, Integer::sum));
		return counts;
	}

	/** How many open options each party proposes, by its code; those of nobody in particular under the empty code. */
	public Map<String, Integer> optionsByParty() {
		Map<String, Integer> counts = new TreeMap<>();
		for (OpenBracket bracket : brackets) {
			for (OpenOption option : bracket.options()) {
				List<String> proponents = option.proponents().isEmpty() ? List.of("") : option.proponents();
				proponents.forEach(party -> counts.merge(party, 1, Integer::sum));
			}
		}
		return counts;
	}

	/** How many clauses have any. */
	public int clauses() {
		return (int) brackets.stream().map(OpenBracket::clause).distinct().count();
	}
}
