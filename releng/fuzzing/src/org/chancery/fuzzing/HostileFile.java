package org.chancery.fuzzing;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * A Word file around the bytes that the fuzzer makes up. Those that begin like a zip archive are the file; others are the
 * part whose root element they name, or else the body, since hardly any made-up bytes survive the zip format.
 */
final class HostileFile {

	private static final String WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
	private static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
	private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/";
	private static final String TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.";
	private static final String BODY = "<w:document xmlns:w=\"" + WORD + "\" xmlns:r=\"" + OFFICE + "\"><w:body><w:p><w:pPr><w:pStyle w:val=\"A\"/>"
			+ "<w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"1\"/></w:numPr></w:pPr><w:r><w:t>Article 1</w:t><w:footnoteReference w:id=\"2\"/>"
			+ "<w:commentReference w:id=\"0\"/></w:r></w:p><w:sectPr><w:headerReference w:type=\"default\" r:id=\"header\"/></w:sectPr></w:body></w:document>";
	private static final Map<String, String> PARTS = Map.of("styles", "styles", "numbering", "numbering", "footnotes", "footnotes",
			"comments", "comments", "hdr", "header", "settings", "settings");

	private HostileFile() {
	}

	/** The file with no made-up part. */
	static byte[] ordinary() {
		return of(BODY.getBytes(StandardCharsets.UTF_8));
	}

	static byte[] of(byte[] data) {
		if (data.length > 2 && data[0] == 'P' && data[1] == 'K') {
			return data;
		}
		var parts = skeleton();
		String start = new String(data, 0, Math.min(data.length, 200), StandardCharsets.ISO_8859_1);
		String part = "word/document.xml";
		for (Map.Entry<String, String> each : PARTS.entrySet()) {
			part = start.contains("<w:" + each.getKey()) ? "word/" + each.getValue() + ".xml" : part;
		}
		part = start.contains("<Relationships") ? "word/_rels/document.xml.rels" : start.contains("<Types") ? "[Content_Types].xml" : part;
		parts.put(part, data);
		return zip(parts);
	}

	private static Map<String, byte[]> skeleton() {
		var parts = new LinkedHashMap<String, byte[]>();
		var types = new StringBuilder("<Types xmlns=\"" + PACKAGE + "content-types\"><Override PartName=\"/word/document.xml\" ContentType=\"" + TYPE
				+ "document.main+xml\"/>");
		var related = new StringBuilder("<Relationships xmlns=\"" + PACKAGE + "relationships\">");
		PARTS.forEach((root, name) -> {
			types.append("<Override PartName=\"/word/" + name + ".xml\" ContentType=\"" + TYPE + name + "+xml\"/>");
			related.append("<Relationship Id=\"" + name + "\" Type=\"" + OFFICE + "/" + name + "\" Target=\"" + name + ".xml\"/>");
			parts.put("word/" + name + ".xml", bytes("<w:" + root + " xmlns:w=\"" + WORD + "\"/>"));
		});
		parts.put("[Content_Types].xml", bytes(types + "</Types>"));
		parts.put("_rels/.rels", bytes("<Relationships xmlns=\"" + PACKAGE + "relationships\"><Relationship Id=\"a\" Type=\"" + OFFICE
				+ "/officeDocument\" Target=\"word/document.xml\"/></Relationships>"));
		parts.put("word/_rels/document.xml.rels", bytes(related + "</Relationships>"));
		parts.put("word/document.xml", bytes(BODY));
		return parts;
	}

	private static byte[] bytes(String xml) {
		return xml.getBytes(StandardCharsets.UTF_8);
	}

	private static byte[] zip(Map<String, byte[]> parts) {
		var out = new ByteArrayOutputStream();
		try (var zip = new ZipOutputStream(out)) {
			zip.setLevel(1);
			for (Map.Entry<String, byte[]> part : parts.entrySet()) {
				zip.putNextEntry(new ZipEntry(part.getKey()));
				zip.write(part.getValue());
				zip.closeEntry();
			}
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
		return out.toByteArray();
	}
}
