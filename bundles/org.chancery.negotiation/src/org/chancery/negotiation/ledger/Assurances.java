package org.chancery.negotiation.ledger;

import java.util.ArrayList;
import java.util.List;

import org.chancery.core.dossier.AudienceLattice;
import org.chancery.core.dossier.OpenDossier;
import org.chancery.core.projection.Projection;
import org.chancery.model.dossier.Audience;
import org.chancery.model.dossier.Holding;
import org.chancery.model.negotiation.Assurance;
import org.chancery.model.negotiation.Severity;
import org.chancery.model.text.Clause;
import org.chancery.negotiation.Finding;
import org.chancery.negotiation.Place;

/** Looks for assurances that no clause anchors. */
final class Assurances {

	private Assurances() {
	}

	static List<Finding> unanchored(OpenDossier dossier, Audience reader, Projection projection) {
		List<Finding> found = new ArrayList<>();
		for (Holding holding : AudienceLattice.of(dossier).visibleTo(reader)) {
			for (Assurance each : holding.getAssurances()) {
				String fault = fault(dossier, projection, each.getAnchor());
				if (fault != null) {
					found.add(Finding.of(LedgerFindings.NO_ANCHOR, Severity.WARNING, holding.getAudience().getName(),
							each.getId(), each.getLabel(), Place.NONE, name(each) + fault));
				}
			}
		}
		return found;
	}

	/** Why the anchor does not hold; null if it does. */
	private static String fault(OpenDossier dossier, Projection projection, Clause anchor) {
		if (anchor == null) {
			return " is anchored by no clause of the text.";
		}
		if (anchor.eIsProxy() || dossier.holdingOf(anchor) == null) {
			return " was anchored by a clause that is gone.";
		}
		return projection.find(anchor.getId()).isEmpty() ? " is anchored by a clause that this text omits." : null;
	}

	private static String name(Assurance assurance) {
		String label = assurance.getLabel();
		return label == null || label.isBlank() ? "An assurance" : "Assurance " + label.strip();
	}
}
