package org.chancery.negotiation.divergence;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.chancery.comparison.language.Obligation;
import org.chancery.comparison.language.PartyMention;
import org.chancery.comparison.language.Strength;
import org.chancery.core.dossier.AudienceLattice;
import org.chancery.core.dossier.OpenDossier;
import org.chancery.core.projection.Projection;
import org.chancery.model.dossier.Audience;
import org.chancery.model.negotiation.Severity;
import org.chancery.negotiation.Finding;
import org.chancery.negotiation.Place;

/**
 * Looks for assurances and public statements that contradict each other, and for assurances that contradict one another.
 * Two sentences are set against each other if they are about the same clause (or one that encloses it) and share a word of
 * content, or if they share three; what they say is read as {@link org.chancery.comparison.language.LegalLanguage} reads
 * it. Numbers and dates are compared across languages, the rest within one.
 */
public final class Contradictions {

	/** Rule of a contradiction. */
	public static final String RULE = "contradiction";

	private static final int ALIKE = 3;

	private final Projection text;
	private final List<Contradiction> found = new ArrayList<>();

	private Contradictions(Projection text) {
		this.text = text;
	}

	/** All contradictions between what an audience knows was promised and said. */
	public static List<Contradiction> of(OpenDossier dossier, Audience reader, Projection text) {
		var looking = new Contradictions(text);
		List<Saying> sayings = Sayings.of(dossier, reader, text);
		for (int i = 0; i < sayings.size(); i++) {
			for (int j = i + 1; j < sayings.size(); j++) {
				looking.look(sayings.get(i), sayings.get(j));
			}
		}
		return looking.found;
	}

	/** The same as findings, each for whoever reads both of what contradicts. */
	public static List<Finding> findings(OpenDossier dossier, Audience reader, Projection text) {
		AudienceLattice lattice = AudienceLattice.of(dossier);
		return of(dossier, reader, text).stream().map(each -> {
			Audience one = dossier.audience(each.one().audience()).orElse(reader);
			Audience other = dossier.audience(each.other().audience()).orElse(reader);
			Audience both = lattice.reads(one, other) ? one : lattice.reads(other, one) ? other : reader;
			Place place = each.one().clauseIds().stream().flatMap(id -> text.find(id).stream()).findFirst()
					.map(clause -> Place.of(text.audience(), clause)).orElse(Place.NONE);
			String message = "Contradiction between " + each.one().label() + " and " + each.other().label() + ": "
					+ each.kind().words() + ".";
			return Finding.of(RULE, Severity.WARNING, both.getName(), each.one().id(), each.one().label(), place, message);
		}).toList();
	}

	private void look(Saying one, Saying other) {
		if (one.id().equals(other.id()) || one.isPublic() && other.isPublic()) {
			return;
		}
		Saying promised = one.isPublic() ? other : one;
		Saying said = promised == one ? other : one;
		int shared = promised.shared(said);
		boolean related = related(promised.clauseIds(), said.clauseIds());
		boolean sameLanguage = primary(promised).equals(primary(said));
		if (sameLanguage ? shared >= ALIKE || related && shared > 0 : related) {
			kind(promised, said, sameLanguage && shared >= (related ? 2 : ALIKE))
					.ifPresent(kind -> found.add(new Contradiction(kind, promised, said)));
		}
	}

	/** @param alike whether the sentences speak of the same so clearly that their verbs may be compared */
	private static Optional<Contradiction.Kind> kind(Saying one, Saying other, boolean alike) {
		if (Ranges.numbersExclude(one.reading().quantities(), other.reading().quantities())) {
			return Optional.of(Contradiction.Kind.NUMBER);
		}
		if (Ranges.datesExclude(one.reading().dates(), other.reading().dates())) {
			return Optional.of(Contradiction.Kind.DATE);
		}
		if (!alike) {
			return Optional.empty();
		}
		if (one.denies() != other.denies()) {
			return Optional.of(Contradiction.Kind.POLARITY);
		}
		if (partiesDiffer(one.reading().obligations(), other.reading().obligations())) {
			return Optional.of(Contradiction.Kind.PARTY);
		}
		return modalityDiffers(one.reading().obligations(), other.reading().obligations())
				? Optional.of(Contradiction.Kind.MODALITY)
				: Optional.empty();
	}

	private static boolean modalityDiffers(List<Obligation> one, List<Obligation> other) {
		return !one.isEmpty() && !other.isEmpty() && (one.stream().allMatch(Contradictions::binds)
				&& other.stream().noneMatch(Contradictions::binds)
				|| other.stream().allMatch(Contradictions::binds) && one.stream().noneMatch(Contradictions::binds));
	}

	private static boolean binds(Obligation obligation) {
		return obligation.strength().harderThan(Strength.ENDEAVOUR);
	}

	private static boolean partiesDiffer(List<Obligation> one, List<Obligation> other) {
		Set<String> these = named(one);
		Set<String> those = named(other);
		return !these.isEmpty() && !those.isEmpty() && these.stream().noneMatch(those::contains);
	}

	private static Set<String> named(List<Obligation> obligations) {
		return obligations.stream().map(Obligation::subject)
				.filter(each -> each != null && each.scope() == PartyMention.Scope.NAMED)
				.flatMap(each -> each.codes().stream()).collect(java.util.stream.Collectors.toSet());
	}

	private boolean related(Set<String> these, Set<String> those) {
		return these.stream().anyMatch(one -> those.stream()
				.anyMatch(other -> one.equals(other) || text.path(one).contains(other) || text.path(other).contains(one)));
	}

	private static String primary(Saying saying) {
		return saying.language().split("[-_]", 2)[0];
	}
}
