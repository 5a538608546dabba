package org.chancery.model.resource;

import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.InternalEObject;
import org.eclipse.emf.ecore.xmi.XMIException;
import org.eclipse.emf.ecore.xmi.XMLHelper;
import org.eclipse.emf.ecore.xmi.XMLLoad;
import org.eclipse.emf.ecore.xmi.XMLSave;
import org.eclipse.emf.ecore.xmi.impl.XMIResourceImpl;

import org.chancery.model.Identified;

/**
 * The resource of one audience, as XMI (OMG XMI 2.0). Reading treats the bytes as hostile, see {@link HoldingLoad}.
 * Writing is deterministic: equal models give equal bytes.
 *
 * <p>
 * The resource knows its things by id. The id of a thing must not change while the thing is in a resource; a thing that
 * comes without one is given one.
 */
public final class HoldingResource extends XMIResourceImpl {

	HoldingResource(URI uri) {
		super(uri);
		setIntrinsicIDToEObjectMap(new HashMap<>());
		setEncoding("UTF-8");
		Map<Object, Object> saving = getDefaultSaveOptions();
		saving.put(OPTION_LINE_DELIMITER, "\n");
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

	/** The ids of all that the resource holds. */
	public Set<String> ids() {
		return Collections.unmodifiableSet(getIntrinsicIDToEObjectMap().keySet());
	}

	@Override
	protected void attachedHelper(EObject thing) {
		if (isLoading()) {
			examine(thing);
		} else if (thing instanceof Identified identified && identified.getId() == null) {
			nameQuietly(identified);
		}
		super.attachedHelper(thing);
	}

	/** Without a notification: a recorder of changes that took the id away again on undo would break the index. */
	private static void nameQuietly(Identified thing) {
		boolean deliver = thing.eDeliver();
		thing.eSetDeliver(false);
		Ids.identify(thing);
		thing.eSetDeliver(deliver);
	}

	private void examine(EObject thing) {
		if (((InternalEObject) thing).eIsProxy()) {
			damaged("A part of the text lies outside the file.");
		} else if (thing instanceof Identified identified) {
			String id = identified.getId();
			if (!Ids.isWellFormed(id)) {
				damaged("A thing has no proper id.");
			} else if (getIntrinsicIDToEObjectMap().containsKey(id)) {
				damaged("Two things have the same id.");
			}
		}
	}

	private void damaged(String message) {
		getErrors().add(new XMIException(message, getURI().toString(), 0, 0));
	}

	@Override
	protected XMLHelper createXMLHelper() {
		return new ReferencesById(this);
	}

	@Override
	protected XMLLoad createXMLLoad() {
		return new HoldingLoad(createXMLHelper());
	}

	@Override
	protected XMLSave createXMLSave() {
		return new HoldingSave(createXMLHelper());
	}
}
