package org.chancery.seal.identity;

import java.lang.Character.UnicodeScript;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.EnumSet;
import java.util.Set;

/**
 * A name as it may be given to an identity. One that looks like another, or like nothing, is how somebody would be let
 * in for somebody else; the words prevent that, the rules here keep the name from lying beside them.
 */
public final class PersonName {

	/** The most characters of a name that is given (RFC 5280, ub-common-name). */
	public static final int LONGEST = 64;

	private static final int LONGEST_READ = 200;
	private static final int ZERO_WIDTH_NON_JOINER = 0x200c;
	private static final int ZERO_WIDTH_JOINER = 0x200d;
	/** Scripts whose letters look like each other's. */
	private static final Set<UnicodeScript> ALIKE = EnumSet.of(UnicodeScript.LATIN, UnicodeScript.GREEK, UnicodeScript.CYRILLIC,
			UnicodeScript.ARMENIAN, UnicodeScript.CHEROKEE);

	private PersonName() {
	}

	/** Whether a name may stand in what was made before there were rules. */
	public static boolean isReadable(String name) {
		return !name.isBlank() && name.getBytes(StandardCharsets.UTF_8).length <= LONGEST_READ
				&& name.chars().noneMatch(Character::isISOControl);
	}

	/** What keeps a name from being given, as the rest of a sentence: "is empty"; null if nothing does. */
	public static String problem(String name) {
		if (name.isBlank()) {
			return "is empty";
		}
		if (name.codePointCount(0, name.length()) > LONGEST || !isReadable(name)) {
			return "is longer than " + LONGEST + " characters or holds control characters";
		}
		if (!name.equals(name.strip()) || name.contains("  ")) {
			return "begins or ends with a blank, or has two in a row";
		}
		if (!Normalizer.isNormalized(name, Normalizer.Form.NFC)) {
			return "is not normalized (NFC)";
		}
		return shown(name).equals(name) ? mixture(name)
				: "holds characters that cannot be seen or that turn the direction of writing";
	}

	/** A name with {@code ?} for every character that would deceive. */
	public static String shown(String name) {
		var out = new StringBuilder();
		int before = ' ';
		for (int each : name.codePoints().toArray()) {
			boolean joiner = each == ZERO_WIDTH_JOINER || each == ZERO_WIDTH_NON_JOINER;
			out.appendCodePoint(joiner && needsJoiners(before) || !joiner && isVisible(each) ? each : '?');
			before = each;
		}
		return out.toString();
	}

	private static boolean isVisible(int each) {
		return switch (Character.getType(each)) {
		case Character.CONTROL, Character.FORMAT, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR, Character.PRIVATE_USE,
				Character.SURROGATE -> false;
		case Character.SPACE_SEPARATOR -> each == ' ';
		default -> !isIgnorable(each);
		};
	}

	/** What Unicode shows as nothing, though it is no format character (DerivedCoreProperties, Default_Ignorable_Code_Point). */
	private static boolean isIgnorable(int each) {
		return each == 0x034f || each == 0x115f || each == 0x1160 || each == 0x17b4 || each == 0x17b5 || each >= 0x180b && each <= 0x180f
				|| each == 0x2800 || each == 0x3164 || each == 0xffa0 || each >= 0xfe00 && each <= 0xfe0f
				|| each >= 0xe0000 && each <= 0xe0fff;
	}

	private static boolean needsJoiners(int letter) {
		UnicodeScript script = UnicodeScript.of(letter);
		return !ALIKE.contains(script) && script != UnicodeScript.COMMON && script != UnicodeScript.INHERITED;
	}

	private static String mixture(String name) {
		Set<UnicodeScript> inWord = EnumSet.noneOf(UnicodeScript.class);
		for (int each : name.codePoints().toArray()) {
			if (!Character.isLetter(each) && Character.getType(each) != Character.NON_SPACING_MARK) {
				inWord.clear();
			} else if (ALIKE.contains(UnicodeScript.of(each))) {
				inWord.add(UnicodeScript.of(each));
			}
			if (inWord.size() > 1) {
				return "mixes letters of several scripts in one word";
			}
		}
		return null;
	}
}
