package org.chancery.ui.comparison.model;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.List;

import org.chancery.core.history.ClauseVersion;
import org.chancery.core.projection.ProjectedClause;

/** The versions of a clause as a stack of redlines, the latest on top. */
public final class HistoryModel {

	private static final DateTimeFormatter TIME = DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT);

	/**
	 * A version with what it changed.
	 *
	 * @param heading when, by whom, how it came about
	 * @param redline from the version before; all words of the first one
	 */
	public record Entry(String heading, Redline redline) {
	}

	private HistoryModel() {
	}

	/** @param versions the latest first, as {@link org.chancery.core.history.ClauseHistory} gives them */
	public static List<Entry> entries(List<ClauseVersion> versions, ZoneId zone) {
		List<Entry> entries = new ArrayList<>();
		for (int i = 0; i < versions.size(); i++) {
			ClauseVersion version = versions.get(i);
			boolean first = i == versions.size() - 1;
			Redline redline = first ? Redline.first(version.words()) : Redline.between(versions.get(i + 1).words(), version.words());
			entries.add(new Entry(heading(version, zone), redline));
		}
		return entries;
	}

	/** What a clause is called above its versions. */
	public static String name(ProjectedClause clause) {
		String heading = clause.heading() == null ? "" : clause.heading();
		return clause.number().citation() + (heading.isEmpty() ? "" : " · " + heading);
	}

	private static String heading(ClauseVersion version, ZoneId zone) {
		String reason = version.version().reason();
		String what = switch (reason) {
		case "now" -> "As it stands, not saved";
		case "opened" -> "As it was opened";
		default -> Character.toUpperCase(reason.charAt(0)) + reason.substring(1);
		};
		String by = version.version().author().isEmpty() ? "" : " · " + version.version().author();
		return what + " · " + TIME.format(version.version().made().atZone(zone)) + by + (version.clause() == null ? " · taken out" : "");
	}
}
