package org.chancery.word.imports.container;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Ends with {@link TooLarge} where a part inflates beyond what a Word file needs: a zip bomb. */
final class BoundedStream extends FilterInputStream {

	/** Text compresses to a tenth, tables of equal cells to a fiftieth. */
	private static final long GREATEST_EXPANSION = 100;
	/** Below this many bytes any expansion is harmless. */
	private static final long HARMLESS = 1L << 20;

	private final long limit;
	private final Tally tally;
	private long count;

	/** Counts what all parts together inflate to. */
	interface Tally {
		void add(long bytes) throws TooLarge;
	}

	/** The part is larger than is believed. */
	static final class TooLarge extends IOException {
		private static final long serialVersionUID = 1L;
	}

	BoundedStream(InputStream in, long compressed, Tally tally) {
		super(in);
		this.limit = Math.min(WordContainer.LARGEST_PART,
				Math.max(HARMLESS, Math.max(0, compressed) * GREATEST_EXPANSION));
		this.tally = tally;
	}

	@Override
	public int read() throws IOException {
		int b = super.read();
		if (b >= 0) {
			check(1);
		}
		return b;
	}

	@Override
	public int read(byte[] buffer, int offset, int length) throws IOException {
		int n = super.read(buffer, offset, length);
		if (n > 0) {
			check(n);
		}
		return n;
	}

	private void check(int n) throws TooLarge {
		count += n;
		tally.add(n);
		if (count > limit) {
			throw new TooLarge();
		}
	}
}
