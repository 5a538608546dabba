package org.chancery.ui.comparison.review.model;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Collection;
import java.util.Deque;
import java.util.List;
import java.util.function.Function;
import java.util.function.UnaryOperator;

import org.chancery.core.exchange.CounterDraftAnswer;
import org.chancery.core.exchange.CounterDraftChange;

/** What was decided about each change of a review. Each decision is a step that can be undone. */
public final class Decisions {

	private final Deque<CounterDraftAnswer[]> before = new ArrayDeque<>();
	private final Deque<CounterDraftAnswer[]> after = new ArrayDeque<>();
	private final int comments;
	private CounterDraftAnswer[] answers;

	/**
	 * Nothing is decided.
	 *
	 * @param changes  how many there are
	 * @param comments how many of them are comments, about which nothing ever is
	 */
	public Decisions(int changes, int comments) {
		answers = new CounterDraftAnswer[changes];
		this.comments = comments;
	}

	/** What was decided about the change of that index; null if nothing was. */
	public CounterDraftAnswer of(int index) {
		return answers[index];
	}

	/** Decides about changes at once; null takes decisions back. Does nothing if all is decided so already. */
	public void decide(Collection<Integer> indexes, CounterDraftAnswer answer) {
		if (indexes.stream().anyMatch(index -> answers[index] != answer)) {
			before.push(answers);
			after.clear();
			answers = answers.clone();
			indexes.forEach(index -> answers[index] = answer);
		}
	}

	/** Whether there is a decision to take back. */
	public boolean canUndo() {
		return !before.isEmpty();
	}

	/** Whether a decision was taken back. */
	public boolean canRedo() {
		return !after.isEmpty();
	}

	/** Takes the last decision back. */
	public void undo() {
		after.push(answers);
		answers = before.pop();
	}

	/** Decides again what was taken back last. */
	public void redo() {
		before.push(answers);
		answers = after.pop();
	}

	/** How many changes were decided so; null for those that are undecided. */
	public long count(CounterDraftAnswer answer) {
		return Arrays.stream(answers).filter(each -> each == answer).count() - (answer == null ? comments : 0);
	}

	/** "3 taken over, 1 refused, 0 in brackets, 2 undecided". */
	public String summary() {
		return count(CounterDraftAnswer.TAKE_OVER) + " taken over, " + count(CounterDraftAnswer.REFUSE) + " refused, "
				+ count(CounterDraftAnswer.BRACKET) + " in brackets, " + count(null) + " undecided";
	}

	/**
	 * The answers as they stand, for one run of the engine on any thread: of changes that are the same each is answered
	 * once, in their order.
	 *
	 * @param treat what becomes of a decision; is given null where nothing was decided
	 */
	public Function<CounterDraftChange, CounterDraftAnswer> answers(List<CounterDraftChange> changes,
			UnaryOperator<CounterDraftAnswer> treat) {
		CounterDraftAnswer[] now = answers.clone();
		var indexes = new java.util.HashMap<CounterDraftChange, Deque<Integer>>();
		for (int i = 0; i < now.length; i++) {
			indexes.computeIfAbsent(changes.get(i), change -> new ArrayDeque<>()).add(i);
		}
		return change -> {
			Deque<Integer> left = indexes.getOrDefault(change, new ArrayDeque<>());
			return left.isEmpty() ? treat.apply(null) : treat.apply(now[left.poll()]);
		};
	}
}
