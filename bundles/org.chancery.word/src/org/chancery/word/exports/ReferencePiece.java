package org.chancery.word.exports;

import java.util.ArrayList;
import java.util.List;

/**
 * A piece of a printed cross-reference: words, or a field that Word recalculates to the same words. Word has no field
 * that prints 5(2)(a); a chain of fields, one an enclosing clause, does.
 *
 * @param words       what is printed
 * @param instruction the field instruction (ISO 29500-1, 17.16.5.51); null for plain words
 */
record ReferencePiece(String words, String instruction) {

	/** Switches for the number without its words. */
	private static final String BARE = " \\n \\t \\h";

	/** Whether the field prints less than the label, which LibreOffice cannot. */
	boolean quoted() {
		return instruction.contains(BARE);
	}


	/** Takes a printed reference apart, the innermost number first. */
	static List<ReferencePiece> of(String printed, PlannedClause target) {
		var pieces = new ArrayList<ReferencePiece>();
		int end = printed.length();
		for (PlannedClause at = target; at != null && end > 0; at = at.parent) {
			Found found = find(printed, end, at);
			if (found != null) {
				add(pieces, printed.substring(found.to(), end), null);
				add(pieces, printed.substring(found.from(), found.to()), found.instruction());
				end = found.from();
			} else if (at == target && !at.number().value().isEmpty()) {
				break;
			}
		}
		add(pieces, printed.substring(0, end), null);
		return pieces.reversed();
	}

	private record Found(int from, int to, String instruction) {
	}

	private static void add(List<ReferencePiece> pieces, String words, String instruction) {
		if (!words.isEmpty()) {
			pieces.add(new ReferencePiece(words, instruction));
		}
	}

	private static Found find(String printed, int end, PlannedClause clause) {
		String value = clause.number().value();
		if (value.isEmpty()) {
			return null;
		}
		if (clause.list == 0) {
			boolean held = clause.number().label().contains(value);
			return held ? found(printed, end, value, "REF " + clause.valueBookmark() + " \\h") : null;
		}
		// A paragraph number is printed without its last full stops.
		String whole = withoutStops(clause.number().label());
		Found found = found(printed, end, whole, "REF " + clause.bookmark() + " \\n \\h");
		return found != null ? found : found(printed, end, value, "REF " + clause.bookmark() + BARE);
	}

	private static String withoutStops(String label) {
		int end = label.length();
		while (end > 0 && (label.charAt(end - 1) == '.' || label.charAt(end - 1) == ' ')) {
			end--;
		}
		return label.substring(0, end);
	}

	/** The last place before {@code end} where the words stand alone. */
	private static Found found(String printed, int end, String words, String instruction) {
		for (int from = printed.lastIndexOf(words, end - words.length()); from >= 0; from = printed.lastIndexOf(words,
				from - 1)) {
			int to = from + words.length();
			if (to <= end && !joins(printed, from - 1, from) && !joins(printed, to - 1, to)) {
				return new Found(from, to, instruction);
			}
		}
		return null;
	}

	/** Whether two neighbouring characters belong to one word or number. */
	private static boolean joins(String printed, int left, int right) {
		if (left < 0 || right >= printed.length()) {
			return false;
		}
		char a = printed.charAt(left);
		char b = printed.charAt(right);
		return Character.isLetterOrDigit(a) && Character.isLetterOrDigit(b)
				|| a == '.' && Character.isDigit(b) || Character.isDigit(a) && b == '.';
	}
}
