package org.chancery.ui.wizards;

import org.chancery.core.Engine;
import org.chancery.core.dossier.OpenDossier;
import org.chancery.core.operation.CreateDossier;
import org.chancery.ui.Engines;
import org.chancery.ui.LastPlaces;
import org.chancery.ui.jobs.Background;
import org.chancery.ui.jobs.DossierFiles;
import org.chancery.ui.sealing.IdentityHolder;
import org.chancery.ui.sealing.SealedSessions;
import org.eclipse.jface.wizard.Wizard;

/** Begins a dossier without a file: treaty, parties, audiences. */
public final class NewDossierWizard extends Wizard {
	private final NewDossierModel model = new NewDossierModel();

	/** A wizard with nothing filled in. */
	public NewDossierWizard() {
		setWindowTitle("New dossier");
		model.setSealed(IdentityHolder.get().exists());
	}

	@Override
	public void addPages() {
		addPage(new TreatyPage(model));
		addPage(new PartiesPage(model));
		addPage(new AudiencesPage(model));
	}

	@Override
	public boolean canFinish() {
		return model.problem().isEmpty();
	}

	@Override
	public boolean performFinish() {
		if (!DossierFiles.mayLeave(getShell())) {
			return false;
		}
		LastPlaces.rememberFolder(model.path().getParent());
		Background.start("New dossier", monitor -> {
			Engine engine = Engines.get();
			OpenDossier dossier = new CreateDossier(engine, model.title(), model.languages(), model.path()).perform();
			new DossierFilling(model).into(dossier);
			return SealedSessions.create(dossier, model.path(), model.sealed());
		}, DossierFiles::opened);
		return true;
	}
}
