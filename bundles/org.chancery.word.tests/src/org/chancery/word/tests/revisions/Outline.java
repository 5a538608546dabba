package org.chancery.word.tests.revisions;

import java.util.stream.Collectors;

import org.chancery.word.markup.Element;

/** What a tree says, as a line that a case can be compared with. */
final class Outline {

	private Outline() {
	}

	/** Paragraphs end in ¶, cells stand in braces, instructions in guillemets, properties in angle brackets. */
	static String of(Element element) {
		if (element.qualifiedName().uri().endsWith("/math")) {
			return math(element);
		}
		return switch (element.name()) {
		case "p" -> inside(element) + "¶";
		case "tc" -> "{" + inside(element) + "}";
		case "tr" -> inside(element) + "/";
		case "sdt" -> "sdt(" + inside(element) + ")";
		case "customXml", "smartTag", "hyperlink" -> element.name() + "(" + inside(element) + ")";
		case "t" -> element.text();
		case "instrText" -> "«" + element.text() + "»";
		case "delText", "delInstrText" -> "DEL(" + element.text() + ")";
		case "ins", "del", "moveFrom", "moveTo" -> element.name() + "(" + inside(element) + ")";
		case "fldChar" -> "~" + element.attribute("fldCharType").charAt(0) + "~";
		case "body", "document", "r", "sdtContent", "footnotes", "footnote", "hdr", "AlternateContent", "Choice", "Fallback",
				"pict", "textbox", "txbxContent", "tbl", "wsp", "txbx" -> inside(element);
		case "rPr", "tcPr" -> element.children().isEmpty() ? "" : "<" + element.name() + inside(element) + ">";
		default -> "<" + element.name() + value(element) + inside(element) + ">";
		};
	}

	private static String math(Element element) {
		return switch (element.name()) {
		case "t" -> element.text();
		case "r", "oMath", "oMathPara", "e", "num", "den" -> inside(element);
		case "fPr", "ctrlPr" -> "";
		default -> element.name() + "(" + inside(element) + ")";
		};
	}

	private static String value(Element element) {
		return element.attributes().stream().filter(a -> !a.name().local().equals("id"))
				.map(a -> " " + a.value()).collect(Collectors.joining());
	}

	private static String inside(Element element) {
		return element.elements().map(Outline::of).collect(Collectors.joining());
	}
}
