package org.chancery.comparison.weight;

import java.util.Comparator;
import java.util.List;

/**
 * What a change weighs.
 *
 * @param effects the gravest first; none if nothing changed
 */
public record ChangeWeight(List<Effect> effects) {

	/** Nothing changed. */
	public static final ChangeWeight NONE = new ChangeWeight(List.of());

	/** Sorts the effects. */
	public ChangeWeight {
		effects = effects.stream().sorted(Comparator.comparing(Effect::kind)).toList();
	}

	/** Whether the legal effect may differ; what changes otherwise is editorial. */
	public boolean isSubstantive() {
		return effects.stream().anyMatch(effect -> effect.kind().isSubstantive());
	}

	/** The name in reports: {@code substantive} or {@code editorial}; empty if nothing changed. */
	public String key() {
		return effects.isEmpty() ? "" : isSubstantive() ? "substantive" : "editorial";
	}

	/** Whether one of the effects is of a class. */
	public boolean has(ChangeClass kind) {
		return effects.stream().anyMatch(effect -> effect.kind() == kind);
	}
}
