package org.chancery.comparison.weight;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.chancery.comparison.language.LegalReading;
import org.chancery.comparison.language.Passage;
import org.chancery.comparison.words.Edit;

/** A change with both texts read, and what is known of it so far. */
final class Change {

	/** From so many words on, words that only come or only go are a passage of their own. */
	private static final int LONG = 8;

	final LegalReading old;
	final LegalReading now;
	final List<Hunk> hunks;
	private final boolean[] explained;
	private BitSet conditions;
	private Set<String> denials;
	private final List<Effect> effects = new ArrayList<>();

	Change(LegalReading old, LegalReading now, List<Hunk> hunks) {
		this.old = old;
		this.now = now;
		this.hunks = hunks;
		this.explained = new boolean[hunks.size()];
	}

	static String oldText(List<Edit> edits) {
		return text(edits, true);
	}

	static String newText(List<Edit> edits) {
		return text(edits, false);
	}

	private static String text(List<Edit> edits, boolean old) {
		StringBuilder text = new StringBuilder();
		edits.stream().filter(edit -> old ? edit.isOld() : edit.isNew()).forEach(edit -> text.append(edit.text()));
		return text.toString();
	}

	/** Where a place that is not changed stands in the new text. */
	int toNew(int oldPlace) {
		int behind = firstEndingFrom(oldPlace + 1, true);
		return behind == 0 ? oldPlace : oldPlace + hunks.get(behind - 1).newTo() - hunks.get(behind - 1).oldTo();
	}

	/** The first hunk that ends at a place or behind it. */
	int firstEndingFrom(int place, boolean isOld) {
		int low = 0;
		int high = hunks.size();
		while (low < high) {
			int middle = (low + high) >>> 1;
			if ((isOld ? hunks.get(middle).oldTo() : hunks.get(middle).newTo()) < place) {
				low = middle + 1;
			} else {
				high = middle;
			}
		}
		return low;
	}

	/** Whether changed words are in an old passage or, if it is a new one, in that. */
	int hunkOf(Passage passage, boolean isOld) {
		return nextHunkOf(passage, isOld, firstEndingFrom(passage.start(), isOld));
	}

	private int nextHunkOf(Passage passage, boolean isOld, int from) {
		for (int i = from; i < hunks.size(); i++) {
			Hunk hunk = hunks.get(i);
			if (isOld ? hunk.touchesOld(passage.start(), passage.end()) : hunk.touchesNew(passage.start(), passage.end())) {
				return i;
			}
			if ((isOld ? hunk.oldFrom() : hunk.newFrom()) > passage.end()) {
				break;
			}
		}
		return -1;
	}

	private void explain(Passage passage, boolean isOld) {
		for (int i = hunkOf(passage, isOld); i >= 0; i = nextHunkOf(passage, isOld, i + 1)) {
			explained[i] = true;
		}
	}

	/** Whether a hunk adds or removes a passage as a whole, so that its parts are not weighed one by one. */
	boolean isLong(int hunk) {
		Hunk its = hunks.get(hunk);
		if (!its.isOneSided()) {
			return false;
		}
		String words = old.text().substring(its.oldFrom(), its.oldTo()) + now.text().substring(its.newFrom(), its.newTo());
		return words.strip().split("\\s+").length >= LONG;
	}

	/** Whether a hunk only adds or removes a condition, with whatever parties and verbs that names. */
	boolean isCondition(int hunk) {
		if (conditions == null) {
			conditions = new BitSet();
			old.conditions().forEach(condition -> mark(condition, true));
			now.conditions().forEach(condition -> mark(condition, false));
		}
		return hunks.get(hunk).isOneSided() && conditions.get(hunk);
	}

	private void mark(Passage condition, boolean isOld) {
		for (int i = hunkOf(condition, isOld); i >= 0; i = nextHunkOf(condition, isOld, i + 1)) {
			conditions.set(i);
		}
	}

	/** Whether a hunk only adds or removes a word that denies. */
	boolean isDenial(int hunk) {
		Hunk its = hunks.get(hunk);
		String words = old.text().substring(its.oldFrom(), its.oldTo()) + now.text().substring(its.newFrom(), its.newTo());
		if (denials == null) {
			denials = new HashSet<>();
			old.negations().forEach(each -> denials.add(each.words(old.text())));
			now.negations().forEach(each -> denials.add(each.words(now.text())));
		}
		return its.isOneSided() && denials.contains(words.strip());
	}

	/** Says why, for passages of which one may be missing. */
	void because(ChangeClass kind, Passage was, Passage is, Direction direction) {
		if (was != null) {
			explain(was, true);
		}
		if (is != null) {
			explain(is, false);
		}
		effects.add(new Effect(kind, was == null ? -1 : was.start(), was == null ? "" : was.words(old.text()),
				is == null ? -1 : is.start(), is == null ? "" : is.words(now.text()), direction));
	}

	/** Says why, for the words of a hunk. */
	void because(ChangeClass kind, int hunk) {
		explain(hunk);
		effects.add(effect(kind, hunks.get(hunk), old.text(), now.text()));
	}

	static Effect effect(ChangeClass kind, Hunk hunk, String old, String now) {
		boolean was = hunk.oldFrom() < hunk.oldTo();
		boolean is = hunk.newFrom() < hunk.newTo();
		return new Effect(kind, was ? hunk.oldFrom() : -1, old.substring(hunk.oldFrom(), hunk.oldTo()),
				is ? hunk.newFrom() : -1, now.substring(hunk.newFrom(), hunk.newTo()), null);
	}

	/** Counts a hunk as told. */
	void explain(int hunk) {
		explained[hunk] = true;
	}

	boolean isExplained(int hunk) {
		return explained[hunk];
	}

	List<Effect> effects() {
		return effects;
	}
}
