package org.chancery.seal.history;

import java.util.ArrayList;
import java.util.List;

import org.chancery.seal.encoding.BadSealException;
import org.chancery.seal.encoding.ByteReader;
import org.chancery.seal.encoding.ByteWriter;
import org.chancery.seal.encoding.Digest;

/**
 * A saved state of one audience's text.
 *
 * @param made    seconds since 1970
 * @param author  id of the keys of who saved it
 * @param parents the states that it follows: none for the first, several for a merge
 * @param text    digest of the holding's bytes
 */
public record SavedState(long made, Digest author, Reason reason, List<Digest> parents, Digest text) {

	private static final int MOST_PARENTS = 16;

	/** Why there is a state. The order is that of the format. */
	public enum Reason {
		/** Somebody saved. */
		SAVED,
		/** Several states were brought together. */
		MERGED,
		/** An earlier state was taken up again. */
		RESTORED,
		/** The text was sealed anew for an epoch. */
		RESEALED,
		/** The dossier was sealed for the first time. */
		SEALED
	}

	/** What names the state. */
	public Digest id() {
		var out = new ByteWriter();
		write(out);
		return Digest.of("chancery/state/1", out.toBytes());
	}

	void write(ByteWriter out) {
		out.u64(made).raw(author.bytes()).u8(reason.ordinal()).u32(parents.size());
		parents.forEach(parent -> out.raw(parent.bytes()));
		out.raw(text.bytes());
	}

	static SavedState read(ByteReader in) throws BadSealException {
		long made = in.u64();
		var author = new Digest(in.raw(Digest.LENGTH));
		int reason = in.u8();
		var parents = new ArrayList<Digest>();
		for (int i = in.u32(MOST_PARENTS); i > 0; i--) {
			parents.add(new Digest(in.raw(Digest.LENGTH)));
		}
		if (reason >= Reason.values().length) {
			throw in.damaged();
		}
		return new SavedState(made, author, Reason.values()[reason], List.copyOf(parents), new Digest(in.raw(Digest.LENGTH)));
	}
}
