package org.chancery.ui.wizards;

import java.util.List;
import java.util.Map;

/** What stands in an empty field, so that it is plain what belongs there. */
final class PartyExamples {
	private static final Map<String, List<String>> EXAMPLES = Map.of(
			"en", List.of("Republic of Arvenia", "Arvenia", "Arvenian", "the"),
			"fr", List.of("République d’Arvénie", "Arvénie", "arvénien", "la"),
			"es", List.of("República de Arvenia", "Arvenia", "arvenio", "la"));

	private PartyExamples() {
	}

	static String of(String language, PartyEntry.Name name) {
		List<String> examples = EXAMPLES.get(language);
		return examples == null ? "" : examples.get(name.ordinal());
	}
}
