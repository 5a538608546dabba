package org.chancery.benchmarks;

import java.util.Set;

import org.chancery.comparison.weight.ChangeClass;

/**
 * A change of known class.
 *
 * @param plant    how it was made
 * @param language BCP 47 tag
 * @param truth    the class that must be found; null where any substantive one will do
 * @param besides  classes that are true as well, so that finding them is no error
 */
record PlantedChange(String plant, String language, String old, String now, ChangeClass truth, Set<ChangeClass> besides) {

	boolean isSubstantive() {
		return truth == null || truth.isSubstantive();
	}
}
