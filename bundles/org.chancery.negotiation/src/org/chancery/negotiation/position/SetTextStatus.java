package org.chancery.negotiation.position;

import java.time.LocalDate;

import org.chancery.core.dossier.AudienceLattice;
import org.chancery.core.dossier.OpenDossier;
import org.chancery.core.overlay.PrivateTexts;
import org.chancery.core.projection.ProjectedClause;
import org.chancery.core.projection.Projection;
import org.chancery.core.projection.Projector;
import org.chancery.model.dossier.Holding;
import org.chancery.model.dossier.Layer;
import org.chancery.model.negotiation.ClauseStatus;
import org.chancery.model.negotiation.NegotiationFactory;
import org.chancery.model.negotiation.TextStatus;
import org.chancery.model.overlay.PrivateWording;
import org.chancery.model.resource.Ids;
import org.chancery.model.text.Clause;
import org.chancery.model.text.Wording;
import org.eclipse.emf.ecore.util.EcoreUtil;

/**
 * Enters where the text of a clause stands, and of every clause inside it, each with the words that it has at that moment
 * for the audience of the holding: by them later changes are told.
 *
 * @param holding      that holds the status
 * @param clause       which its audience reads
 * @param since        from when
 * @param silenceUntil last day of the silence procedure; null for none
 * @param language     BCP 47 tag of the words that are remembered
 */
public record SetTextStatus(OpenDossier dossier, Holding holding, Clause clause, TextStatus status, LocalDate since,
		LocalDate silenceUntil, String language) {

	/** Enters it; what was entered before for these clauses in the same holding is replaced. */
	public void perform() {
		Projection text = Projector.project(dossier, holding.getAudience(), language);
		text.find(clause.getId()).ifPresent(this::enter);
	}

	private void enter(ProjectedClause projected) {
		if (dossier.find(projected.id()) instanceof Clause each) {
			ClauseStatus entry = holding.getStatuses().stream().filter(known -> known.getClause() == each).findFirst().orElse(null);
			if (entry == null) {
				entry = Ids.identify(NegotiationFactory.eINSTANCE.createClauseStatus());
				entry.setClause(each);
				holding.getStatuses().add(entry);
			}
			entry.setStatus(status);
			entry.setSince(since);
			entry.setSilenceUntil(silenceUntil);
			entry.setWording(words(each));
		}
		projected.clauses().forEach(this::enter);
	}

	/** A copy of the wording that the audience reads; null if it reads none. */
	private Wording words(Clause each) {
		Wording found = each.getWordings().stream().filter(own -> language.equals(own.getLanguage())).findFirst().orElse(null);
		for (Holding visible : AudienceLattice.of(dossier).visibleTo(holding.getAudience())) {
			if (visible instanceof Layer layer) {
				found = PrivateTexts.wording(layer, each, language).map(PrivateWording::getWording).orElse(found);
			}
		}
		return found == null ? null : EcoreUtil.copy(found);
	}
}
