package org.chancery.word.imports;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

/** Writes small Word files for tests out of pieces of markup. */
public final class Documents {

	public static final String WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
	private static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
	private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/";
	private static final String DECLARATION = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>";
	public static final String MAIN_TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml";

	private final Map<String, byte[]> parts = new LinkedHashMap<>();
	private final StringBuilder types = new StringBuilder();
	private final StringBuilder relationships = new StringBuilder();
	private int ids;

	/** A document of that body. */
	public static Documents body(String... blocks) {
		return new Documents().main(String.join("", blocks), MAIN_TYPE);
	}

	public Documents main(String body, String type) {
		return raw("word/document.xml", "<w:document xmlns:w=\"" + WORD + "\" xmlns:r=\"" + OFFICE
				+ "\" xmlns:m=\"http://schemas.openxmlformats.org/officeDocument/2006/math\""
				+ " xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\""
				+ " xmlns:wps=\"http://schemas.microsoft.com/office/word/2010/wordprocessingShape\""
				+ " xmlns:v=\"urn:schemas-microsoft-com:vml\"><w:body>" + body + "</w:body></w:document>").type("word/document.xml", type);
	}

	/** A part related to the document. */
	public Documents part(String name, String relation, String type, String xml) {
		relate(name, relation);
		return raw("word/" + name, xml).type("word/" + name, type);
	}

	public Documents styles(String styles) {
		return part("styles.xml", "styles", "application/vnd.openxmlformats-officedocument.wordprocessingml.styles+xml",
				"<w:styles xmlns:w=\"" + WORD + "\">" + styles + "</w:styles>");
	}

	public Documents numbering(String lists) {
		return part("numbering.xml", "numbering", "application/vnd.openxmlformats-officedocument.wordprocessingml.numbering+xml",
				"<w:numbering xmlns:w=\"" + WORD + "\">" + lists + "</w:numbering>");
	}

	public Documents footnotes(String notes) {
		return part("footnotes.xml", "footnotes", "application/vnd.openxmlformats-officedocument.wordprocessingml.footnotes+xml",
				"<w:footnotes xmlns:w=\"" + WORD + "\">" + notes + "</w:footnotes>");
	}

	public Documents raw(String name, String xml) {
		return bytes(name, (DECLARATION + xml).getBytes(StandardCharsets.UTF_8));
	}

	public Documents bytes(String name, byte[] bytes) {
		parts.put(name, bytes);
		return this;
	}

	public Documents relate(String target, String relation) {
		relationships.append("<Relationship Id=\"rId").append(++ids).append("\" Type=\"").append(OFFICE).append('/')
				.append(relation).append("\" Target=\"").append(target).append("\"/>");
		return this;
	}

	/** A relationship out of the file. */
	public Documents external(String target, String relation) {
		relationships.append("<Relationship Id=\"rId").append(++ids).append("\" Type=\"").append(OFFICE).append('/').append(relation)
				.append("\" TargetMode=\"External\" Target=\"").append(target).append("\"/>");
		return this;
	}

	private Documents type(String name, String type) {
		types.append("<Override PartName=\"/").append(name).append("\" ContentType=\"").append(type).append("\"/>");
		return this;
	}

	public Documents without(String part) {
		parts.remove(part);
		return this;
	}

	public byte[] write() {
		var all = new LinkedHashMap<String, byte[]>();
		all.put("[Content_Types].xml", (DECLARATION + "<Types xmlns=\"" + PACKAGE + "content-types\"><Default Extension=\"rels\""
				+ " ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/><Default Extension=\"png\""
				+ " ContentType=\"image/png\"/>" + types + "</Types>").getBytes(StandardCharsets.UTF_8));
		all.put("_rels/.rels", related("<Relationship Id=\"rId1\" Type=\"" + OFFICE + "/officeDocument\" Target=\"word/document.xml\"/>"));
		all.put("word/_rels/document.xml.rels", related(relationships.toString()));
		all.putAll(parts);
		return Packages.zip(all);
	}

	private static byte[] related(String relationships) {
		return (DECLARATION + "<Relationships xmlns=\"" + PACKAGE + "relationships\">" + relationships + "</Relationships>")
				.getBytes(StandardCharsets.UTF_8);
	}

	/** A run. */
	public static String run(String words) {
		return "<w:r><w:t xml:space=\"preserve\">" + words.replace("&", "&amp;").replace("<", "&lt;").replace("\n", "</w:t><w:br/><w:t xml:space=\"preserve\">")
				.replace("\t", "</w:t><w:tab/><w:t xml:space=\"preserve\">") + "</w:t></w:r>";
	}

	public static String bold(String words) {
		return run(words).replaceFirst("<w:r>", "<w:r><w:rPr><w:b/></w:rPr>");
	}

	/** A paragraph of plain words. */
	public static String p(String words) {
		return "<w:p>" + run(words) + "</w:p>";
	}

	/** A paragraph with properties and runs as markup. */
	public static String p(String properties, String runs) {
		return "<w:p><w:pPr>" + properties + "</w:pPr>" + runs + "</w:p>";
	}

	/** A centred bold line. */
	public static String centred(String words) {
		return p("<w:jc w:val=\"center\"/>", bold(words));
	}

	/** A paragraph of a style. */
	public static String styled(String style, String words) {
		return p("<w:pStyle w:val=\"" + style + "\"/>", run(words));
	}

	/** A paragraph in a list. */
	public static String item(int list, int level, String words) {
		return p("<w:numPr><w:ilvl w:val=\"" + level + "\"/><w:numId w:val=\"" + list + "\"/></w:numPr>", run(words));
	}
}
