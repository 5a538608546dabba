package org.chancery.word.tests.redline;

import static org.chancery.word.imports.Documents.p;
import static org.chancery.word.imports.Documents.run;

import org.chancery.word.imports.Documents;

/** Small files with headers, footers and fields. */
final class Furnished {

	private static final String TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.";

	private Furnished() {
	}

	/** A file of one page size. @param header null for none; @param footer null for none */
	static Documents with(String header, String footer, int width) {
		String references = (header == null ? "" : "<w:headerReference w:type=\"default\" r:id=\"rId1\"/>")
				+ (footer == null ? "" : "<w:footerReference w:type=\"default\" r:id=\"rId" + (header == null ? 1 : 2) + "\"/>");
		Documents document = Documents.body(p("Words of the text."),
				"<w:sectPr>" + references + "<w:pgSz w:w=\"" + width + "\" w:h=\"16838\"/></w:sectPr>");
		if (header != null) {
			document.part("header1.xml", "header", TYPE + "header+xml", "<w:hdr xmlns:w=\"" + Documents.WORD + "\">" + p(header) + "</w:hdr>");
		}
		if (footer != null) {
			document.part("footer1.xml", "footer", TYPE + "footer+xml", "<w:ftr xmlns:w=\"" + Documents.WORD + "\">" + p(footer) + "</w:ftr>");
		}
		return document;
	}

	/** A complex field. */
	static String field(String code, String result) {
		return character("begin") + "<w:r><w:instrText xml:space=\"preserve\"> " + code + " </w:instrText></w:r>" + character("separate")
				+ run(result) + character("end");
	}

	private static String character(String type) {
		return "<w:r><w:fldChar w:fldCharType=\"" + type + "\"/></w:r>";
	}
}
