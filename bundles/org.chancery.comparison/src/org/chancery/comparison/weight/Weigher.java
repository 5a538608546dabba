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
		var partial = new PartialText(old, now, all, grave);
		var change = new Change(language.read(old, known), language.read(partial.text(), known), partial.hunks());
		new ObligationChanges(change).find();
		new FigureChanges(change).find();
		new MarkChanges(change).find();
		new OtherChanges(change).find();
		return change.effects().stream().map(partial::inNewText).toList();
	}
}
