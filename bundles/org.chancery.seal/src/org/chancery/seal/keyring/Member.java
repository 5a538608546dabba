package org.chancery.seal.keyring;

import org.chancery.seal.encoding.BadSealException;
import org.chancery.seal.encoding.ByteReader;
import org.chancery.seal.encoding.ByteWriter;
import org.chancery.seal.identity.Card;
import org.chancery.seal.identity.PersonName;
import org.chancery.seal.identity.PublicKeys;

/**
 * Somebody who may read a compartment.
 *
 * @param officer whether they may let others in and out
 * @param since   seconds since 1970 of the epoch from which on they read
 * @param until   seconds since 1970 at which they expire; 0 for no end
 */
public record Member(PublicKeys keys, String name, boolean officer, long since, long until) {

	private static final int LONGEST_NAME = 200;

	/** Somebody by their card. */
	public static Member of(Card card, boolean officer, long since, long until) {
		return new Member(card.keys(), card.name(), officer, since, until);
	}

	/** The same member with another end; 0 for none. */
	public Member until(long end) {
		return new Member(keys, name, officer, since, end);
	}

	/** Whether their time is over. */
	public boolean expired(long now) {
		return until != 0 && now >= until;
	}

	/** Whether another is the same person with the same office and end. */
	public boolean sameRights(Member other) {
		return keys.equals(other.keys) && officer == other.officer && until == other.until;
	}

	void write(ByteWriter out) {
		keys.write(out);
		out.text(name).u8(officer ? 1 : 0).u64(since).u64(until);
	}

	static Member read(ByteReader in) throws BadSealException {
		PublicKeys keys = PublicKeys.read(in);
		String name = in.text(LONGEST_NAME);
		int office = in.u8();
		if (office > 1 || !PersonName.isReadable(name)) {
			throw in.damaged();
		}
		return new Member(keys, PersonName.shown(name), office == 1, in.u64(), in.u64());
	}
}
