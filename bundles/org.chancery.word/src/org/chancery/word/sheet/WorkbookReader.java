package org.chancery.word.sheet;

import java.util.ArrayList;
import java.util.List;

import org.chancery.core.exchange.Sheet;
import org.chancery.core.exchange.UnreadableFileException;
import org.chancery.word.imports.container.Relationship;
import org.chancery.word.imports.container.Relationships;
import org.chancery.word.imports.container.WordContainer;
import org.chancery.word.imports.container.XmlCursor;

/** Finds a table in a workbook and reads its cells (ISO 29500-1, 18). */
final class WorkbookReader {

	/** A table of the workbook. */
	private record Entry(String name, String relationship, boolean hidden) {
	}

	private static final int MOST_STRINGS = 1_000_000;

	private final WordContainer container;
	private final List<Entry> entries = new ArrayList<>();
	private final List<String> strings = new ArrayList<>();
	private CellStyles styles = new CellStyles(false);

	WorkbookReader(WordContainer container) {
		this.container = container;
	}

	Sheet read(String name) throws UnreadableFileException {
		String workbook = Relationships.of(container, "").targets("officeDocument").findFirst()
				.orElseThrow(() -> new WorkbookFault("The file is not a workbook (.xlsx)."));
		XmlCursor.read(container, workbook, this::workbook);
		Relationships relationships = Relationships.of(container, workbook);
		Entry entry = entries.stream().filter(each -> each.name().equalsIgnoreCase(name)).findFirst()
				.or(() -> entries.stream().filter(each -> !each.hidden()).findFirst())
				.orElseThrow(() -> new WorkbookFault("The file is no workbook, or has no table that is shown."));
		String part = relationships.find(entry.relationship()).filter(each -> each.is("worksheet") && !each.external())
				.map(Relationship::target).orElseThrow(() -> new WorkbookFault("The first table of the workbook cannot be found in it."));
		for (String each : relationships.targets("sharedStrings").toList()) {
			XmlCursor.read(container, each, root -> root.children(this::string));
		}
		for (String each : relationships.targets("styles").toList()) {
			XmlCursor.read(container, each, styles::read);
		}
		var cells = new SheetCells(strings, styles);
		if (!XmlCursor.read(container, part, cells::read)) {
			throw new WorkbookFault("The first table of the workbook cannot be found in it.");
		}
		return new Sheet(entry.name(), cells.rows());
	}

	private void workbook(XmlCursor root) throws UnreadableFileException {
		if (!root.is("workbook")) {
			throw new WorkbookFault("The file is not a workbook (.xlsx).");
		}
		root.children(child -> {
			if (child.is("workbookPr")) {
				String since1904 = child.plain("date1904");
				styles = new CellStyles("1".equals(since1904) || "true".equals(since1904));
			} else if (child.is("sheets")) {
				child.children(this::sheet);
			}
		});
	}

	private void sheet(XmlCursor element) {
		String id = null;
		for (int i = 0; i < element.raw().getAttributeCount(); i++) {
			if (element.raw().getAttributeLocalName(i).equals("id")) {
				id = element.raw().getAttributeValue(i);
			}
		}
		String state = element.plain("state");
		entries.add(new Entry(String.valueOf(element.plain("name")), id, state != null && !state.equals("visible")));
	}

	private void string(XmlCursor element) throws UnreadableFileException {
		if (element.is("si")) {
			if (strings.size() >= MOST_STRINGS) {
				throw new WorkbookFault("The workbook has too many texts to be a table of a delegation.");
			}
			strings.add(richText(element));
		}
	}

	/** The text of a string item or of an inline string, without phonetic guides. */
	static String richText(XmlCursor element) throws UnreadableFileException {
		var text = new StringBuilder();
		element.children(child -> {
			if (child.is("t")) {
				child.appendText(text);
			} else if (child.is("r")) {
				child.children(inner -> {
					if (inner.is("t")) {
						inner.appendText(text);
					}
				});
			}
		});
		return text.toString();
	}
}
