package org.chancery.word.review;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.chancery.core.exchange.CounterDraftChange.Kind;
import org.chancery.core.exchange.UnreadableFileException;
import org.chancery.word.review.Undeclared.Place;
import org.chancery.word.stories.Signs;

/** What differs between the file that was sent and the returned one without its tracked changes. */
final class Differences {

	/** Texts of fewer words that are no rows of a table may come and go at two places by chance. */
	private static final int SHORTEST_MOVE = 3;

	final LineMatch body;
	private final FileText old;
	private final FileText now;
	private final List<Undeclared> found = new ArrayList<>();
	private final Map<Undeclared, Undeclared> references = new IdentityHashMap<>();

	private Differences(FileText old, FileText now) {
		this.old = old;
		this.now = now;
		this.body = LineMatch.of(old.body.lines, now.body.lines);
	}

	static Differences of(FileText old, FileText now) throws UnreadableFileException {
		var differences = new Differences(old, now);
		var targets = new Targets(old, now, differences.body);
		differences.compare(old.body, now.body, differences.body, targets);
		differences.compare(old.boxes, now.boxes, targets);
		differences.compare(old.footnotes, now.footnotes, targets);
		differences.compare(old.endnotes, now.endnotes, targets);
		for (MarginStories.Pair pair : MarginStories.pairs(old, now)) {
			differences.compare(pair.old(), pair.now(), targets);
		}
		differences.found.addAll(SectionDifferences.of(old, now));
		differences.moves();
		differences.notes();
		return differences;
	}

	List<Undeclared> found() {
		return found;
	}

	private void compare(Story one, Story other, Targets targets) {
		compare(one, other, LineMatch.of(one.lines, other.lines), targets);
	}

	private void compare(Story one, Story other, LineMatch match, Targets targets) {
		for (LineMatch.Gap gap : match.gaps) {
			if (!isContents(one, other, gap)) {
				found.addAll(TextDifferences.of(one, other, match, gap));
			}
		}
		match.moves.forEach(move -> found.add(Undeclared.words(Kind.MOVE, text(one, move.oldFrom(), move.oldTo()),
				text(other, move.newFrom(), move.newTo()), one.lines.get(move.oldFrom()).part(), move.oldFrom(),
				Place.lines(one, move.oldFrom(), move.oldTo()), Place.lines(other, move.newFrom(), move.newTo()))));
		new LineDifferences(one, other, targets, found).compare(match);
	}

	private static String text(Story story, int from, int to) {
		return Signs.readable(story.lines.subList(from, to).stream().map(Line::shown).collect(Collectors.joining("\n")));
	}

	/** Entries of a table of contents that come or go follow from the text when somebody updates it. */
	private boolean isContents(Story one, Story other, LineMatch.Gap gap) {
		return one.lines.subList(gap.oldFrom(), gap.oldTo()).stream().allMatch(Line::isContents)
				&& other.lines.subList(gap.newFrom(), gap.newTo()).stream().allMatch(line -> line.isContents() && isHeading(line));
	}

	private boolean isHeading(Line entry) {
		return now.body.lines.stream().anyMatch(line -> !line.isContents() && !line.text().isEmpty() && entry.text().endsWith(line.text()))
				|| old.body.lines.stream().anyMatch(line -> line.isContents() && line.text().equals(entry.text()));
	}

	/** What went at one place and came at another was moved. */
	private void moves() {
		Map<String, Deque<Undeclared>> arrivals = new HashMap<>();
		found.stream().filter(one -> one.kind() == Kind.INSERT && isLong(one.now()))
				.forEach(one -> arrivals.computeIfAbsent(one.now(), words -> new ArrayDeque<>()).add(one));
		Set<Undeclared> arrived = Collections.newSetFromMap(new IdentityHashMap<>());
		found.replaceAll(away -> {
			Undeclared here = away.kind() == Kind.DELETE ? arrivals.getOrDefault(away.old(), new ArrayDeque<>()).poll() : null;
			if (here == null) {
				return away;
			}
			arrived.add(here);
			return Undeclared.words(Kind.MOVE, away.old(), here.now(), away.part(), away.line(), away.before(), here.place());
		});
		found.removeIf(arrived::contains);
	}

	private static boolean isLong(String words) {
		return words.strip().contains("\n") || words.split("\\s+", SHORTEST_MOVE).length == SHORTEST_MOVE;
	}

	/** A note that comes or goes is told with its words, not with its sign too. */
	private void notes() {
		String sign = Signs.readable(String.valueOf(Signs.NOTE));
		Map<String, Undeclared> told = new HashMap<>();
		found.stream().filter(one -> isNote(one.story())).forEach(one -> told.putIfAbsent(place(one), one));
		found.removeIf(one -> {
			boolean alone = one.story() == old.body && (one.kind() == Kind.INSERT && one.now().equals(sign)
					|| one.kind() == Kind.DELETE && one.old().equals(sign));
			Undeclared note = alone ? told.get(place(one)) : null;
			if (note != null) {
				references.put(note, one);
			}
			return note != null;
		});
	}

	/** The reference to a note that comes or goes; null for any other difference. */
	Undeclared reference(Undeclared note) {
		return references.get(note);
	}

	private String place(Undeclared one) {
		return one.kind() + " " + sentLine(one);
	}

	private boolean isNote(Story story) {
		return story == old.footnotes || story == old.endnotes;
	}

	/** The line of the sent body at which a place in a story of the returned file is; -1 for none. */
	int sentLine(Story story, int line) {
		if (line < 0 || story.lines.isEmpty()) {
			return -1;
		}
		int anchor = story.lines.get(Math.min(line, story.lines.size() - 1)).anchor();
		return story == now.body || story == now.boxes || story == now.footnotes || story == now.endnotes
				? body.origin(anchor) : -1;
	}

	/** The line of the sent body at which an undeclared difference is; -1 for none. */
	int sentLine(Undeclared difference) {
		Story story = difference.story();
		boolean hangs = story == old.boxes || story == old.footnotes || story == old.endnotes;
		if (story == old.body) {
			return difference.line();
		}
		if (hangs && difference.kind() == Kind.INSERT && difference.place() != null) {
			return sentLine(difference.place().story(), difference.place().story().lineAt(difference.place().from()));
		}
		return hangs && difference.line() >= 0 && difference.line() < story.lines.size()
				? story.lines.get(difference.line()).anchor() : -1;
	}
}
