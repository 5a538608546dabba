package org.chancery.core.dossier;

import java.util.Iterator;
import java.util.List;
import java.util.Objects;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;

/** Whether two things of different resource sets have equal values throughout, references being equal by id. */
final class Likeness {

	boolean same(EObject one, EObject other) {
		if (one.eClass() != other.eClass()) {
			return false;
		}
		for (EStructuralFeature feature : one.eClass().getEAllStructuralFeatures()) {
			if (!sameValues(feature, list(one, feature), list(other, feature))) {
				return false;
			}
		}
		return true;
	}

	private boolean sameValues(EStructuralFeature feature, List<?> some, List<?> others) {
		if (some.size() != others.size()) {
			return false;
		}
		Iterator<?> other = others.iterator();
		return some.stream().allMatch(value -> sameValue(feature, value, other.next()));
	}

	private boolean sameValue(EStructuralFeature feature, Object value, Object other) {
		if (value instanceof EObject thing && feature instanceof EReference reference) {
			return reference.isContainment() ? same(thing, (EObject) other)
					: EcoreUtil.getURI(thing).fragment().equals(EcoreUtil.getURI((EObject) other).fragment());
		}
		return Objects.deepEquals(value, other);
	}

	private static List<?> list(EObject thing, EStructuralFeature feature) {
		Object value = thing.eGet(feature);
		return feature.isMany() ? (List<?>) value : value == null ? List.of() : List.of(value);
	}
}
