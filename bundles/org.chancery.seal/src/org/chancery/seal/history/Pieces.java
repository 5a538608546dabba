package org.chancery.seal.history;

import java.util.ArrayList;
import java.util.List;

import org.chancery.seal.encoding.BadSealException;

/** A text as pieces of arrays, so that a thousand differences are applied without copying it a thousand times. */
final class Pieces {

	private record Piece(byte[] bytes, int offset, int length) {
	}

	/** Beyond so many pieces they are joined, so that lookups stay short. */
	private static final int MANY = 4096;

	private final List<Piece> pieces;
	private final int length;

	private Pieces(List<Piece> pieces, int length) {
		this.pieces = pieces;
		this.length = length;
	}

	static Pieces of(byte[] text) {
		return new Pieces(List.of(new Piece(text, 0, text.length)), text.length);
	}

	byte[] toBytes() {
		if (pieces.size() == 1 && pieces.get(0).bytes.length == length) {
			return pieces.get(0).bytes;
		}
		byte[] text = new byte[length];
		int at = 0;
		for (Piece each : pieces) {
			System.arraycopy(each.bytes, each.offset, text, at, each.length);
			at += each.length;
		}
		return text;
	}

	/** Puts pieces together. */
	static final class Builder {

		private final List<Piece> pieces = new ArrayList<>();
		private final int largest;
		private int length;

		Builder(int largest) {
			this.largest = largest;
		}

		void add(byte[] bytes) throws BadSealException {
			add(new Piece(bytes, 0, bytes.length));
		}

		/** A part of another text; it must lie within it. */
		void add(Pieces text, int offset, int wanted) throws BadSealException {
			if (offset > text.length - wanted) {
				throw new BadSealException("a difference between two saved states is damaged");
			}
			int before = 0;
			for (Piece each : text.pieces) {
				int start = Math.max(offset, before);
				int end = Math.min(offset + wanted, before + each.length);
				if (start < end) {
					add(new Piece(each.bytes, each.offset + start - before, end - start));
				}
				before += each.length;
			}
		}

		private void add(Piece piece) throws BadSealException {
			if (piece.length == 0) {
				return;
			}
			if (piece.length > largest - length) {
				throw new BadSealException("a saved state is larger than any may be");
			}
			pieces.add(piece);
			length += piece.length;
		}

		Pieces build() {
			var built = new Pieces(List.copyOf(pieces), length);
			return pieces.size() > MANY ? of(built.toBytes()) : built;
		}
	}
}
