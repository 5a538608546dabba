package org.chancery.negotiation.redline;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

import org.chancery.core.projection.ProjectedInline;

/**
 * Square brackets that were typed, as in the Word file of another party, made brackets of one option. A sign that closes
 * nothing, or is not closed, stays a sign; so does the mark of a footnote.
 */
final class TypedBrackets {

	/** Deeper than any draft; what is nested deeper is left as typed. */
	private static final int DEEPEST = 50;

	/** What stands inside brackets that are not closed yet, the innermost first. */
	private final Deque<List<ProjectedInline>> open = new ArrayDeque<>();

	private TypedBrackets() {
		open.push(new ArrayList<>());
	}

	static List<ProjectedInline> of(List<ProjectedInline> content) {
		if (content.stream().noneMatch(inline -> inline instanceof ProjectedInline.Run run && run.text().indexOf('[') >= 0)) {
			return content;
		}
		var brackets = new TypedBrackets();
		for (ProjectedInline inline : content) {
			if (inline instanceof ProjectedInline.Run run) {
				brackets.read(run);
			} else {
				brackets.open.peek().add(inline);
			}
		}
		while (brackets.open.size() > 1) {
			List<ProjectedInline> words = brackets.open.pop();
			brackets.open.peek().add(ProjectedInline.Run.plain("["));
			brackets.open.peek().addAll(words);
		}
		return brackets.open.pop();
	}

	private void read(ProjectedInline.Run run) {
		String text = run.text();
		int from = 0;
		for (int i = 0; i < text.length(); i++) {
			char c = text.charAt(i);
			boolean opens = c == '[' && open.size() <= DEEPEST && !text.startsWith("[^", i);
			if (opens || c == ']' && open.size() > 1 && !closesNote(text, i)) {
				add(run, from, i);
				from = i + 1;
				if (opens) {
					open.push(new ArrayList<>());
				} else {
					List<ProjectedInline> words = open.pop();
					open.peek().add(new ProjectedInline.Bracket(List.of(new ProjectedInline.Option(List.of(), words))));
				}
			}
		}
		add(run, from, text.length());
	}

	private static boolean closesNote(String text, int at) {
		int mark = text.lastIndexOf("[^", at);
		return mark >= 0 && text.indexOf(']', mark) == at;
	}

	private void add(ProjectedInline.Run run, int from, int to) {
		if (from < to) {
			open.peek().add(new ProjectedInline.Run(run.text().substring(from, to), run.bold(), run.italic(), run.underline(), run.vertical()));
		}
	}
}
