package org.chancery.comparison.merge;

import java.util.List;
import java.util.Set;

import org.chancery.model.Identified;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.InternalEObject;
import org.eclipse.emf.ecore.util.InternalEList;

import org.chancery.model.ChanceryPackage;

/** What the metamodel says of features, and their values without resolving what another resource holds. */
final class Features {

	private Features() {
	}

	/** Whether a feature contains things with ids: these are merged one by one. */
	static boolean holdsThings(EStructuralFeature feature) {
		return feature instanceof EReference reference && reference.isContainment()
				&& ChanceryPackage.Literals.IDENTIFIED.isSuperTypeOf(reference.getEReferenceType());
	}

	/** Whether a feature has a value of its own: no id, nothing computed, no thing inside. */
	static boolean isOwn(EStructuralFeature feature) {
		return feature.isChangeable() && !feature.isDerived() && !feature.isTransient() && !holdsThings(feature)
				&& feature != ChanceryPackage.Literals.IDENTIFIED__ID
				&& !(feature instanceof EReference reference && reference.isContainer());
	}

	/** The value of a feature, proxies left alone. */
	static Object value(EObject thing, EStructuralFeature feature) {
		Object value = thing.eGet(feature, false);
		return value instanceof InternalEList<?> list ? list.basicList() : value;
	}

	/** What a containment feature contains. */
	@SuppressWarnings("unchecked")
	static List<EObject> children(EObject thing, EReference feature) {
		Object value = value(thing, feature);
		return value == null ? List.of() : value instanceof List<?> list ? (List<EObject>) list : List.of((EObject) value);
	}

	/** The list of a feature that has many values, to be changed. */
	@SuppressWarnings("unchecked")
	static List<EObject> list(EObject thing, EStructuralFeature feature) {
		Object value = thing.eGet(feature, false);
		return value instanceof InternalEList<?> list ? (List<EObject>) list : (List<EObject>) value;
	}

	/** The id of what a reference leads to; empty if it has none. */
	static String id(EObject target) {
		var internal = (InternalEObject) target;
		String id = internal.eIsProxy() ? internal.eProxyURI().fragment()
				: target instanceof Identified identified ? identified.getId() : null;
		return id == null ? "" : id;
	}

	/** Collects the ids of all that a thing itself refers to. */
	static void references(EObject thing, Set<String> into) {
		EClass type = thing.eClass();
		for (EReference feature : type.getEAllReferences()) {
			if (!feature.isContainment() && !feature.isContainer() && !feature.isDerived()) {
				Object value = value(thing, feature);
				if (value instanceof List<?> list) {
					list.forEach(target -> into.add(id((EObject) target)));
				} else if (value != null) {
					into.add(id((EObject) value));
				}
			}
		}
	}
}
