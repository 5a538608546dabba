package org.chancery.word.review;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.chancery.core.exchange.CounterDraftChange.Kind;
import org.chancery.word.stories.Appearance;
import org.chancery.word.stories.Signs;

/** What differs in lines whose words are the same: number, look, place in a table, fields, pictures. */
final class LineDifferences {

	private static final int COMPARED = ~Appearance.WEB_HIDDEN;
	private static final Set<String> REFERENCES = Set.of("REF", "NOTEREF", "PAGEREF", "HYPERLINK");

	private final Story old;
	private final Targets targets;
	private final List<Undeclared> found;
	private boolean shifted;
	private int countedOld;
	private int countedNew;

	LineDifferences(Story old, Targets targets, List<Undeclared> found) {
		this.old = old;
		this.targets = targets;
		this.found = found;
	}

	/** Compares the lines of two stories that are partners. */
	void compare(Story now, LineMatch match) {
		int newAt = 0;
		for (int i = 0; i < old.lines.size(); i++) {
			int partner = match.partners[i];
			if (partner < 0) {
				countedOld += old.lines.get(i).label().isEmpty() ? 0 : 1;
				continue;
			}
			for (; newAt < partner; newAt++) {
				countedNew += now.lines.get(newAt).label().isEmpty() ? 0 : 1;
			}
			newAt++;
			compare(i, old.lines.get(i), now.lines.get(partner));
		}
		for (LineMatch.Gap gap : match.gaps) {
			if (gap.oldTo() - gap.oldFrom() == gap.newTo() - gap.newFrom()) {
				for (int i = gap.oldFrom(); i < gap.oldTo(); i++) {
					edited(i, old.lines.get(i), now.lines.get(gap.newFrom() + i - gap.oldFrom()));
				}
			}
		}
	}

	private void compare(int index, Line was, Line is) {
		label(index, was, is);
		if (was.column() != is.column()) {
			add(Kind.MOVE, Signs.readable(was.text()), Signs.readable(is.text()), is.column() > 0 ? Parts.TABLE : was.part(), index);
		}
		if (!was.isContents()) {
			looks(index, was, is);
			fields(index, was, is);
		}
		objects(index, was, is);
	}

	private void edited(int index, Line was, Line is) {
		label(index, was, is);
		if (!was.isContents()) {
			fields(index, was, is);
		}
		if (was.objects().size() == is.objects().size()) {
			objects(index, was, is);
		}
	}

	private void add(Kind kind, String was, String is, String part, int index) {
		found.add(new Undeclared(kind, was, is, part, old, index));
	}

	/** Numbers that only follow from what came or went before are not told again. */
	private void label(int index, Line was, Line is) {
		if (was.label().equals(is.label()) || !counts(was.label()) && !counts(is.label())) {
			shifted = shifted && was.label().isEmpty();
			return;
		}
		boolean follows = shape(was.label()).equals(shape(is.label())) && (shifted || countedOld != countedNew);
		if (!follows) {
			add(was.label().isEmpty() ? Kind.INSERT : is.label().isEmpty() ? Kind.DELETE : Kind.REPLACE, was.label(), is.label(),
					was.part(), index);
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
		String text = was.text();
		int at = 0;
		while (at < text.length()) {
			int lookOld = was.look(at) & COMPARED;
			int lookNew = is.look(at) & COMPARED;
			int end = at + 1;
			while (end < text.length() && (Character.isWhitespace(text.charAt(end))
					|| (was.look(end) & COMPARED) == lookOld && (is.look(end) & COMPARED) == lookNew)) {
				end++;
			}
			String words = Signs.readable(text.substring(at, end).strip());
			if (lookOld != lookNew && !words.isEmpty()) {
				add(Kind.FORMAT, dressed(words, lookOld), dressed(words, lookNew), was.part(), index);
			}
			at = end;
		}
	}

	private static String dressed(String words, int look) {
		return look == 0 ? words : words + " {" + Appearance.describe(look) + "}";
	}

	private void fields(int index, Line was, Line is) {
		List<Line.Field> before = telling(was);
		List<Line.Field> after = telling(is);
		for (int i = 0; i < Math.max(before.size(), after.size()); i++) {
			Line.Field one = i < before.size() ? before.get(i) : null;
			Line.Field other = i < after.size() ? after.get(i) : null;
			if (one == null || other == null || !targets.same(one, other)) {
				String shown = targets.describe(one, true);
				String shownNow = targets.describe(other, false);
				add(one == null ? Kind.INSERT : other == null ? Kind.DELETE : Kind.REPLACE, shown, shownNow, was.part(), index);
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

	private void objects(int index, Line was, Line is) {
		for (int i = 0; i < Math.min(was.objects().size(), is.objects().size()); i++) {
			if (!was.objects().get(i).equals(is.objects().get(i))) {
				add(Kind.REPLACE, "{object " + was.objects().get(i) + "}", "{object " + is.objects().get(i) + "}", was.part(), index);
			}
		}
	}
}
