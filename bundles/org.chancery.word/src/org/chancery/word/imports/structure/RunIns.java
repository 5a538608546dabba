package org.chancery.word.imports.structure;

import java.util.EnumMap;
import java.util.Map;

import org.chancery.model.text.ClauseKind;
import org.chancery.word.imports.structure.ItemLabel.Format;

/**
 * Counts what is no heading by its look and yet opens divisions in some documents: labels that the words follow on the
 * same line, and bold or capital lines that bear a number without a word.
 */
final class RunIns {

	private static final int ENOUGH = 2;
	private static final int ENOUGH_NUMBERS = 3;

	private final Sequence sequence;
	private final Map<ClauseKind, Integer> counts = new EnumMap<>(ClauseKind.class);
	private int numbers;

	RunIns(FirstNumbers firsts) {
		sequence = new Sequence(firsts);
	}

	/** Looks at the next line of the document. */
	void look(Line line) {
		if (begins(line) && sequence.expects(line.division())) {
			sequence.passed(line.division());
			counts.merge(line.division().kind(), 1, Integer::sum);
		}
		if (numbered(line) && line.item().readings().get(0).ordinal() == numbers + 1) {
			numbers++;
		}
	}

	/** How many labels of a kind stand before their words; 0 if they are too few for a habit. */
	int count(ClauseKind kind) {
		int count = counts.getOrDefault(kind, 0);
		return count >= ENOUGH ? count : 0;
	}

	/** Whether lines with nothing but a number are headings, as far as the numbers tell. */
	boolean numbersHead() {
		return numbers >= ENOUGH_NUMBERS;
	}

	/** Whether a line may be a label with its words behind it. */
	static boolean begins(Line line) {
		DivisionLabel division = line.division();
		if (division == null || division.bare() || line.prominent() || line.labelAlone()) {
			return false;
		}
		boolean lead = line.prominence() == Prominence.LEAD && line.paragraph().style().boldLead() >= division.end();
		return lead || division.separated() && (!HeadingShape.goesOn(line.heading()) || counts(line.heading()));
	}

	/** Whether words begin with the first label of a count. */
	private static boolean counts(String words) {
		ItemLabel item = ItemLabelReader.typed(words);
		return item != null && item.first();
	}

	/** Whether a line is a short one in bold or capitals behind a plain number. */
	static boolean numbered(Line line) {
		ItemLabel item = line.item();
		if (item == null || line.division() != null && !line.division().bare() || item.readings().get(0).format() != Format.DECIMAL
				|| !(item.form().equals("#.") || item.form().equals("#"))) {
			return false;
		}
		String words = words(line);
		return HeadingShape.probable(words) && (line.paragraph().style().bold() || HeadingShape.capitals(words));
	}

	/** What follows the number of such a line. */
	static String words(Line line) {
		return PlainForm.squeeze(line.text().substring(Math.min(line.item().end(), line.text().length())));
	}
}
