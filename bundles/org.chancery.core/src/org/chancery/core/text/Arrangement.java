package org.chancery.core.text;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.util.EcoreUtil;

import org.chancery.core.dossier.AudienceLattice;
import org.chancery.core.dossier.DossierException;
import org.chancery.core.dossier.OpenDossier;
import org.chancery.model.dossier.Audience;
import org.chancery.model.dossier.Dossier;
import org.chancery.model.dossier.Holding;
import org.chancery.model.dossier.Layer;
import org.chancery.model.overlay.OverlayFactory;
import org.chancery.model.overlay.PrivateClause;
import org.chancery.model.resource.Ids;
import org.chancery.model.text.Clause;

/**
 * A rearrangement of clauses as one audience sees them. First it is written down what order is wanted, which may be
 * refused; then all of it is carried out. What stands beside a clause that goes away stays where it is, in every opened
 * layer.
 */
final class Arrangement {

	private record Place(Clause clause, Holding holder, Clause parent) {
	}

	private final OpenDossier dossier;
	private final AudienceLattice lattice;
	private final ClauseOrder acting;
	private final Map<Layer, ClauseOrder> others = new LinkedHashMap<>();
	private final List<Place> places = new ArrayList<>();
	private final Set<Clause> removed = new LinkedHashSet<>();

	Arrangement(OpenDossier dossier, Audience audience) {
		this.dossier = dossier;
		this.lattice = AudienceLattice.of(dossier);
		this.acting = new ClauseOrder(dossier, audience);
		for (Layer layer : dossier.layers()) {
			if (!lattice.reads(audience, layer.getAudience())) {
				others.put(layer, new ClauseOrder(dossier, layer.getAudience()));
			}
		}
	}

	/** The enclosing clause in what the audience sees now; null at the top. */
	Clause parent(Clause clause) {
		return acting.parent(clause);
	}

	/** The clauses inside one, or at the top for null, as wanted so far. */
	List<Clause> inside(Clause parent) {
		return List.copyOf(acting.inside(parent));
	}

	/** @throws DossierException if the audience sees no such clause */
	void check(Clause clause) {
		if (!acting.shows(clause)) {
			throw new DossierException("This audience sees no such clause any more.");
		}
	}

	/** Writes down that a clause goes away. */
	void remove(Clause clause) {
		acting.inside(parent(clause)).remove(clause);
		others.values().stream().filter(order -> order.shows(clause))
				.forEach(order -> order.inside(order.parent(clause)).remove(clause));
		removed.add(clause);
	}

	/** Writes down that a clause goes elsewhere. The position is one after it was taken from where it is. */
	void move(Clause clause, Clause parent, int position) {
		Clause before = parent(clause);
		Holding holder = dossier.holdingOf(clause);
		check(holder, parent);
		acting.inside(before).remove(clause);
		acting.inside(parent).add(position, clause);
		places.add(new Place(clause, holder, parent));
		if (before != parent) {
			for (ClauseOrder order : others.values()) {
				if (order.shows(clause)) {
					order.inside(order.parent(clause)).remove(clause);
					insert(order, clause, parent, position, true);
				}
			}
		}
	}

	/** Writes down that a new clause of a holding comes in; what layers have at that place stands before it. */
	void add(Clause clause, Holding holder, Clause parent, int position) {
		add(clause, holder, parent, position, true);
	}

	/** Writes down that a new clause of a holding comes in, next to the one before it in every layer. */
	void addNext(Clause clause, Holding holder, Clause parent, int position) {
		add(clause, holder, parent, position, false);
	}

	/** Writes down that all inside one clause goes behind what is inside another of the same holding. */
	void moveInside(Clause from, Clause to, Holding holder) {
		for (Clause each : acting.inside(from)) {
			places.add(new Place(each, dossier.holdingOf(each), to));
		}
		acting.pour(from, to);
		others.forEach((layer, order) -> {
			if (lattice.reads(layer.getAudience(), holder.getAudience())) {
				order.pour(from, to);
			}
		});
	}

	private void add(Clause clause, Holding holder, Clause parent, int position, boolean loose) {
		check(holder, parent);
		acting.inside(parent).add(position, clause);
		places.add(new Place(clause, holder, parent));
		others.forEach((layer, order) -> {
			if (lattice.reads(layer.getAudience(), holder.getAudience())) {
				insert(order, clause, parent, position, loose);
			}
		});
	}

	private void insert(ClauseOrder order, Clause clause, Clause parent, int position, boolean loose) {
		if (parent != null && !order.shows(parent)) {
			return;
		}
		List<Clause> list = order.inside(parent);
		int at = 0;
		for (Clause preceding : acting.inside(parent).subList(0, position).reversed()) {
			if (list.contains(preceding)) {
				at = list.indexOf(preceding) + 1;
				break;
			}
		}
		while (loose && at < list.size() && !acting.shows(list.get(at)) && list.get(at).eContainer() instanceof PrivateClause) {
			at++;
		}
		list.add(at, clause);
	}

	private void check(Holding holder, Clause parent) {
		if (parent != null && !lattice.reads(holder.getAudience(), dossier.holdingOf(parent).getAudience())) {
			throw new DossierException("A clause cannot stand inside one that its own audience may not see.");
		}
	}

	/** Carries out what was written down. */
	void realise() {
		places.forEach(this::settle);
		for (Clause clause : removed) {
			if (clause.eContainer() instanceof PrivateClause placed) {
				EcoreUtil.remove(placed);
			} else {
				EcoreUtil.remove(clause);
			}
		}
		acting.anchor(null);
		others.forEach((layer, order) -> order.anchor(layer));
	}

	private void settle(Place place) {
		EList<Clause> home = home(place);
		if (home == null) {
			anchor(place);
			return;
		}
		PrivateClause former = place.clause().eContainer() instanceof PrivateClause placed ? placed : null;
		List<Clause> wanted = acting.inside(place.parent());
		List<Clause> preceding = wanted.subList(0, wanted.indexOf(place.clause()));
		Clause neighbour = preceding.reversed().stream().filter(home::contains).findFirst().orElse(null);
		if (home.contains(place.clause())) {
			int from = home.indexOf(place.clause());
			int behind = neighbour == null ? 0 : home.indexOf(neighbour) + 1;
			home.move(behind > from ? behind - 1 : behind, from);
		} else {
			home.add(neighbour == null ? 0 : home.indexOf(neighbour) + 1, place.clause());
		}
		if (former != null) {
			EcoreUtil.remove(former);
		}
	}

	/** The list that contains clauses of that holding there; null if they are anchored instead. */
	private EList<Clause> home(Place place) {
		if (place.parent() == null) {
			return place.holder() instanceof Dossier root ? root.getText().getClauses() : null;
		}
		return dossier.holdingOf(place.parent()) == place.holder() ? place.parent().getClauses() : null;
	}

	private void anchor(Place place) {
		Layer layer = (Layer) place.holder();
		PrivateClause placed;
		if (place.clause().eContainer() instanceof PrivateClause known) {
			placed = known;
		} else {
			placed = Ids.identify(OverlayFactory.eINSTANCE.createPrivateClause());
			placed.setClause(place.clause());
			layer.getPrivateClauses().add(placed);
		}
		List<Clause> wanted = acting.inside(place.parent());
		acting.anchor(placed, place.parent(), wanted.subList(0, wanted.indexOf(place.clause())), lattice);
	}
}
