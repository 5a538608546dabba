package org.chancery.ui.editor;

import org.eclipse.ui.IMemento;
import org.eclipse.ui.INavigationLocation;
import org.eclipse.ui.NavigationLocation;

/** A clause that was visited, for going back and forward. It is never written anywhere. */
final class ClauseLocation extends NavigationLocation {

	private final String clauseId;

	ClauseLocation(ClauseEditor editor, String clauseId) {
		super(editor);
		this.clauseId = clauseId;
	}

	@Override
	public void restoreLocation() {
		if (getEditorPart() instanceof ClauseEditor editor) {
			editor.control().reveal(clauseId);
		}
	}

	@Override
	public boolean mergeInto(INavigationLocation other) {
		return other instanceof ClauseLocation location && location.clauseId.equals(clauseId);
	}

	@Override
	public void update() {
		// A clause keeps its id, whatever happens to the text.
	}

	@Override
	public void saveState(IMemento memento) {
		// The workbench keeps nothing of a dossier.
	}

	@Override
	public void restoreState(IMemento memento) {
		// See saveState.
	}
}
