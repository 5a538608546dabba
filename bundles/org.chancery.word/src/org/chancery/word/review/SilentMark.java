package org.chancery.word.review;

import org.chancery.word.markup.Element;
import org.chancery.word.revisions.Marks;

/** A tracked change of a redline that stands for something which nobody declared. */
final class SilentMark {

	final Element mark;
	/** Names the story in which it is. */
	final String story;
	/** Where it is in the sent text, and where in the returned one: how many visible characters stand before it and before its end. */
	final int oldFrom;
	final int newFrom;
	int oldTo;
	int newTo;

	SilentMark(Element mark, String story, int old, int now) {
		this.mark = mark;
		this.story = story;
		this.oldFrom = old;
		this.newFrom = now;
		end(old, now);
	}

	void end(int old, int now) {
		oldTo = old;
		newTo = now;
	}

	boolean isComing() {
		return Marks.isComing(mark) || mark.is("cellIns");
	}

	boolean isGoing() {
		return Marks.isGoing(mark) || mark.is("cellDel");
	}

	/** Whether it is about words, rather than what they look like. */
	boolean isWords() {
		return isComing() || isGoing();
	}

	/** How near it is to a difference of its story: the greater, the nearer; 0 for not at all. */
	int nearness(Undeclared change) {
		int told = isWords() == change.words() ? 2 : 1;
		int old = isComing() ? -1 : common(oldFrom, oldTo, change.before().from(), change.before().to());
		int now = isGoing() ? -1 : common(newFrom, newTo, change.place().from(), change.place().to());
		int common = Math.max(old, now);
		return common > 0 ? 1_000 + told * Math.min(common, 1_000_000) : common == 0 ? 100 * told : onLine(change) ? told : 0;
	}

	/** How many characters two stretches have in common; -1 if they do not even touch. */
	private static int common(int from, int to, int otherFrom, int otherTo) {
		return Math.max(-1, Math.min(to, otherTo) - Math.max(from, otherFrom));
	}

	private boolean onLine(Undeclared change) {
		if (!isWords() && change.words()) {
			return false;
		}
		Story old = change.before().story();
		int at = Math.max(change.line(), 0);
		boolean before = !isComing() && common(oldFrom, oldTo, old.start(at), old.start(at + 1)) >= 0;
		Story now = change.place().story();
		int line = Math.max(0, now.lineAt(change.place().from()));
		return before || !isGoing() && common(newFrom, newTo, now.start(line), now.start(line + 1)) >= 0;
	}
}
