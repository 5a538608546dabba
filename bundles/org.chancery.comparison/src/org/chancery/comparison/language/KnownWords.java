package org.chancery.comparison.language;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.chancery.core.projection.ProjectedClause;
import org.chancery.core.projection.ProjectedParty;
import org.chancery.core.projection.Projection;

/**
 * What a reader of one treaty knows beside the language: the names of its parties and its defined terms.
 *
 * @param parties      by code, the names a party goes by
 * @param definedTerms the terms that the treaty defines
 */
public record KnownWords(Map<String, List<String>> parties, List<String> definedTerms) {

	/** Nothing known. */
	public static final KnownWords NONE = new KnownWords(Map.of(), List.of());

	/** What a projection tells: its parties, and the terms that it defines. */
	public static KnownWords of(Projection projection) {
		Map<String, List<String>> names = new HashMap<>();
		for (ProjectedParty party : projection.parties()) {
			names.put(party.code(), Stream.of(party.longName(), party.shortName()).filter(n -> n != null && !n.isBlank())
					.distinct().toList());
		}
		LegalLanguage language = LegalLanguage.of(projection.language());
		List<String> terms = projection.all().map(ProjectedClause::text).filter(language::mayDefine)
				.flatMap(text -> language.read(text).definitions().stream()).map(Definition::term).distinct().toList();
		return new KnownWords(names, terms);
	}

	/** What is known of either. */
	public KnownWords and(KnownWords other) {
		Map<String, List<String>> names = new HashMap<>(parties);
		other.parties.forEach((code, each) -> names.merge(code, each,
				(one, two) -> Stream.concat(one.stream(), two.stream()).distinct().toList()));
		return new KnownWords(names, Stream.concat(definedTerms.stream(), other.definedTerms.stream()).distinct().toList());
	}

	/** Copies what it is given. */
	public KnownWords {
		parties = Map.copyOf(parties);
		definedTerms = List.copyOf(definedTerms);
	}
}
