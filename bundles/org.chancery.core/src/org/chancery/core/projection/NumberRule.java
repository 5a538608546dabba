package org.chancery.core.projection;

import org.chancery.model.text.ClauseKind;
import org.chancery.model.text.NumberFormat;

/**
 * How clauses of one kind are numbered in one language; a copy of a {@link org.chancery.model.text.NumberingRule}, or
 * the default of the language.
 *
 * @param format     how the ordinal is written; {@code NONE} with a prefix is a label without a count, such as a dash
 * @param compound   whether the value of the enclosing numbered division and a full stop come first
 * @param continuous whether numbers run on across enclosing clauses
 */
public record NumberRule(ClauseKind kind, int depth, NumberFormat format, String prefix, String suffix, boolean compound,
		boolean continuous, int first) {

	/** Whether it puts the same sign before every clause, a dash or a bullet, and counts none. */
	public boolean sign() {
		return format == NumberFormat.NONE && !(prefix + suffix).isEmpty();
	}

	/** The rules of a text differ in kind and depth; and the hash of a whole record is linked at run time. */
	@Override
	public int hashCode() {
		return 31 * kind.ordinal() + depth;
	}
}
