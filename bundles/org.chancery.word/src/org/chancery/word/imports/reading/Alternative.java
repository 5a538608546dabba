package org.chancery.word.imports.reading;

import org.chancery.core.exchange.UnreadableFileException;
import org.chancery.word.imports.container.ElementReader;
import org.chancery.word.imports.container.XmlCursor;

/** Reads one of the alternatives that a newer Word writes for older ones (ISO 29500-3, 7.6): never two of them. */
final class Alternative {

	private Alternative() {
	}

	/** Reads the first choice, or the fallback if there is no choice. */
	static void read(XmlCursor alternate, ElementReader child) throws UnreadableFileException {
		if (!alternate.is("AlternateContent")) {
			return;
		}
		boolean[] done = { false };
		alternate.children(branch -> {
			if (!done[0] && (branch.is("Choice") || branch.is("Fallback"))) {
				done[0] = true;
				branch.children(child);
			}
		});
	}
}
