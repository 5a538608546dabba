package org.chancery.ui.comparison.model;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;

import org.chancery.core.history.TextVersion;

/** What an earlier state of a text is called: how it came about, when, by whom. */
public final class VersionWords {

	private static final DateTimeFormatter TIME = DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.MEDIUM);

	private VersionWords() {
	}

	/** "Saved 3 May 2026, 10:42:17 by Ilsabet Quist". */
	public static String of(TextVersion version, ZoneId zone) {
		String how = Character.toUpperCase(version.reason().charAt(0)) + version.reason().substring(1);
		return how + " " + TIME.format(version.made().atZone(zone)) + (version.author().isEmpty() ? "" : " by " + version.author());
	}
}
