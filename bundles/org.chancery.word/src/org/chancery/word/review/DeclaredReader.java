package org.chancery.word.review;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Objects;

import org.chancery.word.markup.Element;
import org.chancery.word.revisions.Marks;
import org.chancery.word.review.Declared.Form;
import org.chancery.word.stories.Signs;
import org.chancery.word.stories.StoryVisitor;

/** Gathers the tracked changes of a story, those that touch each other and are of one hand as one. */
final class DeclaredReader implements StoryVisitor {

	/** So many changes back a mark may have been told already. */
	private static final int NEAR = 8;

	private final List<Declared> found;
	private final Comments comments;
	private final Story boxes;
	private final Deque<Place> outer = new ArrayDeque<>();
	private Place at;
	private Declared formatted;
	/** Marks around nothing that is told, such as the characters of a field, which belong to what they touch. */
	private final List<Element> loose = new ArrayList<>();
	private int tables;

	/** Where in a story it is. */
	private static final class Place {
		final Story story;
		final Deque<Element> marks = new ArrayDeque<>();
		int count;
		int paragraphStart;
		int firstOfParagraph;
		boolean apart = true;
		Declared last;
		String from;
		String to;

		Place(Story story) {
			this.story = story;
		}
	}

	/**
	 * @param story of the file before the changes
	 * @param boxes that of the text boxes in it
	 */
	DeclaredReader(Story story, Story boxes, Comments comments, List<Declared> found) {
		this.at = new Place(story);
		this.boxes = boxes;
		this.comments = comments;
		this.found = found;
	}

	@Override
	public void words(String words, int look) {
		emit(words, true);
		if (formatted != null) {
			formatted.text.append(words);
		}
	}

	private void emit(String text, boolean counted) {
		Element coming = innermost(true);
		Element going = innermost(false);
		if (coming == null && going == null) {
			at.apart = true;
			loose.clear();
		} else {
			group(coming, going).text.append(Signs.readable(text));
		}
		if (going == null) {
			comments.words(text);
		}
		at.count += counted && coming == null ? Story.visible(text) : 0;
	}

	private Element innermost(boolean coming) {
		for (Element mark : at.marks) {
			boolean comes = Marks.isComing(mark) || mark.is("cellIns");
			if (comes == coming) {
				return mark;
			}
		}
		return null;
	}

	private Declared group(Element coming, Element going) {
		Form form = coming != null && going != null ? Form.BOTH : coming != null
				? coming.is("moveTo") ? Form.MOVED_HERE : Form.INSERTED : going.is("moveFrom") ? Form.MOVED_AWAY : Form.DELETED;
		Element mark = coming != null ? coming : going;
		String move = form == Form.MOVED_HERE ? at.to : form == Form.MOVED_AWAY ? at.from : null;
		Declared last = at.last;
		if (last != null && !at.apart && last.form == form && last.author.equals(author(mark))
				&& Objects.equals(last.move, move) && form != Form.BOTH) {
			if (last.marks.getLast() != mark) {
				last.marks.add(mark);
			}
			return last;
		}
		return add(begin(form, mark, move), going);
	}

	private Declared add(Declared group, Element going) {
		if (group.form == Form.BOTH && at.last != null && !at.apart && at.last.marks.contains(going)
				&& at.last.marks.contains(group.marks.get(0))) {
			return at.last;
		}
		if (group.form == Form.BOTH) {
			group.marks.add(going);
		}
		found.add(group);
		at.last = group;
		at.apart = false;
		loose.stream().filter(mark -> belongs(mark, group)).forEach(group.marks::add);
		loose.clear();
		return group;
	}

	/** A mark ends that may hold nothing which was told. */
	private void ended(Element mark) {
		Declared last = at.last;
		if (last != null && (last.marks.contains(mark) || !at.apart && belongs(mark, last))) {
			if (!last.marks.contains(mark)) {
				last.marks.add(mark);
			}
		} else if (found.stream().skip(Math.max(0, found.size() - NEAR)).noneMatch(each -> each.marks.contains(mark))) {
			loose.add(mark);
		}
	}

	private static boolean belongs(Element mark, Declared group) {
		boolean comes = Marks.isComing(mark) || mark.is("cellIns");
		boolean same = switch (group.form) {
		case INSERTED, MOVED_HERE -> comes;
		case DELETED, MOVED_AWAY -> !comes;
		default -> false;
		};
		return same && group.author.equals(author(mark));
	}

	private Declared begin(Form form, Element mark, String move) {
		String part = tables > 0 && at.story.part.equals(Parts.BODY) ? Parts.TABLE : at.story.part;
		var group = new Declared(form, mark, at.story, part, move, at.paragraphStart);
		group.apart = at.apart;
		return group;
	}

	private static String author(Element mark) {
		String author = mark.attribute("author");
		return author == null ? "" : author;
	}

	@Override
	public void markBegins(Element mark) {
		at.marks.push(mark);
		if (mark.elements().allMatch(child -> child.is("rPr") || Marks.isContent(child)) && !mark.children().isEmpty()) {
			// The sign of an equation, or a run of one, that is marked beside its words.
			emit("", false);
		}
	}

	@Override
	public void markEnds(Element mark) {
		at.marks.pop();
		ended(mark);
	}

	@Override
	public void paragraphBegins(Element paragraph) {
		at.paragraphStart = at.count;
		at.firstOfParagraph = found.size();
		Element properties = paragraph.first("pPr");
		if (properties != null) {
			FormatChanges.of(properties).forEach(this::format);
		}
	}

	@Override
	public void paragraphEnds(Element paragraph) {
		formatted = null;
		Element properties = paragraph.first("pPr");
		Element run = properties == null ? null : properties.first("rPr");
		List<Element> own = run == null ? List.of() : run.elements().filter(Marks::isContent).toList();
		own.forEach(at.marks::push);
		emit("\n", false);
		own.forEach(mark -> at.marks.pop());
		if (at.count == at.paragraphStart) {
			for (int i = at.firstOfParagraph; i < found.size(); i++) {
				found.get(i).behind |= found.get(i).story == at.story;
			}
		}
	}

	@Override
	public void runBegins(Element run) {
		formatted = null;
	}

	@Override
	public void properties(Element properties) {
		if (!properties.is("pPr")) {
			FormatChanges.of(properties).forEach(this::format);
		}
	}

	private void format(FormatChanges.Change change) {
		Declared last = found.isEmpty() ? null : found.getLast();
		var group = begin(Form.FORMATTED, change.mark(), null);
		group.old = change.old();
		group.now = change.now();
		boolean same = last != null && last.form == Form.FORMATTED && last.place == group.place && last.sameHand(group)
				&& last.old.equals(group.old) && last.now.equals(group.now);
		if (same) {
			last.marks.add(change.mark());
		} else {
			found.add(group);
		}
		formatted = change.ofRun() ? same ? last : group : null;
	}

	@Override
	public void tableBegins(Element element) {
		tables += element.is("tbl") ? 1 : 0;
		ownMarks(element).forEach(at.marks::push);
	}

	@Override
	public void tableEnds(Element element) {
		tables -= element.is("tbl") ? 1 : 0;
		ownMarks(element).forEach(mark -> at.marks.pop());
		ownMarks(element).forEach(this::ended);
		if (element.is("tc") && !at.marks.isEmpty()) {
			emit("\t", false);
		}
	}

	private static List<Element> ownMarks(Element element) {
		Element properties = element.is("tbl") ? null : element.first(element.name() + "Pr");
		return properties == null ? List.of()
				: properties.elements().filter(e -> Marks.isContent(e) || e.is("cellIns") || e.is("cellDel")).toList();
	}

	@Override
	public void instruction(String text) {
		if (!at.marks.isEmpty() && !text.isBlank()) {
			emit("", false);
			at.last.codes.append(text);
		}
	}

	@Override
	public void object(Element object) {
		emit(String.valueOf(Signs.OBJECT), false);
	}

	@Override
	public void note(Element reference) {
		emit(String.valueOf(Signs.NOTE), false);
	}

	@Override
	public void boxBegins() {
		Deque<Element> marks = at.marks;
		outer.push(at);
		at = new Place(at.story.part.equals(Parts.BODY) ? boxes : at.story);
		at.count = boxCount;
		at.marks.addAll(marks);
	}

	private int boxCount;

	@Override
	public void boxEnds() {
		boxCount = at.count;
		at = outer.pop();
		at.apart = true;
	}

	@Override
	public void point(Element element) {
		switch (element.name()) {
		case "moveFromRangeStart" -> at.from = element.attribute("name");
		case "moveFromRangeEnd" -> at.from = null;
		case "moveToRangeStart" -> at.to = element.attribute("name");
		case "moveToRangeEnd" -> at.to = null;
		case "commentRangeStart", "commentRangeEnd", "commentReference" -> comments.point(element, at.story, at.paragraphStart);
		default -> {
			if (Marks.beginsTags(element)) {
				format(FormatChanges.ofTags(element));
			}
		}
		}
	}
}
