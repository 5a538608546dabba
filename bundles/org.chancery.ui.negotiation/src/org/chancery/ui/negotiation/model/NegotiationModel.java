package org.chancery.ui.negotiation.model;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.chancery.core.dossier.OpenDossier;
import org.chancery.core.projection.Projection;
import org.chancery.edit.DossierSession;
import org.chancery.edit.SessionChange;
import org.chancery.model.dossier.Audience;
import org.chancery.model.negotiation.RedLine;
import org.chancery.negotiation.Finding;
import org.chancery.negotiation.LiveFindings;
import org.chancery.negotiation.divergence.Disposals;
import org.chancery.negotiation.divergence.Divergences;
import org.chancery.negotiation.ledger.Ledger;
import org.chancery.negotiation.position.BracketIndex;
import org.chancery.negotiation.position.ClauseStandings;
import org.chancery.negotiation.position.PositionsMatrix;
import org.chancery.negotiation.position.TabledRecords;
import org.chancery.negotiation.redline.RedLineState;

/**
 * The negotiation as one audience may know it, in one language. What is asked for is computed when it is asked for, unless
 * it was read beforehand on another thread, see {@link #unread}; after a change of words only the clauses that changed are
 * read again. Belongs to the session's thread.
 */
public final class NegotiationModel {
	private final DossierSession session;
	private final Audience audience;
	private final String language;
	private final Supplier<LocalDate> clock;
	private final Set<String> touched = new HashSet<>();
	/** What was reworded since a reading was made that has not come back. */
	private final Set<String> touchedMeanwhile = new HashSet<>();
	private Object state = new Object();
	private BracketIndex brackets;
	private LiveFindings live;
	private Ledger ledger;
	private PositionsMatrix matrix;
	private List<Finding> findings;
	private List<Finding> findingsBefore = List.of();

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
			live = null;
			ledger = null;
			touched.clear();
			state = new Object();
		} else {
			touched.addAll(change.touched());
			touchedMeanwhile.addAll(change.touched());
		}
	}

	/** What must be read before red lines, divergences and findings can be told; empty if they can. */
	public Optional<NegotiationReading> unread() {
		if (live != null) {
			return Optional.empty();
		}
		touchedMeanwhile.clear();
		OpenDossier records = NegotiationSnapshot.of(session.dossier());
		Audience reader = records.audience(audience.getName()).orElseThrow();
		return Optional.of(new NegotiationReading(state, records, reader, publicText(), text(), clock));
	}

	/** Whether red lines, divergences and findings can be told at once. */
	public boolean isRead() {
		return live != null;
	}

	/** Takes over what was read, if nothing but words changed since it was asked for. */
	public void take(NegotiationReading reading, LiveFindings read) {
		if (live == null && reading.state() == state) {
			live = read;
			live.reworded(publicText(), text(), touchedMeanwhile);
			findings = null;
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
		return live().divergences();
	}

	/** What was decided about divergences. */
	public Disposals disposals() {
		return Disposals.of(session.dossier(), audience);
	}

	/** The red lines and what became of them on the text. */
	public List<RedLineRow> redLines() {
		List<Finding> found = live().redLines().findings();
		List<RedLineRow> rows = new ArrayList<>();
		for (RedLineState state : live().redLines().states()) {
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
			findings = List.copyOf(live().all());
			findingsBefore = findings;
		}
		return findings;
	}

	/** What was to be looked at when it was last asked for; nothing if it never was. */
	public List<Finding> findingsBefore() {
		return findingsBefore;
	}

	private LiveFindings live() {
		refresh();
		if (live == null) {
			live = new LiveFindings(session.dossier(), audience, publicText(), text(), clock);
		}
		return live;
	}

	/** Reads again what changed since it was last asked for. */
	private void refresh() {
		if (touched.isEmpty()) {
			return;
		}
		if (brackets != null) {
			brackets.reworded(text(), touched);
		}
		if (live != null) {
			live.reworded(publicText(), text(), touched);
		}
		touched.clear();
	}
}
