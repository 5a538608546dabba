package org.chancery.word.review;

import java.util.ArrayList;
import java.util.List;

import org.chancery.comparison.alignment.Block;
import org.chancery.model.text.ClauseKind;
import org.chancery.word.imports.structure.TypedNumber;

/**
 * The lines of a story as blocks: articles in chapters, paragraphs in articles, cells in rows. Typed numbers are left out,
 * so that what was only renumbered is the same.
 */
final class LineBlocks {

	/** A line without number behind the number of an article is its heading if it is no longer than this. */
	private static final int LONGEST_HEADING = 120;

	final List<Block> blocks = new ArrayList<>();
	/** The typed number of each line; null for none. */
	final TypedNumber[] numbers;
	/** For each block the line with which it begins. */
	private final List<Integer> lineOf = new ArrayList<>();
	private final List<Line> lines;
	private int division = -1;
	private int article = -1;
	private int row = -1;

	/** Those of a story; entries of a table of contents are none of them. */
	LineBlocks(List<Line> lines) {
		this.lines = lines;
		numbers = new TypedNumber[lines.size()];
		for (int i = 0; i < lines.size(); i++) {
			if (!lines.get(i).isContents()) {
				add(i, lines.get(i));
			}
		}
	}

	private void add(int index, Line line) {
		if (line.row() > 0) {
			cell(index, line);
			return;
		}
		row = -1;
		TypedNumber number = TypedNumber.of(line.text());
		numbers[index] = number;
		String words = words(index);
		if (number == null || number.kind() == null) {
			add(index, Block.PARAGRAPH, article >= 0 ? article : division, words);
		} else if (number.kind() == ClauseKind.ARTICLE) {
			article = blocks.size();
			add(index, Block.ARTICLE, division, words);
		} else {
			article = -1;
			division = blocks.size();
			add(index, Block.DIVISION, -1, words);
		}
	}

	private void cell(int index, Line line) {
		if (row < 0 || lines.get(index - 1).row() != line.row()) {
			row = blocks.size();
			add(index, Block.PARAGRAPH, article >= 0 ? article : division, "");
		}
		add(index, Block.PARAGRAPH + 1, row, line.text());
	}

	private void add(int line, int rank, int parent, String words) {
		blocks.add(new Block(null, rank, parent, "", words));
		lineOf.add(line);
	}

	/** The words of a line behind its typed number. */
	String words(int line) {
		String text = lines.get(line).text();
		return numbers[line] == null ? text : text.substring(numbers[line].end());
	}

	/** The number of a line, counted by Word or typed; empty if it has none. */
	String number(int line) {
		String label = lines.get(line).label();
		return label.isEmpty() && numbers[line] != null ? numbers[line].label() : label;
	}

	int line(int block) {
		return lineOf.get(block);
	}

	/** Whether a block is a row of a table, which has no line but those of its cells. */
	boolean isRow(int block) {
		return block + 1 < blocks.size() && blocks.get(block + 1).parent() == block && lineOf.get(block + 1).equals(lineOf.get(block));
	}

	/** The line behind the last one of a block and all that stands in it. */
	int end(int block) {
		int next = block + 1;
		while (next < blocks.size() && isIn(next, block)) {
			next++;
		}
		return lineOf.get(next - 1) + 1;
	}

	private boolean isIn(int block, int outer) {
		int parent = blocks.get(block).parent();
		return parent == outer || parent > outer && isIn(parent, outer);
	}

	/** Whether a line is told together with the one before it: the heading of an article with its number, cells of a row. */
	boolean continues(int line) {
		Line before = lines.get(line - 1);
		Line at = lines.get(line);
		if (before.row() > 0 || at.row() > 0) {
			return before.row() == at.row();
		}
		boolean numbered = numbers[line - 1] != null && numbers[line - 1].kind() != null && words(line - 1).isEmpty();
		return numbered && numbers[line] == null && at.text().length() <= LONGEST_HEADING
				&& ".;:".indexOf(at.text().charAt(Math.max(0, at.text().length() - 1))) < 0;
	}

	/** Whether the number of a line is the one behind that of the line which it stands behind. */
	boolean isInSequence(int line) {
		TypedNumber number = numbers[line];
		for (int i = line - 1; i >= 0; i--) {
			TypedNumber other = numbers[i];
			if (other != null && other.form().equals(number.form())) {
				return number.follows(other) || number.isFirst();
			}
			if (other != null && other.kind() != null && number.kind() == null) {
				return number.isFirst();
			}
		}
		return number.isFirst();
	}
}
