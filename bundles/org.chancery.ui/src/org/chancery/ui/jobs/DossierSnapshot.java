package org.chancery.ui.jobs;

import org.chancery.core.dossier.OpenDossier;
import org.chancery.model.dossier.Holding;
import org.chancery.model.resource.HoldingResourceSet;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;

/**
 * A dossier as it stands now, for a job that saves it while a person goes on typing. Taking it costs a small part of
 * what writing costs.
 */
public final class DossierSnapshot {
	private DossierSnapshot() {
	}

	/** Copies the open holdings with their ids; things that are not open stay named by id. */
	public static OpenDossier of(OpenDossier dossier) {
		var copier = new EcoreUtil.Copier(false);
		var resources = new HoldingResourceSet();
		for (Holding holding : dossier.holdings()) {
			EObject copy = copier.copy(holding);
			resources.add(holding.getId()).getContents().add(copy);
		}
		copier.copyReferences();
		return OpenDossier.of(resources);
	}
}
