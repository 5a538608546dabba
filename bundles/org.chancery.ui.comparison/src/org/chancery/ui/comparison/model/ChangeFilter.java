package org.chancery.ui.comparison.model;

/** Which changes count: for going from one to the next, in the ruler and in lists. */
public enum ChangeFilter {
	/** Every change. */
	ALL,
	/** Changes of the legal effect alone. */
	SUBSTANTIVE;

	/** Whether a row counts as a change. A place left behind does not: its clause counts where it went. */
	public boolean accepts(ParallelRow row) {
		return row.isChange() && row.kind() != RowKind.LEFT_BEHIND && (this == ALL || row.substantive());
	}
}
