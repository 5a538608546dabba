package org.chancery.comparison.language;

import java.util.Arrays;
import java.util.List;

/** Finds the party that an obligation binds: the grammatical subject, or whom a passive names with "by". */
final class SubjectFinder {

	/** Who is bound, if it could be found, and whether the subject itself denies ("nothing in this Agreement shall"). */
	record Subject(PartyMention party, boolean denies) {
	}

	private static final int NEAR = 3;
	private static final int REACH = 300;
	private static final int AGENT_REACH = 16;

	private final Script script;
	private final Tokens tokens;
	private final PartyMention[] endingAt;
	private final PartyMention[] startingAt;
	private int lastModal = -1;

	SubjectFinder(Script script, List<PartyMention> parties) {
		this.script = script;
		this.tokens = script.tokens;
		this.endingAt = new PartyMention[script.count() + 1];
		this.startingAt = new PartyMention[script.count() + 1];
		int[] starts = new int[script.count()];
		for (int i = 0; i < starts.length; i++) {
			starts[i] = tokens.start(i);
		}
		for (PartyMention party : parties) {
			int from = Arrays.binarySearch(starts, party.start());
			int last = Arrays.binarySearch(starts, party.end() - 1);
			startingAt[from] = party;
			endingAt[last >= 0 ? last + 1 : -last - 1] = party;
		}
	}

	/** The party whose mention ends right before a token; null if there is none. */
	PartyMention endingAt(int token) {
		return token < 0 ? null : endingAt[token];
	}

	/** Remembers where the obligation before was. */
	void passed(int modal) {
		lastModal = modal;
	}

	/** The subject of what obliges between two tokens. */
	Subject of(int from, int to) {
		int begin = from;
		int modalBefore = modalBefore(from);
		while (begin > Math.max(0, from - REACH) && !tokens.isStop(begin - 1)) {
			PartyMention party = endingAt[begin];
			if (party != null && !isGoverned(party, begin, from) && (begin > from - NEAR || begin <= modalBefore)) {
				return new Subject(party, false);
			}
			begin--;
		}
		PartyMention behind = behind(to);
		return behind != null ? new Subject(behind, deniedAhead(begin, from)) : new Subject(agent(to), denies(begin, from));
	}

	/** Right behind the verb stands the subject of a sentence turned round: "in no circumstances shall a Party", "incumbe a la Parte". */
	private PartyMention behind(int to) {
		for (int i = to; i <= to + 1 && i < script.count(); i++) {
			if (startingAt[i] != null) {
				return startingAt[i];
			}
			if (!script.is(i, Topic.SCOPE) && !script.is(i, Topic.ARTICLE)) {
				return null;
			}
		}
		return null;
	}

	/** Whether words in front of the verb deny what follows its subject. */
	private boolean deniedAhead(int begin, int verb) {
		for (int i = Math.max(0, begin); i < verb; i++) {
			if (script.is(i, Topic.MODAL_NEGATION) && script.length(i, Topic.MODAL_NEGATION) > 1) {
				return true;
			}
		}
		return false;
	}

	/** Where the obligation before stands, if in the same sentence: what stands between is more likely its object. */
	private int modalBefore(int from) {
		if (lastModal < from - REACH) {
			return from;
		}
		for (int i = lastModal; i < from; i++) {
			if (i < 0 || tokens.isStop(i)) {
				return from;
			}
		}
		return lastModal;
	}

	/** Whether a mention depends on something else: "of the other Party", "goods that a Party imports". */
	private boolean isGoverned(PartyMention party, int end, int verb) {
		int start = end - 1;
		while (tokens.start(start) > party.start()) {
			start--;
		}
		int before = start - 1;
		if (script.is(before, Topic.AND) && endingAt[before] != null) {
			return isGoverned(endingAt[before], before, verb);
		}
		return script.is(before, Topic.PREPOSITION) && !isSubordinate(before)
				|| script.is(before, Topic.RELATIVE) && end < verb - NEAR && !isComma(end, verb);
	}

	/** "Que" and "than" may open a clause whose subject follows. */
	private boolean isSubordinate(int token) {
		return script.is(token, Topic.RELATIVE);
	}

	private boolean isComma(int from, int to) {
		for (int i = from; i < to; i++) {
			if (tokens.word(i).equals(",")) {
				return true;
			}
		}
		return false;
	}

	private PartyMention agent(int from) {
		for (int i = from; i < Math.min(script.count() - 1, from + AGENT_REACH) && !tokens.isStop(i); i++) {
			if (script.is(i, Topic.AGENT) && startingAt[i + 1] != null) {
				return startingAt[i + 1];
			}
		}
		return null;
	}

	private boolean denies(int begin, int verb) {
		for (int i = begin; i < Math.min(verb, begin + 4); i++) {
			if (script.is(i, Topic.NEGATIVE_SUBJECT)) {
				return script.length(i, Topic.BEFORE) < 2 && script.length(i, Topic.BEFORE_DATE) < 2 && lastModal < begin;
			}
		}
		return false;
	}
}
