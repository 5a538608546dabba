package org.chancery.edit.tree;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.chancery.core.projection.Projection;
import org.chancery.edit.DossierSession;
import org.chancery.edit.SessionChange;
import org.chancery.model.dossier.Audience;

/**
 * The tree of a dossier as one audience sees it: the text with its clauses, the parties, the red lines, the ledger, and
 * what has lost its clause, if there is any. Children are made when asked for, and the nodes keep their identity.
 */
public final class DossierTree {

	private final DossierSession session;
	private final TreeSources sources;
	private List<DossierNode> roots;

	/** The tree that an audience sees. */
	public DossierTree(DossierSession session, Audience audience, String language) {
		this.session = session;
		this.sources = new TreeSources(session, audience, language);
		this.roots = sources.roots(List.of());
	}

	/** The groups at the top. */
	public List<DossierNode> roots() {
		return roots;
	}

	/** The node of a clause, with its ancestors made as needed; empty if this audience sees no such clause. */
	public Optional<DossierNode> clause(String clauseId) {
		Projection projection = sources.projection();
		List<DossierNode> level = roots.getFirst().children();
		for (String id : projection.path(clauseId)) {
			Optional<DossierNode> next = level.stream().filter(node -> node.id().equals(id)).findFirst();
			if (next.isEmpty() || id.equals(clauseId)) {
				return next;
			}
			level = next.get().children();
		}
		return Optional.empty();
	}

	/**
	 * Takes a change over.
	 *
	 * @return the nodes whose label is to be shown afresh; all roots, to be refreshed with what is inside, if more than
	 *         words changed
	 */
	public List<DossierNode> take(SessionChange change) {
		if (change.structure() || change.records()) {
			roots = sources.roots(roots);
			return roots;
		}
		List<DossierNode> changed = new ArrayList<>();
		for (String id : change.touched()) {
			clause(id).ifPresent(node -> {
				sources.relabel(node);
				changed.add(node);
			});
		}
		return changed;
	}

	/** The session that is shown. */
	public DossierSession session() {
		return session;
	}
}
