package org.chancery.negotiation.position;

import java.util.List;

/**
 * A question that is decided once: which of some options to take. Brackets with the same options by the same parties,
 * wherever they stand, are the same question.
 *
 * @param options  the options
 * @param brackets the brackets that go when it is decided, in the order of the text
 * @param movers   codes of the parties that would have to move for it to be decided as most of them want it
 * @param unlocked ids of the clauses that are clean once it is decided together with the decisions before it on the path
 */
public record BracketDecision(List<BracketOption> options, List<OpenBracket> brackets, List<String> movers,
		List<String> unlocked) {
}
