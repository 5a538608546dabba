package org.chancery.word.tests.revisions;

import org.chancery.word.imports.Documents;
import org.chancery.word.markup.WordPackage;
import org.chancery.word.revisions.Revisions;

/** Writes markup with tracked changes, and reads files as they are before and after them. */
final class Marked {

	private static final String WHO = " w:id=\"7\" w:author=\"Belmora\" w:date=\"2026-03-01T10:00:00Z\"";

	private Marked() {
	}

	static String before(String body) throws Exception {
		return outline(Revisions.before(WordPackage.read(Documents.body(body).write())));
	}

	static String after(String body) throws Exception {
		return outline(Revisions.after(WordPackage.read(Documents.body(body).write())));
	}

	static String outline(WordPackage file) throws Exception {
		return Outline.of(WordPackage.read(file.write()).root(file.main()));
	}

	static String r(String words) {
		return Documents.run(words);
	}

	static String p(String runs) {
		return "<w:p>" + runs + "</w:p>";
	}

	static String p(String properties, String runs) {
		return Documents.p(properties, runs);
	}

	static String mark(String name, String content) {
		return "<w:" + name + WHO + ">" + content + "</w:" + name + ">";
	}

	static String ins(String content) {
		return mark("ins", content);
	}

	/** Deleted words. */
	static String del(String words) {
		return mark("del", words.startsWith("<") ? words : "<w:r><w:delText xml:space=\"preserve\">" + words + "</w:delText></w:r>");
	}

	static String tag(String name, String attributes) {
		return "<w:" + name + WHO + " " + attributes + "/>";
	}

	/** The mark at the end of a paragraph. */
	static String endMark(String name) {
		return "<w:rPr>" + tag(name, "") + "</w:rPr>";
	}

	static String change(String name, String before) {
		return mark(name, before);
	}

	static String tbl(String rows) {
		return "<w:tbl>" + rows + "</w:tbl>";
	}

	static String tr(String properties, String cells) {
		return "<w:tr>" + (properties.isEmpty() ? "" : "<w:trPr>" + properties + "</w:trPr>") + cells + "</w:tr>";
	}

	static String tc(String properties, String blocks) {
		return "<w:tc>" + (properties.isEmpty() ? "" : "<w:tcPr>" + properties + "</w:tcPr>") + blocks + "</w:tc>";
	}

	static String fld(String type) {
		return "<w:r><w:fldChar w:fldCharType=\"" + type + "\"/></w:r>";
	}

	static String math(String runs) {
		return "<m:oMath>" + runs + "</m:oMath>";
	}

	static String m(String words) {
		return "<m:r><m:t>" + words + "</m:t></m:r>";
	}
}
