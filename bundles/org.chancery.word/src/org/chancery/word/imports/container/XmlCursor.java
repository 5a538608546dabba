package org.chancery.word.imports.container;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;

import javax.xml.XMLConstants;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

import org.chancery.core.exchange.UnreadableFileException;

/**
 * Walks through one XML part from element to element, forwards only. Document types and with them entities are
 * refused, as is nesting beyond {@link #DEEPEST}.
 */
public final class XmlCursor {

	/** The deepest nesting that is read; Word itself writes no deeper. */
	private static final int DEEPEST = 400;
	private static final String DEPTH_LIMIT = "jdk.xml.maxElementDepth";
	private static final XMLInputFactory FACTORY = hardened();

	private final XMLStreamReader reader;
	private int depth;

	private XmlCursor(XMLStreamReader reader) {
		this.reader = reader;
	}

	private static XMLInputFactory hardened() {
		XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
		factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
		factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
		factory.setProperty(XMLInputFactory.IS_COALESCING, false);
		factory.setProperty(XMLConstants.ACCESS_EXTERNAL_DTD, "");
		if (factory.isPropertySupported(DEPTH_LIMIT)) {
			// The limit of the platform differs from version to version; the one below is what counts.
			factory.setProperty(DEPTH_LIMIT, 0);
		}
		factory.setXMLResolver((publicId, systemId, base, namespace) -> {
			throw new XMLStreamException("external entity");
		});
		return factory;
	}

	/**
	 * Reads a part if there is one, and makes sure that it is well-formed to its end.
	 *
	 * @return whether there is such a part
	 */
	public static boolean read(WordContainer container, String part, ElementReader root) throws UnreadableFileException {
		try (InputStream in = container.open(part)) {
			if (in == null) {
				return false;
			}
			XMLStreamReader reader = reader(new BufferedInputStream(in, PartDecoder.BUFFER));
			var cursor = new XmlCursor(reader);
			cursor.toRoot();
			root.read(cursor);
			cursor.skipTo(0);
			reader.close();
			return true;
		} catch (XMLStreamException | IOException e) {
			throw fault(e);
		}
	}

	private static XMLStreamReader reader(InputStream in) throws XMLStreamException, IOException {
		boolean plain = PartDecoder.isUtf8(in);
		synchronized (FACTORY) {
			return plain ? FACTORY.createXMLStreamReader(PartDecoder.strict(in)) : FACTORY.createXMLStreamReader(in);
		}
	}

	/** Reads markup that was copied from a part. */
	public static void read(String markup, ElementReader root) throws UnreadableFileException {
		try {
			XMLStreamReader reader;
			synchronized (FACTORY) {
				reader = FACTORY.createXMLStreamReader(new StringReader(markup));
			}
			var cursor = new XmlCursor(reader);
			cursor.toRoot();
			root.read(cursor);
			reader.close();
		} catch (XMLStreamException e) {
			throw fault(e);
		}
	}

	private void toRoot() throws UnreadableFileException {
		int event = next();
		while (event != XMLStreamConstants.START_ELEMENT) {
			event = next();
		}
	}

	private static UnreadableFileException fault(Exception e) {
		for (Throwable cause = e; cause != null; cause = next(cause)) {
			if (cause instanceof BoundedStream.TooLarge) {
				return WordContainer.tooLarge(e);
			}
		}
		return WordContainer.damaged(e);
	}

	private static Throwable next(Throwable e) {
		return e instanceof XMLStreamException stream && stream.getNestedException() != null
				? stream.getNestedException() : e.getCause();
	}

	/** Goes one event on; an element begun counts in the depth until it is ended. */
	public int next() throws UnreadableFileException {
		try {
			int event = reader.next();
			if (event == XMLStreamConstants.START_ELEMENT) {
				if (++depth > DEEPEST) {
					throw new UnreadableFileException("The file is nested too deeply to be a Word file.");
				}
			} else if (event == XMLStreamConstants.END_ELEMENT) {
				depth--;
			} else if (event == XMLStreamConstants.DTD || event == XMLStreamConstants.ENTITY_REFERENCE) {
				throw new UnreadableFileException(
						"The file declares a document type or entities, which Word never does; it was not read.");
			}
			return event;
		} catch (XMLStreamException e) {
			throw fault(e);
		}
	}

	/** Hands each child element of the current element to a reader, and stands behind the current element then. */
	public void children(ElementReader child) throws UnreadableFileException {
		int outer = depth;
		while (true) {
			int event = next();
			if (event == XMLStreamConstants.START_ELEMENT) {
				child.read(this);
				skipTo(outer);
			} else if (depth < outer) {
				return;
			}
		}
	}

	/** Goes on until no more than so many elements are open. */
	private void skipTo(int open) throws UnreadableFileException {
		while (depth > open) {
			next();
		}
	}

	/** Adds the characters of the current element to a text, without those of elements inside. */
	public void appendText(StringBuilder text) throws UnreadableFileException {
		int outer = depth;
		while (true) {
			int event = next();
			if (depth < outer) {
				return;
			}
			if (depth == outer && (event == XMLStreamConstants.CHARACTERS || event == XMLStreamConstants.CDATA
					|| event == XMLStreamConstants.SPACE)) {
				text.append(reader.getTextCharacters(), reader.getTextStart(), reader.getTextLength());
			}
		}
	}

	/** How many elements are open, the current one included. */
	public int depth() {
		return depth;
	}

	/** The vocabulary of the current element. */
	public Vocabulary vocabulary() {
		return Vocabulary.of(reader.getNamespaceURI());
	}

	/** The local name of the current element. */
	public String name() {
		return reader.getLocalName();
	}

	/** Whether the current element is of Word's vocabulary. */
	public boolean isWord() {
		return vocabulary() == Vocabulary.WORD;
	}

	/** Whether the local name is that one, in whatever vocabulary. */
	public boolean is(String name) {
		return reader.getLocalName().equals(name);
	}

	/** An attribute without namespace; null if absent. */
	public String plain(String name) {
		return reader.getAttributeValue("", name);
	}

	/** An attribute of Word's vocabulary; null if absent. */
	public String attribute(String name) {
		for (int i = 0, n = reader.getAttributeCount(); i < n; i++) {
			if (reader.getAttributeLocalName(i).equals(name)
					&& Vocabulary.of(reader.getAttributeNamespace(i)) == Vocabulary.WORD) {
				return reader.getAttributeValue(i);
			}
		}
		return null;
	}

	/** The attribute {@code w:val}; null if absent. */
	public String value() {
		return attribute("val");
	}

	/** What an on-off element says (ISO 29500-1, 17.17.4): on where there is no value. */
	public boolean on() {
		String value = value();
		return value == null || !(value.equals("0") || value.equals("false") || value.equals("off"));
	}

	/** The attribute {@code w:val} as a number; a fallback if absent or no number. */
	public int number(int fallback) {
		return number(value(), fallback);
	}

	/** A text as a number; a fallback if null or no number. */
	public static int number(String text, int fallback) {
		try {
			return text == null ? fallback : Integer.parseInt(text.strip());
		} catch (NumberFormatException e) {
			return fallback;
		}
	}

	/** The underlying reader, to copy markup. */
	public XMLStreamReader raw() {
		return reader;
	}
}
