package org.chancery.word.redline;

import java.util.ArrayList;
import java.util.List;

import org.chancery.word.markup.Element;
import org.chancery.word.markup.Node;
import org.chancery.word.redline.InlineAssembler.Piece;

/** Makes runs of pieces: neighbours with the same properties share one. */
final class RunMerger {

	private RunMerger() {
	}

	/** Whether two properties of runs say the same, tracked changes included. */
	static boolean isSame(Element a, Element b) {
		return Fingerprint.ofProperties(a).equals(Fingerprint.ofProperties(b));
	}

	/** The runs, and what stands beside runs. */
	static List<Node> runs(List<Piece> pieces) {
		List<Node> nodes = new ArrayList<>();
		int at = 0;
		while (at < pieces.size()) {
			Piece first = pieces.get(at);
			int end = at + 1;
			if (!first.inRun()) {
				nodes.add(first.content());
			} else {
				while (end < pieces.size() && pieces.get(end).sameRun(first)) {
					end++;
				}
				nodes.add(run(pieces.subList(at, end)));
			}
			at = end;
		}
		return nodes;
	}

	private static Element run(List<Piece> pieces) {
		List<Node> children = new ArrayList<>();
		if (pieces.getFirst().run() != null) {
			children.add(pieces.getFirst().run());
		}
		var words = new StringBuilder();
		for (Piece piece : pieces) {
			if (piece.words() == null) {
				flush(words, pieces.getFirst(), children);
				children.add(piece.content());
			} else {
				words.append(piece.words());
			}
		}
		flush(words, pieces.getFirst(), children);
		return Element.word("r").with(children);
	}

	private static void flush(StringBuilder words, Piece piece, List<Node> children) {
		if (!words.isEmpty()) {
			boolean deleted = piece.deleted() != null && !piece.deleted().move();
			children.add(SimpleField.text(deleted ? "delText" : "t", words.toString()));
			words.setLength(0);
		}
	}
}
