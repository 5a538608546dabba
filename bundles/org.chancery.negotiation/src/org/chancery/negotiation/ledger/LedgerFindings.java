package org.chancery.negotiation.ledger;

import java.util.ArrayList;
import java.util.List;

import org.chancery.core.dossier.OpenDossier;
import org.chancery.core.projection.Projection;
import org.chancery.model.dossier.Audience;
import org.chancery.negotiation.Finding;
import org.chancery.negotiation.Place;

/**
 * What is missing in the ledger:
 * <ul>
 * <li>{@value #NO_COUNTER_ITEM}: something is offered or given and nothing is entered as exchanged for it;
 * <li>{@value #PADDING}: an item was offered and withdrawn again more than once, in one row or in rows alike;
 * <li>{@value #COUNTED_TWICE}: two rows are exchanged for each other and carry the same cost and gain;
 * <li>{@value #NO_ANCHOR}: an assurance that no clause of the text anchors;
 * <li>{@value #NO_VERIFICATION}: a commitment that nothing verifies and no remedy stands behind, see {@link Commitments}.
 * </ul>
 */
public final class LedgerFindings {

	/** Rule of a concession with no counter-item. */
	public static final String NO_COUNTER_ITEM = "concession-without-counter-item";
	/** Rule of an item offered and withdrawn repeatedly. */
	public static final String PADDING = "concession-padding";
	/** Rule of two rows that carry the same sums for one exchange. */
	public static final String COUNTED_TWICE = "concession-counted-twice";
	/** Rule of an assurance that no clause anchors. */
	public static final String NO_ANCHOR = "assurance-without-anchor";
	/** Rule of a commitment with no verification or remedy. */
	public static final String NO_VERIFICATION = "commitment-without-verification";

	private LedgerFindings() {
	}

	/**
	 * All of them.
	 *
	 * @param reader     whose ledger is looked at
	 * @param projection the text that the reader sees
	 * @param safeguards of that text, kept current by the caller
	 */
	public static List<Finding> of(OpenDossier dossier, Audience reader, Projection projection, Safeguards safeguards) {
		Ledger ledger = Ledger.of(dossier, reader);
		List<Finding> found = new ArrayList<>(CounterItems.of(ledger, projection));
		found.addAll(Padding.of(ledger, projection));
		found.addAll(Assurances.unanchored(dossier, reader, projection));
		found.addAll(Commitments.of(dossier, reader, ledger, projection, safeguards));
		return found;
	}

	/** The first of some clauses that the text has. */
	static Place place(Projection projection, List<String> clauseIds) {
		for (String id : clauseIds) {
			var clause = projection.find(id);
			if (clause.isPresent()) {
				return Place.of(projection.audience(), clause.get());
			}
		}
		return Place.NONE;
	}
}
