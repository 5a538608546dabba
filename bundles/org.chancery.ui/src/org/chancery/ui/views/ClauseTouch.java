package org.chancery.ui.views;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.chancery.core.dossier.AudienceLattice;
import org.chancery.core.dossier.OpenDossier;
import org.chancery.core.projection.ProjectedClause;
import org.chancery.core.projection.Projection;
import org.chancery.model.dossier.Audience;
import org.chancery.model.dossier.Holding;
import org.chancery.model.negotiation.Assurance;
import org.chancery.model.negotiation.Concession;
import org.chancery.model.negotiation.Position;
import org.chancery.model.negotiation.RedLine;
import org.chancery.model.text.Clause;

/**
 * What touches a clause: the records about it, about a clause that encloses it, or about one inside it, as far as an
 * audience may know them.
 */
public final class ClauseTouch {

	/** The groups in which records are shown. */
	public enum Group {
		RED_LINE("Red lines", "red-line"), CONCESSION("Concessions", "concession"), POSITION("Positions", "position"),
		ASSURANCE("Assurances", "assurance");

		private final String title;
		private final String icon;

		Group(String title, String icon) {
			this.title = title;
			this.icon = icon;
		}

		/** What a person reads. */
		public String title() {
			return title;
		}

		/** Name of the picture. */
		public String icon() {
			return icon;
		}
	}

	/**
	 * A record.
	 *
	 * @param label    its label for people; empty if it has none
	 * @param sentence what it says
	 * @param audience name of the audience that holds it
	 */
	public record Item(Group group, String label, String sentence, String audience) {
	}

	private final Set<String> concerned = new HashSet<>();
	private final List<Item> items = new ArrayList<>();

	private ClauseTouch(Projection projection, String clauseId) {
		concerned.addAll(projection.path(clauseId));
		projection.find(clauseId).ifPresent(this::inside);
	}

	/** The records in the order of the groups, those of lower audiences first. */
	public static List<Item> of(OpenDossier dossier, Audience reader, Projection projection, String clauseId) {
		ClauseTouch touch = new ClauseTouch(projection, clauseId);
		for (Holding holding : AudienceLattice.of(dossier).visibleTo(reader)) {
			touch.collect(holding);
		}
		return touch.items.stream().sorted(java.util.Comparator.comparing(Item::group)).toList();
	}

	private void inside(ProjectedClause clause) {
		concerned.add(clause.id());
		clause.clauses().forEach(this::inside);
	}

	private void collect(Holding holding) {
		String audience = holding.getAudience().getName();
		for (RedLine each : holding.getRedLines()) {
			if (concerns(each.getClauses())) {
				add(Group.RED_LINE, each.getLabel(), each.getSentence(), audience);
			}
		}
		for (Concession each : holding.getConcessions()) {
			if (concerns(each.getClauses())) {
				add(Group.CONCESSION, each.getLabel(), concession(each), audience);
			}
		}
		for (Position each : holding.getPositions()) {
			if (each.getClause() != null && concerned.contains(each.getClause().getId())) {
				add(Group.POSITION, each.getParty() == null ? "" : each.getParty().getCode(), position(each), audience);
			}
		}
		for (Assurance each : holding.getAssurances()) {
			if (each.getAnchor() != null && concerned.contains(each.getAnchor().getId())) {
				add(Group.ASSURANCE, each.getLabel(), each.getPromise(), audience);
			}
		}
	}

	private boolean concerns(List<Clause> clauses) {
		return clauses.stream().anyMatch(clause -> concerned.contains(clause.getId()));
	}

	private void add(Group group, String label, String sentence, String audience) {
		items.add(new Item(group, label == null ? "" : label, sentence == null ? "" : sentence, audience));
	}

	private static String concession(Concession each) {
		StringBuilder words = new StringBuilder(each.getIssue() == null ? "" : each.getIssue() + ". ");
		append(words, "Asked", each.getAsked());
		append(words, "Offered", each.getOffered());
		append(words, "Given", each.getGiven());
		append(words, "Received", each.getReceived());
		return words.toString().strip();
	}

	private static String position(Position each) {
		String proposes = each.isDeletion() ? "Proposes to delete the clause. " : "Proposes another wording. ";
		return (proposes + (each.getNote() == null ? "" : each.getNote())).strip();
	}

	private static void append(StringBuilder words, String what, String said) {
		if (said != null && !said.isBlank()) {
			words.append(what).append(": ").append(said.strip()).append(said.strip().endsWith(".") ? " " : ". ");
		}
	}
}
