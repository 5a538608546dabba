package org.chancery.negotiation.redline;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.chancery.model.negotiation.ObligationStrength;

/** The words by which a test names how strongly a party is bound. */
final class StrengthWords {

	private static final Map<ObligationStrength, String> WORDS = Map.of(ObligationStrength.MAY_NOT, "may not",
			ObligationStrength.MAY, "may", ObligationStrength.SHOULD, "should", ObligationStrength.SHALL_ENDEAVOUR,
			"shall endeavour", ObligationStrength.UNDERTAKES, "undertakes", ObligationStrength.SHALL, "shall",
			ObligationStrength.SHALL_NOT, "shall not");

	private StrengthWords() {
	}

	static String of(ObligationStrength strength) {
		return WORDS.get(strength);
	}

	/** The strength of exactly those words. */
	static Optional<ObligationStrength> find(List<String> words) {
		String joined = String.join(" ", words).toLowerCase(java.util.Locale.ROOT).replaceFirst("endeavor$", "endeavour");
		return WORDS.entrySet().stream().filter(entry -> entry.getValue().equals(joined)).map(Map.Entry::getKey).findFirst();
	}

	/** Every name, the weakest first. */
	static String all() {
		List<String> all = new ArrayList<>();
		for (ObligationStrength strength : ObligationStrength.values()) {
			all.add(of(strength));
		}
		return all.stream().collect(Collectors.joining(", "));
	}
}
