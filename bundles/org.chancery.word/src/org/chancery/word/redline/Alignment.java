package org.chancery.word.redline;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.chancery.comparison.words.Tokens;
import org.chancery.comparison.words.Vocabulary;
import org.chancery.comparison.words.WordDiff;

/** Which blocks of two lists correspond: first the equal ones, then those between them that have most words in common. */
final class Alignment {

	private final List<? extends Alignable> old;
	private final List<? extends Alignable> now;
	private final Numbers numbers;
	private final List<Step> steps = new ArrayList<>();

	private Alignment(List<? extends Alignable> old, List<? extends Alignable> now, Numbers numbers) {
		this.old = old;
		this.now = now;
		this.numbers = numbers;
	}

	/** The steps from the old list to the new one, in order; what goes stands before what comes. */
	static List<Step> of(List<? extends Alignable> old, List<? extends Alignable> now, Numbers numbers) {
		var alignment = new Alignment(old, now, numbers);
		alignment.align();
		return alignment.steps;
	}

	private void align() {
		int[] partners = equal();
		int oldAt = 0;
		int newAt = 0;
		for (int i = 0; i < partners.length; i++) {
			if (partners[i] >= 0) {
				gap(oldAt, i, newAt, partners[i]);
				steps.add(new Step(i, i + 1, partners[i], partners[i] + 1, -1));
				oldAt = i + 1;
				newAt = partners[i] + 1;
			}
		}
		gap(oldAt, old.size(), newAt, now.size());
	}

	private void gap(int oldFrom, int oldTo, int newFrom, int newTo) {
		if (oldFrom == oldTo || newFrom == newTo) {
			for (int i = oldFrom; i < oldTo; i++) {
				steps.add(new Step(i, i + 1, newFrom, newFrom, -1));
			}
			for (int j = newFrom; j < newTo; j++) {
				steps.add(new Step(oldTo, oldTo, j, j + 1, -1));
			}
		} else {
			new GapAlignment(old, now, numbers).align(oldFrom, oldTo, newFrom, newTo, steps);
		}
	}

	/** For each of the old list its equal in the new one, or -1. */
	private int[] equal() {
		var signs = new Signs();
		var vocabulary = new Vocabulary();
		Tokens olds = Tokens.of(text(old, signs), vocabulary);
		Tokens news = Tokens.of(text(now, signs), vocabulary);
		int[] partners = WordDiff.partners(olds, news);
		if (partners.length != old.size()) {
			partners = new int[old.size()];
			Arrays.fill(partners, -1);
		}
		for (int i = 0; i < partners.length; i++) {
			if (partners[i] >= 0 && !equal(old.get(i), now.get(partners[i]))) {
				partners[i] = -1;
			}
		}
		return partners;
	}

	private static boolean equal(Alignable a, Alignable b) {
		return a.text().equals(b.text()) && a.kind().equals(b.kind());
	}

	private static String text(List<? extends Alignable> list, Signs signs) {
		var text = new StringBuilder();
		list.forEach(each -> text.appendCodePoint(signs.of(each.kind() + '\n' + each.text())));
		return text.toString();
	}
}
