package org.chancery.word.redline;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import org.chancery.core.exchange.UnreadableFileException;
import org.chancery.word.markup.Element;
import org.chancery.word.markup.Node;

/** Puts the content of a paragraph together: content controls and hyperlinks outside, tracked changes in them, runs inside. */
final class InlineAssembler {

	/**
	 * A piece of a paragraph.
	 *
	 * @param wraps    what it stands in, the outermost first
	 * @param inserted null if it is not inserted
	 * @param deleted  null if it is not deleted
	 * @param inRun    whether it stands in a run
	 * @param run      properties of the run; null for none
	 * @param content  what it is
	 * @param words    its words; null if it is something else
	 */
	record Piece(List<Wrap> wraps, Revision inserted, Revision deleted, boolean inRun, Element run, Element content, String words) {

		boolean sameChange(Piece other) {
			return Objects.equals(inserted, other.inserted) && Objects.equals(deleted, other.deleted);
		}

		boolean sameRun(Piece other) {
			return inRun && other.inRun && !isField() && !other.isField() && (run == other.run || RunMerger.isSame(run, other.run));
		}

		/** Parts of fields have runs of their own, as Word writes them. */
		private boolean isField() {
			return content != null && (content.is("fldChar") || content.is("instrText") || content.is("delInstrText"));
		}
	}

	private final PieceMaker maker;
	private final PartMerger part;
	private final List<Piece> pieces = new ArrayList<>();

	InlineAssembler(PartMerger part) {
		this.part = part;
		this.maker = new PieceMaker(part, pieces);
	}

	/** What has no width; it stands in nothing but the paragraph, or between pieces of the same control. */
	void marker(Element element) {
		pieces.add(new Piece(null, null, null, false, null, element, null));
	}

	void add(Placed placed) throws UnreadableFileException {
		maker.add(placed);
	}

	/** The content. */
	List<Node> finish() throws UnreadableFileException {
		return wrapped(settled(), 0);
	}

	/** Markers stand in what both their neighbours stand in. */
	private List<Piece> settled() {
		var settled = new ArrayList<Piece>(pieces.size());
		for (int i = 0; i < pieces.size(); i++) {
			Piece piece = pieces.get(i);
			if (piece.wraps() != null) {
				settled.add(piece);
				continue;
			}
			List<Wrap> before = settled.isEmpty() ? List.of() : settled.getLast().wraps();
			int next = i;
			while (next < pieces.size() && pieces.get(next).wraps() == null) {
				next++;
			}
			List<Wrap> after = next < pieces.size() ? pieces.get(next).wraps() : List.of();
			settled.add(new Piece(common(before, after), null, null, false, null, piece.content(), null));
		}
		return settled;
	}

	private static List<Wrap> common(List<Wrap> a, List<Wrap> b) {
		int same = 0;
		while (same < a.size() && same < b.size() && a.get(same) == b.get(same)) {
			same++;
		}
		return a.subList(0, same);
	}

	private List<Node> wrapped(List<Piece> all, int depth) throws UnreadableFileException {
		List<Node> nodes = new ArrayList<>();
		int at = 0;
		while (at < all.size()) {
			Wrap wrap = wrap(all.get(at), depth);
			int end = at + 1;
			while (end < all.size() && wrap(all.get(end), depth) == wrap) {
				end++;
			}
			if (wrap == null) {
				nodes.addAll(changes(all.subList(at, end)));
			} else {
				nodes.addAll(WrapWriter.write(wrap, wrapped(all.subList(at, end), depth + 1), part));
			}
			at = end;
		}
		return nodes;
	}

	private static Wrap wrap(Piece piece, int depth) {
		return depth < piece.wraps().size() ? piece.wraps().get(depth) : null;
	}

	private static List<Node> changes(List<Piece> all) {
		List<Node> nodes = new ArrayList<>();
		int at = 0;
		while (at < all.size()) {
			Piece first = all.get(at);
			int end = at + 1;
			while (end < all.size() && all.get(end).sameChange(first)) {
				end++;
			}
			List<Node> content = RunMerger.runs(all.subList(at, end));
			if (first.deleted() != null) {
				content = List.of(first.deleted().deletion().with(content));
			}
			if (first.inserted() != null) {
				content = List.of(first.inserted().insertion().with(content));
			}
			nodes.addAll(content);
			at = end;
		}
		return nodes;
	}
}
