package org.chancery.ui.comparison.handlers;

import java.util.List;

import org.chancery.edit.DossierSession;
import org.chancery.model.dossier.Audience;
import org.chancery.ui.ClausePresenter;
import org.chancery.ui.ClauseReference;
import org.chancery.ui.DossierSessions;
import org.chancery.ui.comparison.Comparisons;
import org.chancery.ui.comparison.OpenSide;
import org.chancery.ui.comparison.TreatyComparison;
import org.chancery.ui.editor.ClauseEditor;
import org.chancery.ui.editor.model.Side;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.handlers.HandlerUtil;

/**
 * Shows two audiences' texts of the open dossier side by side: those of the clause editor, else the public one and the
 * one that is shown.
 */
public final class ComparePrivatePublicHandler extends AbstractHandler {

	@Override
	public Object execute(ExecutionEvent event) {
		DossierSession session = DossierSessions.get().current().orElseThrow();
		session.endTyping();
		List<Audience> audiences = session.audiences();
		if (audiences.size() < 2) {
			MessageDialog.openInformation(HandlerUtil.getActiveShell(event), "Private and public",
					"This dossier has one audience only. Add one above it: “Add Audience…” in the menu Dossier.");
			return null;
		}
		IEditorPart editor = HandlerUtil.getActiveEditor(event);
		Audience lower = audiences.getFirst();
		Audience upper = DossierSessions.get().audience() == lower ? audiences.getLast() : DossierSessions.get().audience();
		if (editor instanceof ClauseEditor shown && shown.audience(Side.LOWER) != shown.audience(Side.UPPER)) {
			lower = shown.audience(Side.LOWER);
			upper = shown.audience(Side.UPPER);
		}
		ClausePresenter presenter = editor == null ? null : Adapters.adapt(editor, ClausePresenter.class);
		String clause = presenter == null ? null : presenter.shown().map(ClauseReference::clauseId).orElse(null);
		String language = DossierSessions.get().language();
		Comparisons.open(HandlerUtil.getActiveWorkbenchWindow(event).getActivePage(), new TreatyComparison(null,
				new OpenSide(session, lower, language), new OpenSide(session, upper, language)), clause);
		return null;
	}
}
