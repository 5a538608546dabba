package org.chancery.word.imports.container;

import java.util.HashMap;
import java.util.Map;

/** The vocabularies of XML that the importer knows, each under its transitional and its strict name (ISO 29500-4). */
public enum Vocabulary {
	/** The words, paragraphs and tables. */
	WORD("http://schemas.openxmlformats.org/wordprocessingml/2006/main", "http://purl.oclc.org/ooxml/wordprocessingml/main"),
	/** References to other parts. */
	RELATIONSHIPS("http://schemas.openxmlformats.org/officeDocument/2006/relationships",
			"http://purl.oclc.org/ooxml/officeDocument/relationships"),
	/** Equations. */
	MATH("http://schemas.openxmlformats.org/officeDocument/2006/math", "http://purl.oclc.org/ooxml/officeDocument/math"),
	/** Alternatives for newer and older programs (ISO 29500-3). */
	COMPATIBILITY("http://schemas.openxmlformats.org/markup-compatibility/2006", null),
	/** Frames of pictures. */
	DRAWING_FRAME("http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing",
			"http://purl.oclc.org/ooxml/drawingml/wordprocessingDrawing"),
	/** Pictures. */
	DRAWING("http://schemas.openxmlformats.org/drawingml/2006/main", "http://purl.oclc.org/ooxml/drawingml/main"),
	/** Pictures that are bitmaps. */
	PICTURE("http://schemas.openxmlformats.org/drawingml/2006/picture", "http://purl.oclc.org/ooxml/drawingml/picture"),
	/** Charts. */
	CHART("http://schemas.openxmlformats.org/drawingml/2006/chart", "http://purl.oclc.org/ooxml/drawingml/chart"),
	/** Diagrams. */
	DIAGRAM("http://schemas.openxmlformats.org/drawingml/2006/diagram", "http://purl.oclc.org/ooxml/drawingml/diagram"),
	/** Any other. */
	OTHER(null, null);

	private static final Map<String, Vocabulary> BY_URI = new HashMap<>();

	static {
		for (Vocabulary vocabulary : values()) {
			BY_URI.put(vocabulary.uri, vocabulary);
			BY_URI.put(vocabulary.strict, vocabulary);
		}
		BY_URI.remove(null);
	}

	private final String uri;
	private final String strict;

	Vocabulary(String uri, String strict) {
		this.uri = uri;
		this.strict = strict;
	}

	/** The vocabulary of that namespace. */
	public static Vocabulary of(String uri) {
		return uri == null ? OTHER : BY_URI.getOrDefault(uri, OTHER);
	}

	/** The transitional name of a namespace; others stay as they are. */
	public static String transitional(String uri) {
		Vocabulary known = of(uri);
		return known == OTHER ? uri : known.uri;
	}
}
