package org.chancery.negotiation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;

import org.chancery.core.dossier.OpenDossier;
import org.chancery.core.projection.Projection;
import org.chancery.model.dossier.Audience;
import org.chancery.negotiation.divergence.Contradictions;
import org.chancery.negotiation.divergence.Divergence;
import org.chancery.negotiation.divergence.DivergenceFindings;
import org.chancery.negotiation.divergence.Divergences;
import org.chancery.negotiation.ledger.LedgerFindings;
import org.chancery.negotiation.ledger.Safeguards;
import org.chancery.negotiation.position.ClosedTexts;
import org.chancery.negotiation.position.PositionFindings;
import org.chancery.negotiation.redline.LiveCheck;

/**
 * All findings on a text that is being edited: red lines, ledger, positions, private against public wording, and
 * contradictions, always as one made afresh would have them. Each kind is read when it is first asked for; after a change
 * of words only what looks at those clauses is read again. After any other change of the dossier it is of no more use.
 * Belongs to one thread.
 */
public final class LiveFindings {

	private final OpenDossier dossier;
	private final Audience reader;
	private final Supplier<LocalDate> today;
	private final Set<String> closed;
	private Projection lower;
	private Projection text;
	private LiveCheck check;
	private Safeguards safeguards;
	private Divergences divergences;
	private LocalDate day;
	private List<Finding> ofLedger;
	private List<Finding> ofPositions;
	private List<Divergence> disposed;
	private List<Finding> ofDivergences;
	private List<Finding> contradictions;

	/**
	 * @param reader whose records are read, with those of every audience that this one reads
	 * @param lower  the public text
	 * @param text   the one that the reader sees, in the same language
	 * @param today  the day on which waivers and other terms are looked at, asked for each time
	 */
	public LiveFindings(OpenDossier dossier, Audience reader, Projection lower, Projection text, Supplier<LocalDate> today) {
		this.dossier = dossier;
		this.reader = reader;
		this.lower = lower;
		this.text = text;
		this.today = today;
		this.closed = ClosedTexts.clauses(dossier, reader);
	}

	/** The texts changed their words in some clauses, and nothing else. */
	public void reworded(Projection lowerNow, Projection now, Collection<String> clauseIds) {
		lower = lowerNow;
		text = now;
		if (check != null) {
			check.reworded(now, clauseIds);
		}
		if (safeguards != null && safeguards.reworded(now, clauseIds)) {
			ofLedger = null;
		}
		if (divergences != null) {
			divergences.reworded(lowerNow, now, clauseIds);
		}
		if (!closed.isEmpty() && clauseIds.stream().anyMatch(id -> now.path(id).stream().anyMatch(closed::contains))) {
			ofPositions = null;
		}
	}

	/** The red lines on the text. */
	public LiveCheck redLines() {
		if (check == null) {
			check = new LiveCheck(dossier, reader, text, today);
		}
		return check;
	}

	/** Where the text departs from the public one. */
	public Divergences divergences() {
		if (divergences == null) {
			divergences = Divergences.between(lower, text);
		}
		return divergences;
	}

	/** All that is to be looked at, the gravest first. */
	public List<Finding> all() {
		readRecords();
		List<Finding> all = new ArrayList<>(redLines().findings());
		all.addAll(ofLedger);
		all.addAll(ofPositions);
		all.addAll(ofDivergences);
		all.addAll(contradictions);
		all.sort(Finding.GRAVEST_FIRST);
		return all;
	}

	private void readRecords() {
		LocalDate now = today.get();
		boolean another = !now.equals(day);
		day = now;
		if (safeguards == null) {
			safeguards = Safeguards.of(text);
		}
		if (ofLedger == null) {
			ofLedger = LedgerFindings.of(dossier, reader, text, safeguards);
		}
		if (ofPositions == null || another) {
			ofPositions = PositionFindings.of(dossier, reader, text, now);
		}
		// The list is another one once a divergence came, went or changed.
		List<Divergence> present = divergences().all();
		if (present != disposed || another) {
			disposed = present;
			ofDivergences = DivergenceFindings.of(dossier, reader, divergences, now);
		}
		if (contradictions == null) {
			contradictions = Contradictions.findings(dossier, reader, text);
		}
	}
}
