package org.chancery.negotiation.position;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import org.chancery.core.dossier.AudienceLattice;
import org.chancery.core.dossier.OpenDossier;
import org.chancery.model.dossier.Audience;
import org.chancery.model.dossier.Holding;
import org.chancery.model.negotiation.Instruction;
import org.chancery.model.negotiation.Position;
import org.chancery.model.negotiation.RedLineEstimate;
import org.chancery.model.text.Bracket;
import org.chancery.model.parties.Party;
import org.chancery.model.text.Clause;
import org.chancery.model.text.Inline;
import org.chancery.model.text.Opaque;
import org.chancery.model.text.Run;
import org.chancery.model.text.Wording;

/**
 * The positions and estimates of a dossier as far as one audience may know them: copies that lead nowhere.
 *
 * @param positions those of lower audiences first, each holding in its order
 * @param estimates likewise
 * @param own       the codes of the parties that are our side
 */
public record TabledRecords(List<TabledPosition> positions, List<EstimatedRedLine> estimates, List<String> own) {

	/** @param language BCP 47 tag of the words of the positions */
	public static TabledRecords of(OpenDossier dossier, Audience reader, String language) {
		List<TabledPosition> positions = new ArrayList<>();
		List<EstimatedRedLine> estimates = new ArrayList<>();
		for (Holding holding : AudienceLattice.of(dossier).visibleTo(reader)) {
			String audience = holding.getAudience().getName();
			holding.getPositions().forEach(each -> positions.add(position(each, language, audience)));
			holding.getEstimates().forEach(each -> estimates.add(estimate(each, audience)));
		}
		List<String> own = dossier.dossier().getParties().stream().filter(Party::isOwn).map(party -> words(party.getCode())).toList();
		return new TabledRecords(List.copyOf(positions), List.copyOf(estimates), own);
	}

	private static TabledPosition position(Position from, String language, String audience) {
		boolean own = from.getParty() != null && from.getParty().isOwn();
		return new TabledPosition(from.getId(), from.getParty() == null ? "" : words(from.getParty().getCode()), own,
				from.getClause() == null ? "" : words(from.getClause().getId()), from.isDeletion(),
				words(from.getWordings(), language), instruction(from.getInstruction()), from.getDate(),
				words(from.getNote()), audience);
	}

	private static EstimatedRedLine estimate(RedLineEstimate from, String audience) {
		return new EstimatedRedLine(from.getId(), from.getParty() == null ? "" : words(from.getParty().getCode()),
				from.getClauses().stream().map(Clause::getId).filter(Objects::nonNull).toList(), words(from.getSentence()),
				from.getConfidence(), words(from.getEvidence()), audience);
	}

	private static String instruction(Instruction instruction) {
		if (instruction == null) {
			return "";
		}
		String label = words(instruction.getLabel());
		return label.isEmpty() ? words(instruction.getAuthority()) : label;
	}

	private static String words(List<Wording> wordings, String language) {
		Wording wording = wordings.stream().filter(each -> language.equals(each.getLanguage())).findFirst()
				.orElse(wordings.isEmpty() ? null : wordings.getFirst());
		var words = new StringBuilder();
		if (wording != null) {
			append(wording.getContent(), words);
		}
		return words.toString().strip();
	}

	private static void append(List<Inline> content, StringBuilder words) {
		for (Inline inline : content) {
			if (inline instanceof Run run) {
				words.append(words(run.getText(), ""));
			} else if (inline instanceof Opaque opaque) {
				words.append(words(opaque.getText(), ""));
			} else if (inline instanceof Bracket bracket) {
				bracket.getOptions().forEach(option -> append(option.getContent(), words));
			}
		}
	}

	private static String words(String text) {
		return words(text, "").strip();
	}

	private static String words(String text, String none) {
		return text == null ? none : text;
	}
}
