package org.chancery.word.exports;

/** The namespaces of ISO 29500, transitional. */
final class Namespaces {

	static final String WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
	static final String RELATIONSHIPS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
	static final String MATHS = "http://schemas.openxmlformats.org/officeDocument/2006/math";
	static final String PACKAGE_RELATIONSHIPS = "http://schemas.openxmlformats.org/package/2006/relationships";
	static final String CONTENT_TYPES = "http://schemas.openxmlformats.org/package/2006/content-types";

	private Namespaces() {
	}
}
