package org.chancery.comparison.merge;

import java.util.Arrays;
import java.util.List;

import org.chancery.core.text.InlineSequence;
import org.chancery.model.Identified;
import org.chancery.model.text.Inline;
import org.chancery.model.text.TextPackage;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;

/** Values as strings that are equal if the values are. References count by id, words in normal form. */
final class CanonicalForm {

	private final StringBuilder form = new StringBuilder();

	private CanonicalForm() {
	}

	/** A thing's or part's values, without the things with ids inside it. */
	static String ofOwn(EObject thing) {
		var canonical = new CanonicalForm();
		canonical.own(thing);
		return canonical.form.toString();
	}

	/** One value of a feature: of all its values, if it has many. */
	static String of(EStructuralFeature feature, Object value) {
		var canonical = new CanonicalForm();
		canonical.value(feature, value);
		return canonical.form.toString();
	}

	private void own(EObject thing) {
		form.append(thing.eClass().getName()).append('{');
		for (EStructuralFeature feature : thing.eClass().getEAllStructuralFeatures()) {
			if (Features.isOwn(feature) && thing.eIsSet(feature)) {
				form.append(feature.getName()).append('=');
				value(feature, Features.value(thing, feature));
				form.append(';');
			}
		}
		form.append('}');
	}

	private void value(EStructuralFeature feature, Object value) {
		if (value instanceof List<?> list) {
			form.append('[');
			for (Object each : normal(feature, list)) {
				single(feature, each);
				form.append(',');
			}
			form.append(']');
		} else {
			single(feature, value);
		}
	}

	@SuppressWarnings("unchecked")
	private static List<?> normal(EStructuralFeature feature, List<?> list) {
		return feature.getEType() == TextPackage.Literals.INLINE
				? InlineSequence.copyOf((List<? extends Inline>) list).toInlines() : list;
	}

	private void single(EStructuralFeature feature, Object value) {
		if (value == null) {
			form.append('-');
		} else if (value instanceof EObject object) {
			boolean part = feature instanceof EReference reference && reference.isContainment();
			if (part && !(object instanceof Identified)) {
				own(object);
			} else {
				form.append('#').append(Features.id(object));
			}
		} else {
			String text = value instanceof byte[] bytes ? Arrays.toString(bytes) : value.toString();
			form.append(text.length()).append(':').append(text);
		}
	}
}
