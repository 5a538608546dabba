package org.chancery.ui.comparison.review.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.chancery.comparison.ClauseChange;
import org.chancery.comparison.TextComparison;
import org.chancery.comparison.takeover.BracketDifferences;
import org.chancery.core.dossier.DossierException;
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
 * Puts what was put in brackets into the clauses of an open dossier, as brackets with the name of the party that returned
 * it. What is none of words, other footnotes or references that lead elsewhere, becomes its position beside the clause.
 * Whoever calls makes it a step that can be undone.
 *
 * @param dossier    what is changed
 * @param audience   whose text was sent; those who read it read the brackets
 * @param comparison from the text without to the text with the words in brackets
 * @param places     from clauses of the text without them to those of the dossier
 * @param party      whose words they are
 */
public record TablePositions(OpenDossier dossier, Audience audience, TextComparison comparison, Map<String, String> places, Party party) {

	/**
	 * Does it.
	 *
	 * @throws DossierException if a clause no longer says in the dossier what was sent; the step is to be taken back then
	 */
	public void perform() {
		List<Party> others = dossier.dossier().getParties().stream().filter(each -> each != party).toList();
		List<Party> own = others.stream().filter(Party::isOwn).toList();
		Party ours = own.size() == 1 ? own.getFirst() : own.isEmpty() && others.size() == 1 ? others.getFirst() : null;
		List<ClauseChange> rest = new BracketDifferences(dossier, audience, comparison, places::get, ours, party).perform();
		rest.forEach(change -> dossier.holding(audience).getPositions().add(position(change)));
	}

	private Position position(ClauseChange change) {
		Position position = Ids.identify(NegotiationFactory.eINSTANCE.createPosition());
		position.setParty(party);
		position.setClause(dossier.find(places.get(change.old().id())) instanceof Clause clause ? clause : null);
		position.setDate(LocalDate.now());
		position.getWordings().add(wording(change));
		position.setNote(change.redirected().isEmpty() ? "Its footnotes are other ones." : "Its references lead elsewhere.");
		return position;
	}

	private Wording wording(ClauseChange change) {
		Wording wording = TextFactory.eINSTANCE.createWording();
		wording.setLanguage(comparison.now().language());
		wording.getContent().addAll(InlineSequence.plain(TypedText.clean(change.now().text().strip())).toInlines());
		return wording;
	}

	/** The party of that code or name. */
	public static Optional<Party> party(OpenDossier dossier, String name) {
		return dossier.dossier().getParties().stream().filter(each -> name.equalsIgnoreCase(each.getCode()) || each.getNames().stream()
				.anyMatch(names -> name.equalsIgnoreCase(names.getShortName()) || name.equalsIgnoreCase(names.getLongName()))).findFirst();
	}
}
