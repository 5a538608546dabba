package org.chancery.word.review;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.chancery.comparison.words.Edit;
import org.chancery.comparison.words.WordDiff;
import org.chancery.core.exchange.CounterDraftChange.Kind;
import org.chancery.word.review.Undeclared.Place;
import org.chancery.word.stories.Appearance;
import org.chancery.word.stories.Signs;

/** What differs in lines whose words are the same: number, look, place in a table, fields, pictures. */
final class LineDifferences {

	private static final int COMPARED = ~Appearance.WEB_HIDDEN;
	private static final Set<String> REFERENCES = Set.of("REF", "NOTEREF", "PAGEREF", "HYPERLINK");

	private final Story old;
	private final Story now;
	private final Targets targets;
	private final List<Undeclared> found;
	private boolean shifted;
	private int countedOld;
	private int countedNew;

	LineDifferences(Story old, Story now, Targets targets, List<Undeclared> found) {
		this.old = old;
		this.now = now;
		this.targets = targets;
		this.found = found;
	}

	/** Compares the lines of two stories that are partners. */
	void compare(LineMatch match) {
		int newAt = 0;
		for (int i = 0; i < old.lines.size(); i++) {
			int partner = match.partners[i];
			if (match.moved[i] && partner >= 0) {
				inside(i, partner, old.lines.get(i), now.lines.get(partner));
			}
			if (partner < 0 || match.moved[i]) {
				countedOld += old.lines.get(i).label().isEmpty() ? 0 : 1;
				continue;
			}
			for (; newAt < partner; newAt++) {
				countedNew += now.lines.get(newAt).label().isEmpty() ? 0 : 1;
			}
			newAt++;
			if (!isTyped(match, i, partner)) {
				label(i, partner);
			}
			compare(i, partner);
		}
		for (LineMatch.Gap gap : match.gaps) {
			if (!gap.isLine() && gap.oldFrom() < gap.oldTo() && gap.newFrom() < gap.newTo()) {
				inside(gap.oldFrom(), gap.newFrom(), Line.joined(old.lines.subList(gap.oldFrom(), gap.oldTo())),
						Line.joined(now.lines.subList(gap.newFrom(), gap.newTo())));
			}
		}
	}

	/** Whether a number that Word counted is typed now, or the other way round, which is told with the words. */
	private static boolean isTyped(LineMatch match, int line, int partner) {
		boolean turned = match.old.numbers[line] == null != (match.now.numbers[partner] == null);
		return turned && match.old.number(line).equals(match.now.number(partner));
	}

	private void compare(int index, int partner) {
		Line was = old.lines.get(index);
		Line is = now.lines.get(partner);
		if (was.column() != is.column()) {
			found.add(Undeclared.words(Kind.MOVE, Signs.readable(was.text()), Signs.readable(is.text()),
					is.column() > 0 ? Parts.TABLE : was.part(), index, Place.lines(old, index, index + 1), Place.lines(now, partner, partner + 1)));
		}
		inside(index, partner, was, is);
	}

	private void inside(int index, int partner, Line was, Line is) {
		if (!was.isContents()) {
			looks(index, was, is);
			fields(index, partner, was, is);
		}
		if (was.objects().size() == is.objects().size()) {
			objects(index, partner, was, is);
		}
	}

	private Undeclared ofLine(Kind kind, String was, String is, int index, int partner) {
		return new Undeclared(kind, was, is, old.lines.get(index).part(), index, Place.lines(old, index, index + 1),
				Place.lines(now, partner, partner + 1));
	}

	/** Numbers that only follow from what came or went before are not told again. */
	private void label(int index, int partner) {
		Line was = old.lines.get(index);
		Line is = now.lines.get(partner);
		if (was.label().equals(is.label()) || !counts(was.label()) && !counts(is.label())) {
			shifted = shifted && was.label().isEmpty();
			return;
		}
		boolean follows = shape(was.label()).equals(shape(is.label())) && (shifted || countedOld != countedNew);
		if (!follows) {
			found.add(ofLine(was.label().isEmpty() ? Kind.INSERT : is.label().isEmpty() ? Kind.DELETE : Kind.REPLACE, was.label(),
					is.label(), index, partner));
		}
		shifted = true;
	}

	/** A bullet is no number. */
	private static boolean counts(String label) {
		return label.chars().anyMatch(Character::isLetterOrDigit);
	}

	/** What a number looks like, whatever it counts. */
	private static String shape(String label) {
		return label.replaceAll("\\d+", "1").replaceAll("\\b[a-z]{1,6}\\b", "a").replaceAll("\\b[A-Z]{1,6}\\b", "A");
	}

	private void looks(int index, Line was, Line is) {
		if (was.looks().length == 0 && is.looks().length == 0) {
			return;
		}
		int at = 0;
		int atNew = 0;
		for (Edit edit : was.text().equals(is.text()) ? List.of(new Edit(Edit.Kind.KEPT, was.text())) : WordDiff.between(was.text(), is.text())) {
			if (edit.kind() == Edit.Kind.KEPT) {
				looks(index, was, at, is, atNew, edit.text());
			}
			at += edit.isOld() ? edit.text().length() : 0;
			atNew += edit.isNew() ? edit.text().length() : 0;
		}
	}

	/** Of words that are the same. */
	private void looks(int index, Line was, int from, Line is, int newFrom, String text) {
		int at = 0;
		while (at < text.length()) {
			int lookOld = was.look(from + at) & COMPARED;
			int lookNew = is.look(newFrom + at) & COMPARED;
			int end = at + 1;
			while (end < text.length() && (Character.isWhitespace(text.charAt(end)) || (was.look(from + end) & COMPARED) == lookOld
					&& (is.look(newFrom + end) & COMPARED) == lookNew)) {
				end++;
			}
			String words = Signs.readable(text.substring(at, end).strip());
			if (lookOld != lookNew && !words.isEmpty()) {
				found.add(new Undeclared(Kind.FORMAT, dressed(words, lookOld), dressed(words, lookNew), was.part(), index,
						within(old, was, from + at, from + end), within(now, is, newFrom + at, newFrom + end)));
			}
			at = end;
		}
	}

	/** Characters of a line. */
	private static Place within(Story story, Line line, int from, int to) {
		int start = line.start() + Story.words(line.text().substring(0, from));
		return new Place(story, start, start + Story.words(line.text().substring(from, Math.min(to, line.text().length()))));
	}

	private static String dressed(String words, int look) {
		return look == 0 ? words : words + " {" + Appearance.describe(look) + "}";
	}

	private void fields(int index, int partner, Line was, Line is) {
		List<Line.Field> before = telling(was);
		List<Line.Field> after = telling(is);
		for (int i = 0; i < Math.max(before.size(), after.size()); i++) {
			Line.Field one = i < before.size() ? before.get(i) : null;
			Line.Field other = i < after.size() ? after.get(i) : null;
			if (one == null || other == null || !targets.same(one, other)) {
				String shown = targets.describe(one, true);
				String shownNow = targets.describe(other, false);
				Undeclared change = ofLine(one == null ? Kind.INSERT : other == null ? Kind.DELETE : Kind.REPLACE, shown, shownNow, index, partner);
				found.add(change.ofBookmark(targets.moved(one, other)));
			}
		}
	}

	/** The fields that refer to something; the others show what they are. */
	private static List<Line.Field> telling(Line line) {
		var fields = new ArrayList<Line.Field>();
		for (Line.Field field : line.fields()) {
			if (REFERENCES.contains(field.name())) {
				fields.add(field);
			}
		}
		return fields;
	}

	private void objects(int index, int partner, Line was, Line is) {
		for (int i = 0; i < Math.min(was.objects().size(), is.objects().size()); i++) {
			if (!was.objects().get(i).equals(is.objects().get(i))) {
				found.add(ofLine(Kind.REPLACE, "{object " + was.objects().get(i) + "}", "{object " + is.objects().get(i) + "}", index, partner));
			}
		}
	}
}
