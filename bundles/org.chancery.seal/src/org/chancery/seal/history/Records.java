package org.chancery.seal.history;

import java.util.ArrayList;
import java.util.List;

import org.chancery.seal.encoding.BadSealException;
import org.chancery.seal.encoding.ByteReader;
import org.chancery.seal.encoding.ByteWriter;
import org.chancery.seal.encoding.Deflated;
import org.chancery.seal.encoding.Digest;
import org.chancery.seal.keyring.DeviceMark;

/** What a parcel records: states, events, logs of others that were seen, parcels that it replaces, terms and timestamps. */
public final class Records {

	/** The largest text, in bytes. */
	public static final int LARGEST_TEXT = 256 << 20;

	private static final int STATE = 1;
	private static final int EVENT = 2;
	private static final int SEEN = 3;
	private static final int REPLACES = 4;
	private static final int TERM = 5;
	private static final int STAMP = 6;
	private static final int WHOLE = 0;
	private static final int CHANGED = 1;

	/**
	 * A state and its text.
	 *
	 * @param whole whether {@code bytes} is the text, else the difference from the first parent's
	 */
	public record StateRecord(SavedState state, boolean whole, byte[] bytes) {
	}

	private final List<StateRecord> states = new ArrayList<>();
	private final List<Event> events = new ArrayList<>();
	private final List<DeviceMark> seen = new ArrayList<>();
	private final List<Digest> replaces = new ArrayList<>();
	private final List<Term> terms = new ArrayList<>();
	private final List<Stamp> stamps = new ArrayList<>();

	/** The states, in the order in which they were saved. */
	public List<StateRecord> states() {
		return states;
	}

	/** The events, in order. */
	public List<Event> events() {
		return events;
	}

	/** How far the logs of other devices had come. */
	public List<DeviceMark> seen() {
		return seen;
	}

	/** The parcels that this one stands for. */
	public List<Digest> replaces() {
		return replaces;
	}

	/** How long the audience is to be kept, in order. */
	public List<Term> terms() {
		return terms;
	}

	/** Timestamps. */
	public List<Stamp> stamps() {
		return stamps;
	}

	/** The version of the format that knows all of them. */
	int version() {
		return terms.isEmpty() && stamps.isEmpty() ? 1 : 2;
	}

	/** Adds all of another, but for what it replaces. */
	public Records addAll(Records other) {
		states.addAll(other.states);
		events.addAll(other.events);
		seen.addAll(other.seen);
		terms.addAll(other.terms);
		stamps.addAll(other.stamps);
		return this;
	}

	/** The records, deflated. */
	public byte[] toBytes() {
		var out = new ByteWriter();
		for (StateRecord each : states) {
			each.state.write(out.u8(STATE));
			out.u8(each.whole ? WHOLE : CHANGED).bytes(each.bytes);
		}
		events.forEach(each -> each.write(out.u8(EVENT)));
		seen.forEach(each -> each.write(out.u8(SEEN)));
		replaces.forEach(each -> out.u8(REPLACES).raw(each.bytes()));
		terms.forEach(each -> each.write(out.u8(TERM)));
		stamps.forEach(each -> each.write(out.u8(STAMP)));
		return Deflated.deflate(out.toBytes());
	}

	/** Reads deflated records. */
	public static Records read(byte[] deflated) throws BadSealException {
		var in = new ByteReader(Deflated.inflate(deflated, LARGEST_TEXT), "the content of a parcel");
		var records = new Records();
		while (!in.atEnd()) {
			switch (in.u8()) {
			case STATE -> records.states.add(state(in));
			case EVENT -> records.events.add(Event.read(in));
			case SEEN -> records.seen.add(DeviceMark.read(in));
			case REPLACES -> records.replaces.add(new Digest(in.raw(Digest.LENGTH)));
			case TERM -> records.terms.add(Term.read(in));
			case STAMP -> records.stamps.add(Stamp.read(in));
			default -> throw in.damaged();
			}
		}
		return records;
	}

	private static StateRecord state(ByteReader in) throws BadSealException {
		SavedState state = SavedState.read(in);
		int form = in.u8();
		if (form > CHANGED || form == CHANGED && state.parents().isEmpty()) {
			throw in.damaged();
		}
		return new StateRecord(state, form == WHOLE, in.bytes(LARGEST_TEXT));
	}
}
