package org.chancery.word.review;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.chancery.core.exchange.UnreadableFileException;
import org.chancery.word.markup.Element;
import org.chancery.word.markup.Node;
import org.chancery.word.markup.WordPackage;
import org.chancery.word.revisions.Marks;
import org.chancery.word.revisions.Revisions;

/** Gives the tracked changes of a file numbers in the place of their authors, so that they are known again in a redline of it. */
final class NumberedMarks {

	/** Before every number; alone it is nobody's. */
	private static final String SIGN = "\uE0FF";
	/** The author of what is none of the file's own. */
	static final String NOBODY = SIGN + "nobody";

	private final Map<Element, Integer> numbers = new IdentityHashMap<>();
	private WordPackage file;

	/** The marks of a file. */
	static NumberedMarks of(WordPackage file) throws UnreadableFileException {
		var marks = new NumberedMarks();
		Map<String, Element> parts = new LinkedHashMap<>();
		for (String part : Revisions.parts(file)) {
			Element root = file.root(part);
			if (root != null && Marks.anyIn(root)) {
				parts.put(part, marks.numbered(root));
			}
		}
		marks.file = file.with(parts);
		return marks;
	}

	/** The file with the numbers in it. */
	WordPackage file() {
		return file;
	}

	/** The number of a mark of the file as it was; -1 if it has none. */
	int number(Element mark) {
		return numbers.getOrDefault(mark, -1);
	}

	/** The number that a mark of a redline says; -1 if it says none. */
	static int numberIn(Element mark) {
		String author = mark.attribute("author");
		return author == null || !author.startsWith(SIGN) || author.equals(NOBODY) ? -1 : Integer.parseInt(author.substring(1));
	}

	/** Whether a mark of a redline is none of the file's own. */
	static boolean isNobodys(Element mark) {
		return NOBODY.equals(mark.attribute("author"));
	}

	private Element numbered(Element element) {
		List<Node> children = new ArrayList<>(element.children().size());
		element.children().forEach(child -> children.add(child instanceof Element inner ? numbered(inner) : child));
		Element same = element.with(children);
		if (!Marks.isMark(element)) {
			return same;
		}
		numbers.put(element, numbers.size());
		return same.with("author", SIGN + numbers.get(element));
	}
}
