package org.chancery.word.imports.structure;

import java.util.ArrayList;
import java.util.List;

import org.chancery.core.exchange.ImportRemark.Gravity;
import org.chancery.model.text.Clause;
import org.chancery.model.text.ClauseKind;
import org.chancery.word.imports.reading.WordParagraph;

/** Decides line by line what each is, and builds the tree. */
final class Recognition {

	private final List<Line> lines;
	private final ItemLabel[] nextItem;
	private final boolean[] divisionAhead;
	private int preambleHeading = -1;
	private final Conventions conventions;
	private final ClauseTree tree;
	private final Headings headings;
	private final Body body;

	private Recognition(List<Line> lines, String language) {
		this.lines = lines;
		this.conventions = Conventions.of(lines);
		this.tree = new ClauseTree(language, conventions.sectionsInArticles());
		this.nextItem = new ItemLabel[lines.size()];
		this.divisionAhead = new boolean[lines.size() + 1];
		this.body = new Body(tree, conventions);
		this.headings = new Headings(tree, conventions, body);
		lookAhead();
	}

	/** Builds the tree of a document. */
	static ClauseTree of(List<WordParagraph> paragraphs, String language) {
		var lines = new ArrayList<Line>(paragraphs.size());
		paragraphs.forEach(paragraph -> lines.add(Line.of(paragraph)));
		var recognition = new Recognition(lines, language);
		recognition.run();
		return recognition.tree;
	}

	private void lookAhead() {
		ItemLabel item = null;
		for (int i = lines.size() - 1; i >= 0; i--) {
			Line line = lines.get(i);
			nextItem[i] = item;
			boolean stops = conventions.opens(line);
			item = stops ? null : line.item() != null ? line.item() : item;
			divisionAhead[i] = divisionAhead[i + 1] || stops;
			boolean heads = !stops && (line.prominent() || !conventions.setsApart()) && Phrases.headsPreamble(line.text());
			preambleHeading = stops ? -1 : heads ? i : preambleHeading;
		}
	}

	private void run() {
		int from = Titles.count(lines);
		for (int i = 0; i < from; i++) {
			headings.title(lines.get(i));
		}
		for (int i = from; i < lines.size(); i++) {
			line(i);
		}
	}

	private void line(int i) {
		Line line = lines.get(i);
		if (line.paragraph().table()) {
			headings.interrupt();
			body.block(line.paragraph(), i >= preambleHeading && !headings.begun());
			return;
		}
		if (line.prominence() == Prominence.STYLED && line.text().isBlank() && !line.counted()) {
			headings.empty(line, divisionAhead[i + 1]);
			return;
		}
		if (conventions.headingsBefore() && Conventions.headsNext(lines, i)) {
			headings.before(line);
			return;
		}
		if (headings.read(line, divisionAhead[i + 1])) {
			return;
		}
		headings.interrupt();
		if (line.division() != null && line.labelAlone()) {
			tree.doubt(line.paragraph().index(), Gravity.DOUBT,
					"A line looks like the label of a division out of its order; it was kept as a paragraph.");
		}
		body.paragraph(line, nextItem[i], headings.begun() || i < preambleHeading);
	}

	static boolean closing(Clause top) {
		return top != null && (top.getKind() == ClauseKind.TESTIMONIUM || top.getKind() == ClauseKind.SIGNATURE_BLOCK);
	}
}
