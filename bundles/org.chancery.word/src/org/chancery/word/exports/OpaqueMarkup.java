package org.chancery.word.exports;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

import org.chancery.core.projection.ProjectedInline.Opaque;
import org.chancery.core.projection.ProjectedInline.Part;

/**
 * Writes imported markup back, with the relationship ids of the draft and without what a ratification draft must not
 * hold: revisions and their ids, comments, hidden words, and anchors of things that stayed behind in the imported file
 * (footnotes, lists, bookmarks, styles: LibreOffice takes a table apart that names a style which is not there).
 */
final class OpaqueMarkup {

	private static final String WORD_2010 = "http://schemas.microsoft.com/office/word/2010/wordml";
	private static final String FAMILY = "application/vnd.openxmlformats-officedocument.";
	private static final int DEEPEST = 400;
	/** Elements that go with all they hold. */
	private static final Set<String> DROPPED = Set.of("commentRangeStart", "commentRangeEnd", "commentReference",
			"annotationRef", "bookmarkStart", "bookmarkEnd", "proofErr", "permStart", "permEnd", "footnoteReference",
			"endnoteReference", "footnoteRef", "endnoteRef", "del", "moveFrom", "rPrChange", "pPrChange", "tblPrChange",
			"tblPrExChange", "trPrChange", "tcPrChange", "tblGridChange", "sectPrChange", "numberingChange", "numPr",
			"lastRenderedPageBreak", "dataBinding", "moveFromRangeStart", "moveFromRangeEnd", "moveToRangeStart",
			"moveToRangeEnd", "customXmlInsRangeStart", "customXmlInsRangeEnd", "customXmlDelRangeStart",
			"customXmlDelRangeEnd", "sectPr", "vanish", "specVanish", "webHidden", "cellIns", "cellDel", "cellMerge",
			"pStyle", "rStyle");
	/** Elements that go while what they hold stays. */
	private static final Set<String> OPENED = Set.of("ins", "moveTo", "customXml", "smartTag");
	private static final Set<String> HIDING = Set.of("vanish", "specVanish");

	private final OpaqueParts parts;
	private final XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
	private Map<String, String> ids = Map.of();
	private int drawings;

	OpaqueMarkup(OpaqueParts parts) {
		this.parts = parts;
		factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
		factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
		factory.setProperty(XMLInputFactory.IS_COALESCING, true);
	}

	/** Whether the markup belongs into a Word document. */
	static boolean word(Opaque opaque) {
		return opaque.markup() != null && !opaque.markup().isEmpty() && opaque.format() != null
				&& opaque.format().startsWith(FAMILY);
	}

	/** Writes a piece where its kind may stand: between paragraphs or in one. */
	void write(Opaque opaque, XmlWriter xml) throws IOException {
		ids = new HashMap<>();
		for (Part part : opaque.parts()) {
			ids.put(part.relationshipId(), parts.idOf(part));
		}
		try {
			XMLStreamReader reader = factory.createXMLStreamReader(new StringReader(opaque.markup()));
			reader.nextTag();
			String root = reader.getLocalName();
			String open = wrapping(root, opaque.block());
			xml.raw(open);
			element(reader, xml, 0);
			xml.raw(open.endsWith("<w:r>") ? "</w:r>" : "").raw(open.startsWith("<w:p>") ? "</w:p>" : "");
		} catch (XMLStreamException broken) {
			throw new IOException("A table or picture taken over from a Word file is damaged and cannot be written.", broken);
		}
	}

	private static String wrapping(String root, boolean block) {
		boolean inRun = switch (root) {
		case "drawing", "pict", "object", "AlternateContent" -> true;
		default -> false;
		};
		boolean standsAlone = root.equals("tbl") || root.equals("p") || root.equals("sdt");
		return (block && !standsAlone ? "<w:p>" : "") + (inRun ? "<w:r>" : "");
	}

	/** Writes the element at which the reader stands, and leaves it at its end; tells whether it hides its words. */
	private boolean element(XMLStreamReader reader, XmlWriter xml, int depth) throws XMLStreamException, IOException {
		if (depth > DEEPEST) {
			throw new XMLStreamException("too deep");
		}
		boolean word = Namespaces.WORD.equals(reader.getNamespaceURI());
		String name = reader.getLocalName();
		if (word && DROPPED.contains(name)) {
			boolean hides = HIDING.contains(name) && !off(reader);
			skip(reader);
			return hides;
		}
		if (word && OPENED.contains(name)) {
			return content(reader, xml, depth);
		}
		if (word && name.equals("r")) {
			run(reader, xml, depth);
			return false;
		}
		return tagged(reader, xml, depth) && name.equals("rPr");
	}

	/** A run is written only when it is known not to be hidden. */
	private void run(XMLStreamReader reader, XmlWriter xml, int depth) throws XMLStreamException, IOException {
		var held = new ByteArrayOutputStream();
		var writer = new XmlWriter(held);
		boolean hidden = tagged(reader, writer, depth);
		writer.flush();
		if (!hidden) {
			xml.raw(held.toString(StandardCharsets.UTF_8));
		}
	}

	private boolean tagged(XMLStreamReader reader, XmlWriter xml, int depth) throws XMLStreamException, IOException {
		String tag = prefixed(reader.getPrefix(), reader.getLocalName());
		xml.raw("<").raw(tag);
		for (int i = 0; i < reader.getNamespaceCount(); i++) {
			String prefix = reader.getNamespacePrefix(i);
			String uri = reader.getNamespaceURI(i);
			xml.raw(prefix == null ? " xmlns" : " xmlns:" + prefix).raw("=\"").text(uri == null ? "" : uri).raw("\"");
		}
		for (int i = 0; i < reader.getAttributeCount(); i++) {
			String value = attribute(reader, i);
			if (value != null) {
				xml.raw(" ").raw(prefixed(reader.getAttributePrefix(i), reader.getAttributeLocalName(i))).raw("=\"")
						.text(value).raw("\"");
			}
		}
		xml.raw(">");
		boolean hides = content(reader, xml, depth);
		xml.raw("</").raw(tag).raw(">");
		return hides;
	}

	private boolean content(XMLStreamReader reader, XmlWriter xml, int depth) throws XMLStreamException, IOException {
		boolean hides = false;
		for (int event = reader.next(); event != XMLStreamConstants.END_ELEMENT; event = reader.next()) {
			if (event == XMLStreamConstants.START_ELEMENT) {
				hides |= element(reader, xml, depth + 1);
			} else if (event == XMLStreamConstants.CHARACTERS || event == XMLStreamConstants.CDATA) {
				xml.text(reader.getText());
			}
		}
		return hides;
	}

	/** The value to write; null if the attribute goes. */
	private String attribute(XMLStreamReader reader, int index) {
		String space = reader.getAttributeNamespace(index);
		String name = reader.getAttributeLocalName(index);
		String value = reader.getAttributeValue(index);
		if (Namespaces.RELATIONSHIPS.equals(space)) {
			return ids.get(value);
		}
		if (Namespaces.WORD.equals(space) && name.startsWith("rsid") || WORD_2010.equals(space) && name.endsWith("Id")) {
			return null;
		}
		if (Namespaces.WORD.equals(space) && reader.getLocalName().equals("tblStyle")) {
			return StylesPart.RULED_TABLE;
		}
		boolean drawing = name.equals("id") && reader.getLocalName().equals("docPr");
		return drawing ? Integer.toString(++drawings) : value;
	}

	private static boolean off(XMLStreamReader reader) {
		String value = reader.getAttributeValue(Namespaces.WORD, "val");
		return "0".equals(value) || "false".equals(value) || "off".equals(value);
	}

	private static void skip(XMLStreamReader reader) throws XMLStreamException {
		int open = 1;
		while (open > 0) {
			int event = reader.next();
			open += event == XMLStreamConstants.START_ELEMENT ? 1 : event == XMLStreamConstants.END_ELEMENT ? -1 : 0;
		}
	}

	private static String prefixed(String prefix, String name) {
		return prefix == null || prefix.isEmpty() ? name : prefix + ":" + name;
	}
}
