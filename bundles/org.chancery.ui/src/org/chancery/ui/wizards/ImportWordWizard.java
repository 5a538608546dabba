package org.chancery.ui.wizards;

import org.chancery.edit.DossierSession;
import org.chancery.ui.DossierSessions;
import org.chancery.ui.jobs.DossierFiles;
import org.chancery.ui.jobs.WordImport;
import org.chancery.ui.sealing.IdentityHolder;
import org.eclipse.jface.wizard.Wizard;

/** Reads a treaty from Word into a new dossier, or into the open one if that has no text yet. */
public final class ImportWordWizard extends Wizard {
	private final ImportWordModel model;

	/** A wizard with nothing filled in. */
	public ImportWordWizard() {
		setWindowTitle("Import a treaty from Word");
		model = new ImportWordModel(DossierSessions.get().current().map(ImportWordWizard::isEmpty).orElse(false));
		model.setSealed(IdentityHolder.get().exists());
	}

	@Override
	public void addPages() {
		addPage(new ImportWordPage(model));
	}

	@Override
	public boolean performFinish() {
		if (model.target() == ImportWordModel.Target.OPEN_DOSSIER) {
			WordImport.intoOpenDossier(model.filePath(), model.language());
			return true;
		}
		if (!DossierFiles.mayLeave(getShell())) {
			return false;
		}
		WordImport.intoNewDossier(model.filePath(), model.language(), model.audience(), model.folderPath(), model.sealed());
		return true;
	}

	private static boolean isEmpty(DossierSession session) {
		return session.dossier().dossier().getText().getClauses().isEmpty();
	}
}
