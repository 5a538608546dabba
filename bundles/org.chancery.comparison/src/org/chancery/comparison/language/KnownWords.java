package org.chancery.comparison.language;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import org.chancery.core.projection.ProjectedClause;
import org.chancery.core.projection.ProjectedParty;
import org.chancery.core.projection.Projection;

/** What a reader of one treaty knows beside the language: the names of its parties and its defined terms. Immutable. */
public final class KnownWords {

	/** Nothing known. */
	public static final KnownWords NONE = new KnownWords(Map.of(), List.of());

	/** Words by which something is known, the first of them by which it is looked up. */
	record Name(Tokens words, String stands) {
	}

	private final Map<String, List<String>> parties;
	private final List<String> definedTerms;
	private final Map<String, List<Name>> partyNames = new HashMap<>();
	private final Map<String, List<Name>> terms = new HashMap<>();

	/**
	 * Puts together what is known.
	 *
	 * @param parties      by code, the names a party goes by
	 * @param definedTerms the terms that the treaty defines
	 */
	public KnownWords(Map<String, List<String>> parties, List<String> definedTerms) {
		this.parties = Map.copyOf(parties);
		this.definedTerms = List.copyOf(definedTerms);
		parties.forEach((code, names) -> names.forEach(name -> enter(name, code, partyNames)));
		definedTerms.forEach(term -> enter(term, term, terms));
	}

	private static void enter(String words, String stands, Map<String, List<Name>> into) {
		var tokens = new Tokens(words, false);
		if (tokens.count() > 0) {
			into.computeIfAbsent(tokens.word(0), w -> new ArrayList<>()).add(new Name(tokens, stands));
		}
	}

	/** What projections of one language tell: their parties, and the terms that they define. */
	public static KnownWords of(Projection... projections) {
		Map<String, List<String>> names = new HashMap<>();
		Set<String> texts = new LinkedHashSet<>();
		for (Projection projection : projections) {
			projection.parties().forEach(party -> names.merge(party.code(), names(party),
					(one, other) -> Stream.concat(one.stream(), other.stream()).distinct().toList()));
			projection.all().map(ProjectedClause::text).filter(DefinitionReader::mayDefine).forEach(texts::add);
		}
		LegalLanguage language = LegalLanguage.of(projections.length == 0 ? "" : projections[0].language());
		List<String> terms = texts.stream().flatMap(text -> language.definitions(text).stream()).map(Definition::term).distinct()
				.toList();
		return new KnownWords(names, terms);
	}

	private static List<String> names(ProjectedParty party) {
		return Stream.of(party.longName(), party.shortName()).filter(n -> n != null && !n.isBlank()).distinct().toList();
	}

	/** By code, the names a party goes by. */
	public Map<String, List<String>> parties() {
		return parties;
	}

	/** The terms that the treaty defines. */
	public List<String> definedTerms() {
		return definedTerms;
	}

	/** Names of parties that begin with a word in small letters. */
	List<Name> partyNames(String first) {
		return partyNames.isEmpty() ? List.of() : partyNames.getOrDefault(first, List.of());
	}

	/** Terms that begin with a word in small letters. */
	List<Name> terms(String first) {
		return terms.isEmpty() ? List.of() : terms.getOrDefault(first, List.of());
	}
}
