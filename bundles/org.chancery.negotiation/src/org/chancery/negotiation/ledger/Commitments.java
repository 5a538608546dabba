package org.chancery.negotiation.ledger;

import java.util.ArrayList;
import java.util.List;

import org.chancery.core.dossier.AudienceLattice;
import org.chancery.core.dossier.OpenDossier;
import org.chancery.core.projection.Projection;
import org.chancery.model.dossier.Audience;
import org.chancery.model.dossier.Holding;
import org.chancery.model.negotiation.Assurance;
import org.chancery.model.negotiation.Severity;
import org.chancery.negotiation.Finding;

/**
 * Looks at what the other side commits itself to: what is received, offered or agreed, by the clauses of the
 * counter-items, or of the row itself if it has none, and the assurances made to us. A commitment is covered if the
 * article of one of its clauses, or an article that cites it, provides for verification (reports, inspections,
 * notifications, reviews) or for a remedy. Where only a provision on disputes about the whole agreement stands behind
 * it, the finding is for information.
 */
final class Commitments {

	private final Projection text;
	private final Safeguards safeguards;
	private final List<Finding> found = new ArrayList<>();

	private Commitments(Projection text, Safeguards safeguards) {
		this.text = text;
		this.safeguards = safeguards;
	}

	static List<Finding> of(OpenDossier dossier, Audience reader, Ledger ledger, Projection text, Safeguards safeguards) {
		var commitments = new Commitments(text, safeguards);
		for (LedgerRow row : ledger.rows()) {
			if (!row.withdrawn() && Nothing.isSomething(row.received())) {
				commitments.look(row.id(), row.label(), "What " + row.name() + " brings in", clauses(ledger, row));
			}
		}
		for (Holding holding : AudienceLattice.of(dossier).visibleTo(reader)) {
			holding.getAssurances().stream().filter(Commitments::madeToUs).forEach(commitments::look);
		}
		return commitments.found;
	}

	private static boolean madeToUs(Assurance assurance) {
		return assurance.getMadeTo() != null && assurance.getMadeTo().isOwn();
	}

	private void look(Assurance assurance) {
		if (assurance.getAnchor() != null && assurance.getAnchor().getId() != null) {
			String label = assurance.getLabel() == null ? "" : assurance.getLabel();
			look(assurance.getId(), label, "What assurance " + label + " promises", List.of(assurance.getAnchor().getId()));
		}
	}

	/** What is found out from the text is for those who read that text, whoever holds the record. */
	private void look(String id, String label, String what, List<String> clauses) {
		List<String> present = clauses.stream().filter(each -> text.find(each).isPresent()).toList();
		if (!safeguards.known()) {
			add(Severity.INFORMATION, id, label, present, what + " was not looked at: the words for verification and remedies"
					+ " are not known in the language of the text.");
		} else if (present.isEmpty()) {
			add(Severity.WARNING, id, label, present, what + " stands in no clause of the text: nothing verifies it.");
		} else if (present.stream().noneMatch(safeguards::stand)) {
			boolean settled = safeguards.disputesSettled();
			add(settled ? Severity.INFORMATION : Severity.WARNING, id, label, present, what + (settled
					? " is neither verified nor remedied by its article; only the settlement of disputes stands behind it."
					: " has neither verification nor remedy."));
		}
	}

	private void add(Severity severity, String id, String label, List<String> clauses, String message) {
		found.add(Finding.of(LedgerFindings.NO_VERIFICATION, severity, text.audience(), id, label,
				LedgerFindings.place(text, clauses), message));
	}

	private static List<String> clauses(Ledger ledger, LedgerRow row) {
		List<String> counter = row.counterItems().stream().flatMap(id -> ledger.row(id).stream())
				.flatMap(other -> other.clauseIds().stream()).distinct().toList();
		return counter.isEmpty() ? row.clauseIds() : counter;
	}
}
