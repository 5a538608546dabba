package org.chancery.core.dossier;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.chancery.model.dossier.Audience;
import org.chancery.model.dossier.Holding;

/**
 * Who reads whom: an immutable snapshot of the audiences of an opened dossier. Everybody reads the public audience and
 * itself; whoever reads an audience reads what that one reads.
 *
 * <p>
 * Precedence. Of two audiences that both word a clause, the one that reads the other prevails. Where neither does, the
 * one of higher {@link Audience#getOrder() order} prevails, an audience ranking at least as high as those that it
 * reads; if that decides nothing, the one with the longer chain of audiences below it, and then the name.
 */
public final class AudienceLattice {

	private final Map<Audience, Set<Audience>> readable;
	private final List<Holding> ascending;

	private AudienceLattice(Map<Audience, Set<Audience>> readable, List<Holding> ascending) {
		this.readable = readable;
		this.ascending = ascending;
	}

	/**
	 * The lattice of a dossier.
	 *
	 * @throws DossierException if an audience is above itself, or two have one name
	 */
	public static AudienceLattice of(OpenDossier dossier) {
		List<Holding> holdings = dossier.unordered();
		checkNames(holdings);
		Audience bottom = dossier.dossier().getAudience();
		var readable = new LinkedHashMap<Audience, Set<Audience>>();
		for (Holding holding : holdings) {
			close(holding.getAudience(), bottom, readable, new HashSet<>());
		}
		return new AudienceLattice(readable, holdings.stream().sorted(precedence(readable)).toList());
	}

	/** Whether one audience may read the words of another. */
	public boolean reads(Audience reader, Audience of) {
		return readable.getOrDefault(reader, Set.of()).contains(of);
	}

	/** Whether one of the two reads the other. */
	public boolean comparable(Audience one, Audience other) {
		return reads(one, other) || reads(other, one);
	}

	/** Every holding, the public one first, each before those that prevail over it. */
	public List<Holding> ascending() {
		return ascending;
	}

	/** The holdings that an audience reads, the public one first, the one that prevails last. */
	public List<Holding> visibleTo(Audience reader) {
		return ascending.stream().filter(h -> reads(reader, h.getAudience())).toList();
	}

	/** The holdings whose audience reads more than this one and between which and this one there is no other. */
	public List<Holding> minimalAbove(Audience audience) {
		List<Audience> above = ascending.stream().map(Holding::getAudience)
				.filter(a -> a != audience && reads(a, audience)).toList();
		return ascending.stream().filter(h -> above.contains(h.getAudience()))
				.filter(h -> above.stream().noneMatch(a -> a != h.getAudience() && reads(h.getAudience(), a))).toList();
	}

	/** The holdings that an audience reads, itself apart, and between which and it there is no other. */
	public List<Holding> maximalBelow(Audience audience) {
		List<Audience> below = ascending.stream().map(Holding::getAudience)
				.filter(a -> a != audience && reads(audience, a)).toList();
		return ascending.stream().filter(h -> below.contains(h.getAudience()))
				.filter(h -> below.stream().noneMatch(a -> a != h.getAudience() && reads(a, h.getAudience()))).toList();
	}

	/** The given audiences and all that they read, in ascending order. */
	List<Audience> downSet(Collection<Audience> tops) {
		return ascending.stream().map(Holding::getAudience).filter(a -> tops.stream().anyMatch(t -> reads(t, a)))
				.toList();
	}

	private static void checkNames(List<Holding> holdings) {
		var names = new HashSet<String>();
		for (Holding holding : holdings) {
			if (holding.getAudience() == null || !names.add(String.valueOf(holding.getAudience().getName()))) {
				throw new DossierException("Two audiences of the dossier have the same name; rename one of them.");
			}
		}
	}

	private static Set<Audience> close(Audience audience, Audience bottom, Map<Audience, Set<Audience>> done,
			Set<Audience> pending) {
		Set<Audience> known = done.get(audience);
		if (known != null) {
			return known;
		}
		if (!pending.add(audience) || audience == bottom && !audience.getAbove().isEmpty()) {
			throw new DossierException("An audience of the dossier is above itself; correct what it stands above.");
		}
		var closed = new LinkedHashSet<Audience>(Set.of(audience));
		closed.add(bottom);
		for (Audience below : audience.getAbove()) {
			if (!below.eIsProxy()) {
				closed.addAll(close(below, bottom, done, pending));
			}
		}
		pending.remove(audience);
		done.put(audience, closed);
		return closed;
	}

	private static Comparator<Holding> precedence(Map<Audience, Set<Audience>> readable) {
		Map<Audience, Integer> rank = new HashMap<>();
		Map<Audience, Integer> height = new HashMap<>();
		readable.forEach((audience, below) -> {
			rank.put(audience, below.stream().mapToInt(Audience::getOrder).max().orElseThrow());
			height.put(audience, height(audience, readable, height));
		});
		return (one, other) -> {
			Audience a = one.getAudience();
			Audience b = other.getAudience();
			int order = rank.get(a).compareTo(rank.get(b));
			order = order != 0 ? order : height.get(a).compareTo(height.get(b));
			return order != 0 ? order : String.valueOf(a.getName()).compareTo(String.valueOf(b.getName()));
		};
	}

	private static int height(Audience audience, Map<Audience, Set<Audience>> readable, Map<Audience, Integer> known) {
		Integer found = known.get(audience);
		if (found != null) {
			return found;
		}
		int height = readable.get(audience).stream().filter(a -> a != audience)
				.mapToInt(a -> height(a, readable, known) + 1).max().orElse(0);
		known.put(audience, height);
		return height;
	}

	@Override
	public String toString() {
		return ascending.stream().map(h -> h.getAudience().getName()).collect(Collectors.joining(" < "));
	}
}
