package org.chancery.comparison.merge;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.chancery.model.Identified;
import org.chancery.model.dossier.Holding;
import org.chancery.model.text.Text;

/**
 * Merges two versions of one thing that started from a common ancestor: a {@link Holding} with all that it holds, a
 * {@link Text}, or any other thing that has an id. The rules are in the description of the package. None of the three is
 * changed. Takes time in proportion to their size, words that both changed apart.
 *
 * @param base   the common ancestor; null if there is none
 * @param ours   one version
 * @param theirs the other version, of the same id and type
 * @param dispute what stands where both changed the same differently
 */
public record MergeVersions<T extends Identified>(T base, T ours, T theirs, Dispute dispute) {

	/** Leaves what is disputed as the ancestor had it. */
	public MergeVersions(T base, T ours, T theirs) {
		this(base, ours, theirs, Dispute.ANCESTOR_STAYS);
	}

	/**
	 * Merges.
	 *
	 * @throws IllegalArgumentException if the three are not versions of one thing
	 */
	public Merged<T> perform() {
		for (T each : base == null ? List.of(theirs) : List.of(base, theirs)) {
			if (each.eClass() != ours.eClass() || !ours.getId().equals(each.getId())) {
				throw new IllegalArgumentException("These are no versions of one thing.");
			}
		}
		var versions = new Versions(new Version(base), new Version(ours), new Version(theirs), dispute);
		List<MergeConflict> conflicts = new ArrayList<>();
		var places = new Places(versions, conflicts);
		places.settle();
		var builder = new MergedTree(versions, places, conflicts);
		@SuppressWarnings("unchecked")
		T merged = (T) builder.build(ours.getId());
		conflicts.sort(Comparator.comparing(MergeConflict::id).thenComparing(MergeConflict::kind)
				.thenComparing(MergeConflict::feature));
		return new Merged<>(merged, conflicts);
	}
}
