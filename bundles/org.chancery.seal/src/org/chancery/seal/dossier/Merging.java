package org.chancery.seal.dossier;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.chancery.core.exchange.UnreadableFileException;
import org.chancery.core.sealing.HoldingMerger;
import org.chancery.seal.encoding.BadSealException;
import org.chancery.seal.encoding.Digest;
import org.chancery.seal.history.Event;
import org.chancery.seal.history.History;
import org.chancery.seal.history.SavedState;

/**
 * Brings together states that were saved beside each other. The state that comes of it is the same wherever and whenever
 * it is made, so that two devices that merge the same make one state and not two.
 */
final class Merging {

	private final HoldingMerger merger;

	/** @param merger null to leave everything as it is */
	Merging(HoldingMerger merger) {
		this.merger = merger;
	}

	/** The tips, the one that is shown first: the latest. */
	static List<Digest> tips(History history) {
		return history.tips().stream()
				.sorted(Comparator.comparingLong((Digest id) -> history.state(id).made()).thenComparing(id -> id).reversed()).toList();
	}

	/** Merges as far as it goes. */
	void merge(Compartment compartment, Changes changes) throws BadSealException {
		History history = compartment.history();
		List<Digest> tips = readable(history);
		while (merger != null && tips.size() > 1) {
			Digest one = tips.get(0);
			Digest other = tips.get(1);
			if (!merge(compartment, one, other, changes)) {
				return;
			}
			tips = readable(history);
		}
	}

	private static List<Digest> readable(History history) {
		var found = new ArrayList<Digest>();
		for (Digest each : tips(history)) {
			if (history.isReadable(each)) {
				found.add(each);
			}
		}
		return found;
	}

	private boolean merge(Compartment compartment, Digest one, Digest other, Changes changes) throws BadSealException {
		History history = compartment.history();
		Digest base = history.common(one, other);
		byte[] first = history.text(one);
		try {
			byte[] baseText = base == null || !history.isReadable(base) ? null : history.text(base);
			HoldingMerger.Merged merged = merger.merge(baseText, first, history.text(other));
			SavedState latest = history.state(one);
			long made = Math.max(latest.made(), history.state(other).made());
			var state = new SavedState(made, latest.author(), SavedState.Reason.MERGED, List.of(one, other),
					Digest.of(merged.holding()));
			changes.state(compartment, History.record(state, first, merged.holding()));
			for (String each : merged.aside()) {
				changes.event(compartment, Event.Kind.HELD_ASIDE, shortened(each));
			}
			return true;
		} catch (UnreadableFileException apart) {
			changes.event(compartment, Event.Kind.HELD_ASIDE, shortened(apart.getMessage()));
			return false;
		}
	}

	private static String shortened(String line) {
		return line.length() <= 300 ? line : line.substring(0, 300);
	}
}
