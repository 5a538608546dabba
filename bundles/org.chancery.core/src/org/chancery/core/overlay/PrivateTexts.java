package org.chancery.core.overlay;

import java.util.Optional;

import org.eclipse.emf.ecore.util.EcoreUtil;

import org.chancery.core.dossier.AudienceLattice;
import org.chancery.core.dossier.DossierException;
import org.chancery.core.dossier.OpenDossier;
import org.chancery.model.dossier.Holding;
import org.chancery.model.dossier.Layer;
import org.chancery.model.overlay.PrivateWording;
import org.chancery.model.text.Clause;
import org.chancery.model.text.Wording;

/**
 * What a layer has in place of the words below it. The operations that change it are {@link SetPrivateWording},
 * {@link OmitClause}, {@link AddPrivateClause}, {@link RefreshDeparture}, {@link Declassify} and {@link ReattachOrphan}.
 */
public final class PrivateTexts {

	private PrivateTexts() {
	}

	/** The words that a layer has for a clause in a language. */
	public static Optional<PrivateWording> wording(Layer layer, Clause clause, String language) {
		return layer.getPrivateWordings().stream()
				.filter(each -> each.getClause() == clause && each.getWording() != null
						&& language.equals(each.getWording().getLanguage()))
				.findFirst();
	}

	/** That a layer omits a clause. */
	public static Optional<PrivateWording> omission(Layer layer, Clause clause) {
		return layer.getPrivateWordings().stream().filter(each -> each.getClause() == clause && each.isOmitted())
				.findFirst();
	}

	/**
	 * The wording of a clause as the audience of a layer would see it without that layer: of the highest audience below
	 * that words it, omissions apart.
	 */
	public static Optional<Wording> lower(OpenDossier dossier, Layer layer, Clause clause, String language) {
		Wording found = own(clause, language);
		for (Holding holding : AudienceLattice.of(dossier).visibleTo(layer.getAudience())) {
			if (holding != layer && holding instanceof Layer lower) {
				found = wording(lower, clause, language).map(PrivateWording::getWording).orElse(found);
			}
		}
		return Optional.ofNullable(found);
	}

	/** The lower wording from which a private one departs, as it is now; for an omission in the language it remembers. */
	public static Optional<Wording> lowerOf(OpenDossier dossier, PrivateWording words) {
		Wording known = words.getWording() != null ? words.getWording() : words.getDepartsFrom();
		boolean placed = words.getClause() != null && dossier.holdingOf(words.getClause()) != null;
		return known == null || !placed ? Optional.empty()
				: lower(dossier, layerOf(dossier, words), words.getClause(), known.getLanguage());
	}

	/** The clause's own wording in a language; null if there is none. */
	static Wording own(Clause clause, String language) {
		return clause.getWordings().stream().filter(w -> language.equals(w.getLanguage())).findFirst().orElse(null);
	}

	static Layer layerOf(OpenDossier dossier, org.eclipse.emf.ecore.EObject thing) {
		if (dossier.holdingOf(thing) instanceof Layer layer) {
			return layer;
		}
		throw new DossierException("This is no longer part of a private layer of the dossier.");
	}

	/** A clause of a holding below a layer, or the reason why not. */
	static void checkBelow(OpenDossier dossier, Layer layer, Clause clause) {
		Holding holder = dossier.holdingOf(clause);
		if (holder == null) {
			throw new DossierException("The clause is no longer part of the dossier.");
		}
		if (!AudienceLattice.of(dossier).reads(layer.getAudience(), holder.getAudience())) {
			throw new DossierException("The clause belongs to an audience that this one does not read.");
		}
	}

	/** The wording with which {@link PrivateWording#getDepartsFrom()} begins. */
	static Wording copyOf(Optional<Wording> lower) {
		return lower.map(EcoreUtil::copy).orElse(null);
	}
}
