package org.chancery.ui.negotiation.model;

import org.chancery.core.dossier.OpenDossier;
import org.chancery.model.dossier.Holding;
import org.chancery.model.overlay.OverlayPackage;
import org.chancery.model.resource.HoldingResourceSet;
import org.chancery.model.text.TextPackage;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.util.EcoreUtil;

/**
 * The records of a dossier as they stand now, for another thread: with its clauses, but without their words, which are
 * read from projections, and which are by far the most of it.
 */
final class NegotiationSnapshot {

	private NegotiationSnapshot() {
	}

	static OpenDossier of(OpenDossier dossier) {
		var copier = new EcoreUtil.Copier(false) {
			private static final long serialVersionUID = 1;

			@Override
			protected void copyContainment(EReference reference, EObject from, EObject to) {
				if (reference != TextPackage.Literals.CLAUSE__WORDINGS && reference != OverlayPackage.Literals.PRIVATE_WORDING__WORDING) {
					super.copyContainment(reference, from, to);
				}
			}
		};
		var resources = new HoldingResourceSet();
		for (Holding holding : dossier.holdings()) {
			resources.add(holding.getId()).getContents().add(copier.copy(holding));
		}
		copier.copyReferences();
		return OpenDossier.of(resources);
	}
}
