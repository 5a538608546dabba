package org.chancery.ui.dossier;

import org.chancery.edit.tree.DossierNode;
import org.chancery.ui.ClauseReference;
import org.eclipse.core.runtime.IAdapterFactory;

/** A line of the tree that stands for a clause is that clause for other parts. */
public final class NodeAdapters implements IAdapterFactory {

	@Override
	public <T> T getAdapter(Object adapted, Class<T> type) {
		return adapted instanceof DossierNode node && node.kind() == DossierNode.Kind.CLAUSE && type == ClauseReference.class
				? type.cast(new ClauseReference(node.id()))
				: null;
	}

	@Override
	public Class<?>[] getAdapterList() {
		return new Class<?>[] { ClauseReference.class };
	}
}
