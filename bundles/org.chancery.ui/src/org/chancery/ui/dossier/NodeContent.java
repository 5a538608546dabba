package org.chancery.ui.dossier;

import org.chancery.edit.tree.DossierNode;
import org.chancery.edit.tree.DossierTree;
import org.eclipse.jface.viewers.ITreeContentProvider;

/** Gives the tree the lines inside a line when it is opened; those of the rest are never made. */
final class NodeContent implements ITreeContentProvider {

	@Override
	public Object[] getElements(Object input) {
		return ((DossierTree) input).roots().toArray();
	}

	@Override
	public Object[] getChildren(Object parent) {
		return ((DossierNode) parent).children().toArray();
	}

	@Override
	public Object getParent(Object element) {
		return ((DossierNode) element).parent();
	}

	@Override
	public boolean hasChildren(Object element) {
		return !((DossierNode) element).children().isEmpty();
	}
}
