package org.chancery.seal.history;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.chancery.seal.encoding.BadSealException;
import org.chancery.seal.encoding.Digest;

/** The saved states of one audience, each after its parents, and their texts. Not safe for several threads at once. */
public final class History {

	private static final int KEPT = 4;

	private final Map<Digest, Records.StateRecord> states = new LinkedHashMap<>();
	private final Set<Digest> followed = new HashSet<>();
	/** The texts that were put together last. */
	private final Map<Digest, Pieces> texts = new LinkedHashMap<>() {
		private static final long serialVersionUID = 1L;

		@Override
		protected boolean removeEldestEntry(Map.Entry<Digest, Pieces> eldest) {
			return size() > KEPT;
		}
	};

	/** Adds states; one that is there already is the same. */
	public void addAll(Collection<Records.StateRecord> records) {
		for (Records.StateRecord record : records) {
			Digest id = record.state().id();
			Records.StateRecord known = states.get(id);
			if (known == null || record.whole() && !known.whole()) {
				states.put(id, record);
			}
			followed.addAll(record.state().parents());
		}
	}

	/**
	 * Adds those of other states on which states here rest, and those on which these rest: what somebody wrote who had been
	 * let out does not count, unless somebody who stays built on it before they knew.
	 */
	public void complete(Collection<Records.StateRecord> others) {
		Map<Digest, Records.StateRecord> known = new HashMap<>();
		others.forEach(each -> known.put(each.state().id(), each));
		known.keySet().removeAll(states.keySet());
		while (known.keySet().stream().anyMatch(followed::contains)) {
			List<Records.StateRecord> wanted = known.entrySet().stream().filter(each -> followed.contains(each.getKey()))
					.map(Map.Entry::getValue).toList();
			addAll(wanted);
			wanted.forEach(each -> known.remove(each.state().id()));
		}
	}

	/** The state of an id; null if there is none. */
	public SavedState state(Digest id) {
		Records.StateRecord found = states.get(id);
		return found == null ? null : found.state();
	}

	/** All states: the latest first; those of one second in the order of their device's log. */
	public List<SavedState> states() {
		var found = new ArrayList<SavedState>();
		states.values().forEach(each -> found.add(each.state()));
		Collections.reverse(found);
		found.sort(Comparator.comparingLong(SavedState::made).reversed());
		return found;
	}

	/** The ids of all states, those of a device in the order of its log. */
	public List<Digest> ids() {
		return List.copyOf(states.keySet());
	}

	/** The ids of the states that none follows: one, unless people wrote beside each other. In a fixed order. */
	public List<Digest> tips() {
		return states.keySet().stream().filter(id -> !followed.contains(id)).sorted().toList();
	}

	/**
	 * The text of a state, its digest checked.
	 *
	 * @throws BadSealException if it is damaged, or rests on a state that cannot be read here
	 */
	public byte[] text(Digest id) throws BadSealException {
		byte[] text = pieces(id).toBytes();
		if (!Digest.of(text).equals(states.get(id).state().text())) {
			throw new BadSealException("a saved state is not the one that was signed");
		}
		texts.put(id, Pieces.of(text));
		return text;
	}

	/** Whether the text of a state can be put together from what is known here. */
	public boolean isReadable(Digest id) {
		Digest at = id;
		for (int steps = 0; steps <= states.size(); steps++) {
			Records.StateRecord record = states.get(at);
			if (record == null || record.whole() || texts.containsKey(at)) {
				return record != null;
			}
			at = record.state().parents().get(0);
		}
		return false;
	}

	private Pieces pieces(Digest id) throws BadSealException {
		var path = new ArrayList<Records.StateRecord>();
		Pieces pieces = null;
		for (Digest at = id; pieces == null;) {
			Records.StateRecord record = states.get(at);
			if (record == null || path.size() > states.size()) {
				throw new BadSealException("a saved state rests on one that cannot be read here");
			}
			if (texts.containsKey(at)) {
				pieces = texts.get(at);
			} else if (record.whole()) {
				pieces = Pieces.of(record.bytes());
			} else {
				path.add(record);
				at = record.state().parents().get(0);
			}
		}
		for (int i = path.size() - 1; i >= 0; i--) {
			pieces = Delta.apply(pieces, path.get(i).bytes(), Records.LARGEST_TEXT);
		}
		return pieces;
	}

	/** Keeps a text at hand that was just saved. */
	public void remember(Digest id, byte[] text) {
		texts.clear();
		texts.put(id, Pieces.of(text));
	}

	/** A state and all before it, as far as they are known. */
	public Set<Digest> upTo(Digest id) {
		var found = new HashSet<Digest>();
		var open = new ArrayList<>(List.of(id));
		while (!open.isEmpty()) {
			Digest next = open.remove(open.size() - 1);
			if (states.containsKey(next) && found.add(next)) {
				open.addAll(states.get(next).state().parents());
			}
		}
		return found;
	}

	/** The latest state from which both go on; null if there is none. */
	public Digest common(Digest one, Digest other) {
		Set<Digest> shared = upTo(one);
		shared.retainAll(upTo(other));
		var covered = new HashSet<Digest>();
		for (Digest each : shared) {
			covered.addAll(states.get(each).state().parents());
		}
		return shared.stream().filter(each -> !covered.contains(each))
				.max(Comparator.comparingLong((Digest each) -> states.get(each).state().made()).thenComparing(each -> each)).orElse(null);
	}

	/** A record of a new state: the difference from its first parent's text where that is known, else the text. */
	public static Records.StateRecord record(SavedState state, byte[] parentText, byte[] text) {
		byte[] delta = parentText == null ? null : Delta.between(parentText, text);
		return delta == null || delta.length >= text.length ? new Records.StateRecord(state, true, text)
				: new Records.StateRecord(state, false, delta);
	}
}
