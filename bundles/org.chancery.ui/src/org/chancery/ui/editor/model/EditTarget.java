package org.chancery.ui.editor.model;

import java.util.List;

import org.chancery.core.dossier.DossierException;
import org.chancery.core.dossier.OpenDossier;
import org.chancery.core.overlay.OmitClause;
import org.chancery.core.projection.ProjectedClause;
import org.chancery.core.projection.Projection;
import org.chancery.core.text.AddClause;
import org.chancery.core.text.DeleteClause;
import org.chancery.core.text.InlineSequence;
import org.chancery.core.text.SetContent;
import org.chancery.core.text.SetHeading;
import org.chancery.core.text.Words;
import org.chancery.edit.DossierSession;
import org.chancery.model.dossier.Audience;
import org.chancery.model.dossier.Layer;
import org.chancery.model.text.Clause;
import org.chancery.model.text.ClauseKind;

/** For whom a text is edited: what one audience reads and changes of the clauses, in one language. */
record EditTarget(DossierSession session, Audience audience, String language) {

	OpenDossier dossier() {
		return session.dossier();
	}

	Projection projection() {
		return session.projection(audience, language);
	}

	/** The clause of that id; a line for a person if it is gone. */
	Clause clause(String id) {
		if (dossier().find(id) instanceof Clause clause) {
			return clause;
		}
		throw new DossierException("The clause is no longer part of the dossier.");
	}

	/** Whether the audience itself holds the clause. */
	boolean own(Clause clause) {
		return dossier().holdingOf(clause) == dossier().holding(audience);
	}

	InlineSequence words(Clause clause) {
		return Words.shown(dossier(), audience, clause, language);
	}

	/** The words of a row; a heading as plain words. */
	InlineSequence words(Row row, Side side) {
		return row.isHeading() ? InlineSequence.plain(row.cell(side).prose().text()) : words(clause(row.clauseId()));
	}

	void set(Clause clause, InlineSequence words) {
		new SetContent(dossier(), audience, clause, language, words).perform();
	}

	void setHeading(Clause clause, String heading) {
		new SetHeading(dossier(), audience, clause, language, heading.replace('\n', ' ')).perform();
	}

	/** Takes a clause out of what the audience sees. */
	void remove(Clause clause) {
		if (own(clause)) {
			new DeleteClause(dossier(), audience, clause).perform();
		} else if (dossier().holding(audience) instanceof Layer layer) {
			new OmitClause(dossier(), layer, clause).perform();
		}
	}

	/** A new clause of the audience behind a sibling. */
	Clause addAfter(Clause sibling, ClauseKind kind) {
		return AddClause.after(dossier(), audience, kind, sibling).perform();
	}

	/** A new clause of the audience, the first inside another. */
	Clause addFirst(Clause parent, ClauseKind kind) {
		return AddClause.firstIn(dossier(), audience, kind, parent).perform();
	}

	boolean hasInside(String clauseId) {
		return projection().find(clauseId).map(clause -> !clause.clauses().isEmpty()).orElse(false);
	}

	/** The clause in which one stands; null at the top. */
	ProjectedClause parent(String clauseId) {
		List<String> path = projection().path(clauseId);
		return path.size() < 2 ? null : projection().find(path.get(path.size() - 2)).orElse(null);
	}

	/** The sibling before a clause; null if it is the first. */
	ProjectedClause before(String clauseId) {
		ProjectedClause parent = parent(clauseId);
		List<ProjectedClause> siblings = parent == null ? projection().clauses() : parent.clauses();
		for (int i = 1; i < siblings.size(); i++) {
			if (siblings.get(i).id().equals(clauseId)) {
				return siblings.get(i - 1);
			}
		}
		return null;
	}
}
