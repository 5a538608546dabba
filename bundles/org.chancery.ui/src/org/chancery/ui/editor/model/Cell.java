package org.chancery.ui.editor.model;

/**
 * What one column shows in one row.
 *
 * @param prose    the words
 * @param standing whose words they are
 * @param source   name of the audience whose words they are; empty for {@link Standing#ABSENT}
 * @param stale    whether the lower wording that they depart from has changed since
 */
public record Cell(Prose prose, Standing standing, String source, boolean stale) {

	/** The column has no such clause. */
	public static final Cell GAP = new Cell(Prose.EMPTY, Standing.ABSENT, "", false);

	/** Whose words a column shows. */
	public enum Standing {
		/** Words of the audience of the column itself. */
		OWN,
		/** Words of a lower audience, as this one has none of its own. */
		INHERITED,
		/** This audience sees no such clause. */
		ABSENT
	}

	/** Whether the column has a clause here. */
	public boolean present() {
		return standing != Standing.ABSENT;
	}
}
