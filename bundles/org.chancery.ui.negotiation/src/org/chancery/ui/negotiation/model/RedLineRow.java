package org.chancery.ui.negotiation.model;

import java.util.List;
import java.util.stream.Collectors;
import org.chancery.core.projection.Projection;
import org.chancery.model.negotiation.FallbackStep;
import org.chancery.model.negotiation.RedLine;
import org.chancery.model.text.Clause;
import org.chancery.negotiation.Finding;
import org.chancery.negotiation.redline.Outcome;
import org.chancery.negotiation.redline.RedLineState;

/**
 * A red line and what became of it on the text.
 *
 * @param clauseId id of the first clause that it is about; null for none
 * @param state    what became of it, with a sign, so that colour is not needed to see it
 * @param step     the step of its ladder that the text reaches; empty for none
 * @param found    what was found, if anything
 */
public record RedLineRow(String id, String clauseId, String label, String sentence, Outcome outcome, String state, String step,
		String clauses, String found, String severity, String owner, String waivableBy, String audience) {

	static RedLineRow of(RedLine line, RedLineState state, List<Finding> findings, Projection text, String audience) {
		String found = findings.stream().map(Finding::message).distinct().collect(Collectors.joining(" "));
		return new RedLineRow(line.getId(), line.getClauses().stream().map(Clause::getId).findFirst().orElse(null), words(line.getLabel()),
				words(line.getSentence()), state.outcome(), state(state.outcome()), step(state.step()), clauses(line, text), found,
				line.getSeverity().getLiteral(), owner(line), words(line.getWaivableBy()), audience);
	}

	private static String state(Outcome outcome) {
		return switch (outcome) {
		case HOLDS -> "✓ holds";
		case UNDECIDED -> "? a person decides";
		case CROSSED -> "✗ crossed";
		};
	}

	private static String step(FallbackStep step) {
		return step == null ? "" : switch (step) {
		case OPENING -> "opening";
		case TARGET -> "target";
		case BOTTOM_LINE -> "bottom line";
		};
	}

	private static String clauses(RedLine line, Projection text) {
		return line.getClauses().stream().map(Clause::getId).filter(id -> id != null).flatMap(id -> text.find(id).stream())
				.map(clause -> clause.number().citation()).collect(Collectors.joining("; "));
	}

	private static String owner(RedLine line) {
		return line.getOwner() == null ? ""
				: line.getOwner().getAcronym() == null ? words(line.getOwner().getName()) : line.getOwner().getAcronym();
	}

	private static String words(String text) {
		return text == null ? "" : text.strip();
	}
}
