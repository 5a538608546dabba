package org.chancery.word.tests.redline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.apache.xmlbeans.XmlError;
import org.apache.xmlbeans.XmlOptions;
import org.chancery.word.imports.container.Relationship;
import org.chancery.word.markup.Element;
import org.chancery.word.markup.TreeWriter;
import org.chancery.word.markup.WordPackage;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.DocumentDocument;

/** What Word would repair: broken schema, ids used twice, ranges that do not end, relationships that lead nowhere. */
final class Validity {

	private static final Set<String> CHANGES = Set.of("ins", "del", "moveFrom", "moveTo", "rPrChange", "pPrChange", "sectPrChange",
			"tblPrChange", "trPrChange", "tcPrChange", "bookmarkStart", "moveFromRangeStart", "moveToRangeStart", "customXmlInsRangeStart",
			"customXmlDelRangeStart");

	private Validity() {
	}

	static void check(WordPackage file, WordPackage... compared) throws Exception {
		var ids = new HashSet<String>();
		for (String part : file.parts()) {
			if (file.type(part).contains("wordprocessingml") && file.root(part) != null && isStory(file.type(part))) {
				Element root = file.root(part);
				ids(root, ids, part);
				nesting(root, false, part);
				ranges(root, part);
			}
			for (Relationship each : file.relationships(part).all().toList()) {
				assertTrue(each.external() || file.has(each.target()), part + " leads to " + each.target());
			}
		}
		schema(file, compared);
	}

	private static boolean isStory(String type) {
		return List.of("main+xml", "footnotes+xml", "endnotes+xml", "header+xml", "footer+xml").stream().anyMatch(type::endsWith);
	}

	private static void ids(Element element, Set<String> ids, String part) {
		if (element.isWord() && CHANGES.contains(element.name()) && element.attribute("id") != null) {
			assertTrue(ids.add(element.attribute("id")), part + ": id " + element.attribute("id") + " twice");
		}
		element.elements().forEach(child -> ids(child, ids, part));
	}

	/** Deleted words are marked as such, and no others. */
	private static void nesting(Element element, boolean deleted, String part) {
		if (element.is("t") || element.is("instrText")) {
			assertTrue(!deleted, part + ": plain words in a deletion");
		}
		if (element.is("delText") || element.is("delInstrText")) {
			assertTrue(deleted, part + ": deleted words outside of a deletion");
		}
		boolean inside = element.is("del") || deleted && !element.is("txbxContent");
		element.elements().forEach(child -> nesting(child, inside, part));
	}

	private static void ranges(Element root, String part) {
		var open = new ArrayList<String>();
		var closed = new ArrayList<String>();
		collect(root, open, closed);
		open.sort(null);
		closed.sort(null);
		assertEquals(open, closed, part + ": ranges that begin and end");
	}

	private static void collect(Element element, List<String> open, List<String> closed) {
		String name = element.name();
		if (element.isWord() && (name.startsWith("bookmark") || name.contains("Range"))) {
			boolean start = name.endsWith("Start");
			(start ? open : closed).add(name.substring(0, name.length() - (start ? 5 : 3)) + element.attribute("id"));
		}
		element.elements().forEach(child -> collect(child, open, closed));
	}

	/** What breaks the schema of ISO 29500, as Apache POI carries it, and did not in the files that were compared. */
	private static void schema(WordPackage file, WordPackage... compared) throws Exception {
		List<String> errors = new ArrayList<>(errors(file));
		for (WordPackage each : compared) {
			errors.removeAll(errors(each));
		}
		assertEquals(List.of(), errors);
	}

	private static List<String> errors(WordPackage file) throws Exception {
		var errors = new ArrayList<XmlError>();
		DocumentDocument.Factory.parse(new ByteArrayInputStream(TreeWriter.bytes(file.root(file.main()))))
				.validate(new XmlOptions().setErrorListener(errors));
		return errors.stream().map(XmlError::getMessage).toList();
	}
}
