package org.chancery.word.review;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.chancery.word.markup.Element;
import org.chancery.word.revisions.Marks;
import org.chancery.word.stories.StoryVisitor;

/** Finds the marks of what nobody declared in the stories of a redline, and where they are in both texts. */
final class SilentMarkReader implements StoryVisitor {

	static final String BODY = "body";
	static final String BOXES = "boxes";

	final List<SilentMark> found;
	final List<Paragraph> paragraphs;
	/** The notes to which the sent text or the returned one refers, in their order. */
	final Set<String> notes = new LinkedHashSet<>();
	private final Deque<Element> marks = new ArrayDeque<>();
	private final Deque<SilentMark> open = new ArrayDeque<>();
	private final List<SilentMark> ofParagraph = new ArrayList<>();
	private final List<SilentMark> ofRun = new ArrayList<>();
	private final Map<String, int[]> counts = new HashMap<>();
	private final Deque<String> outer = new ArrayDeque<>();
	private String story;

	/** A paragraph, and how many visible characters of the sent text stand before its end. */
	record Paragraph(String story, int end, Element element) {
	}

	SilentMarkReader(String story, List<SilentMark> found, List<Paragraph> paragraphs) {
		this.story = story;
		this.found = found;
		this.paragraphs = paragraphs;
	}

	private int[] at() {
		return counts.computeIfAbsent(story, name -> new int[2]);
	}

	private SilentMark mark(Element mark) {
		var silent = new SilentMark(mark, story, at()[0], at()[1]);
		found.add(silent);
		return silent;
	}

	@Override
	public void words(String text, int look) {
		int visible = Story.visible(text);
		at()[0] += isBefore() ? visible : 0;
		at()[1] += isNow() ? visible : 0;
	}

	private boolean isBefore() {
		return marks.stream().noneMatch(SilentMarkReader::comes);
	}

	/** Of the returned text as it is before its own changes. */
	private boolean isNow() {
		return marks.stream().noneMatch(mark -> comes(mark) != NumberedMarks.isNobodys(mark));
	}

	private static boolean comes(Element mark) {
		return Marks.isComing(mark) || mark.is("cellIns");
	}

	@Override
	public void markBegins(Element mark) {
		if (comes(mark) || NumberedMarks.isNobodys(mark)) {
			marks.push(mark);
		}
		if (NumberedMarks.isNobodys(mark)) {
			open.push(mark(mark));
		}
	}

	@Override
	public void markEnds(Element mark) {
		if (comes(mark) || NumberedMarks.isNobodys(mark)) {
			marks.pop();
		}
		if (NumberedMarks.isNobodys(mark)) {
			open.pop().end(at()[0], at()[1]);
		}
	}

	@Override
	public void paragraphEnds(Element paragraph) {
		end(ofRun);
		end(ofParagraph);
		paragraphs.add(new Paragraph(story, at()[0], paragraph));
		Element properties = paragraph.first("pPr");
		Element run = properties == null ? null : properties.first("rPr");
		if (run != null) {
			run.elements().filter(mark -> Marks.isContent(mark) && NumberedMarks.isNobodys(mark)).forEach(this::mark);
		}
	}

	private void end(List<SilentMark> all) {
		all.forEach(each -> each.end(at()[0], at()[1]));
		all.clear();
	}

	@Override
	public void runBegins(Element run) {
		end(ofRun);
	}

	@Override
	public void properties(Element properties) {
		for (FormatChanges.Change change : FormatChanges.of(properties)) {
			if (NumberedMarks.isNobodys(change.mark())) {
				(properties.is("pPr") ? ofParagraph : ofRun).add(mark(change.mark()));
			}
		}
	}

	@Override
	public void tableBegins(Element element) {
		own(element).forEach(this::markBegins);
	}

	@Override
	public void tableEnds(Element element) {
		own(element).reversed().forEach(this::markEnds);
	}

	private static List<Element> own(Element element) {
		Element properties = element.is("tbl") ? null : element.first(element.name() + "Pr");
		return properties == null ? List.of()
				: properties.elements().filter(e -> Marks.isContent(e) || e.is("cellIns") || e.is("cellDel")).toList();
	}

	@Override
	public void point(Element element) {
		if (Marks.beginsTags(element) && NumberedMarks.isNobodys(element)) {
			mark(element);
		}
	}

	@Override
	public void note(Element reference) {
		if (isBefore() || isNow()) {
			notes.add(reference.name() + ' ' + reference.attribute("id"));
		}
	}

	@Override
	public void boxBegins() {
		outer.push(story);
		story = story.equals(BODY) ? BOXES : story;
	}

	@Override
	public void boxEnds() {
		story = outer.pop();
	}
}
