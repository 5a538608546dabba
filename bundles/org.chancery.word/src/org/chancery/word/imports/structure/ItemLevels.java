package org.chancery.word.imports.structure;

import java.util.ArrayList;
import java.util.List;

import org.chancery.model.text.Clause;
import org.chancery.model.text.ClauseKind;
import org.chancery.word.imports.structure.ItemLabel.Format;
import org.chancery.word.imports.structure.ItemLabel.Reading;

/** The paragraphs and subparagraphs that are open inside one division, and where the next one belongs. */
final class ItemLevels {

	private static final int DEEPEST = 8;
	/** A count may skip so many numbers: repealed paragraphs, or ones lost by a scan. */
	private static final int WIDEST_GAP = 6;
	private static final int LATE_START = 3;

	/** An open paragraph or subparagraph. */
	private static final class Entry {
		ItemLabel label;
		Format format;
		int ordinal;
		ClauseKind kind;
		/** What it stands in; null for the division itself. */
		Clause parent;
		/** What things inside it stand in: itself, or unnumbered words that follow it. */
		Clause host;
	}

	/**
	 * Where a paragraph belongs.
	 *
	 * @param host what it stands in; null for the division itself
	 */
	record Place(Clause host, ClauseKind kind) {
	}

	private final List<Entry> open = new ArrayList<>();
	private Clause introduction;
	private Entry placed;

	void reset() {
		open.clear();
		introduction = null;
		placed = null;
	}

	/** Tells which clause was made at the place given last. */
	void made(Clause clause) {
		if (placed != null) {
			placed.host = clause;
		} else {
			introduction = clause;
		}
	}

	/**
	 * Where a labelled paragraph belongs.
	 *
	 * @param next the label after this one in the same division; null if none
	 * @return null if the label does not fit into any count, so that it is no label
	 */
	Place place(ItemLabel label, ItemLabel next) {
		int at = label.typed() ? typed(label, next) : counted(label);
		return at < 0 ? null : placed.kind == null ? opened(at) : new Place(placed.parent, placed.kind);
	}

	private Place opened(int at) {
		Entry entry = placed;
		if (at > 0) {
			entry.parent = open.get(at - 1).host;
			entry.kind = ClauseKind.SUBPARAGRAPH;
			return new Place(entry.parent, entry.kind);
		}
		boolean paragraph = entry.label.ofParagraph()
				|| introduction == null && (entry.format == Format.UPPER_LETTER || entry.format == Format.UPPER_ROMAN);
		entry.kind = paragraph ? ClauseKind.PARAGRAPH : ClauseKind.SUBPARAGRAPH;
		entry.parent = paragraph ? null : introduction;
		return new Place(entry.parent, entry.kind);
	}

	private int counted(ItemLabel label) {
		int at = 0;
		while (at < open.size() && (open.get(at).label.typed() || open.get(at).label.level() < label.level())) {
			at++;
		}
		boolean inside = !open.isEmpty() && open.get(0).label.ofParagraph() && !label.ofParagraph();
		if (at == open.size() && label.level() == 0 && !inside) {
			at = 0;
		}
		boolean same = at < open.size() && open.get(at).label.list() == label.list()
				&& open.get(at).label.level() == label.level();
		return same ? follow(at, label, label.readings().get(0)) : begin(at, label, label.readings().get(0));
	}

	private int typed(ItemLabel label, ItemLabel next) {
		int at = continued(label);
		Reading first = reading(label, 1);
		if (at >= 0 && (first == null || !rather(label, first, at, next))) {
			return follow(at, label, readingIn(label, open.get(at).format));
		}
		if (first != null) {
			int again = sameForm(label, first.format());
			return begin(again >= 0 ? again : open.size(), label, first);
		}
		if (label.sign()) {
			return begin(open.size(), label, label.readings().get(0));
		}
		int gap = gap(label);
		if (gap >= 0) {
			return follow(gap, label, readingIn(label, open.get(gap).format));
		}
		return late(label);
	}

	/** A count that does not begin at its first number. */
	private int late(ItemLabel label) {
		for (Reading reading : label.readings()) {
			if (reading.ordinal() <= LATE_START && sameForm(label, reading.format()) < 0) {
				return begin(label.ofParagraph() ? 0 : open.size(), label, reading);
			}
		}
		return -1;
	}

	/** Whether a label that both goes on with one count and begins another rather begins one, by what comes next. */
	private boolean rather(ItemLabel label, Reading first, int at, ItemLabel next) {
		if (next == null || !next.form().equals(label.form())) {
			return false;
		}
		Entry entry = open.get(at);
		boolean begins = next.ordinal(first.format()) == 2;
		boolean goesOn = next.ordinal(entry.format) == ordinal(label, entry) + 1;
		return begins && !goesOn;
	}

	private int follow(int at, ItemLabel label, Reading reading) {
		cut(at + 1);
		Entry entry = open.get(at);
		entry.label = label;
		entry.ordinal = reading.ordinal();
		placed = entry;
		return at;
	}

	private int begin(int level, ItemLabel label, Reading reading) {
		int at = Math.min(level, DEEPEST - 1);
		cut(at);
		var entry = new Entry();
		entry.label = label;
		entry.format = reading.format();
		entry.ordinal = reading.ordinal();
		open.add(entry);
		placed = entry;
		return at;
	}

	private void cut(int size) {
		while (open.size() > size) {
			open.removeLast();
		}
	}

	/** The innermost level whose count the label continues; -1 if none. */
	private int continued(ItemLabel label) {
		for (int i = open.size() - 1; i >= 0; i--) {
			Entry entry = open.get(i);
			if (!label.form().equals(entry.label.form()) || label.typed() != entry.label.typed()
					|| !label.typed() && (label.list() != entry.label.list() || label.level() != entry.label.level())) {
				continue;
			}
			int step = ordinal(label, entry) - entry.ordinal;
			if (label.sign() || !label.typed() || step == 1 || label.again() && step == 0) {
				return i;
			}
		}
		return -1;
	}

	private int gap(ItemLabel label) {
		for (int i = open.size() - 1; i >= 0; i--) {
			Entry entry = open.get(i);
			int step = ordinal(label, entry) - entry.ordinal;
			if (label.form().equals(entry.label.form()) && step > 1 && step <= WIDEST_GAP) {
				return i;
			}
		}
		return -1;
	}

	private int sameForm(ItemLabel label, Format format) {
		for (int i = open.size() - 1; i >= 0; i--) {
			if (open.get(i).label.form().equals(label.form()) && open.get(i).format == format) {
				return i;
			}
		}
		return -1;
	}

	private static int ordinal(ItemLabel label, Entry entry) {
		int ordinal = label.ordinal(entry.format);
		return ordinal == 0 && entry.format != Format.SIGN ? Integer.MIN_VALUE / 2 : ordinal;
	}

	private static Reading reading(ItemLabel label, int ordinal) {
		// "(i)" alone on its level is the first roman number, not the ninth letter.
		return label.readings().stream().filter(r -> r.ordinal() == ordinal).findFirst().orElse(null);
	}

	private static Reading readingIn(ItemLabel label, Format format) {
		return label.readings().stream().filter(r -> r.format() == format).findFirst().orElse(label.readings().get(0));
	}

	/**
	 * Where an unlabelled paragraph belongs: beside the items whose count goes on after it, else beside the numbered
	 * paragraphs.
	 */
	Place placeWords(String words, ItemLabel next) {
		int at = next == null || open.isEmpty() ? -1 : continued(next);
		boolean fragment = !words.isEmpty() && Character.isLowerCase(words.charAt(0));
		boolean ends = fragment && at == 0 && open.size() > 1;
		int level = ends ? 1 : at >= 0 ? at : fragment ? open.size() - 1 : 0;
		if (level > 0 || level == 0 && !open.isEmpty() && open.get(0).kind == ClauseKind.SUBPARAGRAPH && (at == 0 || fragment)) {
			cut(level + 1);
			placed = open.get(level);
			return new Place(placed.parent, placed.kind);
		}
		boolean numbered = !open.isEmpty() && open.get(0).kind == ClauseKind.PARAGRAPH;
		cut(numbered ? 1 : 0);
		placed = numbered ? open.get(0) : null;
		return new Place(null, ClauseKind.PARAGRAPH);
	}
}
