package org.chancery.ui.views;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.chancery.core.dossier.AudienceLattice;
import org.chancery.core.dossier.OpenDossier;
import org.chancery.core.exchange.ImportRemark;
import org.chancery.core.exchange.ImportRemark.Gravity;
import org.chancery.core.overlay.Orphan;
import org.chancery.core.overlay.Orphans;
import org.chancery.core.projection.ProjectedClause;
import org.chancery.core.projection.ProjectedInline;
import org.chancery.core.projection.Projection;
import org.chancery.model.dossier.Audience;

/** What is to be looked at in the text that one audience sees. */
public final class Findings {
	private final OpenDossier dossier;
	private final Audience audience;
	private final Projection projection;
	private final List<Finding> found = new ArrayList<>();

	private Findings(OpenDossier dossier, Audience audience, Projection projection) {
		this.dossier = dossier;
		this.audience = audience;
		this.projection = projection;
	}

	/**
	 * What was found, first in the text in its order, then orphans, then what the importer said.
	 *
	 * @param remarks of the import by which the text came; none if it did not come by an import of this run
	 */
	public static List<Finding> of(OpenDossier dossier, Audience audience, Projection projection, List<ImportRemark> remarks) {
		Findings findings = new Findings(dossier, audience, projection);
		projection.all().forEach(findings::look);
		findings.orphans();
		findings.imported(remarks);
		return findings.found;
	}

	private void look(ProjectedClause clause) {
		for (ProjectedClause.Notice notice : clause.notices()) {
			add(notice == ProjectedClause.Notice.UNTRANSLATED ? Gravity.NOTE : Gravity.DOUBT, clause, sentence(notice, clause));
		}
		if (dangles(clause.content())) {
			add(Gravity.LOSS, clause, "A cross-reference leads to a clause that this audience does not see or that is gone.");
		}
	}

	private static String sentence(ProjectedClause.Notice notice, ProjectedClause clause) {
		return switch (notice) {
		case STALE -> "The wording of “" + clause.audience() + "” is stale: the text below it has changed.";
		case CONTESTED -> "Two audiences that do not read each other word this clause; that of “" + clause.audience() + "” is shown.";
		case UNTRANSLATED -> "There is no wording in this language; that of the drafting language is shown.";
		};
	}

	private static boolean dangles(List<ProjectedInline> content) {
		return content.stream().anyMatch(inline -> switch (inline) {
		case ProjectedInline.Reference reference -> reference.targetId() == null;
		case ProjectedInline.Bracket bracket -> bracket.options().stream().anyMatch(option -> dangles(option.content()));
		case ProjectedInline.Note note -> dangles(note.content());
		default -> false;
		});
	}

	private void orphans() {
		AudienceLattice lattice = AudienceLattice.of(dossier);
		for (Orphan orphan : Orphans.of(dossier)) {
			if (lattice.reads(audience, orphan.holding().getAudience())) {
				found.add(new Finding(Gravity.DOUBT, "Orphans",
						(orphan.label() + " of “" + orphan.holding().getAudience().getName() + "” has lost the clause it belongs to.")
								.strip(),
						null));
			}
		}
	}

	private void imported(List<ImportRemark> remarks) {
		if (remarks.isEmpty()) {
			return;
		}
		Map<String, String> cited = new HashMap<>();
		projection.all().forEach(clause -> cited.putIfAbsent(clause.number().citation(), clause.id()));
		remarks.forEach(each -> found.add(new Finding(each.gravity(), each.place(), each.message(), cited.get(each.place()))));
	}

	private void add(Gravity gravity, ProjectedClause clause, String message) {
		found.add(new Finding(gravity, clause.number().citation(), message, clause.id()));
	}
}
