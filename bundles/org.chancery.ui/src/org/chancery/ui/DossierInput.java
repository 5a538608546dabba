package org.chancery.ui;

import org.chancery.edit.DossierSession;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IPersistableElement;

/**
 * The text of an open dossier as the input of an editor. It lives in memory alone: nothing of it is ever persisted by
 * the workbench.
 *
 * @param session the session that is edited
 */
public record DossierInput(DossierSession session) implements IEditorInput {

	@Override
	public <T> T getAdapter(Class<T> type) {
		return type.isInstance(session) ? type.cast(session) : null;
	}

	@Override
	public boolean exists() {
		return false;
	}

	@Override
	public ImageDescriptor getImageDescriptor() {
		return Icons.descriptor("text");
	}

	@Override
	public String getName() {
		return "Text";
	}

	@Override
	public IPersistableElement getPersistable() {
		return null;
	}

	@Override
	public String getToolTipText() {
		return "Text of the treaty";
	}
}
