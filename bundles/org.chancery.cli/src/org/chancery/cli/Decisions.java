package org.chancery.cli;

import java.util.Arrays;
import java.util.List;

import org.chancery.core.exchange.CounterDraftAnswer;
import org.chancery.core.exchange.CounterDraftChange;

/** What was decided about the changes of a review; nothing said means refused. */
final class Decisions {

	private final List<CounterDraftChange> changes;
	private final CounterDraftAnswer[] answers;
	private final boolean[] asked;

	Decisions(List<CounterDraftChange> changes) {
		this.changes = changes;
		this.answers = new CounterDraftAnswer[changes.size()];
		this.asked = new boolean[changes.size()];
		Arrays.fill(answers, CounterDraftAnswer.REFUSE);
	}

	/** Decides the changes that the words name, see {@link AnswerCommand}. */
	void set(List<String> which, CounterDraftAnswer answer) throws WrongUseException {
		for (String word : which) {
			boolean found = false;
			for (int i = 0; i < answers.length; i++) {
				if (names(word, i)) {
					answers[i] = answer;
					found = true;
				}
			}
			boolean group = List.of("all", "declared", "undeclared").contains(word);
			if (!found && !group) {
				throw new WrongUseException("'" + word + "' names no change; see: chancery review");
			}
		}
	}

	private boolean names(String word, int index) {
		CounterDraftChange change = changes.get(index);
		return switch (word) {
		case "all" -> true;
		case "declared" -> change.declared();
		case "undeclared" -> !change.declared();
		default -> word.equals(String.valueOf(index + 1)) || !change.author().isEmpty() && word.equalsIgnoreCase(change.author());
		};
	}

	/** The answer to a change; of several that are the same, each is asked for once. */
	CounterDraftAnswer of(CounterDraftChange change) {
		for (int i = 0; i < answers.length; i++) {
			if (!asked[i] && changes.get(i).equals(change)) {
				asked[i] = true;
				return answers[i];
			}
		}
		return CounterDraftAnswer.REFUSE;
	}

	/** How many were decided how. */
	String summary() {
		return count(CounterDraftAnswer.TAKE_OVER) + " taken over, " + count(CounterDraftAnswer.REFUSE) + " refused, "
				+ count(CounterDraftAnswer.BRACKET) + " in brackets";
	}

	private long count(CounterDraftAnswer answer) {
		return Arrays.stream(answers).filter(answer::equals).count();
	}
}
