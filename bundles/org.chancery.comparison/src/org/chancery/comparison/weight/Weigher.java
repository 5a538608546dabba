package org.chancery.comparison.weight;

import java.util.ArrayList;
import java.util.List;

import org.chancery.comparison.language.KnownWords;
import org.chancery.comparison.language.LegalLanguage;
import org.chancery.comparison.words.Edit;

/**
 * Weighs changes of one text in one language. Immutable; safe for use by several threads. Takes time in proportion to the
 * length of the texts, times the number of changes in one clause.
 */
public final class Weigher {

	private final LegalLanguage language;
	private final KnownWords known;
	private final FormChange forms;

	/**
	 * Makes a weigher.
	 *
	 * @param language BCP 47 tag of both texts
	 * @param known    parties and defined terms
	 * @param stock    words of both texts, by which misspellings are told from other words; {@link WordStock#NONE} if
	 *                 unknown, then few are
	 */
	public Weigher(String language, KnownWords known, WordStock stock) {
		this.language = LegalLanguage.of(language);
		this.known = known;
		this.forms = new FormChange(known, new Spelling(stock));
	}

	/**
	 * Weighs one clause's change.
	 *
	 * @param edits what stays, goes and comes: the former and the latter together spell the new text
	 */
	public ChangeWeight weigh(List<Edit> edits) {
		List<Hunk> hunks = Hunk.of(edits);
		if (hunks.isEmpty()) {
			return ChangeWeight.NONE;
		}
		String old = Change.oldText(edits);
		String now = Change.newText(edits);
		var brackets = new BracketChanges(hunks, old, now);
		List<Effect> effects = new ArrayList<>(brackets.effects());
		List<Hunk> grave = new ArrayList<>();
		for (Hunk hunk : hunks) {
			if (brackets.explains(hunk)) {
				continue;
			}
			ChangeClass form = forms.judge(hunk, old, now);
			if (form == null) {
				grave.add(hunk);
			} else {
				effects.add(Change.effect(form, hunk, old, now));
			}
		}
		if (!grave.isEmpty()) {
			effects.addAll(weigh(old, now, hunks, grave));
		}
		return new ChangeWeight(effects);
	}

	/** Weighs the hunks that change more than the form, as if the others had not changed at all. */
	private List<Effect> weigh(String old, String now, List<Hunk> all, List<Hunk> grave) {
		StringBuilder text = new StringBuilder();
		List<Hunk> moved = new ArrayList<>();
		int at = 0;
		for (Hunk hunk : all) {
			text.append(old, at, hunk.oldFrom());
			if (grave.contains(hunk)) {
				int from = text.length();
				text.append(now, hunk.newFrom(), hunk.newTo());
				moved.add(new Hunk(hunk.oldFrom(), hunk.oldTo(), from, text.length()));
				at = hunk.oldTo();
			} else {
				text.append(old, hunk.oldFrom(), hunk.oldTo());
				at = hunk.oldTo();
			}
		}
		text.append(old, at, old.length());
		var change = new Change(language.read(old, known), language.read(text.toString(), known), moved);
		new ObligationChanges(change).find();
		new FigureChanges(change).find();
		new MarkChanges(change).find();
		new OtherChanges(change).find();
		return shifted(change.effects(), now, text.toString(), grave, moved);
	}

	/** The effects with their places in the new text as it is. */
	private static List<Effect> shifted(List<Effect> effects, String now, String read, List<Hunk> grave, List<Hunk> moved) {
		if (now.equals(read)) {
			return effects;
		}
		return effects.stream().map(effect -> {
			int shift = 0;
			for (int i = 0; i < moved.size() && moved.get(i).newFrom() <= effect.newStart(); i++) {
				shift = grave.get(i).newFrom() - moved.get(i).newFrom();
			}
			int start = effect.newStart() < 0 ? -1 : effect.newStart() + shift;
			return new Effect(effect.kind(), effect.oldStart(), effect.oldWords(), start, effect.newWords(), effect.direction());
		}).toList();
	}
}
