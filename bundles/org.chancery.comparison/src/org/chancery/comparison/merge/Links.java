package org.chancery.comparison.merge;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.chancery.model.Identified;
import org.chancery.model.resource.HoldingResourceSet;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.InternalEObject;
import org.eclipse.emf.ecore.util.EcoreUtil;

/** Turns references to things of the versions into references to the merged things; what is not there stays known by id. */
final class Links {

	private final Map<String, Identified> things;

	Links(Map<String, Identified> things) {
		this.things = things;
	}

	/** Relinks a thing with all inside it. */
	void relink(EObject root) {
		link(root);
		root.eAllContents().forEachRemaining(this::link);
	}

	private void link(EObject thing) {
		for (EReference feature : thing.eClass().getEAllReferences()) {
			if (feature.isContainment() || feature.isContainer() || feature.isDerived() || !thing.eIsSet(feature)) {
				continue;
			}
			if (feature.isMany()) {
				List<EObject> targets = new ArrayList<>();
				Features.list(thing, feature).forEach(target -> targets.add(target(target)));
				thing.eSet(feature, targets);
			} else {
				thing.eSet(feature, target((EObject) Features.value(thing, feature)));
			}
		}
	}

	private EObject target(EObject old) {
		String id = Features.id(old);
		Identified merged = things.get(id);
		if (merged != null) {
			return merged;
		}
		var proxy = (InternalEObject) EcoreUtil.create(old.eClass());
		proxy.eSetProxyURI(HoldingResourceSet.reference(id));
		return proxy;
	}
}
