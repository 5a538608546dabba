package org.chancery.seal.history;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

import org.chancery.seal.encoding.BadSealException;
import org.chancery.seal.encoding.ByteReader;
import org.chancery.seal.encoding.ByteWriter;

/**
 * The difference between two texts as pieces that are copied from the old one and pieces that are new. What both begin
 * and end with is copied; of what lies between, the lines that the old text has are.
 */
final class Delta {

	private static final int COPY = 0;
	private static final int INSERT = 1;
	/** A copied piece takes nine bytes, so shorter lines are better written out. */
	private static final int WORTH_COPYING = 24;

	private final byte[] from;
	private final byte[] to;
	private final ByteWriter out = new ByteWriter();
	private int copyFrom;
	private int copied;
	private int fresh;
	private int freshEnd;

	private Delta(byte[] from, byte[] to) {
		this.from = from;
		this.to = to;
	}

	static byte[] between(byte[] from, byte[] to) {
		return new Delta(from, to).make();
	}

	private byte[] make() {
		int first = Arrays.mismatch(from, to);
		int shorter = Math.min(from.length, to.length);
		int prefix = first < 0 ? shorter : first;
		int suffix = 0;
		while (suffix < shorter - prefix && from[from.length - 1 - suffix] == to[to.length - 1 - suffix]) {
			suffix++;
		}
		copy(0, prefix);
		middle(prefix, from.length - suffix, to.length - suffix);
		copy(from.length - suffix, suffix);
		flush();
		return out.toBytes();
	}

	private void middle(int start, int fromEnd, int toEnd) {
		Map<Line, Integer> lines = new HashMap<>();
		for (int at = start; at < fromEnd; at = lineEnd(from, at, fromEnd)) {
			lines.putIfAbsent(new Line(from, at, lineEnd(from, at, fromEnd)), at);
		}
		for (int at = start; at < toEnd;) {
			int end = lineEnd(to, at, toEnd);
			boolean goesOn = copied > 0 && fresh == freshEnd && copyFrom + copied + end - at <= fromEnd && Arrays.equals(from, copyFrom + copied,
					copyFrom + copied + end - at, to, at, end);
			Integer found = goesOn ? Integer.valueOf(copyFrom + copied)
					: end - at < WORTH_COPYING ? null : lines.get(new Line(to, at, end));
			if (found == null) {
				insert(at, end);
			} else {
				copy(found, end - at);
			}
			at = end;
		}
	}

	private static int lineEnd(byte[] text, int at, int end) {
		for (int i = at; i < end; i++) {
			if (text[i] == '\n') {
				return i + 1;
			}
		}
		return end;
	}

	private void copy(int offset, int length) {
		if (length == 0) {
			return;
		}
		if (fresh == freshEnd && copied > 0 && copyFrom + copied == offset) {
			copied += length;
			return;
		}
		flush();
		copyFrom = offset;
		copied = length;
	}

	private void insert(int start, int end) {
		if (fresh == freshEnd) {
			flush();
			fresh = start;
		}
		freshEnd = end;
	}

	private void flush() {
		if (copied > 0) {
			out.u8(COPY).u32(copyFrom).u32(copied);
		} else if (freshEnd > fresh) {
			out.u8(INSERT).bytes(Arrays.copyOfRange(to, fresh, freshEnd));
		}
		copied = 0;
		fresh = 0;
		freshEnd = 0;
	}

	/** The pieces of the new text, from those of the old one. */
	static Pieces apply(Pieces old, byte[] delta, int largest) throws BadSealException {
		var in = new ByteReader(delta, "a difference between two saved states");
		var pieces = new Pieces.Builder(largest);
		while (!in.atEnd()) {
			int kind = in.u8();
			if (kind == COPY) {
				int offset = in.u32(largest);
				pieces.add(old, offset, in.u32(largest));
			} else if (kind == INSERT) {
				pieces.add(in.bytes(largest));
			} else {
				throw in.damaged();
			}
		}
		return pieces.build();
	}

	/** A line of a text, equal to one of the same bytes. */
	private record Line(byte[] text, int start, int end) {

		@Override
		public boolean equals(Object other) {
			return other instanceof Line line && Arrays.equals(text, start, end, line.text, line.start, line.end);
		}

		@Override
		public int hashCode() {
			int hash = 1;
			for (int i = start; i < end; i++) {
				hash = 31 * hash + text[i];
			}
			return hash;
		}
	}
}
