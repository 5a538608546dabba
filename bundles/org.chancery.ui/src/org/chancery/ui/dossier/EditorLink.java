package org.chancery.ui.dossier;

import java.util.Optional;
import org.chancery.edit.tree.DossierNode;
import org.chancery.ui.ClauseEditors;
import org.chancery.ui.ClausePresenter;
import org.chancery.ui.ClauseReference;
import org.chancery.ui.Commands;
import org.chancery.ui.views.PropertiesView;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.core.runtime.ILog;
import org.eclipse.ui.IPartListener2;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.IWorkbenchPartReference;
import org.eclipse.ui.PartInitException;

/** Keeps tree and editor at the same clause, each following the other, while the link is on. */
final class EditorLink implements IPartListener2 {
	private final DossierView view;
	private boolean on = true;
	private boolean following;

	EditorLink(DossierView view) {
		this.view = view;
	}

	void install() {
		view.getSite().getPage().addPartListener(this);
		view.viewer().addSelectionChangedListener(event -> followTree());
		view.getSite().getPage().addPostSelectionListener((part, selection) -> {
			if (part == view.getSite().getPage().getActiveEditor()) {
				ClauseReference.in(selection).ifPresent(this::followEditor);
			}
		});
	}

	void dispose() {
		view.getSite().getPage().removePartListener(this);
	}

	/** Turns the link on or off. */
	void switchTo(boolean linked) {
		on = linked;
	}

	boolean isOn() {
		return on;
	}

	/** Goes where the selected line leads: to the clause, to the parties, to the properties of a record. */
	void open() {
		if (!(view.viewer().getStructuredSelection().getFirstElement() instanceof DossierNode node)) {
			return;
		}
		switch (node.kind()) {
		case CLAUSE -> ClauseEditors.open(view.getSite().getPage(), node.id(), true);
		case PARTIES, PARTY -> Commands.run(view.getSite(), "org.chancery.ui.parties");
		case RED_LINE, CONCESSION, ASSURANCE, ORPHAN -> showProperties();
		default -> view.viewer().setExpandedState(node, !view.viewer().getExpandedState(node));
		}
	}

	private void showProperties() {
		try {
			view.getSite().getPage().showView(PropertiesView.ID);
		} catch (PartInitException e) {
			ILog.of(EditorLink.class).warn("The properties could not be shown.");
		}
	}

	@Override
	public void partActivated(IWorkbenchPartReference reference) {
		IWorkbenchPart part = reference.getPart(false);
		if (part != null && part == view.getSite().getPage().getActiveEditor()) {
			Optional.ofNullable(Adapters.adapt(part, ClausePresenter.class)).flatMap(ClausePresenter::shown)
					.ifPresent(this::followEditor);
		}
	}

	private void followTree() {
		if (on && !following && view.getSite().getPage().getActivePart() == view) {
			following = true;
			view.selectedClause().ifPresent(each -> ClauseEditors.follow(view.getSite().getPage(), each.clauseId()));
			following = false;
		}
	}

	private void followEditor(ClauseReference clause) {
		if (on && !following && !view.selectedClause().equals(Optional.of(clause))) {
			following = true;
			view.reveal(clause.clauseId());
			following = false;
		}
	}
}
