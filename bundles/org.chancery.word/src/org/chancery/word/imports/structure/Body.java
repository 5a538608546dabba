package org.chancery.word.imports.structure;

import java.util.ArrayList;
import java.util.List;

import org.chancery.core.exchange.ImportRemark.Gravity;
import org.chancery.model.text.Clause;
import org.chancery.model.text.ClauseKind;
import org.chancery.word.imports.reading.WordParagraph;

/** Puts the paragraphs between the headings where they belong. */
final class Body {

	private final ClauseTree tree;
	private final Conventions conventions;
	private final ItemLevels levels = new ItemLevels();
	/** The signature blocks that stand side by side where the text is now. */
	private final List<Clause> columns = new ArrayList<>(0);
	private boolean finalPart;
	private boolean enacted;

	Body(ClauseTree tree, Conventions conventions) {
		this.tree = tree;
		this.conventions = conventions;
	}

	/** A division was opened: the counts of paragraphs begin anew. */
	void reset() {
		levels.reset();
		columns.clear();
		finalPart = false;
	}

	/** What comes next belongs to the final part, whatever its words. */
	void finalPart() {
		reset();
		finalPart = true;
	}

	/** A table or another block that is kept as it stands: a clause of its own. */
	void block(WordParagraph paragraph, boolean beginning) {
		begin(!beginning);
		List<List<String>> signatures = Recognition.closing(tree.top()) ? SignatureColumns.rows(paragraph) : List.of();
		if (!signatures.isEmpty()) {
			signatures.forEach(row -> columns(row, paragraph));
		} else if (Recognition.closing(tree.top())) {
			tree.words(tree.top(), paragraph, 0);
		} else {
			words(paragraph, 0);
		}
	}

	/** Words behind the label of their division: "Article 3. 1. The Parties" is the label of the first paragraph too. */
	void runIn(WordParagraph paragraph, int skip) {
		ItemLabel item = ItemLabelReader.typed(paragraph.text().substring(skip));
		ItemLevels.Place place = item != null && item.first() && !item.sign() && !item.form().equals("#")
				? levels.place(item, null)
				: null;
		if (place == null) {
			words(paragraph, skip);
		} else {
			make(place, paragraph, skip + item.end(), item.label());
		}
	}

	/** Unlabelled words as a paragraph of the division that is open. */
	void words(WordParagraph paragraph, int skip) {
		ItemLevels.Place place = levels.placeWords("", null);
		make(place, paragraph, skip, "");
	}

	private Clause make(ItemLevels.Place place, WordParagraph paragraph, int skip, String label) {
		Clause clause = tree.add(place.host() == null ? tree.top() : place.host(), place.kind(), paragraph);
		tree.label(clause, label);
		tree.words(clause, paragraph, skip);
		levels.made(clause);
		return clause;
	}

	/**
	 * A paragraph that is no heading.
	 *
	 * @param next    the next label of a paragraph before the next division
	 * @param labelled whether a preamble can begin here no longer, or not yet
	 */
	void paragraph(Line line, ItemLabel next, boolean labelled) {
		String text = line.text().strip();
		if (finalPart) {
			finalPart = false;
			tree.words(tree.open(ClauseKind.TESTIMONIUM, line.paragraph()), line.paragraph(), 0);
			return;
		}
		if (Recognition.closing(tree.top())) {
			closing(line, text);
			return;
		}
		if (line.item() == null && Phrases.testifies(text) && !tree.empty()) {
			tree.words(tree.open(ClauseKind.TESTIMONIUM, line.paragraph()), line.paragraph(), 0);
			levels.reset();
			return;
		}
		begin(labelled);
		if (inPreamble()) {
			preamble(line, text, next);
		} else {
			ordinary(line, text, next);
		}
	}

	/** What precedes the first division of a treaty is its preamble. */
	private void begin(boolean labelled) {
		if (tree.top() == null && !labelled && !enacted && conventions.hasDivisions() && tree.empty()) {
			tree.open(ClauseKind.PREAMBLE, null);
			levels.reset();
		}
	}

	private boolean inPreamble() {
		return tree.top() != null && tree.top().getKind() == ClauseKind.PREAMBLE;
	}

	private void preamble(Line line, String text, ItemLabel next) {
		ItemLevels.Place place = line.item() == null ? null : levels.place(line.item(), next);
		if (place != null) {
			boolean recital = place.host() == null && line.item().ofParagraph()
					|| Phrases.recites(text.substring(Math.min(line.item().end(), text.length())));
			make(recital ? new ItemLevels.Place(null, ClauseKind.RECITAL) : place, line.paragraph(), line.item().end(), line.item().label());
		} else {
			ItemLevels.Place words = levels.placeWords(text, next);
			boolean recital = words.host() == null && Phrases.recites(text);
			make(recital ? new ItemLevels.Place(null, ClauseKind.RECITAL) : words, line.paragraph(), 0, "");
		}
	}

	private void ordinary(Line line, String text, ItemLabel next) {
		ItemLabel item = line.item();
		ItemLevels.Place place = item == null ? null : levels.place(item, next);
		if (place == null) {
			if (item != null) {
				tree.doubt(line.paragraph().index(), Gravity.DOUBT,
						"A number at the start of a paragraph fits into no count; it was kept as words.");
			}
			make(levels.placeWords(text, next), line.paragraph(), 0, "");
		} else {
			make(place, line.paragraph(), item.end(), item.label());
		}
	}

	/** Signature blocks side by side: each column is a block, which later rows go on with. */
	private void columns(List<String> words, WordParagraph paragraph) {
		if (SignatureColumns.sign(words)) {
			columns.clear();
			words.forEach(each -> columns.add(tree.openSignature(paragraph)));
		}
		for (int i = 0; i < words.size(); i++) {
			Clause block = columns.get(Math.min(i, columns.size() - 1));
			tree.line(block, words.get(i));
		}
	}

	/** In the final part: signature blocks, and the words before them. */
	private void closing(Line line, String text) {
		WordParagraph paragraph = line.paragraph();
		Clause top = tree.top();
		List<String> side = SignatureColumns.split(text);
		if (SignatureColumns.sign(side) || side.size() > 1 && side.size() == columns.size()) {
			columns(side, paragraph);
		} else if (Phrases.signs(text)) {
			columns.clear();
			tree.words(tree.openSignature(paragraph), paragraph, 0);
		} else if (top.getKind() == ClauseKind.SIGNATURE_BLOCK || top.getWordings().get(0).getContent().isEmpty()) {
			tree.words(top, paragraph, 0);
		} else {
			Clause clause = tree.add(top, ClauseKind.PARAGRAPH, paragraph);
			String label = paragraph.label() == null ? "" : paragraph.label().text();
			tree.label(clause, label);
			tree.words(clause, paragraph, 0);
		}
	}
}
