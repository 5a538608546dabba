package org.chancery.negotiation.divergence;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import org.chancery.core.dossier.AudienceLattice;
import org.chancery.core.dossier.OpenDossier;
import org.chancery.core.projection.Projection;
import org.chancery.model.dossier.Audience;
import org.chancery.model.dossier.Holding;
import org.chancery.model.negotiation.Disposition;

/**
 * The dispositions of a dossier as far as one audience may know them. Where several are entered for one clause, that of
 * the highest audience counts, within one holding the last.
 */
public final class Disposals {

	private final Map<String, Disposal> byClause;

	private Disposals(Map<String, Disposal> byClause) {
		this.byClause = byClause;
	}

	/** As an audience knows them. */
	public static Disposals of(OpenDossier dossier, Audience reader) {
		Map<String, Disposal> found = new LinkedHashMap<>();
		for (Holding holding : AudienceLattice.of(dossier).visibleTo(reader)) {
			for (Disposition each : holding.getDispositions()) {
				if (each.getClause() != null && each.getClause().getId() != null) {
					found.put(each.getClause().getId(), of(each, holding.getAudience().getName()));
				}
			}
		}
		return new Disposals(found);
	}

	/** All that count. */
	public Collection<Disposal> all() {
		return List.copyOf(byClause.values());
	}

	/** What was decided for a divergence: for its clause or, failing that, for the nearest one that encloses it. */
	public Optional<Disposal> of(Divergences texts, Divergence divergence) {
		Projection has = texts.higher().find(divergence.clauseId()).isPresent() ? texts.higher() : texts.lower();
		return has.path(divergence.clauseId()).reversed().stream().map(byClause::get).filter(Objects::nonNull).findFirst();
	}

	private static Disposal of(Disposition from, String audience) {
		return new Disposal(from.getId(), from.getClause().getId(), from.getKind(), words(from.getMilestone()),
				words(from.getAuthority()), from.getExpires(), audience);
	}

	private static String words(String text) {
		return text == null ? "" : text.strip();
	}
}
