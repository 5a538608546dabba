package org.chancery.core.dossier;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.chancery.core.exchange.UnreadableFileException;
import org.chancery.core.overlay.SecretsPointDown;
import org.chancery.model.resource.HoldingResource;
import org.chancery.model.resource.HoldingResourceSet;

/** What every store of dossiers checks, however it keeps them. */
public final class DossierCheck {

	private DossierCheck() {
	}

	/**
	 * The dossier that holdings make which were read.
	 *
	 * @throws UnreadableFileException if two things have one id, there is not exactly one public part, or a reference
	 *                                 points up
	 */
	public static OpenDossier opened(HoldingResourceSet resources) throws UnreadableFileException {
		checkIds(resources);
		try {
			OpenDossier dossier = OpenDossier.of(resources);
			List<SecretsPointDown.Violation> violations = SecretsPointDown.violations(dossier);
			if (!violations.isEmpty()) {
				throw new UnreadableFileException("The dossier refers from a lower audience to a higher one ("
						+ violations.get(0).feature() + "); it was not written by Chancery as it is.");
			}
			return dossier;
		} catch (DossierException refusal) {
			throw new UnreadableFileException(refusal.getMessage(), refusal);
		}
	}

	private static void checkIds(HoldingResourceSet resources) throws UnreadableFileException {
		Set<String> ids = new HashSet<>();
		for (var resource : resources.getResources()) {
			for (String id : ((HoldingResource) resource).ids()) {
				if (!ids.add(id)) {
					throw new UnreadableFileException(
							resource.getURI().opaquePart() + " uses an id that another part uses; take it from a backup.");
				}
			}
		}
	}

	/**
	 * That a dossier can be saved and opened again.
	 *
	 * @throws DossierException if a reference points up, or something has no id of its own
	 */
	public static void beforeSaving(OpenDossier dossier) {
		List<SecretsPointDown.Violation> violations = SecretsPointDown.violations(dossier);
		if (!violations.isEmpty()) {
			throw new DossierException("The dossier was not saved: " + violations.size()
					+ " references lead from a lower audience to a higher one (" + violations.get(0).feature() + ").");
		}
		ProperIds.check(dossier);
	}
}
