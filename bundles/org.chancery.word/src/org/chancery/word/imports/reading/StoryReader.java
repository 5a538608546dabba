package org.chancery.word.imports.reading;

import java.util.ArrayList;
import java.util.List;

import org.chancery.core.exchange.UnreadableFileException;
import org.chancery.word.DraftStyles;
import org.chancery.word.imports.container.Vocabulary;
import org.chancery.word.imports.container.XmlCursor;
import org.chancery.word.imports.reading.WordParagraph.Style;
import org.eclipse.emf.common.util.Monitor;

/** Reads the blocks of one story, the body, a note or a header, into paragraphs. */
final class StoryReader {

	private static final int MOST_PARAGRAPHS = 500_000;
	private static final int POLL = 256;
	private static final String SIGNATURE = DraftStyles.idOf(
			new DraftStyles.Opening(org.chancery.model.text.ClauseKind.SIGNATURE_BLOCK, 0, false));

	private final Surroundings around;
	private final Monitor monitor;
	private final Fields fields = new Fields();
	private final KeptPieces kept;
	private final List<WordParagraph> paragraphs = new ArrayList<>();
	private final List<String> looseBookmarks = new ArrayList<>();
	private final ContentsFilter contents = new ContentsFilter();
	private List<Piece> carried = List.of();

	StoryReader(Surroundings around, Monitor monitor) {
		this.around = around;
		this.monitor = monitor;
		this.kept = new KeptPieces(around);
	}

	/** Reads the children of an element as blocks. */
	void read(XmlCursor story) throws UnreadableFileException {
		story.children(this::block);
	}

	/** The paragraphs read, without those of a table of contents. */
	List<WordParagraph> finish() {
		if (!carried.isEmpty()) {
			add(new WordParagraph(carried, Piece.textOf(carried), plain(), null, List.of(), paragraphs.size()), false);
		}
		return contents.filter(paragraphs, fields.none(), around.oddities());
	}

	private static Style plain() {
		return new Style("", "", -1, false, false, false, 0);
	}

	private void block(XmlCursor element) throws UnreadableFileException {
		if (element.vocabulary() == Vocabulary.COMPATIBILITY) {
			Alternative.read(element, this::block);
			return;
		}
		if (element.vocabulary() == Vocabulary.MATH) {
			var equation = List.of(kept.equation(element, paragraphs.size()));
			add(new WordParagraph(equation, "", plain(), null, List.of(), paragraphs.size()), false);
			return;
		}
		if (!element.isWord()) {
			return;
		}
		switch (element.name()) {
		case "p" -> paragraph(element);
		case "tbl" -> table(element);
		case "sdt" -> contentControl(element);
		case "customXml", "smartTag", "sdtContent" -> element.children(this::block);
		case "ins", "moveTo" -> {
			around.oddities().add(Oddity.TRACKED_CHANGES, paragraphs.size());
			element.children(this::block);
		}
		case "del", "moveFrom" -> around.oddities().add(Oddity.TRACKED_CHANGES, paragraphs.size());
		case "altChunk" -> around.oddities().add(Oddity.EMBEDDED_DOCUMENT, paragraphs.size());
		case "bookmarkStart" -> looseBookmarks.add(element.attribute("name"));
		default -> {
			// Section properties and ends of ranges hold no words.
		}
		}
	}

	private void contentControl(XmlCursor control) throws UnreadableFileException {
		boolean[] ofContents = { false };
		control.children(part -> {
			if (part.is("sdtPr")) {
				ofContents[0] = ContentsFilter.isContents(part);
			} else if (part.is("sdtContent")) {
				contents.inside(ofContents[0], 1);
				part.children(this::block);
				contents.inside(ofContents[0], -1);
			}
		});
	}

	private void table(XmlCursor element) throws UnreadableFileException {
		if (!around.styles().has(SIGNATURE)) {
			keptTable(element);
			return;
		}
		String markup = kept.markup(element);
		if (markup.contains("\"" + SIGNATURE + "\"")) {
			signatures(markup);
		} else {
			XmlCursor.read(markup, this::keptTable);
		}
	}

	/** The signature blocks of a draft of our own: one paragraph each, its lines between line feeds. */
	private void signatures(String markup) throws UnreadableFileException {
		var blocks = new ArrayList<SignatureCell>();
		var above = new ArrayList<SignatureCell>();
		XmlCursor.read(markup, table -> table.children(row -> {
			if (row.is("tr")) {
				List<SignatureCell> cells = cells(row);
				for (int i = 0; i < cells.size(); i++) {
					if (cells.get(i).continues() && i < above.size()) {
						above.get(i).append(cells.get(i));
					} else {
						blocks.add(cells.get(i));
					}
				}
				above.clear();
				above.addAll(cells);
			}
		}));
		for (SignatureCell block : blocks) {
			if (block.holdsBlock()) {
				looseBookmarks.addAll(block.bookmarks());
				add(new WordParagraph(block.pieces(), Piece.textOf(block.pieces()),
						new Style(SIGNATURE, "", -1, false, false, false, 0), null, takeBookmarks(List.of()), paragraphs.size()), false);
			}
		}
	}

	private List<SignatureCell> cells(XmlCursor row) throws UnreadableFileException {
		var cells = new ArrayList<SignatureCell>();
		row.children(cell -> {
			if (cell.is("tc")) {
				cells.add(new SignatureCell(around, fields, kept, paragraphs.size()));
				cell.children(cells.getLast()::child);
			}
		});
		return cells;
	}

	private void keptTable(XmlCursor element) throws UnreadableFileException {
		List<Piece> pieces = kept.table(element, paragraphs.size());
		add(new WordParagraph(pieces, "", plain(), null, takeBookmarks(List.of()), paragraphs.size()), false);
	}

	private void paragraph(XmlCursor element) throws UnreadableFileException {
		if (paragraphs.size() % POLL == 0 && monitor.isCanceled()) {
			throw new java.util.concurrent.CancellationException();
		}
		var reader = new ParagraphReader(around, fields, kept, paragraphs.size());
		reader.text.prepend(carried);
		carried = List.of();
		boolean wasContents = fields.inContents();
		reader.read(element);
		List<Piece> pieces = reader.text.finish();
		if (reader.format.mark.deletedMark) {
			around.oddities().add(Oddity.TRACKED_CHANGES, paragraphs.size());
			carried = pieces;
			looseBookmarks.addAll(reader.bookmarks);
			return;
		}
		if (reader.format.mark.insertedMark) {
			around.oddities().add(Oddity.TRACKED_CHANGES, paragraphs.size());
		}
		add(finished(reader, pieces), reader.text.ofContents() || wasContents && pieces.isEmpty());
		for (String words : reader.boxes) {
			add(new WordParagraph(List.of(new Piece.Words(words, Look.PLAIN)), words, plain(), null, List.of(),
					paragraphs.size()), false);
		}
	}

	private WordParagraph finished(ParagraphReader reader, List<Piece> pieces) {
		ParagraphFormat format = reader.format;
		if (format.style == null) {
			format.inherit(reader.style().paragraph);
		}
		Styles.Entry entry = reader.style();
		ListLabel label = around.lists() == null ? null : around.lists().next(format.list, format.level, entry.id);
		var style = new Style(entry.id, entry.name, format.outlineLevel(), format.centred(), reader.text.allBold(),
				reader.text.allSlanted(), reader.text.boldLead());
		return new WordParagraph(pieces, Piece.textOf(pieces), style, label, takeBookmarks(reader.bookmarks),
				paragraphs.size());
	}

	private List<String> takeBookmarks(List<String> own) {
		if (looseBookmarks.isEmpty()) {
			return own;
		}
		var all = new ArrayList<>(looseBookmarks);
		all.addAll(own);
		looseBookmarks.clear();
		return all;
	}

	/** Paragraphs without anything in them only make room, unless they are headings or bear a number. */
	private void add(WordParagraph paragraph, boolean ofContents) {
		boolean number = paragraph.label() != null && !paragraph.label().bullet();
		boolean opens = DraftStyles.opening(paragraph.style().id()).isPresent();
		if (paragraph.blank() && paragraph.style().outline() < 0 && !number && !opens) {
			looseBookmarks.addAll(paragraph.bookmarks());
			return;
		}
		if (paragraphs.size() >= MOST_PARAGRAPHS) {
			throw new TooManyParagraphs();
		}
		contents.note(paragraph, ofContents);
		paragraphs.add(paragraph);
	}

	/** The file has more paragraphs than any treaty. */
	static final class TooManyParagraphs extends RuntimeException {
		private static final long serialVersionUID = 1L;
	}
}
