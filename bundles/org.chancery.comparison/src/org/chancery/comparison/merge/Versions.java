package org.chancery.comparison.merge;

import java.util.Set;
import java.util.TreeSet;

import org.chancery.model.Identified;

/** The three versions, and what stands where they contradict each other. */
record Versions(Version base, Version ours, Version theirs, Dispute dispute) {

	/** The ids of all things, in order. */
	Set<String> ids() {
		Set<String> ids = new TreeSet<>(base.ids());
		ids.addAll(ours.ids());
		ids.addAll(theirs.ids());
		return ids;
	}

	/** Of two versions that added the same things at different places the one that comes first in the order of these. */
	Version firstOfAdded() {
		if (dispute == Dispute.OURS_PREVAIL) {
			return ours;
		}
		var one = new StringBuilder();
		var other = new StringBuilder();
		for (String id : ids()) {
			if (!base.has(id) && ours.place(id) != null && theirs.place(id) != null) {
				one.append(ours.place(id).key()).append('\n');
				other.append(theirs.place(id).key()).append('\n');
			}
		}
		return one.compareTo(other) <= 0 ? ours : theirs;
	}

	/** The thing of an id in any of the three. */
	Identified any(String id) {
		Identified found = ours.thing(id) != null ? ours.thing(id) : theirs.thing(id);
		return found != null ? found : base.thing(id);
	}
}
