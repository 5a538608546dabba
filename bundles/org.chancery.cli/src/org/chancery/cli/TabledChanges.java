package org.chancery.cli;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

import org.chancery.comparison.ClauseChange;
import org.chancery.comparison.CompareTexts;
import org.chancery.comparison.takeover.BracketDifferences;
import org.chancery.core.dossier.OpenDossier;
import org.chancery.core.exchange.CounterDraftChange;
import org.chancery.core.exchange.CounterDraftReview;
import org.chancery.core.projection.ProjectedClause;
import org.chancery.core.projection.Projection;
import org.chancery.core.projection.Projector;
import org.chancery.core.text.InlineSequence;
import org.chancery.core.text.TypedText;
import org.chancery.model.negotiation.NegotiationFactory;
import org.chancery.model.negotiation.Position;
import org.chancery.model.parties.PartiesFactory;
import org.chancery.model.parties.Party;
import org.chancery.model.parties.PartyName;
import org.chancery.model.resource.Ids;
import org.chancery.model.text.Clause;
import org.chancery.model.text.TextFactory;
import org.chancery.model.text.Wording;

/** Puts what a party changed in its counter-draft into the text that was sent, in brackets with its name. */
final class TabledChanges {

	private final OpenDossier dossier;
	private final CounterDraftReview review;
	private final Party party;
	private final String language;

	private TabledChanges(OpenDossier dossier, CounterDraftReview review, String party) {
		this.dossier = dossier;
		this.review = review;
		this.language = dossier.dossier().getText().getLanguages().getFirst();
		this.party = party(party != null ? party : author());
	}

	/**
	 * Puts the brackets into the dossier of the text that was sent. What is none of words becomes a position.
	 *
	 * @param returned the dossier of the returned text, all its changes accepted
	 * @param party    code or name of the party; null for the author of the first tracked change
	 */
	static void add(OpenDossier dossier, CounterDraftReview review, OpenDossier returned, String party) {
		var tabled = new TabledChanges(dossier, review, party);
		Projection old = project(dossier, tabled.language);
		Projection now = project(returned, returned.dossier().getText().getLanguages().getFirst());
		new BracketDifferences(dossier, dossier.dossier().getAudience(), new CompareTexts(old, now).perform(), id -> id, tabled.ours(),
				tabled.party).perform().forEach(tabled::add);
	}

	/** Of two parties the one that is not theirs; of several, the one that is our side. */
	private Party ours() {
		List<Party> others = dossier.dossier().getParties().stream().filter(each -> each != party).toList();
		List<Party> own = others.stream().filter(Party::isOwn).toList();
		if (own.isEmpty() && others.size() == 1) {
			others.getFirst().setOwn(true);
		}
		return others.size() == 1 ? others.getFirst() : own.size() == 1 ? own.getFirst() : null;
	}

	private static Projection project(OpenDossier dossier, String language) {
		return Projector.project(dossier, dossier.dossier().getAudience(), language);
	}

	private String author() {
		return review.changes().stream().map(CounterDraftChange::author).filter(name -> !name.isBlank()).findFirst()
				.orElse("Other side");
	}

	private Party party(String name) {
		List<Party> known = dossier.dossier().getParties();
		return known.stream().filter(p -> name.equalsIgnoreCase(p.getCode()) || p.getNames().stream()
				.anyMatch(n -> name.equalsIgnoreCase(n.getShortName()) || name.equalsIgnoreCase(n.getLongName()))).findFirst()
				.orElseGet(() -> added(name));
	}

	private Party added(String name) {
		PartyName entry = PartiesFactory.eINSTANCE.createPartyName();
		entry.setLanguage(language);
		entry.setLongName(name);
		entry.setShortName(name);
		Party added = Ids.identify(PartiesFactory.eINSTANCE.createParty());
		String letters = name.replaceAll("[^\\p{L}\\p{N}]", "").toUpperCase(Locale.ROOT);
		added.setCode(letters.isEmpty() ? "OTHER" : letters);
		added.getNames().add(entry);
		dossier.dossier().getParties().add(added);
		return added;
	}

	private void add(ClauseChange change) {
		Position position = Ids.identify(NegotiationFactory.eINSTANCE.createPosition());
		position.setParty(party);
		position.setClause((Clause) dossier.find(change.old().id()));
		position.setDate(LocalDate.now());
		position.getWordings().add(wording(change.now()));
		position.setNote(change.redirected().isEmpty() ? "Its footnotes are other ones." : "Its references lead elsewhere.");
		dossier.dossier().getPositions().add(position);
	}

	private Wording wording(ProjectedClause now) {
		Wording wording = TextFactory.eINSTANCE.createWording();
		wording.setLanguage(language);
		wording.getContent().addAll(InlineSequence.plain(TypedText.clean(now.text().strip())).toInlines());
		return wording;
	}
}
