package org.chancery.comparison.language;

import java.util.regex.Pattern;

import org.chancery.model.negotiation.Operator;

/** The comparisons before and after numbers and dates: "not less than", "à compter du", "or more". */
final class Bounds {

	/** A comparison before a number: where it begins. */
	record Bound(int token, Operator operator, boolean deadline) {
	}

	private static final int MOST_FILLERS = 6;
	private static final Pattern EXCEEDING = Pattern.compile("exce|super|dépass|excèd|excéd");

	/** Between a verb that is denied and how long it may not last: shall not be held for more than, ne sont pas retenues plus de. */
	private static final Pattern LASTING = Pattern.compile("for|during|durante|por|pendant|\\p{L}{2,}(?:ed|ées?|és?|ues?|us|ies?|is)");

	private final Script script;
	private final Bound[] before;

	/** @param topic the comparisons to look for: those before numbers, or those before dates */
	Bounds(Script script, Topic topic) {
		this.script = script;
		this.before = new Bound[script.count() + 1];
		for (int i = 0; i < script.count(); i++) {
			Script.Found phrase = script.at(i, topic);
			if (phrase != null) {
				mark(i, phrase);
			}
		}
	}

	/** The comparison whose number begins at a token; null if there is none. */
	Bound before(int token) {
		return before[token];
	}

	/** The comparison that stands behind a number; null if there is none. */
	Script.Found after(int token) {
		return script.at(token, Topic.AFTER);
	}

	private void mark(int token, Script.Found phrase) {
		Operator operator = flipped(token, Operator.get(phrase.value()));
		var bound = new Bound(token, operator, script.is(token, Topic.DEADLINE));
		int at = token + phrase.length();
		for (int skipped = 0; at <= script.count() && skipped <= MOST_FILLERS; skipped++) {
			if (before[at] == null) {
				before[at] = bound;
			}
			int filler = script.length(at, Topic.FILLER);
			if (filler == 0) {
				return;
			}
			at += filler;
		}
	}

	/** "Shall not exceed" is at most; "not be less than" is at least. */
	private Operator flipped(int token, Operator operator) {
		if (operator != Operator.GREATER && operator != Operator.LESS) {
			return operator;
		}
		boolean far = EXCEEDING.matcher(script.tokens.word(token)).lookingAt() || LASTING.matcher(script.tokens.word(token - 1)).matches();
		for (int i = token - 1; i >= Math.max(0, token - (far ? 8 : 3)) && !script.tokens.isStop(i); i--) {
			if (far && script.tokens.word(i).equals(",")) {
				return operator;
			}
			if (script.is(i, Topic.NEGATION)) {
				return operator == Operator.GREATER ? Operator.AT_MOST : Operator.AT_LEAST;
			}
		}
		return operator;
	}
}
