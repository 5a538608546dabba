package org.chancery.ui.comparison.review.model;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.chancery.comparison.ClauseChange;
import org.chancery.comparison.ComparedClause;
import org.chancery.comparison.TextComparison;
import org.chancery.core.dossier.OpenDossier;
import org.chancery.core.text.InlineSequence;
import org.chancery.core.text.TypedText;
import org.chancery.model.dossier.Audience;
import org.chancery.model.negotiation.NegotiationFactory;
import org.chancery.model.negotiation.Position;
import org.chancery.model.parties.Party;
import org.chancery.model.resource.Ids;
import org.chancery.model.text.Clause;
import org.chancery.model.text.TextFactory;
import org.chancery.model.text.Wording;

/**
 * Puts what stands in brackets beside the clauses of an open dossier, as positions of the party that returned it; the
 * rolling text shows them in brackets. Whoever calls makes it a step that can be undone.
 *
 * @param dossier    what is changed
 * @param audience   whose text was sent; those who read it read the positions
 * @param comparison from the text without to the text with the words in brackets
 * @param places     from clauses of the text without them to those of the dossier
 * @param party      whose positions they are
 */
public record TablePositions(OpenDossier dossier, Audience audience, TextComparison comparison, Map<String, String> places, Party party) {

	/** Does it; returns how many positions were added. */
	public int perform() {
		List<Position> positions = new ArrayList<>();
		String last = null;
		for (ComparedClause each : comparison.clauses()) {
			ClauseChange change = each.change();
			if (TakeDecisions.isChange(change)) {
				positions.add(position(change, change.old() == null ? last : places.get(change.old().id())));
			}
			last = change.old() == null ? last : places.getOrDefault(change.old().id(), last);
		}
		dossier.holding(audience).getPositions().addAll(positions);
		return positions.size();
	}

	private Position position(ClauseChange change, String place) {
		Position position = Ids.identify(NegotiationFactory.eINSTANCE.createPosition());
		position.setParty(party);
		position.setClause(dossier.find(place) instanceof Clause clause ? clause : null);
		position.setDate(LocalDate.now());
		position.setDeletion(change.now() == null);
		if (change.now() != null) {
			position.getWordings().add(wording(change));
		}
		position.setNote(change.old() == null ? "A new clause behind this one." : change.moved() ? "The clause is moved." : null);
		return position;
	}

	private Wording wording(ClauseChange change) {
		String words = change.old() == null ? change.now().number().label() + " " + change.now().text() : change.now().text();
		Wording wording = TextFactory.eINSTANCE.createWording();
		wording.setLanguage(comparison.now().language());
		wording.getContent().addAll(InlineSequence.plain(TypedText.clean(words.strip())).toInlines());
		return wording;
	}

	/** The party of that code or name. */
	public static Optional<Party> party(OpenDossier dossier, String name) {
		return dossier.dossier().getParties().stream().filter(each -> name.equalsIgnoreCase(each.getCode()) || each.getNames().stream()
				.anyMatch(names -> name.equalsIgnoreCase(names.getShortName()) || name.equalsIgnoreCase(names.getLongName()))).findFirst();
	}
}
