package org.chancery.comparison.weight;

import org.chancery.comparison.language.ClauseCitation;
import org.chancery.comparison.language.Definition;
import org.chancery.comparison.language.Passage;
import org.chancery.comparison.language.TermMention;
import org.chancery.comparison.weight.PassagePairs.Pair;

/** Changes of references, defined terms and brackets, and what nothing else explains. */
final class OtherChanges {

	/** What French says besides "ne". */
	private static final java.util.Set<String> SECOND_NEGATIVE = java.util.Set.of("pas", "jamais", "point", "plus");

	private final Change change;

	OtherChanges(Change change) {
		this.change = change;
	}

	void find() {
		references();
		terms();
		for (int i = 0; i < change.hunks.size(); i++) {
			Hunk hunk = change.hunks.get(i);
			String old = change.old.text().substring(hunk.oldFrom(), hunk.oldTo());
			String now = change.now.text().substring(hunk.newFrom(), hunk.newTo());
			if (hasBracket(old) || hasBracket(now)) {
				change.because(ChangeClass.BRACKET, i);
			}
			boolean denial = SECOND_NEGATIVE.contains((old + now).strip()) && denies();
			if (!change.isExplained(i) && !denial) {
				change.because(change.isDenial(i) ? ChangeClass.NEGATION
						: digits(old).equals(digits(now)) ? ChangeClass.WORDING : ChangeClass.NUMBER, i);
			}
		}
	}

	private boolean denies() {
		return change.effects().stream().anyMatch(effect -> effect.kind() == ChangeClass.NEGATION);
	}

	private void references() {
		for (Pair<ClauseCitation> pair : PassagePairs.of(change, change.old.citations(), change.now.citations())) {
			if (!words(pair.old(), change.old.text()).equals(words(pair.now(), change.now.text()))) {
				change.because(ChangeClass.REFERENCE, pair.old(), pair.now(), null);
			}
		}
	}

	private void terms() {
		for (Pair<TermMention> pair : PassagePairs.of(change, change.old.terms(), change.now.terms())) {
			int hunk = pair.old() == null ? change.hunkOf(pair.now(), false) : change.hunkOf(pair.old(), true);
			// a term that no changed word touches only has lost its counterpart to another mention of it
			if (hunk >= 0 && !(pair.old() != null && pair.now() != null && pair.old().term().equals(pair.now().term()))
					&& !change.isLong(hunk)) {
				change.because(ChangeClass.TERM, pair.old(), pair.now(), null);
			}
		}
		for (Definition definition : change.old.definitions()) {
			int end = sentenceEnd(change.old.text(), definition.end());
			boolean changed = false;
			for (int i = 0; i < change.hunks.size(); i++) {
				if (change.hunks.get(i).touchesOld(definition.start(), end)) {
					changed = true;
					change.explain(i);
				}
			}
			if (changed) {
				Definition now = change.now.definitions().stream().filter(d -> d.term().equals(definition.term())).findFirst()
						.orElse(null);
				change.because(ChangeClass.TERM, definition, now, null);
			}
		}
	}

	/** What is defined ends with the sentence or the member of a list. */
	private static int sentenceEnd(String text, int from) {
		for (int i = from; i < text.length(); i++) {
			char c = text.charAt(i);
			if (c == ';' || c == '.' && (i + 1 == text.length() || Character.isWhitespace(text.charAt(i + 1)))) {
				return i;
			}
		}
		return text.length();
	}

	private static String words(Passage passage, String text) {
		return passage == null ? "" : passage.words(text).replaceAll("\\s+", " ").toLowerCase(java.util.Locale.ROOT);
	}

	private static boolean hasBracket(String words) {
		return words.indexOf('[') >= 0 || words.indexOf(']') >= 0;
	}

	private static String digits(String words) {
		return words.replaceAll("\\D+", " ").strip();
	}
}
