package org.chancery.word.revisions;

import org.chancery.word.markup.Element;

/** Decides on tracked changes. */
@FunctionalInterface
public interface Decision {

	/**
	 * @param mark the element that declares the change, for instance {@code w:ins} or {@code w:pPrChange}, or that begins
	 *             or ends a range of such; as the tree has it, so that it may be told by identity
	 */
	Outcome of(Element mark);
}
