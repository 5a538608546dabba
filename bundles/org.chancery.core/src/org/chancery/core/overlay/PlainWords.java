package org.chancery.core.overlay;

import java.util.List;

import org.chancery.model.text.Bracket;
import org.chancery.model.text.Clause;
import org.chancery.model.text.Inline;
import org.chancery.model.text.Opaque;
import org.chancery.model.text.Run;
import org.chancery.model.text.Wording;

/** The words of the model as a person remembers them: without numbers, references and notes. */
final class PlainWords {

	private PlainWords() {
	}

	/** @return empty if there is no wording */
	static String of(Wording wording) {
		if (wording == null) {
			return "";
		}
		var words = new StringBuilder();
		if (wording.getHeading() != null && !wording.getHeading().isEmpty()) {
			words.append(wording.getHeading()).append(": ");
		}
		append(wording.getContent(), words);
		return words.toString();
	}

	/** The words of a clause in its first language, or of the first clause inside it that has any. */
	static String of(Clause clause) {
		if (clause == null) {
			return "";
		}
		String words = clause.getWordings().isEmpty() ? "" : of(clause.getWordings().get(0));
		return !words.isEmpty() ? words
				: clause.getClauses().stream().map(PlainWords::of).filter(w -> !w.isEmpty()).findFirst().orElse("");
	}

	private static void append(List<Inline> content, StringBuilder words) {
		for (Inline inline : content) {
			switch (inline) {
			case Run run -> words.append(run.getText() == null ? "" : run.getText());
			case Opaque opaque -> words.append(opaque.getText() == null ? "" : opaque.getText());
			case Bracket bracket -> bracket.getOptions().forEach(option -> append(option.getContent(), words));
			default -> {
				// References and notes are no words of the sentence.
			}
			}
		}
	}
}
