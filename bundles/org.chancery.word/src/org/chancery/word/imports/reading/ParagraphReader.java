package org.chancery.word.imports.reading;

import java.util.ArrayList;
import java.util.List;

import org.chancery.core.exchange.UnreadableFileException;
import org.chancery.word.DraftStyles;
import org.chancery.word.imports.container.XmlCursor;

/** Reads what stands in one paragraph (ISO 29500-1, 17.3). Fields may reach across the paragraphs of a story. */
final class ParagraphReader {

	private final Surroundings around;
	private final Fields fields;
	private final KeptPieces kept;
	private final RunFormat run = new RunFormat();
	private final int index;
	final ParagraphFormat format = new ParagraphFormat();
	final InlineText text = new InlineText();
	final List<String> bookmarks = new ArrayList<>(1);
	final List<String> boxes = new ArrayList<>(0);
	private Styles.Entry style;
	private StringBuilder referenceText;
	private int referenceLook;
	private int runLook;
	private boolean runBold;
	private boolean inLink;

	ParagraphReader(Surroundings around, Fields fields, KeptPieces kept, int index) {
		this.around = around;
		this.fields = fields;
		this.kept = kept;
		this.index = index;
		this.style = around.styles().paragraph(null);
	}

	Styles.Entry style() {
		return style;
	}

	void read(XmlCursor paragraph) throws UnreadableFileException {
		paragraph.children(this::child);
		flushReference();
	}

	private void child(XmlCursor element) throws UnreadableFileException {
		switch (element.vocabulary()) {
		case WORD -> wordChild(element);
		case MATH -> text.add(kept.equation(element, index));
		case COMPATIBILITY -> Alternative.read(element, this::child);
		default -> {
			// Other vocabularies put nothing between runs.
		}
		}
	}

	private void wordChild(XmlCursor element) throws UnreadableFileException {
		switch (element.name()) {
		case "r" -> run(element);
		case "pPr" -> {
			format.read(element);
			style = around.styles().paragraph(format.style);
			format.inherit(style.paragraph);
		}
		case "hyperlink" -> link(element);
		case "smartTag", "customXml", "sdt", "sdtContent", "dir", "bdo" -> element.children(this::child);
		case "ins", "moveTo" -> {
			tracked();
			element.children(this::child);
		}
		case "del", "moveFrom" -> tracked();
		case "fldSimple" -> simpleField(element);
		case "bookmarkStart" -> addBookmark(element.attribute("name"));
		case "subDoc" -> around.oddities().add(Oddity.EMBEDDED_DOCUMENT, index);
		default -> {
			// Proofing marks, ends of ranges and properties hold no words.
		}
		}
	}

	/** A link inside the file is a cross-reference; its words may hold fields. */
	private void link(XmlCursor element) throws UnreadableFileException {
		String anchor = element.attribute("anchor");
		if (anchor == null || inLink || referenceText != null || fields.inContents() || fields.inInstruction()) {
			element.children(this::child);
			return;
		}
		inLink = true;
		referenceText = new StringBuilder();
		referenceLook = Look.PLAIN;
		element.children(this::child);
		inLink = false;
		if (!referenceText.isEmpty()) {
			text.add(new Piece.Reference(anchor, "", referenceText.toString(), referenceLook));
		}
		referenceText = null;
	}

	private void tracked() {
		around.oddities().add(Oddity.TRACKED_CHANGES, index);
	}

	private void addBookmark(String name) {
		if (name != null && !name.equals("_GoBack")) {
			bookmarks.add(name);
		}
	}

	private void simpleField(XmlCursor element) throws UnreadableFileException {
		String instruction = element.attribute("instr");
		fields.begin();
		fields.instruct(instruction == null ? "" : instruction);
		fields.separate();
		beginReference();
		element.children(this::child);
		endField();
	}

	private void run(XmlCursor element) throws UnreadableFileException {
		run.reset();
		dress();
		element.children(this::runChild);
	}

	private void dress() {
		if (run.style != null) {
			run.inherit(around.styles().characters(run.style).words);
		}
		runLook = run.look();
		if (run.style != null) {
			runLook |= run.style.equals(DraftStyles.LABEL) ? Look.LABEL : 0;
			runLook |= run.style.equals(DraftStyles.HEADING) ? Look.RUN_IN_HEADING : 0;
		}
		runBold = run.bold == null ? RunFormat.on(style.words.bold) : run.bold;
	}

	private void runChild(XmlCursor element) throws UnreadableFileException {
		switch (element.vocabulary()) {
		case WORD -> wordRunChild(element);
		case COMPATIBILITY -> Alternative.read(element, this::runChild);
		default -> {
			// Other vocabularies stand inside drawings only.
		}
		}
	}

	private void wordRunChild(XmlCursor element) throws UnreadableFileException {
		switch (element.name()) {
		case "t" -> words(element);
		case "rPr" -> {
			run.read(element);
			dress();
			remarkLook();
		}
		case "tab", "ptab" -> space('\t');
		case "br" -> lineBreak(element.attribute("type"));
		case "cr" -> space('\n');
		case "noBreakHyphen" -> words("\u2011");
		case "softHyphen" -> words("\u00AD");
		case "sym" -> words(Symbols.character(element.attribute("font"), element.attribute("char")));
		case "fldChar" -> fieldCharacter(element.attribute("fldCharType"));
		case "instrText" -> {
			var instruction = new StringBuilder();
			element.appendText(instruction);
			fields.instruct(instruction);
		}
		case "footnoteReference" -> note("f" + element.attribute("id"));
		case "endnoteReference" -> note("e" + element.attribute("id"));
		case "commentReference" -> around.oddities().add(Oddity.COMMENTS, index);
		case "drawing", "pict", "object" -> picture(element);
		case "ruby" -> element.children(child -> {
			if (child.is("rubyBase")) {
				child.children(this::child);
			}
		});
		default -> {
			// Deleted text and marks of the page hold no words of the text.
		}
		}
	}

	private void remarkLook() {
		if (RunFormat.on(run.hidden) || RunFormat.on(run.struck)) {
			around.oddities().add(RunFormat.on(run.hidden) ? Oddity.HIDDEN_TEXT : Oddity.STRUCK_TEXT, index);
		}
	}

	private void words(XmlCursor element) throws UnreadableFileException {
		if (referenceText != null && !fields.inInstruction()) {
			element.appendText(referenceText);
		} else if (!fields.inInstruction()) {
			text.append(element, runLook, runBold, fields.inContents());
		}
	}

	private void words(String words) {
		if (referenceText != null) {
			referenceText.append(words);
		} else if (!fields.inInstruction()) {
			text.append(words, runLook, runBold, fields.inContents());
		}
	}

	private void space(char space) {
		if (referenceText != null) {
			referenceText.append(' ');
		} else if (!fields.inInstruction()) {
			text.append(space, runLook);
		}
	}

	private void lineBreak(String type) {
		if (type == null || type.equals("textWrapping")) {
			space('\n');
		}
	}

	private void note(String key) {
		List<Piece> content = around.notes().remove(key);
		if (content != null) {
			text.add(new Piece.Footnote(content));
		}
	}

	private void picture(XmlCursor element) throws UnreadableFileException {
		Piece picture = kept.picture(element, index, boxes);
		if (picture != null) {
			text.add(picture);
		}
	}

	private void fieldCharacter(String type) {
		if ("begin".equals(type)) {
			if (!inLink) {
				flushReference();
			}
			fields.begin();
		} else if ("separate".equals(type)) {
			fields.separate();
			beginReference();
		} else if ("end".equals(type)) {
			if (fields.numberWithoutResult()) {
				around.oddities().add(Oddity.NUMBER_FIELD, index);
			}
			endField();
		}
	}

	private void beginReference() {
		if (!inLink && fields.inReference() && !fields.inInstruction()) {
			referenceText = new StringBuilder();
			referenceLook = runLook;
		}
	}

	private void endField() {
		String instruction = fields.end();
		if (inLink) {
			return;
		}
		Piece.Reference reference = instruction == null || referenceText == null ? null
				: Fields.reference(instruction, referenceText.toString(), referenceLook);
		if (reference != null) {
			text.add(reference);
			referenceText = null;
		} else {
			flushReference();
		}
	}

	/** A reference that does not end where it began is plain words. */
	private void flushReference() {
		if (referenceText != null) {
			String printed = referenceText.toString();
			referenceText = null;
			words(printed);
		}
	}
}
