package org.chancery.word.imports.structure;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.chancery.word.imports.reading.ListLabel;
import org.chancery.word.imports.structure.ItemLabel.Format;
import org.chancery.word.imports.structure.ItemLabel.Reading;

/** Reads the label of a paragraph or subparagraph from the start of its words, or from what Word counts. */
final class ItemLabelReader {

	private static final String SIGNS = "-–—•·▪◦●○■□*‣⁃−";
	private static final Set<String> AGAIN = Set.of("bis", "ter", "quater", "quinquies", "sexies", "septies", "octies");
	private static final int LONGEST = 16;
	private static final int MOST_DIGITS = 3;
	private static final int ALPHABET = 26;

	private final String text;
	private int at;

	private ItemLabelReader(String text, int start) {
		this.text = text;
		this.at = start;
	}

	/** The label at the start of the words of a paragraph; null if there is none. */
	static ItemLabel typed(String text) {
		int start = PlainForm.skipSpace(text, 0);
		if (start >= text.length()) {
			return null;
		}
		char first = text.charAt(start);
		if (SIGNS.indexOf(first) >= 0) {
			return sign(text, start);
		}
		boolean possible = first == '(' || first == '§' || Character.isLetterOrDigit(first);
		return possible ? new ItemLabelReader(text, start).read(start) : null;
	}

	private static ItemLabel sign(String text, int start) {
		int end = PlainForm.skipSpace(text, start + 1);
		boolean words = end < text.length() && (Character.isLetter(text.charAt(end)) || "“\"'«([‘".indexOf(text.charAt(end)) >= 0);
		String sign = text.substring(start, start + 1);
		return words ? new ItemLabel(sign, end, sign, List.of(new Reading(Format.SIGN, 0)), false, -1, 0) : null;
	}

	/** The label that Word counts. */
	static ItemLabel counted(ListLabel label) {
		if (label.bullet()) {
			return new ItemLabel(label.text(), 0, label.text(), List.of(new Reading(Format.SIGN, 0)), false, label.list(),
					label.level());
		}
		Format format = switch (label.format()) {
		case "lowerLetter" -> Format.LOWER_LETTER;
		case "upperLetter" -> Format.UPPER_LETTER;
		case "lowerRoman" -> Format.LOWER_ROMAN;
		case "upperRoman" -> Format.UPPER_ROMAN;
		default -> Format.DECIMAL;
		};
		return new ItemLabel(PlainForm.squeeze(label.text()), 0, "#", List.of(new Reading(format, label.ordinal())), false,
				label.list(), label.level());
	}

	private ItemLabel read(int start) {
		boolean open = text.charAt(at) == '(';
		boolean section = text.charAt(at) == '§';
		at = open || section ? PlainForm.skipSpace(text, at + 1) : at;
		int number = at;
		List<Reading> readings = at < text.length() && Character.isDigit(text.charAt(at)) ? figures() : letters();
		if (readings == null) {
			return null;
		}
		String own = text.substring(number, at);
		boolean again = again();
		String form = close(open, section, readings.get(0).format(), own);
		form = form == null && ordinalSign(own) ? "#" + own.charAt(own.length() - 1) : form;
		if (form == null || at - start > LONGEST || !wordsFollow(form)) {
			return null;
		}
		return new ItemLabel(PlainForm.squeeze(text.substring(start, at)), PlainForm.skipSpace(text, at), form, readings,
				again, -1, 0);
	}

	private List<Reading> figures() {
		int component = at;
		boolean compound = false;
		while (at < text.length() && (digit(at) || text.charAt(at) == '.' && digit(at + 1))) {
			if (text.charAt(at) == '.') {
				component = at + 1;
				compound = true;
			}
			at++;
		}
		if (at - component > MOST_DIGITS) {
			return null;
		}
		int ordinal = Integer.parseInt(text.substring(component, at));
		if (at + 1 < text.length() && text.charAt(at) == '.' && "ºª°".indexOf(text.charAt(at + 1)) >= 0) {
			at++;
		}
		if (at < text.length() && "ºª°".indexOf(text.charAt(at)) >= 0) {
			at++;
		}
		return List.of(new Reading(compound ? Format.COMPOUND : Format.DECIMAL, ordinal));
	}

	/** Whether a number is closed by the sign of an ordinal: 1°, 2º. */
	private static boolean ordinalSign(String number) {
		return "ºª°".indexOf(number.charAt(number.length() - 1)) >= 0;
	}

	private boolean digit(int index) {
		return index < text.length() && text.charAt(index) >= '0' && text.charAt(index) <= '9';
	}

	private List<Reading> letters() {
		int from = at;
		while (at < text.length() && at - from <= LONGEST && Character.isLetter(text.charAt(at))) {
			at++;
		}
		String word = text.substring(from, at);
		if (word.isEmpty() || word.charAt(0) > 'z') {
			return null;
		}
		boolean upper = Character.isUpperCase(word.charAt(0));
		var readings = new ArrayList<Reading>(2);
		if (word.length() == 1) {
			int ordinal = word.charAt(0) - (upper ? 'A' : 'a') + 1;
			readings.add(new Reading(upper ? Format.UPPER_LETTER : Format.LOWER_LETTER, ordinal));
		}
		int roman = Roman.value(word);
		if (roman > 0) {
			readings.add(new Reading(upper ? Format.UPPER_ROMAN : Format.LOWER_ROMAN, roman));
		}
		if (word.length() == 2 && word.charAt(0) == word.charAt(1) && !upper) {
			int letter = word.charAt(0) - 'a' + 1;
			readings.add(new Reading(Format.DOUBLE_LETTER, letter));
			readings.add(new Reading(Format.LOWER_LETTER, ALPHABET + letter));
		}
		return readings.isEmpty() ? null : readings;
	}

	private boolean again() {
		int from = PlainForm.skipSpace(text, at);
		int to = from;
		while (to < text.length() && to - from < LONGEST && Character.isLetter(text.charAt(to))) {
			to++;
		}
		if (to > from && AGAIN.contains(text.substring(from, to))) {
			at = to;
			return true;
		}
		return false;
	}

	/** Reads what closes the label; null if nothing does. */
	private String close(boolean open, boolean section, Format format, String own) {
		char c = at < text.length() ? text.charAt(at) : ' ';
		if (open) {
			at++;
			return c == ')' ? "(#)" : null;
		}
		if (section) {
			at += c == '.' ? 1 : 0;
			return "§#";
		}
		String compound = format == Format.COMPOUND ? own.substring(0, own.lastIndexOf('.') + 1) : "";
		if (c == ')' || c == '.') {
			at++;
			boolean dash = c == '.' && at < text.length() && (text.charAt(at) == '-' || text.charAt(at) == '–');
			at += dash ? 1 : 0;
			return compound + "#" + c + (dash ? "-" : "");
		}
		return format == Format.COMPOUND ? compound + "#" : null;
	}

	/** Whether what follows begins words, so that "1.5 per cent", "i.e." and "3.5 million" are no labels. */
	private boolean wordsFollow(String form) {
		if (at >= text.length()) {
			return true;
		}
		char next = text.charAt(at);
		boolean figures = form.endsWith("#");
		if (PlainForm.isSpace(next)) {
			int word = PlainForm.skipSpace(text, at);
			return !figures || form.startsWith("§") || word < text.length()
					&& (Character.isUpperCase(text.charAt(word)) || text.charAt(word) == '[' || text.charAt(word) == '“');
		}
		boolean closed = form.endsWith(")") || Character.isDigit(text.charAt(Math.max(0, at - 2)));
		return !figures && closed && (Character.isUpperCase(next) || "([“\"«".indexOf(next) >= 0);
	}
}
