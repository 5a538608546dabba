package org.chancery.word.imports.container;

import org.chancery.core.exchange.UnreadableFileException;

/** Reads the element at which a cursor stands; what it leaves unread is skipped. */
@FunctionalInterface
public interface ElementReader {

	/** @param element stands at the start of the element */
	void read(XmlCursor element) throws UnreadableFileException;
}
