package org.chancery.ui.negotiation.model;

import java.time.LocalDate;
import java.util.function.Supplier;

import org.chancery.core.dossier.OpenDossier;
import org.chancery.core.projection.Projection;
import org.chancery.model.dossier.Audience;
import org.chancery.negotiation.LiveFindings;

/**
 * All that has to be read of a negotiation before anything can be said of it, as it stood at one moment: it touches nothing
 * that belongs to the session's thread.
 *
 * @param state which state of the records it is of
 */
public record NegotiationReading(Object state, OpenDossier records, Audience reader, Projection publicText, Projection text,
		Supplier<LocalDate> clock) {

	/** Reads it; takes a part of a second for a long treaty with many records. */
	public LiveFindings read() {
		var live = new LiveFindings(records, reader, publicText, text, clock);
		live.all();
		return live;
	}
}
