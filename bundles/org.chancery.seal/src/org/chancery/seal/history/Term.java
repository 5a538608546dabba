package org.chancery.seal.history;

import org.chancery.seal.encoding.BadSealException;
import org.chancery.seal.encoding.ByteReader;
import org.chancery.seal.encoding.ByteWriter;

/**
 * How long an audience is to be kept.
 *
 * @param made seconds since 1970
 * @param date seconds since 1970 from which its keys are to be destroyed; 0 for no date
 */
public record Term(long made, long date) {

	/** Whether it has come. */
	public boolean due(long now) {
		return date != 0 && now >= date;
	}

	void write(ByteWriter out) {
		out.u64(made).u64(date);
	}

	static Term read(ByteReader in) throws BadSealException {
		return new Term(in.u64(), in.u64());
	}
}
