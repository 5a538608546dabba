package org.chancery.model.resource;

import java.util.HashMap;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.impl.EPackageRegistryImpl;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.impl.ResourceSetImpl;

import org.chancery.model.ChanceryPackage;
import org.chancery.model.dossier.DossierPackage;
import org.chancery.model.negotiation.NegotiationPackage;
import org.chancery.model.overlay.OverlayPackage;
import org.chancery.model.parties.PartiesPackage;
import org.chancery.model.text.TextPackage;

/**
 * The opened resources of one dossier. A reference names the id of its target and nothing else, so that a thing may
 * move to the resource of another audience, or be absent because that audience could not be opened. What cannot be
 * found stays a proxy that remembers the id; nothing is ever loaded on demand.
 */
public final class HoldingResourceSet extends ResourceSetImpl {

	/** Scheme of the URIs that name things by id alone: {@code dossier:any#ID}. */
	static final String SCHEME = "dossier";

	/** A resource set without resources that knows Chancery's packages and no others. */
	public HoldingResourceSet() {
		var known = new EPackageRegistryImpl();
		for (EPackage each : new EPackage[] { ChanceryPackage.eINSTANCE, TextPackage.eINSTANCE, PartiesPackage.eINSTANCE,
				NegotiationPackage.eINSTANCE, DossierPackage.eINSTANCE, OverlayPackage.eINSTANCE }) {
			known.put(each.getNsURI(), each);
		}
		setPackageRegistry(known);
		setURIResourceMap(new HashMap<>());
	}

	/** Adds an empty resource; {@code name} is the file name of its holding and is unique in this set. */
	public HoldingResource add(String name) {
		var resource = new HoldingResource(URI.createGenericURI(SCHEME, name, null));
		getResources().add(resource);
		return resource;
	}

	/** The thing of that id in any opened resource; null if there is none. */
	public EObject find(String id) {
		for (Resource resource : getResources()) {
			EObject found = resource.getEObject(id);
			if (found != null) {
				return found;
			}
		}
		return null;
	}

	@Override
	public EObject getEObject(URI uri, boolean loadOnDemand) {
		return SCHEME.equals(uri.scheme()) && uri.hasFragment() ? find(uri.fragment()) : null;
	}

	@Override
	public Resource getResource(URI uri, boolean loadOnDemand) {
		return getURIResourceMap().computeIfAbsent(uri,
				wanted -> getResources().stream().filter(r -> wanted.equals(r.getURI())).findFirst().orElse(null));
	}

	/** The URI that names a thing by its id, wherever it lies. */
	public static URI reference(String id) {
		return URI.createGenericURI(SCHEME, "any", id);
	}
}
