package org.chancery.word.imports.structure;

/** Tells headings from sentences by their shape. */
final class HeadingShape {

	private static final int LONGEST = 250;
	private static final int MOST_WORDS = 30;
	private static final int FEW_WORDS = 14;

	private HeadingShape() {
	}

	/** Whether a line that stands out can be a heading. */
	static boolean possible(String line) {
		return !line.isEmpty() && line.length() <= LONGEST && words(line) <= MOST_WORDS && !endsIn(line, ";,")
				&& line.chars().anyMatch(Character::isLetter);
	}

	/** Whether a line is most probably a heading though nothing sets it apart. */
	static boolean probable(String line) {
		return possible(line) && words(line) <= FEW_WORDS && !endsIn(line, ".;:,")
				&& !Character.isLowerCase(line.charAt(0)) && !line.contains(" shall ");
	}

	/** Whether what follows a label without more than a space between goes on with a sentence about it. */
	static boolean goesOn(String rest) {
		return !rest.isEmpty() && (Character.isLowerCase(rest.charAt(0)) || rest.charAt(0) == ',');
	}

	private static boolean endsIn(String line, String characters) {
		return characters.indexOf(line.charAt(line.length() - 1)) >= 0;
	}

	private static int words(String line) {
		int words = 1;
		for (int i = 0; i < line.length(); i++) {
			words += line.charAt(i) == ' ' ? 1 : 0;
		}
		return words;
	}

	/** Whether a line has capital letters only. */
	static boolean capitals(String line) {
		return line.chars().anyMatch(Character::isUpperCase) && line.chars().noneMatch(Character::isLowerCase);
	}
}
