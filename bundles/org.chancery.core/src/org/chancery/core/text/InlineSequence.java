package org.chancery.core.text;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;

import org.eclipse.emf.ecore.util.EcoreUtil;

import org.chancery.model.text.Inline;
import org.chancery.model.text.Run;
import org.chancery.model.text.TextFactory;

/**
 * The inlines of a wording as a sequence of positions: one for each UTF-16 code unit of a run, and one for each inline
 * that is not a run. Immutable; it holds copies, contained by nothing, in normal form: no empty runs, and no two
 * neighbouring runs of one look.
 */
public final class InlineSequence {

	/** No inlines. */
	public static final InlineSequence EMPTY = new InlineSequence(List.of());

	private final List<Inline> inlines;
	private final int length;

	private InlineSequence(List<Inline> inlines) {
		this.inlines = inlines;
		this.length = inlines.stream().mapToInt(InlineSequence::length).sum();
	}

	/** A copy of the inlines of a wording. */
	public static InlineSequence copyOf(Collection<? extends Inline> content) {
		return new InlineSequence(normal(EcoreUtil.copyAll(content)));
	}

	/** Plain words. */
	public static InlineSequence plain(String words) {
		Run run = TextFactory.eINSTANCE.createRun();
		run.setText(words);
		return new InlineSequence(normal(List.of(run)));
	}

	/** The number of positions. */
	public int length() {
		return length;
	}

	/** What stands from one position up to another. */
	public InlineSequence slice(int from, int to) {
		Objects.checkFromToIndex(from, to, length);
		List<Inline> slice = new ArrayList<>();
		int at = 0;
		for (Inline inline : inlines) {
			int start = Math.max(from - at, 0);
			int end = Math.min(to - at, length(inline));
			if (start < end) {
				slice.add(part(inline, start, end));
			}
			at += length(inline);
		}
		return new InlineSequence(normal(slice));
	}

	/** Both, one behind the other. */
	public InlineSequence append(InlineSequence other) {
		List<Inline> both = new ArrayList<>(EcoreUtil.copyAll(inlines));
		both.addAll(EcoreUtil.copyAll(other.inlines));
		return new InlineSequence(normal(both));
	}

	/** Both, one behind the other, with a space between unless there is one or either is empty. */
	public InlineSequence join(InlineSequence other) {
		boolean apart = length == 0 || other.length == 0 || isSpace(length - 1) || other.isSpace(0);
		return apart ? append(other) : append(wordsAt(length, " ")).append(other);
	}

	/** This sequence with other inlines from one position up to another. */
	public InlineSequence replace(int from, int to, InlineSequence by) {
		return slice(0, from).append(by).append(slice(to, length));
	}

	/** Plain words in the look of the run before a position, or else of the run behind it. */
	public InlineSequence wordsAt(int position, String words) {
		Run like = runAt(position - 1);
		Run look = like != null ? like : runAt(position);
		if (look == null) {
			return plain(words);
		}
		Run run = EcoreUtil.copy(look);
		run.setText(words);
		return new InlineSequence(normal(List.of(run)));
	}

	/** Fresh copies of the inlines, to be put into a wording. */
	public List<Inline> toInlines() {
		return new ArrayList<>(EcoreUtil.copyAll(inlines));
	}

	/** How many positions an inline takes. */
	public static int length(Inline inline) {
		return inline instanceof Run run ? text(run).length() : 1;
	}

	/** Whether two runs look alike. */
	public static boolean sameLook(Run one, Run other) {
		return one.isBold() == other.isBold() && one.isItalic() == other.isItalic()
				&& one.isUnderline() == other.isUnderline() && one.getVertical() == other.getVertical();
	}

	private boolean isSpace(int position) {
		List<Inline> one = slice(position, position + 1).inlines;
		return one.getFirst() instanceof Run run && run.getText().isBlank();
	}

	private Run runAt(int position) {
		int at = 0;
		for (Inline inline : inlines) {
			int behind = at + length(inline);
			if (position >= at && position < behind) {
				return inline instanceof Run run ? run : null;
			}
			at = behind;
		}
		return null;
	}

	private static Inline part(Inline inline, int start, int end) {
		Inline copy = EcoreUtil.copy(inline);
		if (copy instanceof Run run) {
			run.setText(run.getText().substring(start, end));
		}
		return copy;
	}

	private static List<Inline> normal(Collection<? extends Inline> inlines) {
		List<Inline> normal = new ArrayList<>();
		for (Inline inline : inlines) {
			if (!(inline instanceof Run run)) {
				normal.add(inline);
			} else if (!text(run).isEmpty()) {
				if (!normal.isEmpty() && normal.getLast() instanceof Run before && sameLook(before, run)) {
					before.setText(before.getText() + run.getText());
				} else {
					normal.add(run);
				}
			}
		}
		return List.copyOf(normal);
	}

	private static String text(Run run) {
		return run.getText() == null ? "" : run.getText();
	}

	@Override
	public boolean equals(Object other) {
		return other instanceof InlineSequence that && EcoreUtil.equals(inlines, that.inlines);
	}

	@Override
	public int hashCode() {
		return length;
	}
}
