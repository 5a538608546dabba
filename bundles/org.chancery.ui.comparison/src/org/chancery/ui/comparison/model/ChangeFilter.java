package org.chancery.ui.comparison.model;

/** Which changes count: for going from one to the next, in the ruler and in lists. */
public enum ChangeFilter {
	/** Every change. */
	ALL,
	/** Changes of the legal effect alone. */
	SUBSTANTIVE;

	/** Whether a row counts as a change. */
	public boolean accepts(ParallelRow row) {
		return row.counts() && shows(row);
	}

	/** Whether a row that is other between the sides is shown as such. */
	public boolean shows(ParallelRow row) {
		return row.isChange() && (this == ALL || row.substantive());
	}
}
