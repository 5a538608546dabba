package org.chancery.core.alternat;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.chancery.core.alternat.Enumeration.Member;
import org.chancery.core.alternat.PartyForms.Sort;

/** Writes an enumeration in the order of an alternat. Separators and capitals stay where they are; the rest moves. */
final class EnumerationOrder {

	private final Map<String, Integer> places;
	private final Contractions contractions;
	private final boolean spanish;

	/** @param places place of each party by id; a party without one comes after the others */
	EnumerationOrder(Map<String, Integer> places, String language) {
		this.places = places;
		contractions = new Contractions(language);
		spanish = language.startsWith("es");
	}

	/** The enumeration in that order; null if it is in order already. */
	String write(Enumeration enumeration, String text) {
		List<Member> before = enumeration.members();
		List<Member> after = before.stream().sorted(Comparator.comparingInt(this::place)).toList();
		if (after.equals(before)) {
			return null;
		}
		var words = new StringBuilder();
		for (int i = 0; i < after.size(); i++) {
			Member member = after.get(i);
			boolean capital = capital(before.get(i), i == 0 && beginsSentence(text, enumeration.from()));
			if (i == 0 && !enumeration.outside().isEmpty()) {
				words.append(contractions.together(enumeration.outside(), lower(member.article()), member.name()))
						.append(member.name()).append(member.tail());
			} else {
				words.append(cased(member, capital));
			}
			if (i + 1 < after.size()) {
				words.append(separator(enumeration.separators().get(i), after.get(i + 1)));
			}
		}
		String written = words.toString();
		return text.indexOf('\u2019') >= 0 ? written.replace('\'', '\u2019') : written;
	}

	private int place(Member member) {
		return places.getOrDefault(member.form().party().id(), Integer.MAX_VALUE);
	}

	/** Whether the words at a place begin with a capital because of the place. */
	private static boolean capital(Member there, boolean beginning) {
		if (there.led()) {
			return Character.isUpperCase(there.words().charAt(0));
		}
		return beginning;
	}

	private static boolean beginsSentence(String text, int from) {
		int at = from - 1;
		while (at >= 0 && (Character.isWhitespace(text.charAt(at)) || "\"“«(".indexOf(text.charAt(at)) >= 0)) {
			at--;
		}
		return at < 0 || ".;:!?".indexOf(text.charAt(at)) >= 0 || text.substring(at + 1, from).indexOf('\n') >= 0;
	}

	private static String cased(Member member, boolean capital) {
		String words = member.words();
		boolean lowerAdjective = member.form().sort() == Sort.ADJECTIVE
				&& Character.isLowerCase(member.form().party().adjective().strip().charAt(0));
		if (!member.led() && !lowerAdjective || shouted(words)) {
			return words;
		}
		String first = words.substring(0, 1);
		return (capital ? first.toUpperCase(Locale.ROOT) : first.toLowerCase(Locale.ROOT)) + words.substring(1);
	}

	/** Whether the first word is in capitals altogether. */
	private static boolean shouted(String words) {
		return words.length() > 1 && Character.isUpperCase(words.charAt(0))
				&& (Character.isUpperCase(words.charAt(1)) || words.charAt(1) == '\'' && words.length() > 3
						&& Character.isUpperCase(words.charAt(3)));
	}

	private static String lower(String article) {
		return article.length() > 1 && Character.isUpperCase(article.charAt(1)) ? article : article.toLowerCase(Locale.ROOT);
	}

	/** Spanish y becomes e before the sound of i. */
	private String separator(String separator, Member next) {
		String word = separator.replace(",", "").strip();
		if (!spanish || !word.equalsIgnoreCase("y") && !word.equalsIgnoreCase("e")) {
			return separator;
		}
		String follows = next.words().toLowerCase(Locale.ROOT);
		boolean soundsI = follows.matches("(?s)(i|í|h[ií](?![aeo])).*");
		String right = soundsI ? "e" : "y";
		return separator.replace(word, Character.isUpperCase(word.charAt(0)) ? right.toUpperCase(Locale.ROOT) : right);
	}
}
