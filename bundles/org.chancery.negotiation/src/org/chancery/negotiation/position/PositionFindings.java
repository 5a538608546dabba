package org.chancery.negotiation.position;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import org.chancery.core.dossier.AudienceLattice;
import org.chancery.core.dossier.OpenDossier;
import org.chancery.core.projection.Projection;
import org.chancery.model.dossier.Audience;
import org.chancery.model.dossier.Holding;
import org.chancery.model.negotiation.Instruction;
import org.chancery.model.negotiation.Position;
import org.chancery.model.negotiation.Severity;
import org.chancery.negotiation.Finding;
import org.chancery.negotiation.Place;

/**
 * What is to be looked at in positions and in the status of clauses:
 * <ul>
 * <li>{@value #NOT_INSTRUCTED}: a position of ours that no instruction covers: none is named, or it speaks of other
 * clauses, or it was given after the position was tabled, or had expired by then;
 * <li>{@value #SILENCE_ELAPSED}: a silence procedure has run its time and nobody has entered what came of it;
 * <li>what {@link ClosedTexts} finds.
 * </ul>
 */
public final class PositionFindings {

	/** Rule of a position that no one instructed. */
	public static final String NOT_INSTRUCTED = "position-not-instructed";
	/** Rule of a silence procedure that has ended. */
	public static final String SILENCE_ELAPSED = "silence-elapsed";

	private PositionFindings() {
	}

	/**
	 * All of them.
	 *
	 * @param projection the text that the reader sees
	 * @param today      by which the clock of the silence procedure is read
	 */
	public static List<Finding> of(OpenDossier dossier, Audience reader, Projection projection, LocalDate today) {
		List<Finding> found = new ArrayList<>();
		for (Holding holding : AudienceLattice.of(dossier).visibleTo(reader)) {
			for (Position each : holding.getPositions()) {
				String fault = each.getParty() != null && each.getParty().isOwn() ? fault(each, projection) : null;
				if (fault != null) {
					found.add(Finding.of(NOT_INSTRUCTED, Severity.WARNING, holding.getAudience().getName(), each.getId(),
							each.getParty().getCode(), place(projection, clause(each)), fault));
				}
			}
		}
		ClauseStandings.of(dossier, reader).all().stream()
				.filter(each -> each.silence(today) == ClauseStanding.Silence.ELAPSED)
				.forEach(each -> found.add(Finding.of(SILENCE_ELAPSED, Severity.INFORMATION, each.audience(), each.id(), "",
						place(projection, each.clauseId()), "The silence procedure ended on " + each.silenceUntil()
								+ ": the text is agreed unless it was broken; enter what came of it.")));
		found.addAll(ClosedTexts.of(dossier, reader, projection));
		return found;
	}

	/** Why an instruction does not cover a position; null if it does. */
	private static String fault(Position position, Projection text) {
		Instruction instruction = position.getInstruction();
		LocalDate tabled = position.getDate();
		if (instruction == null) {
			return "Our position rests on no instruction.";
		}
		if (!covers(instruction, clause(position), text)) {
			return "Our position rests on " + name(instruction) + ", which does not cover this clause.";
		}
		if (tabled != null && instruction.getDate() != null && tabled.isBefore(instruction.getDate())) {
			return "Our position was tabled before " + name(instruction) + " was given.";
		}
		return tabled != null && instruction.getExpires() != null && tabled.isAfter(instruction.getExpires())
				? "Our position was tabled after " + name(instruction) + " had expired."
				: null;
	}

	/** Whether an instruction speaks of a clause, of one that encloses it, or of the whole text. */
	static boolean covers(Instruction instruction, String clauseId, Projection text) {
		return instruction.getClauses().isEmpty() || instruction.getClauses().stream()
				.anyMatch(each -> each.getId() != null && (each.getId().equals(clauseId) || text.path(clauseId).contains(each.getId())));
	}

	static String name(Instruction instruction) {
		String label = instruction.getLabel();
		return label == null || label.isBlank() ? "an instruction" : "instruction " + label.strip();
	}

	private static String clause(Position position) {
		return position.getClause() == null || position.getClause().getId() == null ? "" : position.getClause().getId();
	}

	static Place place(Projection text, String clauseId) {
		return text.find(clauseId).map(clause -> Place.of(text.audience(), clause)).orElse(Place.NONE);
	}
}
