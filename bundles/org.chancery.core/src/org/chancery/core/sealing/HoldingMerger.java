package org.chancery.core.sealing;

import java.util.List;

import org.chancery.core.exchange.UnreadableFileException;

/**
 * Brings together two states of one audience's holding that were saved beside each other. The same three states give
 * the same bytes on every device and at any time.
 */
public interface HoldingMerger {

	/**
	 * What came of it.
	 *
	 * @param holding the holding's bytes
	 * @param aside   what both changed, where one prevailed: a line each that quotes no words, for a person to look at;
	 *                the other stays in the history
	 */
	record Merged(byte[] holding, List<String> aside) {
	}

	/**
	 * Merges.
	 *
	 * @param base  the state that both follow; null if there is none
	 * @param one   prevails where both changed the same thing
	 * @param other the other
	 * @throws UnreadableFileException if they cannot be brought together; they stay beside each other then
	 */
	Merged merge(byte[] base, byte[] one, byte[] other) throws UnreadableFileException;
}
