package org.chancery.cli;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

import org.chancery.comparison.ClauseChange;
import org.chancery.comparison.ComparedClause;
import org.chancery.comparison.CompareTexts;
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

/** Puts what a party changed in its counter-draft beside the text that was sent, as its position on each clause. */
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
	 * Adds the positions to the dossier of the text that was sent.
	 *
	 * @param returned the dossier of the returned text, all its changes accepted
	 * @param party    code or name of the party; null for the author of the first tracked change
	 * @return how many there are
	 */
	static int add(OpenDossier dossier, CounterDraftReview review, OpenDossier returned, String party) {
		var tabled = new TabledChanges(dossier, review, party);
		Projection old = project(dossier, tabled.language);
		Projection now = project(returned, returned.dossier().getText().getLanguages().getFirst());
		ProjectedClause last = null;
		for (ComparedClause each : new CompareTexts(old, now).perform().clauses()) {
			tabled.add(each.change(), last);
			last = each.change().old() == null ? last : each.change().old();
		}
		return dossier.dossier().getPositions().size();
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

	private void add(ClauseChange change, ProjectedClause before) {
		boolean moved = change.moved() || change.kind() == ClauseChange.Kind.MOVED;
		if (change.kind() == ClauseChange.Kind.SAME && !change.hasOtherWords() && !moved) {
			return;
		}
		ProjectedClause at = change.old() == null ? before : change.old();
		Position position = Ids.identify(NegotiationFactory.eINSTANCE.createPosition());
		position.setParty(party);
		position.setClause(at == null ? null : (Clause) dossier.find(at.id()));
		position.setDate(LocalDate.now());
		position.setDeletion(change.now() == null);
		if (change.now() != null) {
			position.getWordings().add(wording(change));
		}
		position.setNote(note(change, at, moved));
		dossier.dossier().getPositions().add(position);
	}

	private Wording wording(ClauseChange change) {
		ProjectedClause now = change.now();
		String words = change.old() == null ? now.number().label() + " " + now.text() : now.text();
		Wording wording = TextFactory.eINSTANCE.createWording();
		wording.setLanguage(language);
		wording.getContent().addAll(InlineSequence.plain(TypedText.clean(words.strip())).toInlines());
		return wording;
	}

	private String note(ClauseChange change, ProjectedClause at, boolean moved) {
		var note = new StringBuilder(change.old() == null ? "A new clause behind this one. " : moved ? "The clause is moved. " : "");
		long undeclared = at == null ? 0
				: review.changes().stream().filter(c -> !c.declared() && c.clause().equals(at.id())).count();
		if (undeclared > 0) {
			note.append("Changed without tracking: ").append(undeclared).append(undeclared == 1 ? " place. " : " places. ");
		}
		return note.toString().strip();
	}
}
