package org.chancery.model.resource;

import java.util.HashMap;
import java.util.Map;

import javax.xml.XMLConstants;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParser;
import javax.xml.parsers.SAXParserFactory;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.InternalEObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.ecore.xmi.XMLHelper;
import org.eclipse.emf.ecore.xmi.XMLLoad;
import org.eclipse.emf.ecore.xmi.XMLResource;
import org.eclipse.emf.ecore.xmi.impl.SAXXMIHandler;
import org.eclipse.emf.ecore.xmi.impl.XMIHelperImpl;
import org.eclipse.emf.ecore.xmi.impl.XMILoadImpl;
import org.eclipse.emf.ecore.xmi.impl.XMIResourceImpl;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/**
 * The resource of one audience, as XMI (OMG XMI 2.0). Reading treats the bytes as hostile: no document type, no
 * entities, no features that the metamodel does not know. Writing is deterministic: equal models give equal bytes.
 */
public final class HoldingResource extends XMIResourceImpl {

	HoldingResource(URI uri) {
		super(uri);
		setIntrinsicIDToEObjectMap(new HashMap<>());
		setEncoding("UTF-8");
		Map<Object, Object> saving = getDefaultSaveOptions();
		saving.put(OPTION_LINE_DELIMITER, "\n");
		saving.put(OPTION_PROCESS_DANGLING_HREF, OPTION_PROCESS_DANGLING_HREF_RECORD);
		saving.put(OPTION_CONFIGURATION_CACHE, Boolean.TRUE);
		Map<Object, Object> loading = getDefaultLoadOptions();
		loading.put(OPTION_DEFER_ATTACHMENT, Boolean.TRUE);
		loading.put(OPTION_DEFER_IDREF_RESOLUTION, Boolean.TRUE);
		loading.put(OPTION_USE_DEPRECATED_METHODS, Boolean.FALSE);
		loading.put(OPTION_DISABLE_NOTIFY, Boolean.TRUE);
	}

	/** The index is kept current as things come and go, so what it does not hold is not here: no search. */
	@Override
	protected EObject getEObjectByID(String id) {
		return getIntrinsicIDToEObjectMap().get(id);
	}

	@Override
	public EObject getEObject(String fragment) {
		return fragment.startsWith("/") ? super.getEObject(fragment) : getEObjectByID(fragment);
	}

	@Override
	protected XMLHelper createXMLHelper() {
		return new ReferencesById(this);
	}

	@Override
	protected XMLLoad createXMLLoad() {
		return new HardenedLoad(createXMLHelper());
	}

	/** Writes every reference to another resource as the id of its target. */
	private static final class ReferencesById extends XMIHelperImpl {

		ReferencesById(XMLResource resource) {
			super(resource);
		}

		@Override
		public String getHREF(EObject target) {
			URI proxy = ((InternalEObject) target).eProxyURI();
			String id = proxy != null ? proxy.fragment() : EcoreUtil.getID(target);
			return target.eResource() == getResource() && proxy == null ? "#" + id
					: HoldingResourceSet.reference(id).toString();
		}
	}

	/** A parser that refuses document types and entities (OWASP XML External Entity Prevention). */
	private static final class HardenedLoad extends XMILoadImpl {

		HardenedLoad(XMLHelper helper) {
			super(helper);
		}

		@Override
		protected DefaultHandler makeDefaultHandler() {
			return new SAXXMIHandler(resource, helper, options);
		}

		@Override
		protected SAXParser makeParser() throws ParserConfigurationException, SAXException {
			SAXParserFactory factory = SAXParserFactory.newDefaultInstance();
			factory.setNamespaceAware(true);
			factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
			factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
			return factory.newSAXParser();
		}
	}
}
