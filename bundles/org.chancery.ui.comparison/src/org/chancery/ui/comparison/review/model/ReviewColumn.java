package org.chancery.ui.comparison.review.model;

import java.util.Locale;

import org.chancery.core.exchange.CounterDraftAnswer;
import org.chancery.core.exchange.CounterDraftChange;

/** A column of the table of changes. */
public enum ReviewColumn {
	/** What was decided. */
	DECISION("Decision", 96),
	/** Whether the change says that it is one. */
	MARK("Mark", 128),
	/** How the clause is cited. */
	CLAUSE("Clause", 110),
	/** What was done. */
	KIND("Kind", 66),
	/** The words before. */
	OLD("Old", 120),
	/** The words after. */
	NOW("New", 120),
	/** What it means in law. */
	WEIGHT("Weight", 180),
	/** Who declares it. */
	AUTHOR("Author", 110),
	/** When it was made, as the file says it. */
	DATE("Date", 90),
	/** Where in the file. */
	PART("Part", 80);

	private static final int LONGEST = 300;

	private final String title;
	private final int width;

	ReviewColumn(String title, int width) {
		this.title = title;
		this.width = width;
	}

	/** What stands at its head. */
	public String title() {
		return title;
	}

	/** How wide it is at first, in pixels. */
	public int width() {
		return width;
	}

	/** What it says of a change. */
	public String words(ReviewLine line, CounterDraftAnswer decision) {
		CounterDraftChange change = line.change();
		return switch (this) {
		case DECISION -> decision == null ? "" : decided(decision);
		case MARK -> line.isComment() ? "comment" : change.declared() ? "declared" : "UNDECLARED";
		case CLAUSE -> change.number();
		case KIND -> change.kind().name().toLowerCase(Locale.ROOT);
		case OLD -> line(change.old());
		case NOW -> line(change.now());
		case WEIGHT -> line.isComment() ? "" : (line.substantive() ? "substantive" : "editorial")
				+ (line.reasons().isEmpty() ? "" : ": " + line.reasons());
		case AUTHOR -> change.author();
		case DATE -> change.date().length() < 10 ? change.date() : change.date().substring(0, 10);
		case PART -> change.part();
		};
	}

	private static String decided(CounterDraftAnswer decision) {
		return switch (decision) {
		case TAKE_OVER -> "✓ taken over";
		case REFUSE -> "✗ refused";
		case BRACKET -> "[ ] in brackets";
		};
	}

	private static String line(String words) {
		String line = words.replace("\n", " ¶ ").replace('\u2028', ' ').strip();
		return line.length() > LONGEST ? line.substring(0, LONGEST - 1) + "…" : line;
	}
}
