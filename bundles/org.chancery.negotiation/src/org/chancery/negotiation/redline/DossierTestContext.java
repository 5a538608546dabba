package org.chancery.negotiation.redline;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.chancery.core.dossier.AudienceLattice;
import org.chancery.core.dossier.OpenDossier;
import org.chancery.core.projection.ProjectedClause;
import org.chancery.core.projection.Projection;
import org.chancery.core.projection.Projector;
import org.chancery.model.dossier.Audience;
import org.chancery.model.dossier.Holding;
import org.chancery.model.parties.Party;
import org.chancery.model.parties.PartyName;
import org.chancery.model.text.Clause;
import org.chancery.model.text.Wording;

/**
 * What tests may name in a dossier as one audience sees it: clauses by their citation, in whatever form it is written, and
 * parties by code or name. A clause that only a lower text shows is cited as there, with the audience behind it: Article
 * 21(5)@public. It holds until the dossier changes.
 */
public final class DossierTestContext implements TestContext {

	private final OpenDossier dossier;
	private final TextIndex text;
	private final Map<String, List<Clause>> byCitation;
	/** The lower texts that the audience reads, the highest first. */
	private final List<Projection> lower;
	private final List<Clause> subject;

	private DossierTestContext(OpenDossier dossier, TextIndex text, List<Projection> lower, Map<String, List<Clause>> byCitation,
			List<Clause> subject) {
		this.dossier = dossier;
		this.lower = lower;
		this.text = text;
		this.byCitation = byCitation;
		this.subject = List.copyOf(subject);
	}

	/** Of a dossier, for red lines about the whole text. @param language of the text, BCP 47 */
	public static DossierTestContext of(OpenDossier dossier, Audience audience, String language) {
		Projection own = Projector.project(dossier, audience, language);
		List<Projection> lower = AudienceLattice.of(dossier).visibleTo(audience).reversed().stream().map(Holding::getAudience)
				.filter(each -> each != audience).map(each -> Projector.project(dossier, each, language)).toList();
		Map<String, List<Clause>> byCitation = new HashMap<>();
		enter(dossier, own, "", byCitation);
		for (Projection text : lower) {
			Map<String, List<Clause>> its = new HashMap<>();
			enter(dossier, text, "", its);
			its.forEach(byCitation::putIfAbsent);
			enter(dossier, text, "@" + text.audience(), byCitation);
		}
		return new DossierTestContext(dossier, TextIndex.of(own), lower, byCitation, List.of());
	}

	private static void enter(OpenDossier dossier, Projection text, String tail, Map<String, List<Clause>> byCitation) {
		text.all().forEach(clause -> {
			if (dossier.find(clause.id()) instanceof Clause found) {
				byCitation.computeIfAbsent(key(clause.number().citation() + tail), key -> new ArrayList<>()).add(found);
			}
		});
	}

	/** The same for a red line about some clauses. */
	public DossierTestContext about(List<Clause> clauses) {
		return new DossierTestContext(dossier, text, lower, byCitation, clauses);
	}

	/** Article 5, paragraph 2 is cited like Article 5(2); other citations only as the text itself cites. */
	private static String key(String citation) {
		int at = citation.lastIndexOf('@');
		if (at > 0) {
			return key(citation.substring(0, at)) + citation.substring(at).strip();
		}
		String plain = citation.strip();
		return CitationKey.namesArticle(plain) ? "article " + String.join("|", CitationKey.of(plain, ""))
				: plain.toLowerCase(Locale.ROOT).replaceAll("\\s+", " ");
	}

	@Override
	public List<Clause> subject() {
		return subject;
	}

	@Override
	public List<Clause> cited(String citation) {
		return byCitation.getOrDefault(key(citation), List.of());
	}

	@Override
	public Optional<String> citation(Clause clause) {
		if (clause.eIsProxy()) {
			return Optional.empty();
		}
		Optional<String> own = text.projection().find(clause.getId()).map(found -> found.number().citation());
		return own.isPresent() ? own : lower.stream().flatMap(each -> each.find(clause.getId())
				.map(found -> found.number().citation() + "@" + each.audience()).stream()).findFirst();
	}

	@Override
	public Optional<Party> party(String name) {
		String wanted = name.strip();
		return dossier.dossier().getParties().stream().filter(party -> wanted.equalsIgnoreCase(party.getCode()) || party.getNames().stream()
				.anyMatch(each -> wanted.equalsIgnoreCase(each.getShortName()) || wanted.equalsIgnoreCase(each.getLongName()))).findFirst();
	}

	@Override
	public String name(Party party) {
		return party.getNames().stream().filter(name -> language().equals(name.getLanguage())).map(PartyName::getShortName)
				.filter(name -> name != null && !name.isBlank() && party(name).orElse(null) == party).findFirst()
				.orElse(String.valueOf(party.getCode()));
	}

	@Override
	public String language() {
		return text.projection().language();
	}

	@Override
	public Optional<Wording> wording(Clause clause) {
		if (clause == null) {
			return Optional.empty();
		}
		Optional<ProjectedClause> shown = text.projection().find(clause.getId());
		return shown.map(each -> FrozenWords.present(text, each)).filter(words -> !words.isBlank()).map(words -> Wordings.plain(words, language()));
	}

	@Override
	public Optional<Wording> meaning(String term, Clause scope) {
		return Definitions.find(term, text, scope == null ? null : scope.getId()).filter(words -> !words.isBlank())
				.map(words -> Wordings.plain(words, language()));
	}
}
