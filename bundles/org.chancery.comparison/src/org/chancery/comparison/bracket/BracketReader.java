package org.chancery.comparison.bracket;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

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

		Started(int start, int depth) {
			this.start = start;
			this.depth = depth;
			this.option = start + 1;
		}
	}

	/** Short names in capitals, as delegations are named in drafts: EU, G77, AOSIS. */
	private static final String NAME = "(?!(?:NOTE|NOTA|ANNEX|ALT)\\b)\\p{Lu}{1,2}[\\p{Lu}\\d][\\p{L}\\d\\-]{0,10}";
	private static final Pattern PROPONENTS = Pattern
			.compile("\\s*(?<names>" + NAME + "(?:\\s*(?:,|;|&|\\band\\b|\\bet\\b|\\by\\b)\\s*" + NAME + "){0,12})\\s*:\\s+");

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
		addOptions(started, optionEnd);
		found.add(new OpenBracket(clause.id(), clause.number().citation(), started.start, end, started.depth, started.options,
				text.substring(started.start, end)));
	}

	/** The options of a typed bracket: parted by a slash between spaces. */
	private void addOptions(Started started, int end) {
		int begin = started.option;
		int depth = 0;
		for (int i = begin; i < end; i++) {
			char c = text.charAt(i);
			depth += c == '[' ? 1 : c == ']' ? -1 : 0;
			if (depth == 0 && c == '/' && i > begin && text.charAt(i - 1) == ' ' && i + 1 < end && text.charAt(i + 1) == ' ') {
				addOption(started, begin, i - 1);
				begin = i + 2;
			}
		}
		addOption(started, begin, end);
	}

	/** An option with those who propose it, as they are typed in front: "EU, AOSIS: shall". */
	private void addOption(Started started, int begin, int end) {
		Matcher names = PROPONENTS.matcher(text).region(begin, end);
		boolean named = names.lookingAt();
		List<String> proponents = named ? List.of(names.group("names").split("\\s*(?:,|;|&|\\band\\b|\\bet\\b|\\by\\b)\\s*")) : List.of();
		int from = named ? names.end() : begin;
		started.options.add(new OpenOption(proponents, from, end, text.substring(from, end)));
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
