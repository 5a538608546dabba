package org.chancery.ui.dossier;

import java.util.HashSet;
import java.util.Set;
import org.chancery.core.dossier.AudienceLattice;
import org.chancery.model.dossier.Holding;
import org.chancery.ui.DossierSessions;

/** The clauses that a red line is about, as far as the audience that is shown may know. */
final class RedLinedClauses {
	private final Set<String> ids = new HashSet<>();

	/** Whether a red line is about the clause of that id. */
	boolean contains(String clauseId) {
		return ids.contains(clauseId);
	}

	/** Reads them afresh. */
	void refresh() {
		ids.clear();
		DossierSessions sessions = DossierSessions.get();
		sessions.current().ifPresent(session -> {
			for (Holding holding : AudienceLattice.of(session.dossier()).visibleTo(sessions.audience())) {
				holding.getRedLines().forEach(line -> line.getClauses().forEach(clause -> ids.add(clause.getId())));
			}
		});
	}
}
