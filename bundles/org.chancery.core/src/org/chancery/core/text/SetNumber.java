package org.chancery.core.text;

import org.chancery.core.dossier.DossierException;
import org.chancery.model.text.Clause;

/**
 * Gives a clause a number of its own, whatever its position: {@code 5 bis}, {@code IV}. The words before and after it are
 * those of its kind.
 *
 * @param number the number without those words, at most {@value #LONGEST} characters; null or blank for a clause that
 *               bears no number and takes none from its neighbours
 */
public record SetNumber(Clause clause, String number) {

	/** More would be a heading. */
	public static final int LONGEST = 40;

	/** @throws DossierException if that is no number */
	public void perform() {
		String value = number == null ? "" : number.strip();
		if (value.length() > LONGEST || value.chars().anyMatch(Character::isISOControl)) {
			throw new DossierException("A number is at most " + LONGEST + " characters in one line.");
		}
		clause.setLockedLabel(null);
		clause.setUnnumbered(value.isEmpty());
		clause.setLockedNumber(value.isEmpty() ? null : value);
	}
}
