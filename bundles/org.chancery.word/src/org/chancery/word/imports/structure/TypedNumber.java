package org.chancery.word.imports.structure;

import java.util.List;

import org.chancery.model.text.ClauseKind;

/**
 * The number that is typed at the beginning of a line of a treaty: "Article 5", "2.", "(a)".
 *
 * @param label    as it stands, white space squeezed
 * @param end      where the words behind it begin in the line
 * @param form     what stands around the number; two numbers of one form count the same
 * @param ordinals what the number may count: (i) is the first roman number or the ninth letter
 * @param kind     what it heads: an article, or a part, chapter, section, annex; null for a paragraph or subparagraph
 */
public record TypedNumber(String label, int end, String form, List<Integer> ordinals, ClauseKind kind) {

	/** What a line begins with; null if that is no number. */
	public static TypedNumber of(String line) {
		DivisionLabel division = DivisionLabel.read(line, false);
		if (division != null && !division.bare() && isHeading(line, division)) {
			return new TypedNumber(division.label(), division.rest(), division.kind().name(), List.of(division.ordinal()),
					division.kind());
		}
		ItemLabel item = ItemLabelReader.typed(line);
		return item == null || item.sign() ? null : new TypedNumber(item.label(), item.end(), item.form() + item.readings().getLast().format(),
				item.readings().stream().map(ItemLabel.Reading::ordinal).toList(), null);
	}

	/** A sentence may begin with the name of an article, too. */
	private static boolean isHeading(String line, DivisionLabel label) {
		if (label.rest() >= line.length()) {
			return true;
		}
		return label.separated() || !Character.isLowerCase(line.charAt(label.rest())) && ".;,".indexOf(line.charAt(line.length() - 1)) < 0;
	}

	/** Whether this counts what comes next behind another number. */
	public boolean follows(TypedNumber other) {
		return other.form.equals(form) && ordinals.stream().anyMatch(ordinal -> other.ordinals.contains(ordinal - 1));
	}

	/** Whether it may be the first of a count. */
	public boolean isFirst() {
		return ordinals.contains(1);
	}
}
