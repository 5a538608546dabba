package org.chancery.word.review;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.chancery.core.exchange.UnreadableFileException;
import org.chancery.word.markup.Element;
import org.chancery.word.stories.Signs;
import org.chancery.word.stories.StoryVisitor;
import org.chancery.word.stories.StoryWalker;

/** The comments of a file with the words that they are about (ISO 29500-1, 17.13.4). */
final class Comments {

	/** Comments on the same words; more of them at once are no work of people's. */
	private static final int MOST_OPEN = 200;
	private static final int LONGEST = 10_000;

	private final Map<String, StringBuilder> anchors = new HashMap<>();
	private final Map<String, StringBuilder> open = new LinkedHashMap<>();
	private final Map<String, Declared> byId = new LinkedHashMap<>();

	/** Words stand at the current place of the text. */
	void words(String text) {
		if (!open.isEmpty()) {
			String words = Signs.readable(text);
			open.values().stream().filter(anchor -> anchor.length() < LONGEST).forEach(anchor -> anchor.append(words));
		}
	}

	/** A range begins or ends, or a comment is referred to. */
	void point(Element element, Story story, int place) {
		String id = element.attribute("id");
		switch (element.name()) {
		case "commentRangeStart" -> {
			anchors.put(id, new StringBuilder());
			if (open.size() < MOST_OPEN) {
				open.put(id, anchors.get(id));
			}
		}
		case "commentRangeEnd" -> open.remove(id);
		default -> byId.putIfAbsent(id, new Declared(Declared.Form.COMMENTED, element, story, story.part, null, place));
		}
	}

	/** The comments of a file whose text was walked through, in the order of the text, those to which nothing refers last. */
	List<Declared> finish(FileText file) throws UnreadableFileException {
		Map<String, Element> comments = new LinkedHashMap<>();
		Element root = file.root("comments");
		if (root != null) {
			root.elements().filter(e -> e.is("comment")).forEach(e -> comments.put(e.attribute("id"), e));
		}
		var all = new ArrayList<Declared>();
		byId.forEach((id, at) -> {
			Element comment = comments.remove(id);
			if (comment != null) {
				all.add(declared(comment, at.story, at.place, file));
			}
		});
		comments.values().forEach(comment -> all.add(declared(comment, file.body, 0, file)));
		return all;
	}

	private Declared declared(Element comment, Story story, int place, FileText file) {
		var declared = new Declared(Declared.Form.COMMENTED, comment, story, story.part, null, place);
		declared.old = anchors.getOrDefault(comment.attribute("id"), new StringBuilder()).toString().strip();
		declared.now = text(comment, file);
		return declared;
	}

	private static String text(Element comment, FileText file) {
		var text = new StringBuilder();
		new StoryWalker(new StoryVisitor() {
			@Override
			public void words(String words, int look) {
				text.append(words);
			}

			@Override
			public void paragraphEnds(Element paragraph) {
				text.append('\n');
			}
		}, file.styles).walk(comment);
		return text.toString().strip();
	}
}
