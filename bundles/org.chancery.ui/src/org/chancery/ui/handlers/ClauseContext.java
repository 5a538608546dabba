package org.chancery.ui.handlers;

import org.chancery.core.dossier.OpenDossier;
import org.chancery.edit.DossierSession;
import org.chancery.model.dossier.Audience;
import org.chancery.model.text.Clause;
import org.eclipse.swt.widgets.Shell;

/**
 * What a command on a clause works with.
 *
 * @param session  the open dossier
 * @param audience as whom the text is read
 * @param language BCP 47 tag of the language that is shown
 * @param clause   the clause that is selected
 * @param shell    above which a question is asked
 */
record ClauseContext(DossierSession session, Audience audience, String language, Clause clause, Shell shell) {

	/** The dossier. */
	OpenDossier dossier() {
		return session.dossier();
	}

	/** The audience that holds the clause. */
	Audience holder() {
		return dossier().holdingOf(clause).getAudience();
	}
}
