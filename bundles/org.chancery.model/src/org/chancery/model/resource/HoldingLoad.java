package org.chancery.model.resource;

import java.util.List;
import java.util.Map;

import javax.xml.XMLConstants;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParser;
import javax.xml.parsers.SAXParserFactory;

import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.InternalEObject;
import org.eclipse.emf.ecore.xmi.XMIException;
import org.eclipse.emf.ecore.xmi.XMLHelper;
import org.eclipse.emf.ecore.xmi.XMLResource;
import org.eclipse.emf.ecore.xmi.impl.SAXXMIHandler;
import org.eclipse.emf.ecore.xmi.impl.XMILoadImpl;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/**
 * Reads a holding from bytes that are trusted in nothing: no document type and no entities (OWASP XML External Entity
 * Prevention), no packages but Chancery's, no schema locations, no references but by id, no words outside features, no
 * elements nested deeper than {@value #DEEPEST}. The first offence ends the reading.
 */
final class HoldingLoad extends XMILoadImpl {

	/** Far above what a treaty needs, far below what would exhaust the stack. */
	static final int DEEPEST = 200;

	/**
	 * Lifted, as without a document type there is nothing to expand but the five characters that XML itself escapes, and
	 * the Java platform would count those: a text with many quotation marks could be written and never read again.
	 */
	private static final List<String> ENTITY_LIMITS = List.of("entityExpansionLimit", "totalEntitySizeLimit",
			"maxGeneralEntitySizeLimit");

	HoldingLoad(XMLHelper helper) {
		super(helper);
	}

	@Override
	protected DefaultHandler makeDefaultHandler() {
		return new Handler(resource, helper, options);
	}

	@Override
	protected SAXParser makeParser() throws ParserConfigurationException, SAXException {
		SAXParserFactory factory = SAXParserFactory.newDefaultInstance();
		factory.setNamespaceAware(true);
		factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
		factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
		SAXParser parser = factory.newSAXParser();
		for (String limit : ENTITY_LIMITS) {
			parser.setProperty("http://www.oracle.com/xml/jaxp/properties/" + limit, "0");
		}
		return parser;
	}

	private static final class Handler extends SAXXMIHandler {

		private static final String REFERENCE = HoldingResourceSet.reference("").toString();

		private int depth;

		Handler(XMLResource resource, XMLHelper helper, Map<?, ?> options) {
			super(resource, helper, options);
		}

		@Override
		public void startElement(String uri, String localName, String name, Attributes attributes) throws SAXException {
			if (++depth > DEEPEST) {
				throw offence("Too deeply nested.");
			}
			super.startElement(uri, localName, name, attributes);
			stopAtError();
		}

		@Override
		public void endElement(String uri, String localName, String name) {
			depth--;
			super.endElement(uri, localName, name);
		}

		@Override
		public void characters(char[] characters, int start, int length) {
			if (text == null && !isBlank(characters, start, length)) {
				error(damage("Words where none belong."));
			}
			super.characters(characters, start, length);
		}

		private static boolean isBlank(char[] characters, int start, int length) {
			for (int i = start; i < start + length; i++) {
				if (characters[i] > ' ') {
					return false;
				}
			}
			return true;
		}

		@Override
		protected void handleXSISchemaLocation(String locations) {
			error(damage("Schema locations are not allowed."));
		}

		@Override
		protected void handleXSINoNamespaceSchemaLocation(String location) {
			error(damage("Schema locations are not allowed."));
		}

		/** The inherited search would load classes and resources named by the file. */
		@Override
		protected EPackage getPackageForURI(String uri) {
			EPackage known = uri == null ? null : packageRegistry.getEPackage(uri);
			if (known == null) {
				error(damage("A namespace is unknown."));
			}
			return known;
		}

		@Override
		protected void handleProxy(InternalEObject proxy, String reference) {
			String id = reference.startsWith(REFERENCE) ? reference.substring(REFERENCE.length()) : null;
			if (Ids.isWellFormed(id)) {
				proxy.eSetProxyURI(HoldingResourceSet.reference(id));
			} else {
				error(damage("A reference is not by id."));
			}
		}

		private void stopAtError() throws SAXException {
			if (!xmlResource.getErrors().isEmpty()) {
				throw offence("Damaged.");
			}
		}

		private XMIException damage(String message) {
			return new XMIException(message, getLocation(), getLineNumber(), getColumnNumber());
		}

		private SAXException offence(String message) {
			return new SAXException(damage(message));
		}
	}
}
