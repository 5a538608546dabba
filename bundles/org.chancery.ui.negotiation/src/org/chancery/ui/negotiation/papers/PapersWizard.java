package org.chancery.ui.negotiation.papers;

import org.chancery.edit.DossierSession;
import org.chancery.model.dossier.Audience;
import org.chancery.ui.DossierSessions;
import org.chancery.ui.LastPlaces;
import org.chancery.ui.jobs.WholeFile;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.wizard.Wizard;

/** Asks which working paper is written, for whom and where to, and writes it. */
public final class PapersWizard extends Wizard {

	private final DossierSession session = DossierSessions.get().current().orElseThrow();
	private final PapersRequest request;

	/** A wizard for the open dossier. */
	public PapersWizard() {
		request = new PapersRequest(session.audiences().stream().map(Audience::getName).toList(), session.languages());
		request.setFile(LastPlaces.folder().resolve("rolling text.docx").toString());
		if (session.languages().contains(DossierSessions.get().language())) {
			request.setLanguage(DossierSessions.get().language());
		}
		setWindowTitle("Export working papers");
	}

	@Override
	public void addPages() {
		addPage(new PapersPage(request));
	}

	@Override
	public boolean performFinish() {
		if (WholeFile.replaces(request.file()) && !MessageDialog.openQuestion(getShell(), "Replace the file?", request.path() + " exists already.")) {
			return false;
		}
		LastPlaces.rememberFolder(request.path().getParent());
		PapersJob.start(session, request);
		return true;
	}
}
