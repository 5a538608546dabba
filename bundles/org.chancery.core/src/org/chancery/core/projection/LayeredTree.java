package org.chancery.core.projection;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.chancery.core.dossier.AudienceLattice;
import org.chancery.core.dossier.OpenDossier;
import org.chancery.model.dossier.Audience;
import org.chancery.model.dossier.Layer;
import org.chancery.model.overlay.PrivateClause;
import org.chancery.model.overlay.PrivateWording;
import org.chancery.model.text.Clause;
import org.chancery.model.text.Text;

/**
 * The clauses that an audience sees, in order: those of the text, with the private ones of each layer where they
 * stand, without those that the audience omits. A private clause whose neighbour cannot be found is an orphan and is
 * not shown.
 */
public final class LayeredTree {

	/** Where private clauses stand: behind a clause, or first within it. */
	private record Anchor(Clause clause, boolean within) {
	}

	/** The children of a clause, and of null the top of the text. */
	private final Map<Clause, List<Clause>> children = new HashMap<>();
	private final Map<Clause, Clause> parents = new HashMap<>();
	private final Map<Clause, Layer> layers = new HashMap<>();
	/** Without those inside omitted ones. */
	private final Set<Clause> shown = new HashSet<>();

	/** The clauses that an audience sees now; later changes of the dossier do not show. */
	public static LayeredTree of(OpenDossier dossier, Audience audience) {
		List<Layer> layers = AudienceLattice.of(dossier).visibleTo(audience).stream().filter(Layer.class::isInstance)
				.map(Layer.class::cast).toList();
		return new LayeredTree(dossier.dossier().getText(), layers);
	}

	/** @param visible the layers that the audience reads, the one that prevails last */
	LayeredTree(Text text, Collection<Layer> visible) {
		Set<Clause> omitted = new HashSet<>();
		enter(null, text.getClauses(), null);
		for (Layer layer : visible) {
			insert(layer);
			// Words of a higher layer show a clause again that a lower one omits; in one layer the omission goes before.
			layer.getPrivateWordings().stream().map(PrivateWording::getClause).forEach(omitted::remove);
			layer.getPrivateWordings().stream().filter(PrivateWording::isOmitted).map(PrivateWording::getClause)
					.forEach(omitted::add);
		}
		if (!omitted.isEmpty()) {
			children.values().forEach(list -> list.removeIf(omitted::contains));
		}
		show(top());
	}

	private void show(List<Clause> clauses) {
		for (Clause clause : clauses) {
			shown.add(clause);
			show(inside(clause));
		}
	}

	/** The clauses at the top. */
	public List<Clause> top() {
		return Collections.unmodifiableList(children.get(null));
	}

	/** The clauses directly inside one. */
	public List<Clause> inside(Clause clause) {
		return Collections.unmodifiableList(children.getOrDefault(clause, List.of()));
	}

	/** Whether a clause is in this tree. */
	public boolean shows(Clause clause) {
		return shown.contains(clause);
	}

	/** The enclosing clause in this tree; null at the top. */
	public Clause parent(Clause clause) {
		return parents.get(clause);
	}

	/** The layer that holds a clause; null for one of the text itself. */
	Layer layer(Clause clause) {
		return layers.get(clause);
	}

	private void enter(Clause parent, List<Clause> clauses, Layer layer) {
		if (parent == null || !clauses.isEmpty()) {
			children.put(parent, new ArrayList<>(clauses));
		}
		for (Clause clause : clauses) {
			parents.put(clause, parent);
			if (layer != null) {
				layers.put(clause, layer);
			}
			enter(clause, clause.getClauses(), layer);
		}
	}

	/** A private clause may stand after another one that is listed later, so what cannot be placed is tried again. */
	private void insert(Layer layer) {
		List<PrivateClause> waiting = new ArrayList<>(layer.getPrivateClauses());
		Map<Anchor, Clause> last = new HashMap<>();
		boolean placed = true;
		while (placed && !waiting.isEmpty()) {
			placed = waiting.removeIf(each -> place(each, layer, last));
		}
	}

	private boolean place(PrivateClause which, Layer layer, Map<Anchor, Clause> last) {
		Clause clause = which.getClause();
		Clause neighbour = which.getAfter();
		boolean atTop = neighbour == null && which.getFirstIn() == null;
		var anchor = new Anchor(neighbour != null ? neighbour : which.getFirstIn(), neighbour == null);
		if (clause == null || !atTop && !parents.containsKey(anchor.clause())) {
			return false;
		}
		Clause parent = neighbour != null ? parents.get(neighbour) : which.getFirstIn();
		List<Clause> siblings = children.computeIfAbsent(parent, key -> new ArrayList<>());
		// Several with one neighbour keep their own order.
		Clause previous = last.getOrDefault(anchor, neighbour);
		siblings.add(previous == null ? 0 : siblings.indexOf(previous) + 1, clause);
		last.put(anchor, clause);
		parents.put(clause, parent);
		layers.put(clause, layer);
		enter(clause, clause.getClauses(), layer);
		return true;
	}
}
