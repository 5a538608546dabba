package org.chancery.ui.negotiation.model;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.chancery.edit.tree.ClauseLabels;
import org.chancery.negotiation.position.BracketDecision;
import org.chancery.negotiation.position.ClauseStanding;
import org.chancery.negotiation.position.EstimatedRedLine;
import org.chancery.negotiation.position.Stand;

/** Positions in the words of the matrix. */
public final class MatrixWords {
	private MatrixWords() {
	}

	/** Where a party stands: ■ before what blocks, so that colour is not needed to see it. */
	public static String of(Stand stand) {
		List<String> parts = new ArrayList<>();
		stand.options().forEach(option -> parts.add("proposes “" + ClauseLabels.firstWords(option.words()) + "”"));
		for (Stand.Kind kind : stand.kinds()) {
			switch (kind) {
			case WANTS_WORDS_GONE -> parts.add("wants the words gone");
			case PROPOSES_WORDING -> parts.add("proposes another wording");
			case SUPPORTS_TEXT -> parts.add("supports the text");
			case PROPOSES_DELETION -> parts.add("proposes deletion");
			case RED_LINE_ESTIMATED -> parts.add("red line " + confidence(stand));
			case BLOCKS, PROPOSES_OPTION -> {
				// Shown by its sign, and by the options.
			}
			}
		}
		return (stand.blocks() ? "■ " : "") + String.join("; ", parts);
	}

	/** Where the text of a clause stands. */
	public static String status(ClauseStanding standing) {
		if (standing == null) {
			return "";
		}
		String words = switch (standing.status()) {
		case TABLED -> "tabled";
		case AGREED_AD_REFERENDUM -> "agreed ad referendum";
		case AGREED -> "agreed";
		case CLOSED -> "closed";
		};
		LocalDate today = LocalDate.now();
		return switch (standing.silence(today)) {
		case NONE -> words;
		case RUNNING -> words + ", silence until " + standing.silenceUntil() + " (" + standing.daysLeft(today) + " days)";
		case ELAPSED -> words + ", silence ended " + standing.silenceUntil();
		};
	}

	/** A question in brackets: its options side by side. */
	public static String question(BracketDecision decision) {
		return decision.options().stream()
				.map(option -> (option.proponents().isEmpty() ? "" : String.join(", ", option.proponents()) + ": ") + "“"
						+ ClauseLabels.firstWords(option.words()) + "”")
				.collect(Collectors.joining(" or "));
	}

	private static String confidence(Stand stand) {
		return stand.estimates().stream().map(MatrixWords::estimate).collect(Collectors.joining("; red line "));
	}

	/** What is believed, how firmly, and on what it rests. */
	private static String estimate(EstimatedRedLine each) {
		String firmly = each.confidence() == null ? "estimated" : "estimated (" + Math.round(each.confidence().doubleValue() * 100) + " %)";
		String words = each.sentence() == null || each.sentence().isBlank() ? "" : ": " + each.sentence().strip();
		String rests = each.evidence() == null || each.evidence().isBlank() ? "" : " Evidence: " + each.evidence().strip();
		return firmly + words + rests;
	}
}
