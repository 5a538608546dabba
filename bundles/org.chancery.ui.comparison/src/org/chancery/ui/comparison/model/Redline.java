package org.chancery.ui.comparison.model;

import java.util.ArrayList;
import java.util.List;

import org.chancery.comparison.words.Edit;
import org.chancery.comparison.words.WordDiff;

/**
 * Two versions of one text in one: what went and what came, each marked.
 *
 * @param text  the words of both
 * @param steps stretches that went or came, in order
 */
public record Redline(String text, List<Step> steps) {

	/**
	 * A stretch that is in one version only.
	 *
	 * @param start  where it begins in the text
	 * @param length how long it is
	 * @param came   whether it is in the later version
	 */
	public record Step(int start, int length, boolean came) {
	}

	/** The stretches are copied. */
	public Redline {
		steps = List.copyOf(steps);
	}

	/** From an earlier version to a later one. */
	public static Redline between(String before, String after) {
		var text = new StringBuilder();
		List<Step> steps = new ArrayList<>();
		for (Edit edit : WordDiff.between(before, after)) {
			if (edit.kind() != Edit.Kind.KEPT) {
				steps.add(new Step(text.length(), edit.text().length(), edit.kind() == Edit.Kind.INSERTED));
			}
			text.append(edit.text());
		}
		return new Redline(text.toString(), steps);
	}

	/** A version that none precedes. */
	public static Redline first(String words) {
		return new Redline(words, List.of());
	}
}
