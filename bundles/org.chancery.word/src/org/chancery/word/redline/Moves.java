package org.chancery.word.redline;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Finds the paragraphs that go at one place and come at another. */
final class Moves {

	/** Shorter paragraphs are equal by chance. */
	private static final int LEAST_WORDS = 4;

	private Moves() {
	}

	/** The same steps, those that are the ends of a move with its number. @param first the number of the first move */
	static List<Step> find(List<Step> steps, List<? extends Alignable> old, List<? extends Alignable> now, Numbers numbers, int first) {
		Map<String, Integer> gone = new HashMap<>();
		for (int i = 0; i < steps.size(); i++) {
			Step step = steps.get(i);
			if (step.newFrom() == step.newTo() && canMove(old.get(step.oldFrom()), numbers)) {
				gone.putIfAbsent(old.get(step.oldFrom()).text(), i);
			}
		}
		if (gone.isEmpty()) {
			return steps;
		}
		var moved = new ArrayList<Step>(steps);
		int move = first;
		for (int i = 0; i < steps.size(); i++) {
			Step step = steps.get(i);
			if (step.oldFrom() == step.oldTo() && now.get(step.newFrom()).isParagraph()) {
				Integer from = gone.remove(now.get(step.newFrom()).text());
				if (from != null) {
					moved.set(from, numbered(steps.get(from), move));
					moved.set(i, numbered(step, move++));
				}
			}
		}
		return moved;
	}

	private static boolean canMove(Alignable block, Numbers numbers) {
		return block.isParagraph() && block.words(numbers).length >= LEAST_WORDS;
	}

	private static Step numbered(Step step, int move) {
		return new Step(step.oldFrom(), step.oldTo(), step.newFrom(), step.newTo(), move);
	}
}
