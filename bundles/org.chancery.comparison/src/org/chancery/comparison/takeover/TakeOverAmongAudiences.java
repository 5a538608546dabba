package org.chancery.comparison.takeover;

import java.util.Optional;

import org.chancery.core.dossier.AudienceLattice;
import org.chancery.core.dossier.DossierException;
import org.chancery.core.dossier.OpenDossier;
import org.chancery.core.overlay.Declassify;
import org.chancery.core.overlay.PrivateTexts;
import org.chancery.core.text.DeleteClause;
import org.chancery.model.Identified;
import org.chancery.model.dossier.Audience;
import org.chancery.model.dossier.Holding;
import org.chancery.model.dossier.Layer;
import org.chancery.model.overlay.PrivateClause;
import org.chancery.model.overlay.PrivateWording;
import org.chancery.model.text.Clause;

/**
 * Ends a divergence between two audiences of one dossier. Up: what the higher audience has of its own for a clause is
 * taken away, so that it reads what the lower one reads. Down: it is moved to the lower audience, which then reads it too;
 * see {@link Declassify} for what is checked.
 *
 * @param lower    the lower audience
 * @param upper    one that reads it
 * @param language BCP 47 tag of the words
 */
public record TakeOverAmongAudiences(OpenDossier dossier, Audience lower, Audience upper, String language) {

	/** Lets the higher audience read what the lower one reads. */
	public void up(String clauseId) {
		Clause clause = clause(clauseId);
		Identified own = own(clause);
		if (own instanceof PrivateClause) {
			new DeleteClause(dossier, dossier.holdingOf(clause).getAudience(), clause).perform();
		} else {
			((Layer) own.eContainer()).getPrivateWordings().remove(own);
		}
	}

	/** Lets the lower audience read what the higher one reads. */
	public void down(String clauseId) {
		new Declassify(dossier, own(clause(clauseId)), lower).perform();
	}

	/** What the higher audience, or one between, has of its own for a clause; what prevails is found first. */
	private Identified own(Clause clause) {
		AudienceLattice lattice = AudienceLattice.of(dossier);
		for (Holding holding : lattice.visibleTo(upper).reversed()) {
			if (holding instanceof Layer layer && !lattice.reads(lower, layer.getAudience())) {
				Optional<? extends Identified> found = own(layer, clause);
				if (found.isPresent()) {
					return found.get();
				}
			}
		}
		throw new DossierException("This clause stands inside one that only the higher audience has; take that one over.");
	}

	private Optional<? extends Identified> own(Layer layer, Clause clause) {
		Optional<PrivateWording> words = PrivateTexts.omission(layer, clause)
				.or(() -> PrivateTexts.wording(layer, clause, language));
		return words.isPresent() ? words
				: Optional.ofNullable(clause.eContainer() instanceof PrivateClause placed && placed.eContainer() == layer ? placed : null);
	}

	private Clause clause(String id) {
		if (dossier.find(id) instanceof Clause clause) {
			return clause;
		}
		throw new DossierException("The clause is no longer part of the dossier.");
	}
}
