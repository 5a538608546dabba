package org.chancery.word.redline;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.chancery.word.markup.Element;

/** A row of a table. */
final class Row implements Alignable {

	private static final Set<String> SHAPE = Set.of("gridSpan", "vMerge", "hMerge", "cellIns", "cellDel", "cellMerge");

	private static final Set<String> CHANGES = Set.of("cellIns", "cellDel", "cellMerge");

	final Element element;
	/** The content controls around it, the outermost first. */
	final List<Element> controls;
	final Revision inserted;
	final Revision deleted;
	final List<Element> cells;
	private final String text;
	private final String shape;
	/** Whether it stands beside the rows of the other table rather than for one of them. */
	private final boolean apart;
	private final boolean rejected;
	private int[] words;

	private Row(Element element, List<Element> controls, boolean rejected) {
		this.element = element;
		this.controls = controls;
		Element properties = element.first("trPr");
		inserted = change(properties, "ins");
		deleted = change(properties, "del");
		cells = new ArrayList<>();
		collect(element, cells);
		text = BlockText.of(element, rejected);
		this.rejected = rejected;
		shape = shape();
		apart = rejected && inserted != null;
	}

	/**
	 * The rows of a table, in order.
	 *
	 * @param rejected whether rows that its own file inserts correspond to none
	 */
	static List<Row> of(Element table, boolean rejected) {
		var rows = new ArrayList<Row>();
		collect(table, List.of(), rejected, rows);
		return rows;
	}

	private static void collect(Element element, List<Element> controls, boolean rejected, List<Row> rows) {
		element.elements().forEach(child -> {
			if (child.is("tr")) {
				rows.add(new Row(child, controls, rejected));
			} else if (child.is("sdt") || child.is("customXml")) {
				var inner = new ArrayList<Element>(controls);
				inner.add(child);
				collect(StoryScanner.content(child), inner, rejected, rows);
			}
		});
	}

	private static void collect(Element row, List<Element> cells) {
		row.elements().forEach(child -> {
			if (child.is("tc")) {
				cells.add(child);
			} else if (child.is("sdt") || child.is("customXml")) {
				collect(StoryScanner.content(child), cells);
			}
		});
	}

	private static Revision change(Element properties, String name) {
		Element change = properties == null ? null : properties.first(name);
		return change == null ? null : Revision.of(change);
	}

	/** How many columns each cell takes, and which are joined with those above. */
	private String shape() {
		var shape = new StringBuilder();
		for (Element cell : cells) {
			if (isApart(cell)) {
				continue;
			}
			Element properties = cell.first("tcPr");
			shape.append('|');
			if (properties != null) {
				properties.elements().filter(e -> e.isWord() && SHAPE.contains(e.name()) && !(rejected && CHANGES.contains(e.name()))).forEach(e -> shape.append(Fingerprint.of(e, id -> id)));
			}
		}
		return shape.toString();
	}

	/** Whether a cell is one that its own file inserts where that corresponds to none. */
	boolean isApart(Element cell) {
		Element properties = cell.first("tcPr");
		return rejected && properties != null && properties.first("cellIns") != null;
	}

	/** Only rows of the same shape correspond: the others could not be rejected cell by cell. */
	@Override
	public String kind() {
		return apart ? "apart" : shape;
	}

	@Override
	public String text() {
		return text;
	}

	@Override
	public int[] words(Numbers numbers) {
		if (words == null) {
			words = numbers.words(text);
		}
		return words;
	}

	@Override
	public boolean isParagraph() {
		return false;
	}
}
