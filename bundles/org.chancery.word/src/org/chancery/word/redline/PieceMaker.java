package org.chancery.word.redline;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;

import org.chancery.core.exchange.UnreadableFileException;
import org.chancery.word.markup.Element;
import org.chancery.word.redline.InlineAssembler.Piece;
import org.chancery.word.redline.Token.Kind;

/** Makes pieces of a paragraph from tokens. */
final class PieceMaker {

	private final PartMerger part;
	private final List<Piece> pieces;

	PieceMaker(PartMerger part, List<Piece> pieces) {
		this.part = part;
		this.pieces = pieces;
	}

	void add(Placed placed) throws UnreadableFileException {
		Token token = placed.token();
		if (token.kind == Kind.FIELD) {
			field(placed, token);
			return;
		}
		boolean inRun = token.kind != Kind.INLINE;
		Element run = inRun ? run(placed) : null;
		Element content = token.element == null ? null : content(placed);
		pieces.add(new Piece(path(placed), placed.inserted(), placed.deleted(), inRun, run, content, token.text));
	}

	/** A field that stays is written as the new file has it; one that comes or goes does so in all its parts. */
	private void field(Placed field, Token token) throws UnreadableFileException {
		boolean stays = field.isBefore() && field.isAfter();
		if (token.element != null && stays) {
			pieces.add(new Piece(path(field), null, null, false, null, token.element, null));
			return;
		}
		for (Token each : token.parts) {
			if (field.now() == null && !each.isBefore()) {
				continue;
			}
			Revision inserted = each.inserted != null && field.now() != null ? each.inserted.asMove(false) : field.inserted();
			Revision deleted = each.deleted != null && field.now() != null ? each.deleted.asMove(false) : field.deleted();
			each.before.forEach(marker -> pieces.add(new Piece(null, null, null, false, null, marker, null)));
			add(new Placed(field.now() == null ? each : null, field.now() == null ? null : each, inserted, deleted));
		}
	}

	private static List<Wrap> path(Placed placed) {
		Wrap wrap = placed.token().wrap;
		if (wrap == null) {
			return List.of();
		}
		var path = new ArrayList<Wrap>();
		for (Wrap each = wrap.written(); each != null; each = each.outer == null ? null : each.outer.written()) {
			path.add(each);
		}
		Collections.reverse(path);
		return path;
	}

	private Element run(Placed placed) throws UnreadableFileException {
		if (placed.old() == null) {
			return placed.now().run;
		}
		Element before = part.copy(placed.old().run);
		return placed.now() == null ? before : part.properties.merge("rPr", before, placed.now().run);
	}

	private Element content(Placed placed) throws UnreadableFileException {
		Element element = placed.token().element;
		boolean deleted = placed.deleted() != null && !placed.deleted().move();
		if (element.is("instrText") || element.is("delInstrText")) {
			return element.renamed(deleted ? "delInstrText" : "instrText");
		}
		if (element.is("footnoteReference") || element.is("endnoteReference")) {
			return reference(placed, part.redline.names.notes(element.name()));
		}
		if (placed.now() == null) {
			return part.copy(View.rejected(element));
		}
		return placed.old() != null && TextBoxes.count(element) > 0 ? boxes(placed) : element;
	}

	private Element reference(Placed placed, NoteMerger notes) throws UnreadableFileException {
		if (placed.now() == null) {
			return part.copy(placed.old().element);
		}
		String id = placed.now().element.attribute("id");
		if (placed.old() == null && (!part.redline.rejected || placed.now().inserted == null)) {
			notes.come(id);
		} else if (placed.old() != null) {
			notes.both(placed.old().element.attribute("id"), id);
		}
		return placed.now().element;
	}

	private Element boxes(Placed placed) throws UnreadableFileException {
		Iterator<Element> olds = TextBoxes.in(placed.old().element).iterator();
		var merged = new ArrayList<Element>();
		for (Element after : TextBoxes.in(placed.now().element)) {
			merged.add(after.with(part.merge(olds.next(), after)));
		}
		return TextBoxes.with(placed.now().element, merged.iterator());
	}
}
