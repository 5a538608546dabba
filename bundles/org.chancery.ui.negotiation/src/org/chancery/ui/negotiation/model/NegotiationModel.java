package org.chancery.ui.negotiation.model;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.chancery.core.projection.Projection;
import org.chancery.edit.DossierSession;
import org.chancery.edit.SessionChange;
import org.chancery.model.dossier.Audience;
import org.chancery.model.negotiation.RedLine;
import org.chancery.negotiation.Finding;
import org.chancery.negotiation.divergence.Contradictions;
import org.chancery.negotiation.divergence.Disposals;
import org.chancery.negotiation.divergence.DivergenceFindings;
import org.chancery.negotiation.divergence.Divergences;
import org.chancery.negotiation.ledger.Ledger;
import org.chancery.negotiation.ledger.LedgerFindings;
import org.chancery.negotiation.ledger.Safeguards;
import org.chancery.negotiation.position.BracketIndex;
import org.chancery.negotiation.position.ClauseStandings;
import org.chancery.negotiation.position.PositionFindings;
import org.chancery.negotiation.position.PositionsMatrix;
import org.chancery.negotiation.position.TabledRecords;
import org.chancery.negotiation.redline.LiveCheck;
import org.chancery.negotiation.redline.RedLineState;

/**
 * The negotiation as one audience may know it, in one language. What is asked for is computed when it is asked for; after
 * a change of words only the clauses that changed are read again. Belongs to the session's thread.
 */
public final class NegotiationModel {
	private final DossierSession session;
	private final Audience audience;
	private final String language;
	private final Supplier<LocalDate> clock;
	private final Set<String> touched = new HashSet<>();
	private BracketIndex brackets;
	private Safeguards safeguards;
	private Divergences divergences;
	private LiveCheck check;
	private Ledger ledger;
	private PositionsMatrix matrix;
	private List<Finding> findings;
	private List<Finding> contradictions;

	/** @param clock the present day, for what expires */
	public NegotiationModel(DossierSession session, Audience audience, String language, Supplier<LocalDate> clock) {
		this.session = session;
		this.audience = audience;
		this.language = language;
		this.clock = clock;
	}

	/** The dossier was changed. */
	public void changed(SessionChange change) {
		matrix = null;
		findings = null;
		if (change.structure() || change.records()) {
			brackets = null;
			safeguards = null;
			divergences = null;
			check = null;
			ledger = null;
			contradictions = null;
			touched.clear();
		} else {
			touched.addAll(change.touched());
		}
	}

	/** The session. */
	public DossierSession session() {
		return session;
	}

	/** Who reads. */
	public Audience audience() {
		return audience;
	}

	/** BCP 47 tag of what is read. */
	public String language() {
		return language;
	}

	/** The present day. */
	public LocalDate today() {
		return clock.get();
	}

	/** The text that the audience sees. */
	public Projection text() {
		return session.projection(audience, language);
	}

	/** The text that everybody sees. */
	public Projection publicText() {
		return session.projection(session.audiences().getFirst(), language);
	}

	/** The concessions. */
	public Ledger ledger() {
		if (ledger == null) {
			ledger = Ledger.of(session.dossier(), audience);
		}
		return ledger;
	}

	/** The brackets of the text. */
	public BracketIndex brackets() {
		refresh();
		if (brackets == null) {
			brackets = BracketIndex.of(text());
		}
		return brackets;
	}

	/** Parties against open clauses. */
	public PositionsMatrix matrix() {
		if (matrix == null) {
			matrix = PositionsMatrix.of(brackets(), TabledRecords.of(session.dossier(), audience, language),
					ClauseStandings.of(session.dossier(), audience));
		}
		return matrix;
	}

	/** Where the text departs from the public one. */
	public Divergences divergences() {
		refresh();
		if (divergences == null) {
			divergences = Divergences.between(publicText(), text());
		}
		return divergences;
	}

	/** What was decided about divergences. */
	public Disposals disposals() {
		return Disposals.of(session.dossier(), audience);
	}

	/** The red lines and what became of them on the text. */
	public List<RedLineRow> redLines() {
		List<Finding> found = check().findings();
		List<RedLineRow> rows = new ArrayList<>();
		for (RedLineState state : check().states()) {
			if (session.dossier().find(state.redLine()) instanceof RedLine line) {
				rows.add(RedLineRow.of(line, state, found.stream().filter(each -> line.getId().equals(each.subject())).toList(), text(),
						session.dossier().holdingOf(line).getAudience().getName()));
			}
		}
		return rows;
	}

	/** All that is to be looked at, the gravest first. */
	public List<Finding> findings() {
		if (findings == null) {
			refresh();
			safeguards = safeguards == null ? Safeguards.of(text()) : safeguards;
			contradictions = contradictions == null ? Contradictions.findings(session.dossier(), audience, text()) : contradictions;
			List<Finding> all = new ArrayList<>(check().findings());
			all.addAll(LedgerFindings.of(session.dossier(), audience, text(), safeguards));
			all.addAll(PositionFindings.of(session.dossier(), audience, text(), today()));
			all.addAll(DivergenceFindings.of(session.dossier(), audience, divergences(), today()));
			all.addAll(contradictions);
			all.sort(Finding.GRAVEST_FIRST);
			findings = List.copyOf(all);
		}
		return findings;
	}

	private LiveCheck check() {
		refresh();
		if (check == null) {
			check = new LiveCheck(session.dossier(), audience, text(), clock);
		}
		return check;
	}

	/** Reads again what changed since it was last asked for. */
	private void refresh() {
		if (touched.isEmpty()) {
			return;
		}
		if (brackets != null) {
			brackets.reworded(text(), touched);
		}
		if (safeguards != null) {
			safeguards.reworded(text(), touched);
		}
		if (divergences != null) {
			divergences.reworded(publicText(), text(), touched);
		}
		if (check != null) {
			check.reworded(text(), touched);
		}
		touched.clear();
	}
}
