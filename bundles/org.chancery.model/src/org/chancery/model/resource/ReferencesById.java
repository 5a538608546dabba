package org.chancery.model.resource;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.InternalEObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.ecore.xmi.XMLResource;
import org.eclipse.emf.ecore.xmi.impl.XMIHelperImpl;

/** Writes every reference to a thing outside the resource as the id of its target. */
final class ReferencesById extends XMIHelperImpl {

	ReferencesById(XMLResource resource) {
		super(resource);
	}

	@Override
	public String getHREF(EObject target) {
		URI proxy = ((InternalEObject) target).eProxyURI();
		String id = proxy != null ? proxy.fragment() : EcoreUtil.getID(target);
		if (id == null) {
			throw new IllegalStateException("A reference leads to a thing without id.");
		}
		return HoldingResourceSet.reference(id).toString();
	}
}
