package org.chancery.word.review;

import org.chancery.word.stories.Signs;

/** What the fields and links of both files refer to. */
final class Targets {

	private static final int SHOWN = 60;

	private final FileText old;
	private final FileText now;
	private final LineMatch match;

	/** @param match of the bodies */
	Targets(FileText old, FileText now, LineMatch match) {
		this.old = old;
		this.now = now;
		this.match = match;
	}

	/** Whether a field of the old file and one of the new refer to the same. */
	boolean same(Line.Field one, Line.Field other) {
		String name = bookmark(one);
		String otherName = bookmark(other);
		if (name.isEmpty() || otherName.isEmpty()) {
			return one.name().equals(other.name()) && isSame(one.target(), other.target());
		}
		if (!one.name().equals(other.name()) && !one.name().equals("HYPERLINK") && !other.name().equals("HYPERLINK")) {
			return false;
		}
		Integer line = old.body.bookmarks.get(name);
		Integer otherLine = now.body.bookmarks.get(otherName);
		if (line == null || otherLine == null) {
			return line == otherLine && name.equals(otherName);
		}
		return isSame(line, otherLine);
	}

	/** Programs complete addresses when they save. */
	private static boolean isSame(String address, String other) {
		String one = address.endsWith("/") ? address.substring(0, address.length() - 1) : address;
		String two = other.endsWith("/") ? other.substring(0, other.length() - 1) : other;
		boolean relative = !one.contains(":") && !two.contains(":") && !one.isEmpty() && !two.isEmpty();
		return one.equals(two) || relative && (one.endsWith("/" + two) || two.endsWith("/" + one));
	}

	private boolean isSame(int line, int otherLine) {
		int size = match.partners.length;
		if (line < size && match.partners[line] >= 0) {
			return match.partners[line] == otherLine;
		}
		return line >= size ? otherLine >= now.body.lines.size() : match.origin(otherLine) == line;
	}

	/** The bookmark to which both fields refer, if it leads elsewhere now; empty if none. */
	String moved(Line.Field one, Line.Field other) {
		String name = one == null || other == null ? "" : bookmark(one);
		return !name.isEmpty() && name.equals(bookmark(other)) ? name : "";
	}

	/** The bookmark to which a field refers; empty if it refers to none. */
	private static String bookmark(Line.Field field) {
		if (field.name().equals("HYPERLINK")) {
			return field.target().startsWith("#") ? field.target().substring(1) : "";
		}
		return field.target();
	}

	/** A field as a person reads it; empty for null. */
	String describe(Line.Field field, boolean before) {
		if (field == null) {
			return "";
		}
		FileText file = before ? old : now;
		Integer line = file.body.bookmarks.get(bookmark(field));
		String target = field.target();
		if (line != null && line < file.body.lines.size()) {
			Line at = file.body.lines.get(line);
			String words = (at.label().isEmpty() ? "" : at.label() + " ") + Signs.readable(at.text());
			target = "to: " + (words.length() > SHOWN ? words.substring(0, SHOWN) + "…" : words);
		}
		return "{" + field.name() + (target.isEmpty() ? "" : " " + target) + "}";
	}
}
