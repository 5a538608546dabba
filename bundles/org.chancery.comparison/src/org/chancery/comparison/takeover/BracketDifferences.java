package org.chancery.comparison.takeover;

import java.util.List;
import java.util.function.UnaryOperator;

import org.chancery.comparison.ClauseChange;
import org.chancery.comparison.TextComparison;
import org.chancery.core.dossier.DossierException;
import org.chancery.core.dossier.OpenDossier;
import org.chancery.core.projection.Projector;
import org.chancery.model.dossier.Audience;
import org.chancery.model.parties.Party;

/**
 * Puts what another text says otherwise into the text of a dossier as brackets at its very places: words within their
 * clause; a clause that goes as a whole; one that comes behind the clause before it; one that moves at both places. Our
 * words are the first option, those of the other text the last. Headings hold no inlines, so theirs are typed brackets.
 *
 * @param dossier      what is changed
 * @param audience     whose text is changed
 * @param comparison   from the text as it stands there to the other one
 * @param counterparts from ids of the old text to those of the dossier; gives null where there is none
 * @param ours         who proposes the words as they stand; null if that is not to be said
 * @param theirs       whose words the others are
 */
public record BracketDifferences(OpenDossier dossier, Audience audience, TextComparison comparison, UnaryOperator<String> counterparts,
		Party ours, Party theirs) {

	/**
	 * Does it.
	 *
	 * @return the changes that are none of words, which brackets cannot show: other footnotes, references that lead elsewhere
	 * @throws DossierException if a clause no longer says in the dossier what the old text says; the step is to be taken back
	 */
	public List<ClauseChange> perform() {
		return new PlacedBrackets(this, Projector.project(dossier, audience, comparison.old().language())).perform();
	}
}
