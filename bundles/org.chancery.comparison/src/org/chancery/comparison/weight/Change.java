package org.chancery.comparison.weight;

import java.util.ArrayList;
import java.util.List;

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
		int shift = 0;
		for (Hunk hunk : hunks) {
			if (hunk.oldTo() > oldPlace) {
				break;
			}
			shift = hunk.newTo() - hunk.oldTo();
		}
		return oldPlace + shift;
	}

	/** Whether changed words are in an old passage or, if it is a new one, in that. */
	int hunkOf(Passage passage, boolean isOld) {
		for (int i = 0; i < hunks.size(); i++) {
			boolean touches = isOld ? hunks.get(i).touchesOld(passage.start(), passage.end())
					: hunks.get(i).touchesNew(passage.start(), passage.end());
			if (touches) {
				return i;
			}
		}
		return -1;
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
		Hunk its = hunks.get(hunk);
		return its.isOneSided() && (old.conditions().stream().anyMatch(c -> its.touchesOld(c.start(), c.end()))
				|| now.conditions().stream().anyMatch(c -> its.touchesNew(c.start(), c.end())));
	}

	/** Whether a hunk only adds or removes a word that denies. */
	boolean isDenial(int hunk) {
		Hunk its = hunks.get(hunk);
		String words = old.text().substring(its.oldFrom(), its.oldTo()) + now.text().substring(its.newFrom(), its.newTo());
		return its.isOneSided() && (isNegation(words.strip(), old) || isNegation(words.strip(), now));
	}

	private static boolean isNegation(String words, LegalReading reading) {
		return reading.negations().stream().anyMatch(each -> each.words(reading.text()).equals(words));
	}

	/** Says why, for passages of which one may be missing. */
	void because(ChangeClass kind, Passage was, Passage is, Direction direction) {
		for (int i = 0; i < hunks.size(); i++) {
			if (was != null && hunks.get(i).touchesOld(was.start(), was.end())
					|| is != null && hunks.get(i).touchesNew(is.start(), is.end())) {
				explain(i);
			}
		}
		effects.add(new Effect(kind, was == null ? -1 : was.start(), was == null ? "" : was.words(old.text()),
				is == null ? -1 : is.start(), is == null ? "" : is.words(now.text()), direction));
	}

	/** Says why, for the words of a hunk. */
	void because(ChangeClass kind, Hunk hunk) {
		explain(hunks.indexOf(hunk));
		effects.add(effect(kind, hunk, old.text(), now.text()));
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
