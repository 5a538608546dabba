package org.chancery.word.review;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.chancery.core.exchange.CounterDraftChange.Kind;
import org.chancery.word.imports.container.XmlCursor;
import org.chancery.word.markup.Element;

/** What differs in the sections of two files: paper, columns, numbers of pages and lines (ISO 29500-1, 17.6). */
final class SectionDifferences {

	/** Programs round measures; less than a millimetre, in twentieths of a point, is no difference. */
	private static final int ROUNDED = 50;
	/** Some programs leave the size of the paper to the reader's own. */
	private static final String UNSAID = "auto";

	private SectionDifferences() {
	}

	static List<Undeclared> of(FileText old, FileText now) {
		var found = new ArrayList<Undeclared>();
		int both = Math.min(old.sections.size(), now.sections.size());
		for (int i = 0; i < both; i++) {
			compare(old, described(old.sections.get(i)), described(now.sections.get(i)), found);
		}
		if (old.sections.size() != now.sections.size() && Math.max(old.sections.size(), now.sections.size()) > 1) {
			add(old, "{" + old.sections.size() + " sections}", "{" + now.sections.size() + " sections}", found);
		}
		return found;
	}

	private static void compare(FileText old, Map<String, String> was, Map<String, String> is, List<Undeclared> found) {
		List<String> differing = was.keySet().stream().filter(key -> !alike(was.get(key), is.get(key))).toList();
		if (!differing.isEmpty()) {
			add(old, told(differing, was), told(differing, is), found);
		}
	}

	private static String told(List<String> keys, Map<String, String> values) {
		return keys.stream().map(key -> key + " " + values.get(key)).collect(Collectors.joining(", ", "{", "}"));
	}

	private static void add(FileText old, String was, String is, List<Undeclared> found) {
		found.add(new Undeclared(Kind.FORMAT, was, is, Parts.SECTION, old.body));
	}

	private static boolean alike(String one, String other) {
		int a = XmlCursor.number(one, -1);
		int b = XmlCursor.number(other, -1);
		return one.equals(other) || one.equals(UNSAID) || other.equals(UNSAID) || a >= 0 && b >= 0 && a > ROUNDED && Math.abs(a - b) < ROUNDED;
	}

	private static Map<String, String> described(Element section) {
		Map<String, String> all = new LinkedHashMap<>();
		all.put("orientation", attribute(section, "pgSz", "orient", "portrait"));
		all.put("width", attribute(section, "pgSz", "w", UNSAID));
		all.put("height", attribute(section, "pgSz", "h", UNSAID));
		for (String side : List.of("top", "right", "bottom", "left")) {
			all.put(side + " margin", attribute(section, "pgMar", side, UNSAID));
		}
		all.put("columns", attribute(section, "cols", "num", "1"));
		all.put("page numbers", attribute(section, "pgNumType", "fmt", "decimal"));
		all.put("first page", attribute(section, "pgNumType", "start", "counted"));
		all.put("line numbers", attribute(section, "lnNumType", "countBy", "none"));
		return all;
	}

	private static String attribute(Element section, String name, String attribute, String otherwise) {
		Element element = section.first(name);
		String value = element == null ? null : element.attribute(attribute);
		return value == null ? otherwise : value;
	}
}
