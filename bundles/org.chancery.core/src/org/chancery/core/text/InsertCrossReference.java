package org.chancery.core.text;

import java.util.List;

import org.chancery.core.dossier.AudienceLattice;
import org.chancery.core.dossier.DossierException;
import org.chancery.core.dossier.OpenDossier;
import org.chancery.core.projection.LayeredTree;
import org.chancery.model.dossier.Audience;
import org.chancery.model.text.Clause;
import org.chancery.model.text.CrossReference;
import org.chancery.model.text.ReferenceForm;
import org.chancery.model.text.TextFactory;

/**
 * Inserts a cross-reference into the words that an audience has for a clause. It prints the number that its target has
 * at any time.
 *
 * @param audience whose words are edited, see {@link SetContent}
 * @param position where in the inlines, see {@link InlineSequence}
 * @param target   a clause that the audience sees
 */
public record InsertCrossReference(OpenDossier dossier, Audience audience, Clause clause, String language, int position,
		Clause target, ReferenceForm form) {

	/** @throws DossierException if the audience of the words cannot see the target, or the clause has no such place */
	public void perform() {
		var holder = dossier.holdingOf(target);
		if (holder == null || !AudienceLattice.of(dossier).reads(audience, holder.getAudience())
				|| !LayeredTree.of(dossier, audience).shows(target)) {
			throw new DossierException("The audience \"" + audience.getName() + "\" cannot see the clause referred to.");
		}
		InlineSequence words = Words.shown(dossier, audience, clause, language);
		if (position < 0 || position > words.length()) {
			throw new DossierException("The clause has no such place.");
		}
		CrossReference reference = TextFactory.eINSTANCE.createCrossReference();
		reference.setTarget(target);
		reference.setForm(form);
		new SetContent(dossier, audience, clause, language,
				words.replace(position, position, InlineSequence.copyOf(List.of(reference)))).perform();
	}
}
