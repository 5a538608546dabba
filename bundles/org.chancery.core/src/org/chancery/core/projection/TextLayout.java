package org.chancery.core.projection;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.chancery.model.text.ClauseKind;

/**
 * A projection as plain text, for a screen, a search or a mail: a blank line between blocks, headings behind their
 * number, subparagraphs indented, footnotes numbered in brackets and listed at the end.
 */
public final class TextLayout {

	private static final String INDENT = "    ";

	private final StringBuilder text = new StringBuilder();
	private final List<String> notes = new ArrayList<>();

	private TextLayout() {
	}

	/** The whole text; ends in a line feed unless it is empty. */
	public static String of(Projection projection) {
		var layout = new TextLayout();
		if (!projection.title().isEmpty()) {
			layout.block("", projection.title().toUpperCase(Locale.forLanguageTag(projection.language())));
		}
		projection.clauses().forEach(layout::clause);
		for (int i = 0; i < layout.notes.size(); i++) {
			layout.block("", "[" + (i + 1) + "] " + layout.notes.get(i));
		}
		return layout.text.toString();
	}

	private void clause(ProjectedClause clause) {
		String indent = clause.kind() == ClauseKind.SUBPARAGRAPH ? INDENT.repeat(Math.max(1, clause.depth())) : "";
		String label = clause.number().label();
		String words = words(clause);
		boolean inline = clause.kind() == ClauseKind.PARAGRAPH || clause.kind() == ClauseKind.SUBPARAGRAPH;
		String head = clause.heading() == null ? label : label.isEmpty() ? clause.heading() : label + "  " + clause.heading();
		if (inline && clause.heading() == null && !label.isEmpty()) {
			block(indent, label + " " + words);
		} else {
			block(indent, head);
			block(indent, words);
		}
		clause.clauses().forEach(this::clause);
	}

	private String words(ProjectedClause clause) {
		var marks = new StringBuilder(clause.text());
		for (String note : PlainText.notesOf(clause.content())) {
			notes.add(note);
			marks.append(" [").append(notes.size()).append(']');
		}
		return marks.toString();
	}

	private void block(String indent, String words) {
		if (!words.isBlank()) {
			text.append(text.isEmpty() ? "" : "\n").append(indent);
			text.append(words.strip().replace("\n", "\n" + indent)).append('\n');
		}
	}
}
