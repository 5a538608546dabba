package org.chancery.word.imports.structure;

import org.chancery.core.exchange.ImportRemark.Gravity;
import org.chancery.model.text.Clause;
import org.chancery.model.text.ClauseKind;

/** Recognises the lines that open divisions, and their headings. */
final class Headings {

	private final ClauseTree tree;
	private final Conventions conventions;
	private final Body body;
	private final Sequence sequence;
	/** The clause whose label was the last line, waiting for its heading. */
	private Clause waiting;
	private Line label;
	/** The clause whose heading was the last line, which may go on. */
	private Clause headed;
	private String headedLook;
	private boolean labelled;
	/** A heading that stands before the label that it belongs to. */
	private Line before;

	Headings(ClauseTree tree, Conventions conventions, Body body) {
		this.tree = tree;
		this.conventions = conventions;
		this.body = body;
		sequence = new Sequence(conventions.firsts());
	}

	/** Whether any division with a label was met. */
	boolean begun() {
		return labelled;
	}

	void title(Line line) {
		tree.title(PlainForm.squeeze(line.text()), line.paragraph());
	}

	/** A line that is no heading came: no heading waits any longer. */
	void interrupt() {
		waiting = null;
		headed = null;
	}

	/** A heading that stands before the label of its article. */
	void before(Line line) {
		interrupt();
		before = line;
	}

	/** A heading paragraph without words ends what its level ends. */
	void empty(Line line, boolean divisionAhead) {
		interrupt();
		if (!divisionAhead && tree.anyArticle()) {
			body.finalPart();
		} else {
			tree.close(conventions.kindAt(line.paragraph().style().outline()));
			body.reset();
		}
	}

	/** Reads a line if it opens a division or is a heading. */
	boolean read(Line read, boolean divisionAhead) {
		boolean bare = read.division() != null && read.division().bare();
		Line line = !bare ? read
				: sequence.expects(read.division().of(conventions.bareKind())) ? read.of(conventions.bareKind())
						: read.withoutDivision();
		boolean heads = waiting != null && line.division() != null && line.division().ordinal() == 0 && line.prominent();
		if (line.division() != null && !heads && accepts(line)) {
			division(line);
			return true;
		}
		return waitingHeading(line) || known(line) || continued(line) || numbered(line) || unlabelled(line, divisionAhead);
	}

	private boolean accepts(Line line) {
		DivisionLabel division = line.division();
		String heading = line.heading();
		if (line.prominence() == Prominence.STYLED || line.counted()) {
			return true;
		}
		if (line.prominence() == Prominence.MARKED) {
			return division.separated() || !HeadingShape.goesOn(heading);
		}
		if (line.labelAlone()) {
			// Where labels are set apart, "chapter 03" on a line of its own is the row of some list.
			return !conventions.setsApart() || sequence.expects(division) && !beginsSmall(division.label());
		}
		boolean apart = conventions.setsApart() && !conventions.runsIn(division.kind());
		return !apart && sequence.expects(division) && (RunIns.begins(line) || HeadingShape.probable(heading));
	}

	private static boolean beginsSmall(String label) {
		return Character.isLowerCase(label.charAt(0));
	}

	private void division(Line line) {
		interrupt();
		DivisionLabel division = line.division();
		boolean hangs = division.kind() == ClauseKind.ANNEX && DivisionWords.hangsOnAnnex(division.label())
				&& tree.annexLabel() != null && !DivisionWords.hangsOnAnnex(tree.annexLabel());
		Clause clause = hangs ? tree.openInAnnex(line.paragraph()) : tree.open(division.kind(), line.paragraph());
		tree.label(clause, division.label());
		sequence.passed(division);
		labelled = true;
		body.reset();
		if (before != null) {
			tree.heading(clause, PlainForm.squeeze(before.text()), before.paragraph().pieces(), before.paragraph().index());
			tree.belongs(before.paragraph(), clause);
			before = null;
		} else if (line.labelAlone()) {
			tree.heading(clause, "", line.paragraph().pieces(), line.paragraph().index());
			waiting = clause;
			label = line;
		} else if (line.prominent() || boldLead(line).isEmpty() && HeadingShape.probable(line.heading()) || line.counted() && HeadingShape.possible(line.heading())) {
			tree.heading(clause, line.heading(), line.paragraph().pieces(), line.paragraph().index());
			remember(clause, line);
		} else {
			runIn(clause, line);
		}
	}

	/** The words of the article begin on the line of its label; what is bold of them is its heading. */
	private void runIn(Clause clause, Line line) {
		String bold = boldLead(line);
		if (!bold.isEmpty()) {
			tree.heading(clause, bold, java.util.List.of(), line.paragraph().index());
		}
		int lead = line.paragraph().style().boldLead();
		body.runIn(line.paragraph(), bold.isEmpty() ? line.headingStart() : DivisionLabel.skipSeparators(line.text(), lead));
	}

	/** What is bold behind a label, if it can be a heading and other words follow it; else nothing. */
	private static String boldLead(Line line) {
		int start = line.headingStart();
		int lead = line.paragraph().style().boldLead();
		if (lead <= start || DivisionLabel.skipSeparators(line.text(), lead) >= line.text().length()) {
			return "";
		}
		String bold = DivisionLabel.unclosed(line.text().substring(start, lead));
		return bold.length() > 2 && HeadingShape.possible(bold) ? bold : "";
	}

	private void remember(Clause clause, Line line) {
		headed = clause;
		headedLook = line.look();
	}

	/** A line after a label alone is its heading if it stands out, or if neither does and it has the shape of one. */
	private boolean waitingHeading(Line line) {
		if (waiting == null || line.item() != null && !line.prominent()) {
			return false;
		}
		String words = PlainForm.squeeze(line.text());
		boolean stands = line.prominent() || line.paragraph().style().slanted();
		boolean shape = stands ? HeadingShape.possible(words) : !label.prominent() && HeadingShape.probable(words);
		if (!shape || deeper(line) || Phrases.testifies(words)) {
			return false;
		}
		tree.heading(waiting, words, line.paragraph().pieces(), line.paragraph().index());
		tree.belongs(line.paragraph(), waiting);
		remember(waiting, line);
		waiting = null;
		return true;
	}

	/** Whether the line is a styled heading of a deeper level than the label: a division of its own. */
	private boolean deeper(Line line) {
		return line.prominence() == Prominence.STYLED && label.prominence() == Prominence.STYLED
				&& line.paragraph().style().outline() > label.paragraph().style().outline();
	}

	/** The headings of preamble and final part. */
	private boolean known(Line line) {
		boolean preamble = Phrases.headsPreamble(line.text());
		if (preamble && (line.prominent() || !labelled && !conventions.setsApart())) {
			open(ClauseKind.PREAMBLE, line);
			return true;
		}
		if (line.prominent() && Phrases.headsConclusion(line.text())) {
			open(ClauseKind.TESTIMONIUM, line);
			return true;
		}
		return false;
	}

	private void open(ClauseKind kind, Line line) {
		interrupt();
		Clause clause = tree.open(kind, line.paragraph());
		tree.heading(clause, PlainForm.squeeze(line.text()), line.paragraph().pieces(), line.paragraph().index());
		body.reset();
	}

	/** A heading may go on over several lines that look alike. */
	private boolean continued(Line line) {
		boolean alike = headed != null && line.prominence() == Prominence.MARKED && line.item() == null
				&& line.paragraph().style().centred() && line.look().equals(headedLook)
				&& headed.getKind() != ClauseKind.PREAMBLE;
		String words = alike ? PlainForm.squeeze(line.text()) : "";
		boolean goesOn = HeadingShape.possible(words);
		if (goesOn) {
			tree.heading(headed, words, line.paragraph().pieces(), line.paragraph().index());
			tree.belongs(line.paragraph(), headed);
		}
		return goesOn;
	}

	/** A bold or capital line with a number and no word, where such lines head articles. */
	private boolean numbered(Line line) {
		boolean heads = conventions.numbersHead() && line.prominence() != Prominence.STYLED && RunIns.numbered(line)
				&& !Recognition.closing(tree.top());
		int ordinal = heads ? line.item().readings().get(0).ordinal() : 0;
		if (ordinal == 0 || !sequence.expects(new DivisionLabel(ClauseKind.ARTICLE, line.item().label(), ordinal, 0, 0, true, true))) {
			return false;
		}
		sequence.passed(new DivisionLabel(ClauseKind.ARTICLE, line.item().label(), ordinal, 0, 0, true, true));
		itemHeads(ClauseKind.ARTICLE, line, RunIns.words(line));
		return true;
	}

	/** Opens a division whose label is a number without a word. */
	private void itemHeads(ClauseKind kind, Line line, String words) {
		interrupt();
		Clause clause = tree.open(kind, line.paragraph());
		tree.label(clause, line.item().label());
		tree.heading(clause, words, line.paragraph().pieces(), line.paragraph().index());
		body.reset();
		labelled = true;
	}

	private boolean unlabelled(Line line, boolean divisionAhead) {
		if (!line.prominent()) {
			return false;
		}
		String words = PlainForm.squeeze(line.text());
		if (line.prominence() == Prominence.STYLED) {
			return styled(line, words, divisionAhead);
		}
		if (Recognition.closing(tree.top()) || !HeadingShape.possible(words) || line.item() != null) {
			return false;
		}
		if (labelled && conventions.headsArticles(line.look())) {
			openUnlabelled(ClauseKind.ARTICLE, line, words);
			return true;
		}
		boolean strong = line.paragraph().style().centred() && (line.paragraph().style().bold() || HeadingShape.capitals(words));
		if (!strong || !conventions.hasDivisions() || !labelled && tree.within(ClauseKind.PREAMBLE)) {
			return false;
		}
		openUnlabelled(tree.within(ClauseKind.ANNEX) ? ClauseKind.SECTION : conventions.chapterKind(), line, words);
		tree.doubt(line.paragraph().index(), Gravity.DOUBT, "A line without number was taken for the heading of a division.");
		return true;
	}

	private boolean styled(Line line, String words, boolean divisionAhead) {
		if (tree.text().getTitles().isEmpty() && !labelled && divisionAhead && line.item() == null) {
			tree.title(words, line.paragraph());
			return true;
		}
		ClauseKind kind = conventions.kindAt(line.paragraph().style().outline());
		if (kind == ClauseKind.PARAGRAPH) {
			return false;
		}
		if (line.item() != null) {
			itemHeads(kind, line, RunIns.words(line));
		} else {
			openUnlabelled(kind, line, words);
		}
		return true;
	}

	private void openUnlabelled(ClauseKind kind, Line line, String words) {
		interrupt();
		Clause clause = tree.open(kind, line.paragraph());
		tree.heading(clause, words, line.paragraph().pieces(), line.paragraph().index());
		remember(clause, line);
		body.reset();
	}
}
