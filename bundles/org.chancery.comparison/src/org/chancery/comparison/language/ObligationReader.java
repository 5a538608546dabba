package org.chancery.comparison.language;

import java.util.ArrayList;
import java.util.List;

import org.chancery.comparison.language.PartyMention.Scope;

/** Finds the words that oblige, permit or forbid, and whom they bind. */
final class ObligationReader {

	private final Script script;
	private final Tokens tokens;
	private final String language;
	private final SubjectFinder subjects;
	private final VerbForms verbs;

	ObligationReader(Script script, String language, List<PartyMention> parties) {
		this.script = script;
		this.tokens = script.tokens;
		this.language = language;
		this.subjects = new SubjectFinder(script, parties);
		this.verbs = new VerbForms(script, language);
	}

	List<Obligation> read() {
		List<Obligation> found = new ArrayList<>();
		for (int i = 0; i < script.count(); i++) {
			if (script.isTaken(i)) {
				continue;
			}
			Modal modal = modal(i);
			if (modal == null) {
				continue;
			}
			SubjectFinder.Subject subject = subjects.of(modal.from(), modal.to());
			if (modal.strength() != Strength.IS_TO || subject.party() != null) {
				boolean denied = subject.denies() || subject.party() != null && subject.party().scope() == Scope.NONE;
				found.add(new Obligation(tokens.start(modal.from()), tokens.end(modal.to() - 1), modal.strength(), modal.negated(),
						null).boundTo(subject.party(), denied));
				subjects.passed(modal.from());
			}
			i = modal.to() - 1;
		}
		return found;
	}

	/** Words that oblige: from one token up to another. */
	private record Modal(int from, int to, Strength strength, boolean negated) {
	}

	private Modal modal(int token) {
		Script.Found phrase = script.at(token, Topic.MODAL);
		if (phrase != null) {
			if (isOther(token, phrase)) {
				return null;
			}
			String[] value = phrase.value().split(" ");
			var plain = new Modal(token, token + phrase.length(), Strength.of(value[0]), value.length > 1);
			return language.equals("en") ? behind(plain) : before(plain);
		}
		if (verbs.isFuture(token)) {
			return before(new Modal(token, token + 1, Strength.SHALL, false));
		}
		return verbs.isPresentObligation(token, subjects) ? before(new Modal(token, token + 1, Strength.IS_TO, false)) : null;
	}

	/** A noun, an infinitive or a second verb: "the will", "to undertake", "shall undertake". */
	private boolean isOther(int token, Script.Found phrase) {
		if (!language.equals("en")) {
			return false;
		}
		String before = tokens.word(token - 1);
		if (isMonth(token)) {
			return true;
		}
		if (phrase.value().equals("will") || phrase.value().equals("may")) {
			return before.matches("the|their|its|a|free|good");
		}
		boolean verb = phrase.value().matches("undertakes|endeavour|intends|isTo") || tokens.word(token).startsWith("ha");
		return verb && (before.matches("to|not") || script.is(token - 1, Topic.MODAL) || script.is(token - 2, Topic.MODAL)
				|| script.is(token - 1, Topic.ADVERB) && script.is(token - 2, Topic.MODAL));
	}

	/** May with a capital letter, unless all words there have one, as in a heading: "What Each Party May Require". */
	private boolean isMonth(int token) {
		if (!tokens.word(token).equals("may") || !tokens.isCapital(token) || Character.isUpperCase(tokens.text.charAt(tokens.start(token) + 1))) {
			return false;
		}
		return !tokens.isWord(token + 1) || !tokens.isCapital(token + 1) || !tokens.isCapital(token - 1) || script.is(token + 1, Topic.MONTH);
	}

	/** English denies and weakens behind the word: "shall not", "shall also endeavour to", "shall be entitled to". */
	private Modal behind(Modal modal) {
		Modal result = modal;
		int at = modal.to;
		for (int steps = 0; steps < 4; steps++) {
			int negation = script.length(at, Topic.MODAL_NEGATION);
			if (negation > 0 && !result.negated) {
				at += negation;
				result = new Modal(modal.from, at, result.strength, true);
				continue;
			}
			Script.Found modifier = script.at(at, Topic.MODIFIER);
			if (modifier != null && modal.strength.compareTo(Strength.WILL) <= 0) {
				return modified(result, modifier, at);
			}
			if (tokens.word(at).equals("consider") && tokens.word(at + 1).endsWith("ing") && modal.strength == Strength.SHALL) {
				return new Modal(modal.from, at + 1, Strength.ENDEAVOUR, result.negated);
			}
			int skip = script.is(at, Topic.ADVERB) ? script.length(at, Topic.ADVERB) : parenthesis(at);
			if (skip == 0) {
				break;
			}
			at += skip;
		}
		return result;
	}

	private static Modal modified(Modal modal, Script.Found modifier, int at) {
		Strength strength = Strength.of(modifier.value());
		int to = at + modifier.length();
		return switch (strength) {
		case ENDEAVOUR, MAY -> new Modal(modal.from, to, strength, modal.negated);
		default -> modal.negated ? new Modal(modal.from, to, Strength.MAY, false) : new Modal(modal.from, to, modal.strength, false);
		};
	}

	/** How many tokens stand between commas, if what follows them denies or weakens; else 0. */
	private int parenthesis(int at) {
		if (!tokens.word(at).equals(",")) {
			return 0;
		}
		for (int i = at + 1; i < Math.min(script.count(), at + 24) && !tokens.isStop(i); i++) {
			if (tokens.word(i).equals(",") && (script.is(i + 1, Topic.MODAL_NEGATION) || script.is(i + 1, Topic.MODIFIER))) {
				return i + 1 - at;
			}
		}
		return 0;
	}

	/** French and Spanish deny in front: "no podrá", "ne peut pas", "no se les aplicará". */
	private Modal before(Modal modal) {
		int at = modal.from;
		while (script.is(at - 1, Topic.CLITIC) && modal.from - at < 3) {
			at--;
		}
		for (int length = 1; length <= 4; length++) {
			Script.Found negation = script.at(at - length, Topic.MODAL_NEGATION);
			if (negation != null && negation.length() == length) {
				return new Modal(at - length, modal.to, modal.strength, !isRestricted(modal.to));
			}
		}
		return modal;
	}

	/** "Ne peut … que" permits, within limits. */
	private boolean isRestricted(int from) {
		for (int i = from; i < from + 5; i++) {
			if (tokens.word(i).matches("pas|aucun|aucune|jamais|plus|point") || tokens.isStop(i)) {
				return false;
			}
			if (script.is(i, Topic.RESTRICTION)) {
				return true;
			}
		}
		return false;
	}
}
