package org.chancery.word.exports;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

import org.chancery.core.projection.ProjectedInline;
import org.chancery.model.text.VerticalAlignment;

/** Writes the inlines of a wording as runs, fields and footnote references. */
final class InlineWriter {

	private static final String SUPERSCRIPT = "<w:rPr><w:rStyle w:val=\"FootnoteReference\"/></w:rPr>";

	private static final String BEGIN = "<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r>";
	private static final String INSTRUCTION = "<w:r><w:instrText xml:space=\"preserve\"> ";
	private static final String SEPARATE = "<w:r><w:fldChar w:fldCharType=\"separate\"/></w:r>";
	private static final String END = "<w:r><w:fldChar w:fldCharType=\"end\"/></w:r>";

	private final DraftPlan plan;
	private final XmlWriter xml;
	private final OpaqueMarkup opaque;
	private final boolean inNote;
	/** The footnotes met so far, in order; their ids begin at 1. */
	final List<ProjectedInline.Note> notes = new ArrayList<>();

	InlineWriter(DraftPlan plan, XmlWriter xml, OpaqueMarkup opaque, boolean inNote) {
		this.plan = plan;
		this.xml = xml;
		this.opaque = opaque;
		this.inNote = inNote;
	}

	void write(List<ProjectedInline> content) throws IOException {
		for (ProjectedInline inline : content) {
			if (inline instanceof ProjectedInline.Run run) {
				run(run.text(), look(run));
			} else if (inline instanceof ProjectedInline.Reference reference) {
				reference(reference);
			} else if (inline instanceof ProjectedInline.Bracket bracket) {
				bracket(bracket);
			} else if (inline instanceof ProjectedInline.Note note) {
				note(note);
			} else if (inline instanceof ProjectedInline.Opaque thing) {
				thing(thing);
			}
		}
	}

	/** Writes words in a run; {@code look} is its {@code w:rPr} or empty. */
	void run(String words, String look) throws IOException {
		if (words.isEmpty()) {
			return;
		}
		xml.raw("<w:r>").raw(look);
		int from = 0;
		int line = words.indexOf('\n');
		int tab = words.indexOf('\t');
		while (line >= 0 || tab >= 0) {
			boolean breaks = tab < 0 || line >= 0 && line < tab;
			int at = breaks ? line : tab;
			stretch(words, from, at);
			xml.raw(breaks ? "<w:br/>" : "<w:tab/>");
			from = at + 1;
			line = breaks ? words.indexOf('\n', from) : line;
			tab = breaks ? tab : words.indexOf('\t', from);
		}
		stretch(words, from, words.length());
		xml.raw("</w:r>");
	}

	private void stretch(String words, int from, int to) throws IOException {
		if (to > from) {
			xml.raw("<w:t xml:space=\"preserve\">").text(words, from, to).raw("</w:t>");
		}
	}

	/** Writes a field with its result. */
	void field(String instruction, String result) throws IOException {
		xml.raw(BEGIN + INSTRUCTION).raw(instruction).raw(" </w:instrText></w:r>" + SEPARATE);
		run(result, "");
		xml.raw(END);
	}

	/**
	 * Writes a field inside a QUOTE field, which Word recalculates and LibreOffice leaves alone: LibreOffice does not
	 * know the switch \\t and would print the word before the number twice.
	 */
	private void quote(String instruction, String result) throws IOException {
		xml.raw(BEGIN + INSTRUCTION + "QUOTE </w:instrText></w:r>");
		field(instruction, "");
		xml.raw(SEPARATE);
		run(result, "");
		xml.raw(END);
	}

	private static String look(ProjectedInline.Run run) {
		boolean raised = run.vertical() != null && run.vertical() != VerticalAlignment.BASELINE;
		if (!run.bold() && !run.italic() && !run.underline() && !raised) {
			return "";
		}
		return "<w:rPr>" + (run.bold() ? "<w:b/><w:bCs/>" : "") + (run.italic() ? "<w:i/><w:iCs/>" : "")
				+ (run.underline() ? "<w:u w:val=\"single\"/>" : "")
				+ (raised ? "<w:vertAlign w:val=\"" + run.vertical().getLiteral() + "\"/>" : "") + "</w:rPr>";
	}

	private void reference(ProjectedInline.Reference reference) throws IOException {
		PlannedClause target = plan.find(reference.targetId());
		if (target == null) {
			run(reference.before() + reference.number(), "");
			return;
		}
		xml.raw("<w:hyperlink w:anchor=\"").raw(target.bookmark()).raw("\" w:history=\"1\">");
		for (ReferencePiece piece : ReferencePiece.of(reference.before() + reference.number(), target)) {
			if (piece.instruction() == null) {
				run(piece.words(), "");
			} else if (piece.quoted()) {
				quote(piece.instruction(), piece.words());
			} else {
				field(piece.instruction(), piece.words());
			}
		}
		xml.raw("</w:hyperlink>");
	}

	private void bracket(ProjectedInline.Bracket bracket) throws IOException {
		run("[", "");
		String separator = "";
		for (ProjectedInline.Option option : bracket.options()) {
			String proponents = option.proponents().isEmpty() ? "" : String.join(", ", option.proponents()) + ": ";
			run(separator + proponents, "");
			write(option.content());
			separator = " / ";
		}
		run("]", "");
	}

	/** A footnote cannot have one: what hangs on it stands in brackets. */
	private void note(ProjectedInline.Note note) throws IOException {
		if (inNote) {
			run(" [", "");
			write(note.content());
			run("]", "");
			return;
		}
		notes.add(note);
		xml.raw("<w:r>" + SUPERSCRIPT + "<w:footnoteReference w:id=\"").raw(notes.size()).raw("\"/></w:r>");
	}

	/** Things between paragraphs are the body's; inside a bracket or a footnote only their words have a place. */
	private void thing(ProjectedInline.Opaque thing) throws IOException {
		if (thing.block() || inNote || !OpaqueMarkup.word(thing)) {
			run(thing.text() == null ? "" : thing.text(), "");
		} else {
			opaque.write(thing, xml);
		}
	}
}
