package org.chancery.comparison.weight;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

import org.chancery.comparison.language.KnownWords;

/** Tells changes that only change the form: spaces, punctuation, capitals, spelling, the number in front. */
final class FormChange {

	private static final Pattern LABEL = Pattern.compile("\\(?(\\d{1,3}|\\p{Alpha}|[ivxlc]{1,6}|[IVXLC]{1,6}|\\p{Lower}{2})"
			+ "( ?(bis|ter|quater))?[.)]{1,2}");
	private static final int LONGEST_LABEL = 16;
	private static final String MARKS = ".,;:'\"’‘“”«»-–—()/…?!\u00ad";
	private static final Pattern DENYING = Pattern.compile("un|in|im|il|ir|dis|non|not|no|a|any|some");

	private static final Pattern FIGURE = Pattern.compile("-?\\d+([.,/\u00a0 -]\\d+)*");
	private static final Pattern PARENTHESES = Pattern.compile("[\\s()]*[()][\\s()]*");
	private static final Pattern SPACES = Pattern.compile("\\s");

	private final KnownWords known;
	private final Spelling spelling;

	FormChange(KnownWords known, Spelling spelling) {
		this.known = known;
		this.spelling = spelling;
	}

	/** What kind of form a hunk changes; null if it may change more. */
	ChangeClass judge(Hunk hunk, String old, String now) {
		if (isLabel(hunk, old, now)) {
			return ChangeClass.NUMBERING;
		}
		// Whole words, of which the hunk may have only a part.
		String was = old.substring(wordStart(old, hunk.oldFrom()), wordEnd(old, hunk.oldTo()));
		String is = now.substring(wordStart(now, hunk.newFrom()), wordEnd(now, hunk.newTo()));
		List<String> oldWords = words(was);
		List<String> newWords = words(is);
		if (hasOther(was) || hasOther(is) || partsDigits(was, is) || enclosesFigure(hunk.oldFrom(), hunk.oldTo(), old)
				|| enclosesFigure(hunk.newFrom(), hunk.newTo(), now)) {
			return null;
		}
		if (oldWords.equals(newWords)) {
			return SPACES.matcher(was).replaceAll("").equals(SPACES.matcher(is).replaceAll("")) ? ChangeClass.SPACING : ChangeClass.PUNCTUATION;
		}
		if (String.join(" ", oldWords).equalsIgnoreCase(String.join(" ", newWords))) {
			return isTerm(oldWords, newWords) ? null : ChangeClass.CAPITALS;
		}
		return isSpelling(oldWords, newWords) || isCompound(oldWords, newWords) ? ChangeClass.SPELLING : null;
	}

	private boolean isLabel(Hunk hunk, String old, String now) {
		if (hunk.oldFrom() != hunk.newFrom() || hunk.oldFrom() > LONGEST_LABEL || !old.substring(0, hunk.oldFrom()).equals(now.substring(0, hunk.newFrom()))) {
			return false;
		}
		int oldEnd = labelEnd(old);
		int newEnd = labelEnd(now);
		return oldEnd + newEnd > 0 && hunk.oldTo() <= oldEnd && hunk.newTo() <= newEnd
				&& (oldEnd > 0 && newEnd > 0 || hunk.oldFrom() == 0);
	}

	/** Behind the label in front of a text and its spaces; 0 if there is none. */
	private static int labelEnd(String text) {
		var matcher = LABEL.matcher(text);
		if (!matcher.lookingAt()) {
			return 0;
		}
		int end = matcher.end();
		if (end < text.length() && !Character.isWhitespace(text.charAt(end))) {
			return 0;
		}
		while (end < text.length() && Character.isWhitespace(text.charAt(end))) {
			end++;
		}
		return end;
	}

	private static int wordStart(String text, int from) {
		int start = from;
		while (start > 0 && Character.isLetterOrDigit(text.charAt(start - 1))
				&& start < text.length() && isInWord(text.charAt(start))) {
			start--;
		}
		return start;
	}

	private static int wordEnd(String text, int to) {
		int end = to;
		while (end < text.length() && end > 0 && Character.isLetterOrDigit(text.charAt(end))
				&& isInWord(text.charAt(end - 1))) {
			end++;
		}
		return end;
	}

	private static boolean isInWord(char c) {
		return Character.isLetterOrDigit(c);
	}

	private static List<String> words(String text) {
		List<String> words = new ArrayList<>();
		int start = -1;
		for (int i = 0; i <= text.length(); i++) {
			boolean part = i < text.length() && Character.isLetterOrDigit(text.charAt(i));
			if (part && start < 0) {
				start = i;
			} else if (!part && start >= 0) {
				words.add(text.substring(start, i));
				start = -1;
			}
		}
		return words;
	}

	/** Whether there is a sign that is no punctuation: a bracket, %, $, +. */
	private static boolean hasOther(String words) {
		return words.chars().anyMatch(c -> !Character.isLetterOrDigit(c) && !Character.isWhitespace(c)
				&& !Character.isSpaceChar(c) && MARKS.indexOf(c) < 0);
	}

	/** Whether a sign that changed stands at a figure, where it is part of the number. */
	private static boolean partsDigits(String was, String is) {
		return !was.equals(is) && (was + is).chars().anyMatch(Character::isDigit)
				&& !figures(was).equals(figures(is));
	}

	/** Whether a parenthesis belongs to a figure: thirty (30). */
	private static boolean enclosesFigure(int from, int to, String text) {
		String near = text.substring(Math.max(0, from - 1), Math.min(text.length(), to + 1));
		return from < to && PARENTHESES.matcher(text.substring(from, to)).matches() && near.chars().anyMatch(Character::isDigit);
	}

	private static List<String> figures(String text) {
		return FIGURE.matcher(text).results().map(r -> r.group()).toList();
	}

	private boolean isTerm(List<String> old, List<String> now) {
		String was = String.join(" ", old);
		String is = String.join(" ", now);
		return known.definedTerms().stream().filter(term -> Character.isUpperCase(term.charAt(0)))
				.anyMatch(term -> was.contains(term) != is.contains(term));
	}

	private boolean isSpelling(List<String> old, List<String> now) {
		if (old.size() != now.size()) {
			return false;
		}
		for (int i = 0; i < old.size(); i++) {
			if (!spelling.sameWord(old.get(i).toLowerCase(Locale.ROOT), now.get(i).toLowerCase(Locale.ROOT))) {
				return false;
			}
		}
		return true;
	}

	/** Words written as one, or apart: cooperation and co-operation, per cent and percent. */
	private static boolean isCompound(List<String> old, List<String> now) {
		String was = String.join("", old);
		return old.size() != now.size() && was.equalsIgnoreCase(String.join("", now)) && was.length() > 5
				&& !was.chars().anyMatch(Character::isDigit)
				&& !DENYING.matcher((old.size() > now.size() ? old : now).getFirst().toLowerCase(Locale.ROOT)).matches();
	}
}
