package org.chancery.negotiation.divergence;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.chancery.comparison.language.KnownWords;
import org.chancery.comparison.language.LegalLanguage;
import org.chancery.core.dossier.AudienceLattice;
import org.chancery.core.dossier.OpenDossier;
import org.chancery.core.projection.ProjectedParty;
import org.chancery.core.projection.Projection;
import org.chancery.model.dossier.Audience;
import org.chancery.model.dossier.Holding;
import org.chancery.model.negotiation.Assurance;
import org.chancery.model.negotiation.PublicStatement;
import org.chancery.model.text.Clause;

/** Reads assurances and public statements sentence by sentence. */
final class Sayings {

	private final TopicWords topics;
	private final KnownWords known;
	private final String drafting;
	private final List<Saying> all = new ArrayList<>();

	private Sayings(Projection text) {
		topics = new TopicWords(text.parties());
		drafting = text.language();
		Map<String, List<String>> names = new HashMap<>();
		for (ProjectedParty party : text.parties()) {
			names.put(party.code(), Stream.of(party.longName(), party.shortName()).filter(n -> n != null && !n.isBlank()).toList());
		}
		known = new KnownWords(names, List.of());
	}

	/** What an audience knows was promised and said. */
	static List<Saying> of(OpenDossier dossier, Audience reader, Projection text) {
		var sayings = new Sayings(text);
		for (Holding holding : AudienceLattice.of(dossier).visibleTo(reader)) {
			String audience = holding.getAudience().getName();
			holding.getAssurances().forEach(each -> sayings.read(each, audience));
			holding.getStatements().forEach(each -> sayings.read(each, audience));
		}
		return sayings.all;
	}

	private void read(Assurance from, String audience) {
		String label = from.getLabel() == null || from.getLabel().isBlank() ? "an assurance" : "assurance " + from.getLabel().strip();
		add(from.getId(), label, audience, false, drafting, ids(from.getAnchor() == null ? List.of() : List.of(from.getAnchor())),
				from.getPromise());
	}

	private void read(PublicStatement from, String audience) {
		String label = "the public statement" + (from.getDate() == null ? "" : " of " + from.getDate());
		String language = from.getLanguage() == null || from.getLanguage().isBlank() ? drafting : from.getLanguage();
		add(from.getId(), label, audience, true, language, ids(from.getClauses()), from.getText());
	}

	private void add(String id, String label, String audience, boolean isPublic, String language, Set<String> clauses,
			String text) {
		for (String sentence : sentences(text, language)) {
			all.add(new Saying(id, label, audience, isPublic, language, clauses, sentence,
					LegalLanguage.of(language).read(sentence, known), topics.of(sentence)));
		}
	}

	private static Set<String> ids(List<Clause> clauses) {
		return clauses.stream().map(Clause::getId).filter(Objects::nonNull).collect(Collectors.toSet());
	}

	private static List<String> sentences(String text, String language) {
		if (text == null || text.isBlank()) {
			return List.of();
		}
		List<String> sentences = new ArrayList<>();
		BreakIterator breaks = BreakIterator.getSentenceInstance(Locale.forLanguageTag(language));
		breaks.setText(text);
		for (int from = breaks.first(), to = breaks.next(); to != BreakIterator.DONE; from = to, to = breaks.next()) {
			sentences.add(text.substring(from, to).strip());
		}
		return sentences;
	}
}
