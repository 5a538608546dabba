package org.chancery.comparison.bracket;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.chancery.comparison.ClauseChange;
import org.chancery.comparison.bracket.BracketChange.Fate;
import org.chancery.comparison.words.Edit;
import org.chancery.comparison.words.WordDiff;

/** The brackets of two clauses that belong together. Those that are told are taken out of the lists. */
final class BracketPairs {

	/** From this share of common words on two brackets are one that changed. */
	private static final double ALIKE = 0.5;

	/** So many words may have come beside the option that was taken. */
	private static final int BESIDE = 1;

	private final List<OpenBracket> old;
	private final List<OpenBracket> now;
	private final List<BracketChange> changes;
	private final String oldText;
	private final String newText;
	private PlaceMap places;

	BracketPairs(ClauseChange change, List<OpenBracket> old, List<OpenBracket> now, List<BracketChange> changes) {
		this.old = old;
		this.now = now;
		this.changes = changes;
		this.oldText = change.old().text();
		this.newText = change.now().text();
	}

	/** Finds those that are still there. */
	void pair() {
		match((was, is) -> words(was.words()).equals(words(is.words())), Fate.KEPT);
		if (!old.isEmpty() && !now.isEmpty()) {
			match((was, is) -> places().kept(was.start()) && places().toNew(was.start()) == is.start(), Fate.CHANGED);
			match((was, is) -> likeness(was.words(), is.words()) >= ALIKE, Fate.CHANGED);
		}
	}

	/** Tells what became of the others. */
	void settle() {
		for (OpenBracket was : old) {
			changes.add(resolution(was));
		}
		for (OpenBracket is : now) {
			int from = places().toOld(is.start());
			int to = places().toOld(is.end());
			String before = oldText.substring(from, Math.max(from, to));
			boolean stood = !words(before).isEmpty() && before.indexOf('[') < 0
					&& is.options().stream().anyMatch(option -> likeness(option.words(), before) >= ALIKE);
			changes.add(new BracketChange(null, is, stood ? Fate.REOPENED : Fate.ADDED, -1, stood ? before : ""));
		}
		old.clear();
		now.clear();
	}

	private interface Likeness {
		boolean same(OpenBracket was, OpenBracket is);
	}

	private void match(Likeness likeness, Fate fate) {
		for (int i = 0; i < old.size(); i++) {
			OpenBracket was = old.get(i);
			OpenBracket is = now.stream().filter(each -> likeness.same(was, each)).findFirst().orElse(null);
			if (is != null) {
				changes.add(new BracketChange(was, is, fate, -1, ""));
				now.remove(is);
				old.remove(i--);
			}
		}
	}

	private BracketChange resolution(OpenBracket was) {
		int from = places().toNew(was.start());
		int to = Math.max(from, places().toNew(was.end()));
		String stands = newText.substring(from, to).strip();
		if (words(stands).isEmpty()) {
			return new BracketChange(was, null, Fate.DROPPED, -1, "");
		}
		int best = -1;
		double most = 0.8;
		for (int i = 0; i < was.options().size(); i++) {
			String option = was.options().get(i).words();
			double alike = holds(stands, option) ? 1 : likeness(option, stands);
			if (alike > most) {
				most = alike;
				best = i;
			}
		}
		return new BracketChange(was, null, best >= 0 ? Fate.AGREED : Fate.REWORDED, best, stands);
	}

	/** Whether the words of an option stand with hardly any others, which came beside the bracket. */
	private static boolean holds(String stands, String option) {
		List<String> words = words(option);
		List<String> all = words(stands);
		return !words.isEmpty() && all.size() <= words.size() + BESIDE && java.util.Collections.indexOfSubList(all, words) >= 0;
	}

	private PlaceMap places() {
		if (places == null) {
			List<Edit> edits = WordDiff.between(oldText, newText);
			places = new PlaceMap(edits);
		}
		return places;
	}

	/** The share of words that two have in common, whatever their brackets and order. */
	private static double likeness(String one, String other) {
		List<String> first = words(one);
		List<String> second = words(other);
		if (first.isEmpty() || second.isEmpty()) {
			return first.equals(second) ? 1 : 0;
		}
		Set<String> common = new HashSet<>(first);
		common.retainAll(new HashSet<>(second));
		return 2.0 * common.size() / (new HashSet<>(first).size() + new HashSet<>(second).size());
	}

	private static List<String> words(String text) {
		return new ArrayList<>(Arrays.stream(text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+")).filter(w -> !w.isEmpty())
				.toList());
	}
}
