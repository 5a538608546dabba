package org.chancery.negotiation.position;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.chancery.core.dossier.AudienceLattice;
import org.chancery.core.dossier.OpenDossier;
import org.chancery.core.projection.Projection;
import org.chancery.model.dossier.Audience;
import org.chancery.model.dossier.Holding;
import org.chancery.model.negotiation.ClauseStatus;

/**
 * Where the clauses of a dossier stand as far as one audience may know it. Where several audiences hold a status for one
 * clause, that of the highest prevails; within one holding the last.
 */
public final class ClauseStandings {

	private final Map<String, ClauseStanding> byClause;

	private ClauseStandings(Map<String, ClauseStanding> byClause) {
		this.byClause = byClause;
	}

	/** As an audience knows it. */
	public static ClauseStandings of(OpenDossier dossier, Audience reader) {
		Map<String, ClauseStanding> found = new LinkedHashMap<>();
		for (Holding holding : AudienceLattice.of(dossier).visibleTo(reader)) {
			for (ClauseStatus each : holding.getStatuses()) {
				if (each.getClause() != null && each.getClause().getId() != null) {
					String clause = each.getClause().getId();
					found.put(clause, new ClauseStanding(each.getId(), clause, each.getStatus(), each.getSince(),
							each.getSilenceUntil(), holding.getAudience().getName()));
				}
			}
		}
		return new ClauseStandings(found);
	}

	/** All that are entered. */
	public Collection<ClauseStanding> all() {
		return List.copyOf(byClause.values());
	}

	/** What is entered for a clause itself. */
	public Optional<ClauseStanding> own(String clauseId) {
		return Optional.ofNullable(byClause.get(clauseId));
	}

	/** What holds for a clause: what is entered for it or, failing that, for the nearest clause that encloses it. */
	public Optional<ClauseStanding> of(Projection text, String clauseId) {
		return text.path(clauseId).reversed().stream().map(byClause::get).filter(each -> each != null).findFirst();
	}
}
