package org.chancery.word.review;

import java.util.ArrayList;
import java.util.List;

import org.chancery.comparison.words.Edit;
import org.chancery.comparison.words.WordDiff;
import org.chancery.core.exchange.CounterDraftChange.Kind;
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

	private TextDifferences(Story story, int from, int to, Story nowStory, int nowFrom, String otherPart) {
		this.story = story;
		this.lines = story.lines;
		this.from = from;
		this.to = to;
		this.otherPart = otherPart;
		this.nowStory = nowStory;
		this.visible = nowFrom < nowStory.lines.size() ? nowStory.lines.get(nowFrom).start() : nowStory.length;
	}

	/** Those of a gap. */
	static List<Undeclared> of(Story old, Story now, LineMatch.Gap gap) {
		String part = gap.newFrom() < gap.newTo() ? now.lines.get(gap.newFrom()).part() : now.part;
		var differences = new TextDifferences(old, gap.oldFrom(), gap.oldTo(), now, gap.newFrom(), part);
		WordDiff.between(joined(old, gap.oldFrom(), gap.oldTo()), joined(now, gap.newFrom(), gap.newTo()))
				.forEach(differences::step);
		differences.finish();
		return differences.found;
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
			return;
		}
		if (old.isEmpty() && now.isEmpty()) {
			begin = at;
			visibleBegin = visible;
		}
		(edit.isOld() ? old : now).append(edit.text());
		at += edit.isOld() ? edit.text().length() : 0;
		visible += edit.isNew() ? Story.words(edit.text()) : 0;
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
			found.add(new Undeclared(kind, was, is, part, story, line,
					new Undeclared.Place(nowStory, visibleBegin, visible)));
		}
		old.setLength(0);
		now.setLength(0);
	}

	/** Spaces around words say nothing; where they are all that differs they are shown, the end of a paragraph alone. */
	private String shown(StringBuilder text, StringBuilder other) {
		String words = text.toString();
		if (!words.isBlank() || !other.toString().isBlank()) {
			return words.strip();
		}
		boolean here = words.contains("\n");
		boolean there = other.indexOf("\n") >= 0;
		return here == there ? words : here ? "\n" : "";
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
		return to - 1;
	}
}
