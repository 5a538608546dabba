package org.chancery.comparison.words;

import java.util.List;

/**
 * The difference between two texts as a reader would say it: whole words, as few as can be, cut where phrases begin and
 * end. The steps that are old, in order, spell the old text to the character, the new ones the new text. Takes time near
 * linear in the length of the texts, also if they have nothing in common.
 */
public final class WordDiff {

	private WordDiff() {
	}

	/** The steps from the old text to the new one; none if both are empty. */
	public static List<Edit> between(String old, String now) {
		if (old.equals(now)) {
			return old.isEmpty() ? List.of() : List.of(Edit.kept(old));
		}
		var vocabulary = new Vocabulary();
		return between(Tokens.of(old, vocabulary), Tokens.of(now, vocabulary));
	}

	/** The steps between two texts that were cut with the same vocabulary. */
	public static List<Edit> between(Tokens old, Tokens now) {
		return edits(old, now, partners(old, now));
	}

	/** For each token of the old text the index of the token of the new one that it stays as, or -1; in order. */
	public static int[] partners(Tokens old, Tokens now) {
		int[] partners = Matching.of(old.numbers(), now.numbers());
		ReadableMatching.refine(old, now, partners);
		return partners;
	}

	private static List<Edit> edits(Tokens old, Tokens now, int[] partners) {
		var edits = new EditList();
		space(edits, old.text(), 0, old.size() == 0 ? old.text().length() : old.start(0), now.text(), 0,
				now.size() == 0 ? now.text().length() : now.start(0));
		int newAt = 0;
		for (int at = 0; at < old.size(); at++) {
			if (partners[at] < 0) {
				edits.delete(old.text(), old.start(at), old.next(at));
			} else {
				for (; newAt < partners[at]; newAt++) {
					edits.insert(now.text(), now.start(newAt), now.next(newAt));
				}
				edits.keep(old.text(), old.start(at), old.end(at));
				space(edits, old.text(), old.end(at), old.next(at), now.text(), now.end(newAt), now.next(newAt));
				newAt++;
			}
		}
		for (; newAt < now.size(); newAt++) {
			edits.insert(now.text(), now.start(newAt), now.next(newAt));
		}
		return edits.finish();
	}

	/** The spaces behind a word that stays, which may differ. */
	private static void space(EditList edits, String old, int oldFrom, int oldTo, String now, int newFrom, int newTo) {
		if (oldTo - oldFrom == newTo - newFrom && old.regionMatches(oldFrom, now, newFrom, newTo - newFrom)) {
			edits.keep(old, oldFrom, oldTo);
		} else {
			edits.delete(old, oldFrom, oldTo);
			edits.insert(now, newFrom, newTo);
		}
	}
}
