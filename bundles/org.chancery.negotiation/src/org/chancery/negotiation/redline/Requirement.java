package org.chancery.negotiation.redline;

import java.util.List;
import java.util.function.Function;

/** A test made ready to be decided: without negations, which its conditions have taken in. It knows ids, not the model. */
sealed interface Requirement permits Requirement.Joined, Condition {

	/** Tests joined. @param all whether all must hold, or one of them */
	record Joined(boolean all, List<Requirement> parts) implements Requirement {
	}

	/** The verdict, given those on the conditions. */
	default Verdict verdict(Function<Condition, Verdict> conditions) {
		if (this instanceof Joined joined) {
			List<Verdict> parts = joined.parts().stream().map(part -> part.verdict(conditions)).toList();
			if (parts.isEmpty()) {
				return Verdict.undecided(Evidence.absent(null, "the test has no parts"));
			}
			return joined.all() ? Verdict.all(parts) : Verdict.any(parts);
		}
		return conditions.apply((Condition) this);
	}

	/** Adds every condition to a list. */
	default void collect(List<Condition> into) {
		if (this instanceof Joined joined) {
			joined.parts().forEach(part -> part.collect(into));
		} else {
			into.add((Condition) this);
		}
	}
}
