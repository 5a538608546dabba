package org.chancery.word.stories;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Set;

import org.chancery.word.imports.container.Vocabulary;
import org.chancery.word.markup.Element;
import org.chancery.word.revisions.Marks;

/** Walks through a story in the order of its words. Of alternatives only the first is walked through. */
public final class StoryWalker {

	private static final Set<String> POINTS = Set.of("bookmarkStart", "bookmarkEnd", "commentRangeStart", "commentRangeEnd",
			"commentReference", "altChunk", "subDoc");
	private static final Set<String> PROPERTIES = Set.of("sectPr", "tblPr", "tblGrid", "tblPrEx", "trPr", "tcPr", "sdtPr");
	/** Stands for a field whose instruction has ended. */
	private static final StringBuilder RESULT = new StringBuilder(0);

	private final StoryVisitor visitor;
	private final LookReader looks;
	private final Backgrounds backgrounds = new Backgrounds();
	private final Deque<Deque<StringBuilder>> stories = new ArrayDeque<>();
	private Deque<StringBuilder> instructions = new ArrayDeque<>();
	private String style;
	private int look;

	/** @param sheet the styles of the file */
	public StoryWalker(StoryVisitor visitor, StyleSheet sheet) {
		this.visitor = visitor;
		this.looks = new LookReader(sheet);
	}

	/** Walks through what stands in an element. */
	public void walk(Element holder) {
		for (var child : holder.children()) {
			if (child instanceof Element element) {
				step(element);
			}
		}
	}

	private void step(Element element) {
		switch (element.vocabulary()) {
		case WORD -> word(element);
		case MATH -> math(element);
		case COMPATIBILITY -> alternatives(element);
		default -> {
			if (Marks.isContent(element)) {
				marked(element);
			} else {
				walk(element);
			}
		}
		}
	}

	private void word(Element element) {
		if (Marks.isContent(element)) {
			marked(element);
		} else if (POINTS.contains(element.name()) || Marks.isMark(element)) {
			visitor.point(element);
		} else if (PROPERTIES.contains(element.name())) {
			visitor.properties(element);
		} else {
			block(element);
		}
	}

	private void marked(Element mark) {
		visitor.markBegins(mark);
		walk(mark);
		visitor.markEnds(mark);
	}

	private void block(Element element) {
		switch (element.name()) {
		case "p" -> paragraph(element);
		case "r" -> run(element);
		case "tbl", "tr", "tc" -> {
			visitor.tableBegins(element);
			String outer = backgrounds.enter(element);
			walk(element);
			backgrounds.leave(outer);
			visitor.tableEnds(element);
		}
		case "hyperlink" -> {
			visitor.linkBegins(element);
			walk(element);
			visitor.fieldEnds();
		}
		case "fldSimple" -> {
			String instruction = element.attribute("instr");
			visitor.fieldBegins(instruction == null ? "" : instruction);
			walk(element);
			visitor.fieldEnds();
		}
		case "txbxContent" -> box(element);
		case "rPr", "pPr" -> visitor.properties(element);
		default -> inRun(element);
		}
	}

	private void paragraph(Element paragraph) {
		String outer = style;
		Element properties = paragraph.first("pPr");
		Element named = properties == null ? null : properties.first("pStyle");
		style = named == null ? null : named.value();
		String behind = backgrounds.enter(paragraph);
		visitor.paragraphBegins(paragraph);
		walk(paragraph);
		visitor.paragraphEnds(paragraph);
		backgrounds.leave(behind);
		style = outer;
	}

	private void run(Element run) {
		int outer = look;
		visitor.runBegins(run);
		look = looks.look(run.first("rPr"), style, backgrounds.colour()) | backgrounds.squeezed();
		walk(run);
		look = outer;
	}

	private void inRun(Element element) {
		switch (element.name()) {
		case "t", "delText" -> words(spaced(element));
		case "tab", "ptab" -> words("\t");
		case "br", "cr" -> words("\u2028");
		case "noBreakHyphen" -> words("\u2011");
		case "softHyphen" -> words("\u00AD");
		case "sym" -> words(org.chancery.word.imports.reading.SymbolText.of(element.attribute("font"), element.attribute("char")));
		case "instrText", "delInstrText" -> instruction(element.text());
		case "fldChar" -> field(element.attribute("fldCharType"));
		case "footnoteReference", "endnoteReference" -> visitor.note(element);
		case "drawing", "pict", "object" -> {
			visitor.object(element);
			walk(element);
		}
		default -> walk(element);
		}
	}

	/** Spaces at its ends count only where it says so (ISO 29500-1, 17.3.3.31). */
	private static String spaced(Element element) {
		String words = element.text();
		boolean ends = !words.isEmpty() && (words.charAt(0) <= ' ' || words.charAt(words.length() - 1) <= ' ');
		boolean kept = ends && element.attributes().stream().anyMatch(a -> a.name().local().equals("space") && a.value().equals("preserve"));
		return !ends || kept ? words : words.strip();
	}

	private void words(String text) {
		if (!instructions.isEmpty() && instructions.peek() != RESULT) {
			instructions.peek().append(text);
		} else if (!text.isEmpty() && (instructions.isEmpty() || instructions.stream().allMatch(open -> open == RESULT))) {
			visitor.words(text, look);
		}
	}

	private void instruction(String text) {
		visitor.instruction(text);
		if (!instructions.isEmpty() && instructions.peek() != RESULT) {
			instructions.peek().append(text);
		}
	}

	private void field(String type) {
		if ("begin".equals(type)) {
			instructions.push(new StringBuilder());
		} else if (!instructions.isEmpty() && "separate".equals(type)) {
			begun();
		} else if (!instructions.isEmpty() && "end".equals(type)) {
			begun();
			instructions.pop();
			visitor.fieldEnds();
		}
	}

	private void begun() {
		if (instructions.peek() != RESULT) {
			String instruction = instructions.pop().toString();
			instructions.push(RESULT);
			visitor.fieldBegins(instruction);
		}
	}

	private void box(Element box) {
		stories.push(instructions);
		instructions = new ArrayDeque<>();
		String outer = backgrounds.enter(box);
		visitor.boxBegins();
		walk(box);
		visitor.boxEnds();
		backgrounds.leave(outer);
		instructions = stories.pop();
	}

	private void alternatives(Element element) {
		Element first = element.elements().filter(e -> e.name().equals("Choice")).findFirst()
				.or(() -> element.elements().filter(e -> e.name().equals("Fallback")).findFirst()).orElse(null);
		if (first != null) {
			walk(first);
		}
	}

	/** Equations are written in one line: what a sign holds together in brackets behind its name. */
	private void math(Element element) {
		if (element.name().equals("t")) {
			words(element.text());
		} else if (element.name().equals("r")) {
			run(element);
		} else if (element.name().endsWith("Pr")) {
			element.elements().filter(e -> e.is(Vocabulary.MATH, "ctrlPr")).flatMap(Element::elements).filter(Marks::isContent)
					.forEach(this::marked);
		} else if (element.elements().anyMatch(e -> e.name().equals(element.name() + "Pr")) && !element.name().startsWith("oMath")) {
			words(element.name() + "(");
			walk(element);
			words(")");
		} else {
			walk(element);
		}
	}
}
