package org.chancery.negotiation.position;

import java.util.List;

import org.chancery.core.projection.PlainText;
import org.chancery.core.projection.ProjectedClause;
import org.chancery.core.projection.ProjectedInline;
import org.chancery.core.projection.Projection;
import org.chancery.model.text.Bracket;
import org.chancery.model.text.CrossReference;
import org.chancery.model.text.Inline;
import org.chancery.model.text.Opaque;
import org.chancery.model.text.Option;
import org.chancery.model.text.Run;
import org.chancery.model.text.Wording;

/**
 * The words of a clause as they were recorded and as they are, made alike: a reference is the citation of its target as it
 * is numbered now, so that numbers that moved are no change.
 */
final class RecordedWords {

	private RecordedWords() {
	}

	static String of(Wording recorded, Projection text) {
		var words = new StringBuilder();
		words.append(heading(recorded.getHeading()));
		recorded.getContent().forEach(inline -> append(inline, text, words));
		return words.toString();
	}

	static String of(ProjectedClause clause, Projection text) {
		var words = new StringBuilder(heading(clause.heading()));
		append(clause.content(), text, words);
		return words.toString();
	}

	private static void append(List<ProjectedInline> content, Projection text, StringBuilder words) {
		for (ProjectedInline inline : content) {
			if (inline instanceof ProjectedInline.Reference reference) {
				words.append(reference.targetId() == null ? "?" : cited(text, reference.targetId()));
			} else if (inline instanceof ProjectedInline.Bracket bracket) {
				words.append('[');
				bracket.options().forEach(option -> {
					words.append(" / ");
					append(option.content(), text, words);
				});
				words.append(']');
			} else {
				words.append(PlainText.of(List.of(inline)));
			}
		}
	}

	private static String heading(String heading) {
		return heading == null || heading.isEmpty() ? "" : heading + ". ";
	}

	private static void append(Inline inline, Projection text, StringBuilder words) {
		if (inline instanceof Run run) {
			words.append(run.getText() == null ? "" : run.getText());
		} else if (inline instanceof Opaque opaque) {
			words.append(opaque.getText() == null ? "" : opaque.getText());
		} else if (inline instanceof CrossReference reference) {
			words.append(reference.getTarget() == null ? "?" : cited(text, reference.getTarget().getId()));
		} else if (inline instanceof Bracket bracket) {
			words.append('[');
			for (Option option : bracket.getOptions()) {
				words.append(" / ");
				option.getContent().forEach(each -> append(each, text, words));
			}
			words.append(']');
		}
	}

	private static String cited(Projection text, String id) {
		return text.find(String.valueOf(id)).map(clause -> clause.number().citation()).orElse("?");
	}
}
