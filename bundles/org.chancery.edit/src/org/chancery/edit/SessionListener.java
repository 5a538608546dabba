package org.chancery.edit;

/** Hears of changes in a session, on the thread that made them, after they are complete. */
@FunctionalInterface
public interface SessionListener {

	/** Something changed; not called for empty changes. */
	void changed(SessionChange change);

	/** {@link DossierSession#dirty()}, or what can be undone or redone, may have changed. */
	default void stateChanged() {
	}
}
