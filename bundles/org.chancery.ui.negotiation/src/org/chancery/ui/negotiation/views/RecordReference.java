package org.chancery.ui.negotiation.views;

import org.chancery.ui.ClauseReference;
import org.eclipse.core.runtime.IAdaptable;

/**
 * What is selected in a view of the perspective.
 *
 * @param recordId id of the record; null for none
 * @param clauseId id of the clause that it is about; null for none
 */
public record RecordReference(String recordId, String clauseId) implements IAdaptable {

	@Override
	public <A> A getAdapter(Class<A> type) {
		return type == ClauseReference.class && clauseId != null ? type.cast(new ClauseReference(clauseId)) : null;
	}
}
