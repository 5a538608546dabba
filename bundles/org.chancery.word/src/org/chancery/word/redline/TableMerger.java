package org.chancery.word.redline;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Set;

import org.chancery.core.exchange.UnreadableFileException;
import org.chancery.word.markup.Element;
import org.chancery.word.markup.Node;

/** Merges two tables row by row, and the cells of rows that correspond. */
final class TableMerger {

	private static final Set<String> ROWS = Set.of("tr", "sdt", "customXml");
	private static final Set<String> CHANGES = Set.of("ins", "del", "trPrChange");

	private final PartMerger part;

	TableMerger(PartMerger part) {
		this.part = part;
	}

	/** The table that is written; either of the two may be null. */
	Element merge(Element before, Element after) throws UnreadableFileException {
		List<Row> olds = before == null ? List.of() : Row.of(before, false);
		List<Row> news = after == null ? List.of() : Row.of(after, part.redline.rejected);
		List<Node> children = new ArrayList<>();
		Element frame = after != null ? after : before;
		for (Element child : frame.elements().filter(e -> !e.isWord() || !ROWS.contains(e.name())).toList()) {
			children.add(after == null ? part.copy(child) : child.is("tblPr") && before != null
					? part.properties.merge("tblPr", part.copy(before.first("tblPr")), child) : child);
		}
		var rows = new ControlledRows();
		for (Step step : Alignment.of(olds, news, part.redline.numbers)) {
			Row old = step.oldFrom() < step.oldTo() ? olds.get(step.oldFrom()) : null;
			Row now = step.newFrom() < step.newTo() ? news.get(step.newFrom()) : null;
			rows.add(row(old, now), now);
		}
		children.addAll(rows.finish());
		return frame.with(children);
	}

	private Element row(Row old, Row now) throws UnreadableFileException {
		Stamp.State was = old == null ? null : new Stamp.State(old.inserted, old.deleted);
		Stamp.State is = now == null ? null : new Stamp.State(now.inserted, now.deleted);
		Revision inserted = part.redline.stamp.insertion(was, is);
		Revision deleted = part.redline.stamp.deletion(was, is);
		Element properties = properties(old, now, inserted, deleted);
		List<Element> cells = new ArrayList<>();
		Iterator<Element> before = old == null ? null : old.cells.iterator();
		for (Element each : (now != null ? now : old).cells) {
			boolean apart = now != null && now.isApart(each);
			cells.add(apart ? each : cell(before == null ? null : before.next(), now == null ? null : each));
		}
		Element frame = now != null ? now.element : part.copy(old.element.with(old.element.elements().filter(e -> !isContent(e)).toList()));
		List<Node> children = new ArrayList<>();
		Iterator<Element> content = cells.iterator();
		frame.elements().filter(e -> e.is("tblPrEx")).forEach(children::add);
		if (properties != null) {
			children.add(properties);
		}
		for (Element child : frame.elements().filter(e -> !e.is("tblPrEx") && !e.is("trPr")).toList()) {
			children.add(filled(child, content));
		}
		content.forEachRemaining(children::add);
		return frame.with(children);
	}

	private static boolean isContent(Element child) {
		return child.is("tc") || child.is("sdt") || child.is("customXml");
	}

	/** The cells in their content controls. */
	private static Element filled(Element child, Iterator<Element> cells) {
		if (child.is("tc")) {
			return cells.next();
		}
		if (child.is("sdt") || child.is("customXml") || child.is("sdtContent")) {
			return child.with(child.elements().map(e -> filled(e, cells)).toList());
		}
		return child;
	}

	private Element properties(Row old, Row now, Revision inserted, Revision deleted) throws UnreadableFileException {
		Element before = old == null ? null : part.copy(plain(old));
		Element after = now == null ? null : now.element.first("trPr");
		Element merged = now == null ? before : old == null ? after : part.properties.merge("trPr", before, after);
		List<Node> children = new ArrayList<>();
		List<Element> given = merged == null ? List.of() : merged.elements().toList();
		given.stream().filter(e -> !e.isWord() || !CHANGES.contains(e.name())).forEach(children::add);
		if (inserted != null) {
			children.add(inserted.asMove(false).insertion());
		}
		if (deleted != null) {
			children.add(deleted.asMove(false).deletion());
		}
		given.stream().filter(e -> e.is("trPrChange")).forEach(children::add);
		return children.isEmpty() ? null : Element.word("trPr").with(children);
	}

	private static Element plain(Row row) {
		Element properties = row.element.first("trPr");
		return properties == null ? null : properties.with(properties.elements().filter(e -> !e.is("ins") && !e.is("del")).toList());
	}

	private Element cell(Element before, Element after) throws UnreadableFileException {
		List<Node> children = new ArrayList<>();
		Element was = before == null ? null : part.copy(before.first("tcPr"));
		Element is = after == null ? null : after.first("tcPr");
		Element properties = after == null ? was : before == null ? is : part.properties.merge("tcPr", was, is);
		if (properties != null) {
			children.add(properties);
		}
		children.addAll(part.merge(before, after));
		return (after != null ? after : Element.word("tc")).with(children);
	}
}
