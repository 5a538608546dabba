package org.chancery.negotiation.position;

import java.util.List;
import java.util.Set;

/**
 * Where one party stands on one clause.
 *
 * @param party     code of the party
 * @param kinds     all that holds; empty if nothing is known
 * @param options   the options that it proposes in brackets of the clause
 * @param positions what it proposes beside the text
 * @param estimates what we believe it will not accept there
 */
public record Stand(String party, Set<Kind> kinds, List<BracketOption> options, List<TabledPosition> positions,
		List<EstimatedRedLine> estimates) {

	/** In which way a party stands on a clause. */
	public enum Kind {
		/** It would have to move for the text to become clean. */
		BLOCKS,
		/** It is a proponent of an option of a bracket. */
		PROPOSES_OPTION,
		/** It wants words in brackets gone. */
		WANTS_WORDS_GONE,
		/** It proposes another wording. */
		PROPOSES_WORDING,
		/** It proposes the text as it stands. */
		SUPPORTS_TEXT,
		/** It proposes to delete the clause. */
		PROPOSES_DELETION,
		/** We believe that it has a red line there. */
		RED_LINE_ESTIMATED
	}

	/** Whether it would have to move for the text to become clean. */
	public boolean blocks() {
		return kinds.contains(Kind.BLOCKS);
	}
}
