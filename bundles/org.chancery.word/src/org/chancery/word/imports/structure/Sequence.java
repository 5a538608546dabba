package org.chancery.word.imports.structure;

import java.util.EnumMap;
import java.util.Map;

import org.chancery.model.text.ClauseKind;

/** Knows which number of each kind of division was the last, so that a line that nothing sets apart can be judged. */
final class Sequence {

	/** So many numbers may be missing, left out by their authors or not understood, before a later one is no label. */
	private static final int MISSING = 3;

	private final FirstNumbers firsts;
	private final Map<ClauseKind, Integer> last = new EnumMap<>(ClauseKind.class);
	private final Map<ClauseKind, Boolean> mayRestart = new EnumMap<>(ClauseKind.class);

	Sequence(FirstNumbers firsts) {
		this.firsts = firsts;
	}

	/**
	 * Whether a label is the next of its kind, or the first after a division of an outer kind; what a sign sets off from
	 * the words behind it may leave out some.
	 */
	boolean expects(DivisionLabel label) {
		Integer before = last.get(label.kind());
		if (before == null) {
			return label.ordinal() <= 1 || label.ordinal() == firsts.first(label.kind());
		}
		int step = label.ordinal() - before;
		return step == 0 || step == 1 || step > 1 && step <= MISSING + 1 && label.separated()
				|| label.ordinal() == 1 && mayRestart.getOrDefault(label.kind(), false);
	}

	void passed(DivisionLabel label) {
		last.put(label.kind(), label.ordinal());
		mayRestart.put(label.kind(), false);
		for (ClauseKind kind : ClauseKind.VALUES) {
			if (label.kind() == ClauseKind.ANNEX ? kind != ClauseKind.ANNEX : kind.getValue() > label.kind().getValue()) {
				mayRestart.put(kind, true);
			}
		}
	}
}
