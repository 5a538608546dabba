package org.chancery.core.history;

import java.io.IOException;
import java.util.List;

import org.chancery.core.exchange.UnreadableFileException;
import org.chancery.core.projection.Projection;

/** The states of a dossier's text that can still be read. */
public interface VersionSource {

	/** The states of an audience's text, the latest first; empty if none is known. */
	List<TextVersion> versions(String audience);

	/**
	 * The text that an audience saw in one of its states.
	 *
	 * @param language BCP 47 tag
	 * @throws UnreadableFileException if it cannot be opened any more
	 */
	Projection projection(TextVersion version, String audience, String language) throws IOException, UnreadableFileException;

	/**
	 * The same states for a job: they can be asked for on one other thread, and are those of this moment. To be called on
	 * the thread that the source belongs to. A source that belongs to none gives itself.
	 */
	default VersionSource snapshot() {
		return this;
	}
}
