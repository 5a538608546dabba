package org.chancery.ui.wizards;

import org.chancery.edit.DossierSession;
import org.chancery.ui.DossierSessions;
import org.chancery.ui.LastPlaces;
import org.chancery.ui.jobs.DraftExport;
import org.eclipse.jface.wizard.Wizard;

/** Writes ratification drafts in Word, one for each party. */
public final class ExportDraftsWizard extends Wizard {
	private final DossierSession session = DossierSessions.get().current().orElseThrow();
	private final ExportDraftsModel model = ExportDraftsModel.of(session.dossier());

	/** A wizard for the open dossier. */
	public ExportDraftsWizard() {
		setWindowTitle("Export ratification drafts");
		model.setFolder(LastPlaces.folder().resolve("drafts").toString());
		if (session.languages().contains(DossierSessions.get().language())) {
			model.setLanguage(DossierSessions.get().language());
		}
	}

	@Override
	public void addPages() {
		addPage(new ExportDraftsPage(model));
	}

	@Override
	public boolean performFinish() {
		LastPlaces.rememberFolder(model.path().getParent());
		DraftExport.start(session, model);
		return true;
	}
}
