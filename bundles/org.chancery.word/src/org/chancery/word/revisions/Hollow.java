package org.chancery.word.revisions;

import org.chancery.word.imports.container.Vocabulary;
import org.chancery.word.markup.Element;

/** Elements that are nothing without what stands in them. */
final class Hollow {

	private Hollow() {
	}

	/** Whether there is nothing left in an element that would be nothing without. */
	static boolean is(Element element) {
		if (element.vocabulary() == Vocabulary.MATH) {
			return switch (element.name()) {
			case "r", "oMath", "oMathPara" -> element.elements().allMatch(Hollow::isDress);
			default -> false;
			};
		}
		return switch (element.isWord() ? element.name() : "") {
		case "r", "hyperlink", "smartTag" -> element.elements().allMatch(Hollow::isDress);
		case "tbl" -> element.elements().noneMatch(child -> holds(child, "tr"));
		case "tr" -> element.elements().noneMatch(child -> holds(child, "tc"));
		default -> false;
		};
	}

	private static boolean isDress(Element element) {
		return element.name().endsWith("Pr") || RangeEnds.isMarker(element);
	}

	private static boolean holds(Element element, String name) {
		return element.is(name) || element.is("sdt") || element.is("customXml") || Marks.isContent(element);
	}
}
