package org.chancery.core.text;

import org.chancery.core.dossier.DossierException;
import org.chancery.core.dossier.OpenDossier;
import org.chancery.model.dossier.Audience;
import org.chancery.model.resource.Ids;
import org.chancery.model.text.Clause;
import org.chancery.model.text.TextFactory;
import org.chancery.model.text.Wording;

/**
 * Splits a clause within its own words in one language. The second half becomes the next sibling, a clause of the same
 * kind with an id of its own; the heading stays with the first half, the clauses inside follow the second, so that the
 * words keep their order. At the very end of the words an empty clause follows behind what stands inside.
 *
 * <p>
 * Only this wording is split. Private wordings of the clause stay on the first half as they are: since the words that
 * they depart from have changed, they are stale from then on, and a person decides. Words in other languages stay on the
 * first half too; the second shows those of this language until it is translated.
 *
 * @param audience who splits it; the clause must be one of its own holding
 * @param language BCP 47 tag of the wording
 * @param position where in the inlines, see {@link InlineSequence}
 */
public record SplitClause(OpenDossier dossier, Audience audience, Clause clause, String language, int position) {

	/**
	 * @return the second half
	 * @throws DossierException if the clause has no such place, or belongs to another audience
	 */
	public Clause perform() {
		var arrangement = new Arrangement(dossier, audience);
		arrangement.check(clause);
		Holders.requireOwn(dossier, audience, clause);
		Wording wording = OwnWords.find(clause, language);
		InlineSequence words = wording == null ? InlineSequence.EMPTY : InlineSequence.copyOf(wording.getContent());
		if (position < 0 || position > words.length()) {
			throw new DossierException("The clause has no such place.");
		}
		Clause second = secondHalf(words.slice(position, words.length()));
		Clause parent = arrangement.parent(clause);
		arrangement.addNext(second, dossier.holdingOf(clause), parent, arrangement.inside(parent).indexOf(clause) + 1);
		if (position < words.length()) {
			arrangement.moveInside(clause, second, dossier.holdingOf(clause));
		}
		arrangement.realise();
		if (wording != null) {
			OwnWords.set(wording, words.slice(0, position));
		}
		return second;
	}

	private Clause secondHalf(InlineSequence words) {
		Clause second = Ids.identify(TextFactory.eINSTANCE.createClause());
		second.setKind(clause.getKind());
		second.setUnnumbered(clause.isUnnumbered());
		second.setParty(clause.getParty());
		OwnWords.of(second, language).getContent().addAll(words.toInlines());
		return second;
	}
}
