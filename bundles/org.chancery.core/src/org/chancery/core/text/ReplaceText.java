package org.chancery.core.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.chancery.core.dossier.DossierException;
import org.chancery.core.dossier.OpenDossier;
import org.chancery.model.dossier.Audience;
import org.chancery.model.text.Clause;
import org.chancery.model.text.Wording;

/**
 * Replaces what {@link FindText} found in the words that an audience sees. They become its own words, see
 * {@link SetContent}: to replace public words, give the public audience. Hits that are not replaceable, and those in words
 * that have changed since so that they no longer reach, are left as they are. The new words take the look of the first
 * word that they replace.
 */
public record ReplaceText(OpenDossier dossier, Audience audience, String language, List<TextHit> hits, String replacement) {

	/**
	 * @return how many were replaced
	 * @throws DossierException if the audience may not change one of the clauses; nothing has changed then
	 */
	public int perform() {
		List<TextHit> backwards = new ArrayList<>(hits);
		backwards.removeIf(hit -> !hit.replaceable());
		backwards.sort(Comparator.comparingInt(TextHit::offset).reversed());
		for (TextHit hit : backwards) {
			if (dossier.find(hit.clauseId()) instanceof Clause clause) {
				Words.checkEditable(dossier, audience, clause);
			}
		}
		int replaced = 0;
		for (TextHit hit : backwards) {
			if (dossier.find(hit.clauseId()) instanceof Clause clause) {
				replaced += hit.heading() ? inHeading(clause, hit) : inWords(clause, hit);
			}
		}
		return replaced;
	}

	private int inWords(Clause clause, TextHit hit) {
		InlineSequence words = Words.shown(dossier, audience, clause, language);
		if (hit.end() > words.length()) {
			return 0;
		}
		InlineSequence fresh = words.wordsAt(hit.offset() + 1, TypedText.clean(replacement));
		new SetContent(dossier, audience, clause, language, words.replace(hit.offset(), hit.end(), fresh)).perform();
		return 1;
	}

	private int inHeading(Clause clause, TextHit hit) {
		Wording shown = Words.headed(dossier, audience, clause, language);
		if (shown == null || hit.end() > shown.getHeading().length()) {
			return 0;
		}
		var heading = new StringBuilder(shown.getHeading()).replace(hit.offset(), hit.end(), replacement);
		new SetHeading(dossier, audience, clause, language, heading.toString()).perform();
		return 1;
	}
}
