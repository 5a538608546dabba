package org.chancery.core.projection;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;

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
 *
 * <p>
 * It reads the dossier in place and keeps only where layers depart from it, so that making one costs what the layers
 * hold, whatever the size of the text. It holds until the next change of clauses.
 */
public final class LayeredTree {

	/** Where private clauses stand: behind a clause, or first within it. */
	private record Anchor(Clause clause, boolean within) {
	}

	private final Text text;
	/** The children where they are others than the clause itself has, and of null the top of the text. */
	private final Map<Clause, List<Clause>> departures = new HashMap<>();
	/** The private clauses that were placed, with what encloses each here. */
	private final Map<Clause, Clause> placed = new HashMap<>();
	private final Set<Clause> omitted = new HashSet<>();

	/** The clauses that an audience sees now. */
	public static LayeredTree of(OpenDossier dossier, Audience audience) {
		List<Layer> layers = AudienceLattice.of(dossier).visibleTo(audience).stream().filter(Layer.class::isInstance)
				.map(Layer.class::cast).toList();
		return new LayeredTree(dossier.dossier().getText(), layers);
	}

	/** @param visible the layers that the audience reads, the one that prevails last */
	LayeredTree(Text text, Collection<Layer> visible) {
		this.text = text;
		for (Layer layer : visible) {
			insert(layer);
			// Words of a higher layer show a clause again that a lower one omits; in one layer the omission goes before.
			layer.getPrivateWordings().stream().map(PrivateWording::getClause).forEach(omitted::remove);
			layer.getPrivateWordings().stream().filter(PrivateWording::isOmitted).map(PrivateWording::getClause)
					.forEach(omitted::add);
		}
		omitted.removeIf(clause -> !stands(clause));
		omitted.forEach(clause -> departures(parent(clause)).remove(clause));
	}

	/** The clauses at the top. */
	public List<Clause> top() {
		return inside(null);
	}

	/** The clauses directly inside one. */
	public List<Clause> inside(Clause clause) {
		List<Clause> departing = departures.isEmpty() ? null : departures.get(clause);
		return Collections.unmodifiableList(departing == null ? own(clause) : departing);
	}

	/** Whether a clause is in this tree. */
	public boolean shows(Clause clause) {
		if (!stands(clause)) {
			return false;
		}
		for (Clause each = clause; each != null; each = parent(each)) {
			if (omitted.contains(each)) {
				return false;
			}
		}
		return true;
	}

	/** The enclosing clause of one that stands in this tree, omitted or not; null at the top. */
	public Clause parent(Clause clause) {
		if (clause.eContainer() instanceof Clause outer) {
			return outer;
		}
		return placed.get(clause);
	}

	/** The clauses, and null for the top, directly inside which the layers make a difference. */
	Set<Clause> departures() {
		return departures.keySet();
	}

	/** The layer that holds a clause of this tree; null for one of the text itself. */
	Layer layer(Clause clause) {
		return holder(clause) instanceof PrivateClause which ? (Layer) which.eContainer() : null;
	}

	/** Whether a clause is one of the text or inside a private one that was placed, be it omitted or not. */
	private boolean stands(Clause clause) {
		EObject holder = holder(clause);
		return holder == text || holder instanceof PrivateClause which && placed.containsKey(which.getClause());
	}

	private static EObject holder(Clause clause) {
		EObject holder = clause;
		while (holder instanceof Clause) {
			holder = holder.eContainer();
		}
		return holder;
	}

	private List<Clause> own(Clause clause) {
		return clause == null ? text.getClauses() : clause.getClauses();
	}

	private List<Clause> departures(Clause parent) {
		return departures.computeIfAbsent(parent, key -> new ArrayList<>(own(key)));
	}

	/** A private clause may stand after another one that is listed later, so what cannot be placed is tried again. */
	private void insert(Layer layer) {
		List<PrivateClause> waiting = new ArrayList<>(layer.getPrivateClauses());
		Map<Anchor, Clause> last = new HashMap<>();
		boolean placed = true;
		while (placed && !waiting.isEmpty()) {
			placed = waiting.removeIf(each -> place(each, last));
		}
	}

	private boolean place(PrivateClause which, Map<Anchor, Clause> last) {
		Clause clause = which.getClause();
		Clause neighbour = which.getAfter();
		boolean atTop = neighbour == null && which.getFirstIn() == null;
		var anchor = new Anchor(neighbour != null ? neighbour : which.getFirstIn(), neighbour == null);
		if (clause == null || !atTop && !stands(anchor.clause())) {
			return false;
		}
		Clause parent = neighbour != null ? parent(neighbour) : which.getFirstIn();
		List<Clause> siblings = departures(parent);
		// Several with one neighbour keep their own order.
		Clause previous = last.getOrDefault(anchor, neighbour);
		siblings.add(previous == null ? 0 : siblings.indexOf(previous) + 1, clause);
		last.put(anchor, clause);
		placed.put(clause, parent);
		return true;
	}
}
