package org.chancery.negotiation.redline;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.chancery.core.projection.ProjectedClause;
import org.chancery.model.text.Bracket;
import org.chancery.model.text.CrossReference;
import org.chancery.model.text.Inline;
import org.chancery.model.text.Opaque;
import org.chancery.model.text.Run;
import org.chancery.model.text.Wording;

/**
 * Words that must not change. White space and the form of quotation marks do not count; letters, capitals and signs do. A
 * cross-reference is the clause to which it leads, not the number that it prints.
 */
final class FrozenWords {

	private final String words;
	private final Set<String> targets = new HashSet<>();

	private FrozenWords(Wording wording) {
		var text = new StringBuilder();
		if (wording != null) {
			append(wording.getContent(), text);
		}
		words = normal(text.toString());
	}

	static FrozenWords of(Wording wording) {
		return new FrozenWords(wording);
	}

	boolean isEmpty() {
		return words.isEmpty();
	}

	/** The words for people. */
	String words() {
		return words;
	}

	/** Whether the words were frozen as those of several clauses. */
	boolean severalClauses() {
		return words.indexOf('\n') >= 0;
	}

	private void append(List<Inline> content, StringBuilder text) {
		for (Inline inline : content) {
			switch (inline) {
			case Run run -> text.append(run.getText() == null ? "" : run.getText());
			case CrossReference reference when reference.getTarget() != null -> {
				targets.add(reference.getTarget().getId());
				text.append(mark(reference.getTarget().getId()));
			}
			case Opaque opaque -> text.append(opaque.getText() == null ? "" : opaque.getText());
			case Bracket bracket when !bracket.getOptions().isEmpty() -> append(bracket.getOptions().getFirst().getContent(), text);
			default -> {
				// A note is no part of the frozen sentence, nor is a reference that leads nowhere.
			}
			}
		}
	}

	/** A reading as it is compared with these words. */
	String comparable(ClauseReading reading) {
		var text = new StringBuilder();
		int at = 0;
		for (ClauseReading.Reference reference : reading.references()) {
			if (targets.contains(reference.target())) {
				text.append(reading.text(), at, reference.start()).append(mark(reference.target()));
				at = reference.end();
			}
		}
		return normal(text.append(reading.text(), at, reading.text().length()).toString());
	}

	private static String mark(String target) {
		return "\u27e6" + target + "\u27e7";
	}

	static String normal(String text) {
		return text.replaceAll("[\\p{Z}\\t\\x0B\\f\\r]+", " ").replaceAll(" *\\n+ *", "\n").replaceAll("[\u201c\u201d\u00ab\u00bb]", "\"")
				.replace('\u2019', '\'').replace('\u2018', '\'').strip();
	}

	/** The words of a clause with those inside it, a line a clause, in the first options of its brackets. */
	static String present(TextIndex text, ProjectedClause clause) {
		var words = new StringBuilder();
		for (ProjectedClause each : text.inside(clause.id())) {
			String own = text.facts(each).readings().getFirst().text().strip();
			words.append(words.isEmpty() || own.isEmpty() ? "" : "\n").append(own);
		}
		return words.toString();
	}

	/** The words of a wording as a test spells them, with references as their citation. */
	static String plain(Wording wording, TestContext context) {
		var text = new StringBuilder();
		if (wording != null) {
			spell(wording.getContent(), context, text);
		}
		return text.isEmpty() ? "?" : text.toString();
	}

	private static void spell(List<Inline> content, TestContext context, StringBuilder text) {
		for (Inline inline : content) {
			if (inline instanceof Run run) {
				text.append(run.getText() == null ? "" : run.getText());
			} else if (inline instanceof CrossReference reference && reference.getTarget() != null) {
				text.append(context.citation(reference.getTarget()).orElse("?"));
			}
		}
	}
}
