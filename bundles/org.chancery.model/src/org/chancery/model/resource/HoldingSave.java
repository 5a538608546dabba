package org.chancery.model.resource;

import java.util.Iterator;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.InternalEObject;
import org.eclipse.emf.ecore.util.InternalEList;
import org.eclipse.emf.ecore.xmi.XMLHelper;
import org.eclipse.emf.ecore.xmi.impl.XMISaveImpl;

/**
 * Writes a reference to a thing that has been taken out of the dossier like one to a thing that could not be found: by
 * its id, so that what pointed at it is kept and can be listed as an orphan.
 */
final class HoldingSave extends XMISaveImpl {

	HoldingSave(XMLHelper helper) {
		super(helper);
	}

	@Override
	protected int sameDocSingle(EObject object, EStructuralFeature feature) {
		var target = (InternalEObject) helper.getValue(object, feature);
		if (target == null) {
			return SKIP;
		}
		return isInside(target) ? SAME_DOC : CROSS_DOC;
	}

	@Override
	protected int sameDocMany(EObject object, EStructuralFeature feature) {
		@SuppressWarnings("unchecked")
		var targets = (InternalEList<? extends InternalEObject>) helper.getValue(object, feature);
		if (targets.isEmpty()) {
			return SKIP;
		}
		for (Iterator<? extends InternalEObject> each = targets.basicIterator(); each.hasNext();) {
			if (!isInside(each.next())) {
				return CROSS_DOC;
			}
		}
		return SAME_DOC;
	}

	private boolean isInside(InternalEObject target) {
		return !target.eIsProxy() && target.eResource() == helper.getResource();
	}
}
