package org.chancery.seal.history;

import org.chancery.seal.encoding.BadSealException;
import org.chancery.seal.encoding.ByteReader;
import org.chancery.seal.encoding.ByteWriter;
import org.chancery.seal.encoding.Digest;

/**
 * Something that a device recorded about itself: that it did this, not that nobody else did.
 *
 * @param made   seconds since 1970
 * @param author id of the keys of who did it
 * @param detail no words of a text; may be empty
 */
public record Event(long made, Digest author, Kind kind, String detail) {

	private static final int LONGEST_DETAIL = 1000;

	/** What was done. The order is that of the format. */
	public enum Kind {
		/** The audience was opened. */
		UNSEALED,
		/** A text of the audience left the dossier. */
		EXPORTED,
		/** Somebody was let in. */
		MEMBER_ADDED,
		/** Somebody was let out. */
		MEMBER_REMOVED,
		/** Somebody's time was over. */
		MEMBER_EXPIRED,
		/** A copy was made. */
		BACKED_UP,
		/** A copy was taken back. */
		RESTORED,
		/** Custodians recovered a key. */
		RECOVERED,
		/** A key was destroyed. */
		KEY_DESTROYED,
		/** A change was put aside in a merge, for a person to decide. */
		HELD_ASIDE
	}

	void write(ByteWriter out) {
		out.u64(made).raw(author.bytes()).u8(kind.ordinal()).text(detail);
	}

	static Event read(ByteReader in) throws BadSealException {
		long made = in.u64();
		var author = new Digest(in.raw(Digest.LENGTH));
		int kind = in.u8();
		if (kind >= Kind.values().length) {
			throw in.damaged();
		}
		return new Event(made, author, Kind.values()[kind], in.text(LONGEST_DETAIL));
	}
}
