package org.chancery.core.text;

import org.chancery.core.dossier.AudienceLattice;
import org.chancery.core.dossier.DossierException;
import org.chancery.core.dossier.OpenDossier;
import org.chancery.core.overlay.PrivateTexts;
import org.chancery.core.overlay.SetPrivateWording;
import org.chancery.model.dossier.Audience;
import org.chancery.model.dossier.Holding;
import org.chancery.model.dossier.Layer;
import org.chancery.model.overlay.PrivateWording;
import org.chancery.model.text.Clause;
import org.chancery.model.text.TextFactory;
import org.chancery.model.text.Wording;

/** The words that an audience itself has for a clause. */
public final class Words {

	private Words() {
	}

	/**
	 * The wording that the audience itself has: the clause's own if it holds the clause, else that of its layer. An
	 * audience that holds the clause is given an empty one where there is none in that language.
	 *
	 * @return null if the audience has no words of its own for the clause, and so sees those of a lower one
	 */
	static Wording of(OpenDossier dossier, Audience audience, Clause clause, String language) {
		Holding holding = dossier.holding(audience);
		if (Holders.of(dossier, clause) == holding) {
			return OwnWords.of(clause, language);
		}
		return holding instanceof Layer layer
				? PrivateTexts.wording(layer, clause, language).map(PrivateWording::getWording).orElse(null)
				: null;
	}

	/**
	 * The words in one language that an audience starts from when it edits a clause: its own, or those of the highest
	 * audience below that has any; empty if nobody has.
	 */
	public static InlineSequence shown(OpenDossier dossier, Audience audience, Clause clause, String language) {
		Holding holding = dossier.holding(audience);
		Wording wording = holding == Holders.of(dossier, clause) ? OwnWords.find(clause, language) : null;
		if (holding instanceof Layer layer && wording == null) {
			wording = PrivateTexts.wording(layer, clause, language).map(PrivateWording::getWording)
					.or(() -> PrivateTexts.lower(dossier, layer, clause, language)).orElse(null);
		}
		return wording == null ? InlineSequence.EMPTY : InlineSequence.copyOf(wording.getContent());
	}

	/** The wording whose heading an audience sees: the highest that has one; null if none has. */
	static Wording headed(OpenDossier dossier, Audience audience, Clause clause, String language) {
		Wording found = withHeading(OwnWords.find(clause, language), null);
		for (Holding holding : AudienceLattice.of(dossier).visibleTo(audience)) {
			if (holding instanceof Layer layer) {
				Wording words = PrivateTexts.wording(layer, clause, language).map(PrivateWording::getWording).orElse(null);
				found = withHeading(words, found);
			}
		}
		return found;
	}

	private static Wording withHeading(Wording wording, Wording otherwise) {
		return wording == null || wording.getHeading() == null ? otherwise : wording;
	}

	/** Refuses a clause that the audience neither holds nor may word otherwise. */
	static void checkEditable(OpenDossier dossier, Audience audience, Clause clause) {
		if (!AudienceLattice.of(dossier).reads(audience, Holders.of(dossier, clause).getAudience())) {
			throw new DossierException("The clause belongs to an audience that this one does not read.");
		}
	}

	/** Begins private words of an audience that has none for the clause. */
	static void begin(OpenDossier dossier, Audience audience, Clause clause, String language, InlineSequence content,
			String heading) {
		if (!(dossier.holding(audience) instanceof Layer layer)) {
			Holders.requireOwn(dossier, audience, clause);
			return;
		}
		Wording wording = TextFactory.eINSTANCE.createWording();
		wording.setLanguage(language);
		wording.getContent().addAll(content.toInlines());
		OwnWords.heading(wording, heading);
		new SetPrivateWording(dossier, layer, clause, wording).perform();
	}
}
