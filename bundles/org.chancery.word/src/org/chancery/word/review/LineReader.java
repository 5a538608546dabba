package org.chancery.word.review;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;
import java.util.Set;

import org.chancery.word.imports.container.Vocabulary;
import org.chancery.word.imports.container.XmlCursor;
import org.chancery.word.imports.reading.ParagraphNumbers;
import org.chancery.word.markup.Element;
import org.chancery.word.stories.Signs;
import org.chancery.word.stories.StoryVisitor;

/** Cuts a story into lines. */
final class LineReader implements StoryVisitor {

	/** What these print is computed whenever a page is shown (ISO 29500-1, 17.16.5). */
	private static final Set<String> COMPUTED = Set.of("PAGE", "NUMPAGES", "SECTIONPAGES", "PAGEREF", "DATE", "TIME",
			"SAVEDATE", "PRINTDATE", "EDITTIME", "FILENAME", "FILESIZE", "NUMWORDS", "NUMCHARS", "REVNUM", "SECTION");

	/** Stands for an open field whose result is not compared. */
	private static final String COUNTED = "computed";

	private final FileText text;
	private final ParagraphNumbers numbers;
	private final Deque<Place> outer = new ArrayDeque<>();
	private final Deque<String> fields = new ArrayDeque<>();
	private final int anchor;
	private Place at;
	private int computed;
	private int contents;
	private boolean inContents;

	/** Where lines go. */
	private static final class Place {
		final Story story;
		final Deque<LineBuilder> lines = new ArrayDeque<>();
		final Deque<int[]> columns = new ArrayDeque<>();

		Place(Story story) {
			this.story = story;
		}
	}

	/**
	 * @param numbers null where paragraphs have none
	 * @param anchor  the line of the body at which the story hangs
	 */
	LineReader(FileText text, Story story, ParagraphNumbers numbers, int anchor) {
		this.text = text;
		this.numbers = numbers;
		this.at = new Place(story);
		this.anchor = anchor;
	}

	private LineBuilder line() {
		if (at.lines.isEmpty()) {
			at.lines.push(new LineBuilder());
		}
		return at.lines.peek();
	}

	@Override
	public void words(String words, int look) {
		at.story.length += Story.visible(words);
		if (computed == 0) {
			line().add(words, look);
		}
	}

	@Override
	public void fieldBegins(String instruction) {
		String[] words = instruction.strip().split("\\s+", 3);
		String name = words[0].toUpperCase(Locale.ROOT);
		boolean counts = COMPUTED.contains(name) && !(name.equals("PAGEREF") && inContents);
		fields.push(counts ? COUNTED : name);
		if (name.equals("TOC")) {
			contents++;
			inContents = true;
		}
		String target = words.length > 1 && !words[1].startsWith("\\") ? words[1].replace("\"", "") : "";
		if (name.equals("HYPERLINK") && instruction.contains("\\l")) {
			target = "#" + instruction.replaceAll("(?s).*\\\\l\\s*\"?([^\"\\s]*).*", "$1");
		}
		line().fields.add(new Line.Field(name, target));
		if (counts && computed++ == 0) {
			line().add(String.valueOf(Signs.COMPUTED), 0);
		}
	}

	@Override
	public void linkBegins(Element link) {
		String anchorName = link.attribute("anchor");
		String id = link.attribute(Vocabulary.RELATIONSHIPS, "id");
		String address = id == null ? "" : LinkTarget.of(text.file, at.story.partName, id);
		fields.push("HYPERLINK");
		line().fields.add(new Line.Field("HYPERLINK", address + (anchorName == null ? "" : "#" + anchorName)));
	}

	@Override
	public void fieldEnds() {
		String name = fields.poll();
		if (name != null) {
			contents -= name.equals("TOC") ? 1 : 0;
			computed -= name.equals(COUNTED) ? 1 : 0;
		}
	}

	@Override
	public void object(Element object) {
		line().objects.add(ObjectDigest.of(text.file, object, at.story.partName));
		line().add(String.valueOf(Signs.OBJECT), 0);
	}

	@Override
	public void note(Element reference) {
		line().add(String.valueOf(Signs.NOTE), 0);
		var order = reference.is("footnoteReference") ? text.footnoteOrder : text.endnoteOrder;
		order.putIfAbsent(reference.attribute("id"), text.body.lines.size());
	}

	@Override
	public void paragraphBegins(Element paragraph) {
		at.lines.push(new LineBuilder());
		line().start = at.story.length;
		Element properties = paragraph.first("pPr");
		Element style = properties == null ? null : properties.first("pStyle");
		inContents = contents > 0 || style != null && text.styles.name(style.value()).startsWith("toc ");
		if (numbers != null) {
			line().label = label(properties);
		}
	}

	private String label(Element properties) {
		Element style = properties == null ? null : properties.first("pStyle");
		Element list = properties == null ? null : properties.first("numPr");
		Element number = list == null ? null : list.first("numId");
		Element level = list == null ? null : list.first("ilvl");
		return numbers.next(style == null ? null : style.value(), number == null ? null : XmlCursor.number(number.value(), 0),
				level == null ? null : Math.clamp(XmlCursor.number(level.value(), 0), 0, 8));
	}

	@Override
	public void paragraphEnds(Element paragraph) {
		LineBuilder line = at.lines.pop();
		line.contents = inContents;
		line.bookmarks.forEach(name -> at.story.bookmarks.putIfAbsent(name, at.story.lines.size()));
		if (line.isEmpty()) {
			return;
		}
		int column = at.columns.isEmpty() ? 0 : at.columns.peek()[0];
		String part = column > 0 && at.story == text.body ? Parts.TABLE : at.story.part;
		int hangs = at.story == text.body ? text.body.lines.size() : anchorNow();
		at.story.lines.add(line.finish(at.columns.isEmpty() ? 0 : at.columns.peek()[1], column, hangs, part));
	}

	private int anchorNow() {
		return at.story == text.boxes ? text.body.lines.size() : anchor;
	}

	@Override
	public void tableBegins(Element element) {
		if (element.is("tr")) {
			at.columns.push(new int[] { 0, ++at.story.rows });
		} else if (element.is("tc") && !at.columns.isEmpty()) {
			at.columns.peek()[0]++;
		}
	}

	@Override
	public void tableEnds(Element element) {
		if (element.is("tr")) {
			at.columns.pop();
		}
	}

	@Override
	public void boxBegins() {
		outer.push(at);
		at = new Place(at.story == text.body || at.story == text.boxes ? text.boxes : at.story);
	}

	@Override
	public void boxEnds() {
		at = outer.pop();
	}

	@Override
	public void point(Element element) {
		if (element.is("bookmarkStart") && element.attribute("name") != null) {
			line().bookmarks.add(element.attribute("name"));
		}
	}

	@Override
	public void properties(Element properties) {
		if (properties.is("sectPr")) {
			text.sections.add(properties);
		} else if (properties.is("pPr") && properties.first("sectPr") != null) {
			text.sections.add(properties.first("sectPr"));
		}
	}
}
