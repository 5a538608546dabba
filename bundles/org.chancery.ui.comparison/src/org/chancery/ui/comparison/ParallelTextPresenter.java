package org.chancery.ui.comparison;

import org.chancery.edit.DossierSession;
import org.chancery.model.dossier.Audience;
import org.chancery.ui.DossierSessions;
import org.chancery.ui.TextPresenter;
import org.eclipse.ui.IWorkbenchPage;

/** Shows texts of other parts of the window in the compare editor. */
record ParallelTextPresenter(IWorkbenchPage page) implements TextPresenter {

	@Override
	public void compareWithOpen(String audience, NamedText ancestor, NamedText theirs, String clauseId) {
		DossierSession session = DossierSessions.get().current().orElseThrow(() -> new IllegalStateException("no dossier is open"));
		Audience meant = session.audiences().stream().filter(each -> each.getName().equals(audience)).findFirst()
				.orElseThrow(() -> new IllegalStateException("the open dossier has no such audience"));
		session.endTyping();
		Comparisons.open(page, new TreatyComparison(fixed(ancestor), new OpenSide(session, meant, theirs.text().language()), fixed(theirs)),
				clauseId);
	}

	@Override
	public void compare(NamedText left, NamedText right) {
		Comparisons.open(page, new TreatyComparison(null, fixed(left), fixed(right)), null);
	}

	private static FixedSide fixed(NamedText text) {
		return text == null ? null : new FixedSide(text.name(), text.text());
	}
}
