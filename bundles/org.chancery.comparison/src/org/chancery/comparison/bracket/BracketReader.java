package org.chancery.comparison.bracket;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;

import org.chancery.core.projection.PlainText;
import org.chancery.core.projection.ProjectedClause;
import org.chancery.core.projection.ProjectedInline;

/** Reads the brackets of one clause: those of the model, and typed ones. Places are those of {@link PlainText}. */
final class BracketReader {

	/** Deeper than any draft; what is nested deeper is not told apart. */
	private static final int DEEPEST = 50;

	/** A bracket that is not closed yet. */
	private static final class Started {
		private final int start;
		private final int depth;
		private final List<OpenOption> options = new ArrayList<>();
		/** Where the option begins that is being read; typed brackets have one. */
		private int option;
		private List<String> proponents = List.of();

		Started(int start, int depth) {
			this.start = start;
			this.depth = depth;
			this.option = start + 1;
		}
	}

	private final ProjectedClause clause;
	private final StringBuilder text = new StringBuilder();
	private final Deque<Started> open = new ArrayDeque<>();
	private final List<OpenBracket> found = new ArrayList<>();

	private BracketReader(ProjectedClause clause) {
		this.clause = clause;
	}

	/** The brackets of a clause in the order in which they begin, each before those inside it. */
	static List<OpenBracket> read(ProjectedClause clause) {
		if (clause.content().stream().noneMatch(BracketReader::mayDispute)) {
			return List.of();
		}
		var reader = new BracketReader(clause);
		reader.read(clause.content());
		while (!reader.open.isEmpty()) {
			reader.close(reader.text.length(), reader.text.length());
		}
		reader.found.sort(Comparator.comparingInt(OpenBracket::start).thenComparingInt(OpenBracket::depth));
		return reader.joined();
	}

	private static boolean mayDispute(ProjectedInline inline) {
		return inline instanceof ProjectedInline.Bracket
				|| inline instanceof ProjectedInline.Run run && run.text().indexOf('[') >= 0;
	}

	private void read(List<ProjectedInline> content) {
		for (ProjectedInline inline : content) {
			if (inline instanceof ProjectedInline.Bracket bracket) {
				read(bracket);
			} else {
				String words = PlainText.of(List.of(inline));
				boolean typed = inline instanceof ProjectedInline.Run;
				for (int i = 0; i < words.length(); i++) {
					typed(words, i, typed);
				}
			}
		}
	}

	private void typed(String words, int at, boolean typed) {
		char c = words.charAt(at);
		boolean footnote = c == '[' && at + 1 < words.length() && words.charAt(at + 1) == '^';
		if (typed && c == '[' && !footnote && open.size() < DEEPEST) {
			open.push(new Started(text.length(), open.size() + 1));
		}
		text.append(c);
		if (typed && c == ']' && !open.isEmpty() && !closesFootnote()) {
			close(text.length() - 1, text.length());
		}
	}

	private boolean closesFootnote() {
		int mark = text.lastIndexOf("[^");
		return mark > open.peek().start && text.indexOf("]", mark) == text.length() - 1;
	}

	private void read(ProjectedInline.Bracket bracket) {
		var started = new Started(text.length(), open.size() + 1);
		open.push(started);
		text.append('[');
		String separator = "";
		for (ProjectedInline.Option option : bracket.options()) {
			text.append(separator);
			separator = " / ";
			if (!option.proponents().isEmpty()) {
				text.append(String.join(", ", option.proponents())).append(": ");
			}
			int begin = text.length();
			int depth = open.size();
			read(option.content());
			while (open.size() > depth) {
				close(text.length(), text.length());
			}
			started.options.add(new OpenOption(option.proponents(), begin, text.length(), text.substring(begin)));
		}
		text.append(']');
		open.pop();
		found.add(new OpenBracket(clause.id(), clause.number().citation(), started.start, text.length(), started.depth,
				started.options, text.substring(started.start)));
	}

	private void close(int optionEnd, int end) {
		Started started = open.pop();
		started.options.add(new OpenOption(started.proponents, started.option, optionEnd, text.substring(started.option, optionEnd)));
		found.add(new OpenBracket(clause.id(), clause.number().citation(), started.start, end, started.depth, started.options,
				text.substring(started.start, end)));
	}

	/** The brackets, those that touch as one. */
	private List<OpenBracket> joined() {
		List<OpenBracket> joined = new ArrayList<>();
		for (OpenBracket bracket : found) {
			int before = touched(joined, bracket);
			if (before < 0) {
				joined.add(bracket);
			} else {
				OpenBracket first = joined.get(before);
				List<OpenOption> options = new ArrayList<>(first.options());
				options.addAll(bracket.options());
				joined.set(before, new OpenBracket(first.clause(), first.citation(), first.start(), bracket.end(), first.depth(),
						options, text.substring(first.start(), bracket.end())));
			}
		}
		return joined;
	}

	private int touched(List<OpenBracket> joined, OpenBracket bracket) {
		for (int i = joined.size() - 1; i >= 0; i--) {
			OpenBracket each = joined.get(i);
			if (each.depth() == bracket.depth()) {
				String between = each.end() <= bracket.start() ? text.substring(each.end(), bracket.start()) : "-";
				return between.isEmpty() || between.strip().equals("/") ? i : -1;
			}
		}
		return -1;
	}
}
