package org.chancery.core.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.chancery.core.dossier.AudienceLattice;
import org.chancery.core.dossier.OpenDossier;
import org.chancery.core.projection.LayeredTree;
import org.chancery.model.dossier.Audience;
import org.chancery.model.dossier.Layer;
import org.chancery.model.overlay.PrivateClause;
import org.chancery.model.text.Clause;

/** The order of clauses as one audience shall see it, where it is being changed. */
final class ClauseOrder {

	private final OpenDossier dossier;
	private final Audience audience;
	private final LayeredTree before;
	/** By enclosing clause, null for the top; those lists that were looked at. */
	private final Map<Clause, List<Clause>> wanted = new HashMap<>();

	ClauseOrder(OpenDossier dossier, Audience audience) {
		this.dossier = dossier;
		this.audience = audience;
		this.before = LayeredTree.of(dossier, audience);
	}

	boolean shows(Clause clause) {
		return before.shows(clause);
	}

	Clause parent(Clause clause) {
		return before.parent(clause);
	}

	/** The clauses inside one, or at the top, as they shall be; changes are changes of what is wanted. */
	List<Clause> inside(Clause parent) {
		return wanted.computeIfAbsent(parent, key -> new ArrayList<>(parent == null ? before.top() : before.inside(parent)));
	}

	/** Puts all inside one clause behind what is inside another. */
	void pour(Clause from, Clause to) {
		List<Clause> list = inside(from);
		inside(to).addAll(list);
		list.clear();
	}

	/** Sees to it that private clauses stand where they are wanted, those of one layer, or of all if it is null. */
	void anchor(Layer only) {
		LayeredTree now = LayeredTree.of(dossier, audience);
		AudienceLattice lattice = AudienceLattice.of(dossier);
		wanted.forEach((parent, list) -> {
			boolean reachable = parent == null || now.shows(parent);
			if (reachable && !list.equals(parent == null ? now.top() : now.inside(parent))) {
				anchor(only, parent, list, lattice);
			}
		});
	}

	private void anchor(Layer only, Clause parent, List<Clause> list, AudienceLattice lattice) {
		for (int i = 0; i < list.size(); i++) {
			if (list.get(i).eContainer() instanceof PrivateClause placed && (only == null || placed.eContainer() == only)) {
				anchor(placed, parent, list.subList(0, i), lattice);
			}
		}
	}

	/** Lets a private clause follow the nearest clause before it that its audience may know of. */
	void anchor(PrivateClause placed, Clause parent, List<Clause> preceding, AudienceLattice lattice) {
		Audience reader = ((Layer) placed.eContainer()).getAudience();
		Clause after = preceding.reversed().stream()
				.filter(each -> lattice.reads(reader, dossier.holdingOf(each).getAudience())).findFirst().orElse(null);
		placed.setAfter(after);
		placed.setFirstIn(after == null ? parent : null);
	}
}
