package org.chancery.core.projection;

import java.util.List;

/** The words of inlines, as a reader would type them. */
public final class PlainText {

	private PlainText() {
	}

	/**
	 * The words in order. Brackets appear as square brackets with their options separated by slashes; footnotes are
	 * left out, see {@link #notesOf}.
	 */
	public static String of(List<ProjectedInline> content) {
		if (content.size() == 1 && content.getFirst() instanceof ProjectedInline.Run run) {
			return run.text();
		}
		var words = new StringBuilder();
		append(content, words);
		return words.toString();
	}

	/** The words of the footnotes at this level and inside brackets, in order. */
	public static List<String> notesOf(List<ProjectedInline> content) {
		return content.stream().flatMap(inline -> switch (inline) {
		case ProjectedInline.Note note -> List.of(of(note.content())).stream();
		case ProjectedInline.Bracket bracket -> bracket.options().stream().flatMap(o -> notesOf(o.content()).stream());
		default -> java.util.stream.Stream.<String>empty();
		}).toList();
	}

	private static void append(List<ProjectedInline> content, StringBuilder words) {
		for (ProjectedInline inline : content) {
			if (inline instanceof ProjectedInline.Run run) {
				words.append(run.text());
			} else if (inline instanceof ProjectedInline.Reference reference) {
				words.append(reference.before()).append(reference.number());
			} else if (inline instanceof ProjectedInline.Opaque opaque) {
				words.append(opaque.text());
			} else if (inline instanceof ProjectedInline.Bracket bracket) {
				appendBracket(bracket, words);
			}
		}
	}

	private static void appendBracket(ProjectedInline.Bracket bracket, StringBuilder words) {
		words.append('[');
		String separator = "";
		for (ProjectedInline.Option option : bracket.options()) {
			words.append(separator);
			separator = " / ";
			if (!option.proponents().isEmpty()) {
				words.append(String.join(", ", option.proponents())).append(": ");
			}
			append(option.content(), words);
		}
		words.append(']');
	}
}
