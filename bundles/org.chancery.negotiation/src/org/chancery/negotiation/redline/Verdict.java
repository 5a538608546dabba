package org.chancery.negotiation.redline;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What became of a test on a text.
 *
 * @param evidence on what it rests, in the order of the text; without any if it holds
 * @param remarks  what a person should see although the test holds
 */
public record Verdict(Outcome outcome, List<Evidence> evidence, List<Evidence> remarks) {

	/** It holds, and there is nothing to say. */
	public static final Verdict HOLDS = new Verdict(Outcome.HOLDS, List.of(), List.of());

	static Verdict crossed(List<Evidence> evidence) {
		return new Verdict(Outcome.CROSSED, List.copyOf(evidence), List.of());
	}

	static Verdict crossed(Evidence evidence) {
		return crossed(List.of(evidence));
	}

	static Verdict undecided(Evidence... evidence) {
		return new Verdict(Outcome.UNDECIDED, List.of(evidence).stream().map(Evidence::undecided).toList(), List.of());
	}

	/** All of them must hold: what does not is told. */
	static Verdict all(List<Verdict> parts) {
		Outcome worst = Outcome.HOLDS;
		List<Evidence> remarks = new ArrayList<>();
		for (Verdict part : parts) {
			worst = part.outcome.compareTo(worst) > 0 ? part.outcome : worst;
			remarks.addAll(part.remarks);
		}
		List<Evidence> evidence = new ArrayList<>();
		for (Verdict part : parts) {
			if (part.outcome != Outcome.HOLDS) {
				evidence.addAll(part.evidence);
			}
		}
		return new Verdict(worst, List.copyOf(evidence), List.copyOf(remarks));
	}

	/** One of them must hold: where none does, all are told in one sentence. */
	static Verdict any(List<Verdict> parts) {
		Outcome best = Outcome.CROSSED;
		List<Evidence> evidence = new ArrayList<>();
		for (Verdict part : parts) {
			if (part.outcome == Outcome.HOLDS) {
				return new Verdict(Outcome.HOLDS, List.of(), part.remarks);
			}
			best = part.outcome.compareTo(best) < 0 ? part.outcome : best;
			evidence.addAll(part.evidence);
		}
		if (complementary(parts)) {
			return HOLDS;
		}
		boolean silent = evidence.stream().noneMatch(each -> each.open() && !each.words().isEmpty());
		boolean crossed = evidence.stream().anyMatch(each -> !each.open() && !each.words().isEmpty());
		if (silent && crossed) {
			// What the text does not speak of cannot hold in place of what it crosses.
			best = Outcome.CROSSED;
			evidence.replaceAll(Evidence::decided);
		}
		return new Verdict(best, oneSentence(evidence), List.of());
	}

	/** Whether each reading of the brackets has one of the parts speaking for it: the one where the other is silent. */
	private static boolean complementary(List<Verdict> parts) {
		Set<String> common = null;
		for (Verdict part : parts) {
			if (part.evidence.stream().anyMatch(each -> each.reading() == null)) {
				continue;
			}
			Set<String> silent = part.evidence.stream().map(Evidence::reading).collect(Collectors.toSet());
			if (common == null) {
				common = silent;
			} else {
				common.retainAll(silent);
			}
		}
		return common != null && common.isEmpty();
	}

	private static List<Evidence> oneSentence(List<Evidence> all) {
		if (all.size() < 2) {
			return List.copyOf(all);
		}
		Evidence shown = all.stream().filter(each -> !each.words().isEmpty()).findFirst().orElse(all.getFirst());
		StringBuilder message = new StringBuilder("none of the alternatives holds");
		String separator = ": ";
		for (Evidence each : all) {
			message.append(separator).append(each.message());
			separator = "; ";
		}
		boolean open = all.stream().anyMatch(Evidence::open);
		return List.of(new Evidence(shown.clause(), shown.words(), shown.from(), shown.to(), message.toString(), open, null));
	}
}
