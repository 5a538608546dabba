package org.chancery.word.review;

import java.util.ArrayList;
import java.util.List;

import org.chancery.comparison.words.Edit;
import org.chancery.comparison.words.WordDiff;
import org.chancery.core.exchange.CounterDraftChange.Kind;
import org.chancery.word.imports.structure.TypedNumber;
import org.chancery.word.stories.Signs;

/** What differs in the words of a stretch of a story; ends of paragraphs count as words. */
final class TextDifferences {

	private final Story story;
	private final List<Line> lines;
	private final int from;
	private final int to;
	private final String otherPart;
	private final Story nowStory;
	private final List<Undeclared> found = new ArrayList<>();
	private final StringBuilder old = new StringBuilder();
	private final StringBuilder now = new StringBuilder();
	private int at;
	private int begin;
	private int visible;
	private int visibleBegin;
	/** As those, in the old story. */
	private int seen;
	private int seenBegin;

	private final int behind;
	/** Whether lines were split or joined, so that their ends tell something. */
	private final boolean joint;

	private TextDifferences(Story story, LineMatch match, LineMatch.Gap gap, Story nowStory, String otherPart) {
		int nowFrom = gap.newFrom();
		this.story = story;
		this.lines = story.lines;
		this.from = gap.oldFrom();
		this.to = gap.oldTo();
		this.joint = !gap.isLine() && from < to && nowFrom < gap.newTo();
		this.behind = match.origin(nowFrom - 1);
		this.otherPart = otherPart;
		this.nowStory = nowStory;
		this.seen = story.start(from);
		this.visible = nowFrom < nowStory.lines.size() ? nowStory.lines.get(nowFrom).start() : nowStory.length;
	}

	/** Those of a gap. */
	static List<Undeclared> of(Story old, Story now, LineMatch match, LineMatch.Gap gap) {
		String part = gap.newFrom() < gap.newTo() ? now.lines.get(gap.newFrom()).part() : now.part;
		var differences = new TextDifferences(old, match, gap, now, part);
		String was = joined(old, gap.oldFrom(), gap.oldTo());
		String is = joined(now, gap.newFrom(), gap.newTo());
		TypedNumber number = gap.isLine() ? match.old.numbers[gap.oldFrom()] : null;
		TypedNumber other = gap.isLine() ? match.now.numbers[gap.newFrom()] : null;
		if (number != null && other != null) {
			differences.number(number, other, match, gap);
			differences.at = number.end();
			differences.visible += Story.words(is.substring(0, other.end()));
			differences.seen += Story.words(was.substring(0, number.end()));
			was = was.substring(number.end());
			is = is.substring(other.end());
		}
		if (number == null != (other == null) && match.old.number(gap.oldFrom()).equals(match.now.number(gap.newFrom()))) {
			differences.typed(number, other);
			was = number == null ? was : was.substring(number.end());
			is = other == null ? is : is.substring(other.end());
		}
		WordDiff.between(was, is).forEach(differences::step);
		differences.finish();
		return differences.found;
	}

	/** A number that Word counted was typed, or the other way round. */
	private void typed(TypedNumber number, TypedNumber other) {
		String label = (number == null ? other : number).label();
		String counted = label + " {counted}";
		found.add(new Undeclared(Kind.FORMAT, number == null ? counted : label, number == null ? label : counted,
				lines.get(from).part(), from, new Undeclared.Place(story, seen, seen + Story.visible(number == null ? "" : label)),
				new Undeclared.Place(nowStory, visible, visible + Story.visible(other == null ? "" : label))));
		seen += number == null ? 0 : Story.visible(label);
		at += number == null ? 0 : number.end();
		visible += other == null ? 0 : Story.visible(other.label());
	}

	/** Numbers of what moved are told with it. */
	private void number(TypedNumber number, TypedNumber other, LineMatch match, LineMatch.Gap gap) {
		if (number.label().equals(other.label()) || match.moved[gap.oldFrom()]) {
			return;
		}
		boolean counted = number.form().equals(other.form()) && match.now.isInSequence(gap.newFrom())
				&& match.old.isInSequence(gap.oldFrom());
		Undeclared change = Undeclared.words(Kind.REPLACE, number.label(), other.label(), lines.get(from).part(), from,
				new Undeclared.Place(story, seen, seen + Story.visible(number.label())),
				new Undeclared.Place(nowStory, visible, visible + Story.visible(other.label())));
		found.add(counted ? change.asCounted() : change);
	}

	private static String joined(Story story, int from, int to) {
		var text = new StringBuilder();
		for (int i = from; i < to; i++) {
			text.append(story.lines.get(i).text()).append('\n');
		}
		return text.toString();
	}

	private void step(Edit edit) {
		if (edit.kind() == Edit.Kind.KEPT) {
			finish();
			at += edit.text().length();
			visible += Story.words(edit.text());
			seen += Story.words(edit.text());
			return;
		}
		if (old.isEmpty() && now.isEmpty()) {
			begin = at;
			visibleBegin = visible;
			seenBegin = seen;
		}
		(edit.isOld() ? old : now).append(edit.text());
		at += edit.isOld() ? edit.text().length() : 0;
		visible += edit.isNew() ? Story.words(edit.text()) : 0;
		seen += edit.isOld() ? Story.words(edit.text()) : 0;
	}

	private void finish() {
		if (old.isEmpty() && now.isEmpty()) {
			return;
		}
		String was = Signs.readable(shown(old, now));
		String is = Signs.readable(shown(now, old));
		Kind kind = was.isEmpty() ? Kind.INSERT : is.isEmpty() ? Kind.DELETE : Kind.REPLACE;
		if (!was.isEmpty() || !is.isEmpty()) {
			int line = line();
			String part = line >= from && line < to ? lines.get(line).part() : otherPart;
			found.add(Undeclared.words(kind, was, is, part, line, new Undeclared.Place(story, seenBegin, seen),
					new Undeclared.Place(nowStory, visibleBegin, visible)));
		}
		old.setLength(0);
		now.setLength(0);
	}

	/** Spaces around words say nothing; where they are all that differs they are shown, the end of a paragraph alone. */
	private String shown(StringBuilder text, StringBuilder other) {
		String words = text.toString();
		if (!isBlank(words) || !isBlank(other.toString())) {
			return joint ? words.replaceAll("^[ \t]+|[ \t]+$", "") : words.strip();
		}
		boolean here = words.contains("\n");
		boolean there = other.indexOf("\n") >= 0;
		return here == there ? words : here ? "\n" : "";
	}

	/** Spaces that keep words together are spaces, too. */
	private static boolean isBlank(String text) {
		return text.chars().allMatch(c -> Character.isWhitespace(c) || Character.isSpaceChar(c));
	}

	private int line() {
		int position = begin;
		for (int i = from; i < to; i++) {
			int length = lines.get(i).text().length() + 1;
			if (position < length) {
				return i;
			}
			position -= length;
		}
		return from == to ? behind : to - 1;
	}
}
