package org.chancery.comparison.merge;

import java.util.List;

import org.chancery.core.dossier.HoldingBytes;
import org.chancery.core.exchange.UnreadableFileException;
import org.chancery.core.sealing.HoldingMerger;
import org.chancery.model.dossier.Holding;
import org.chancery.model.resource.HoldingResource;
import org.chancery.model.resource.HoldingResourceSet;

/** Merges states of a holding that were saved beside each other; where both changed the same, the first prevails. */
public final class MergeHoldings implements HoldingMerger {

	/** More lines than this nobody reads. */
	private static final int MOST_LINES = 100;

	@Override
	public Merged merge(byte[] base, byte[] one, byte[] other) throws UnreadableFileException {
		Holding ancestor = base == null ? null : read(base);
		Holding first = read(one);
		Holding second = read(other);
		if (!isVersion(first, second) || ancestor != null && !isVersion(ancestor, second)) {
			throw new UnreadableFileException("Two states of one part of the dossier are of different things; both are kept.");
		}
		org.chancery.comparison.merge.Merged<Holding> merged = new MergeVersions<>(ancestor, first, second,
				Dispute.OURS_PREVAIL).perform();
		HoldingResource resource = new HoldingResourceSet().add("merged");
		resource.getContents().add(merged.thing());
		return new Merged(HoldingBytes.write(resource), lines(merged.conflicts()));
	}

	private static Holding read(byte[] bytes) throws UnreadableFileException {
		return HoldingBytes.read(bytes, new HoldingResourceSet(), "state");
	}

	private static boolean isVersion(Holding one, Holding other) {
		return one.eClass() == other.eClass() && one.getId().equals(other.getId());
	}

	private static List<String> lines(List<MergeConflict> conflicts) {
		return conflicts.stream().limit(MOST_LINES).map(MergeHoldings::line).toList();
	}

	private static String line(MergeConflict conflict) {
		String what = conflict.type() + " " + conflict.id() + (conflict.feature().isEmpty() ? "" : ", " + conflict.feature());
		return what + ": " + switch (conflict.kind()) {
		case CHANGED_TWICE -> "changed in both; the first was taken";
		case ADDED_TWICE -> "added in both, differently; the first was taken";
		case MOVED_TWICE -> "moved in both; it is where the first has it";
		case ORDERED_TWICE -> "put in another order in both; it is where the first has it";
		case MOVED_INTO_EACH_OTHER -> "moved into what was moved into it; it is where it was";
		case DELETED_AND_CHANGED -> "deleted in one and changed in the other; it is kept";
		case DELETED_AND_REFERRED -> "deleted in one and referred to in the other; it is kept";
		case DELETED_AND_NEEDED -> "deleted in one, but something in it is kept, so it is too";
		};
	}
}
