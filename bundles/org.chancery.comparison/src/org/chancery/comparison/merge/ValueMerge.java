package org.chancery.comparison.merge;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.chancery.comparison.merge.MergeConflict.Kind;
import org.chancery.model.ChanceryPackage;
import org.chancery.model.Identified;
import org.chancery.model.overlay.OverlayPackage;
import org.chancery.model.parties.PartiesPackage;
import org.chancery.model.text.NumberingRule;
import org.chancery.model.text.TextPackage;
import org.chancery.model.text.Wording;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;

/** Merges the values of one thing, and of the parts without ids inside it. */
final class ValueMerge {

	private final String id;
	private final List<MergeConflict> conflicts;
	private final Dispute dispute;
	private EClass type;

	ValueMerge(String id, List<MergeConflict> conflicts, Dispute dispute) {
		this.dispute = dispute;
		this.id = id;
		this.conflicts = conflicts;
	}

	/** Gives the merged thing its values; of the three, those may be null that do not have it. */
	void merge(Identified base, Identified ours, Identified theirs, Identified merged) {
		type = merged.eClass();
		if (ours == null || theirs == null) {
			EObject only = ours != null ? ours : theirs != null ? theirs : base;
			own(type).forEach(feature -> set(merged, feature, Features.value(only, feature)));
			return;
		}
		own(type).forEach(feature -> feature(feature, base, ours, theirs, merged, ""));
	}

	private static List<EStructuralFeature> own(EClass type) {
		return type.getEAllStructuralFeatures().stream().filter(Features::isOwn).toList();
	}

	private void feature(EStructuralFeature feature, EObject base, EObject ours, EObject theirs, EObject merged, String of) {
		Object was = base == null || !base.eIsSet(feature) ? null : Features.value(base, feature);
		Object our = ours.eIsSet(feature) ? Features.value(ours, feature) : null;
		Object their = theirs.eIsSet(feature) ? Features.value(theirs, feature) : null;
		String wasForm = CanonicalForm.of(feature, was);
		String ourForm = CanonicalForm.of(feature, our);
		String theirForm = CanonicalForm.of(feature, their);
		if (ourForm.equals(theirForm) || wasForm.equals(theirForm)) {
			set(merged, feature, our);
		} else if (wasForm.equals(ourForm)) {
			set(merged, feature, their);
		} else if (isKeyed(feature)) {
			keyed((EReference) feature, list(was), list(our), list(their), merged);
		} else if (isWording(feature) && our != null && their != null) {
			set(merged, feature, part(feature, (EObject) was, (EObject) our, (EObject) their));
		} else {
			Object together = together(feature, was, our, their);
			if (together == null) {
				conflict(base == null ? Kind.ADDED_TWICE : Kind.CHANGED_TWICE, feature.getName() + of, was, our, their);
				boolean ourPrevails = dispute == Dispute.OURS_PREVAIL || base == null && ourForm.compareTo(theirForm) <= 0;
				set(merged, feature, ourPrevails ? our : base != null ? was : their);
			} else {
				set(merged, feature, together);
			}
		}
	}

	/** Both changes in one value; null if they do not go together. */
	private static Object together(EStructuralFeature feature, Object was, Object our, Object their) {
		if (was == null || our == null || their == null) {
			return feature.isMany() ? ListMerge.merge(feature, list(was), list(our), list(their)) : null;
		}
		if (feature.getEType() == TextPackage.Literals.INLINE) {
			return WordsMerge.inlines(list(was), list(our), list(their));
		}
		if (feature.isMany()) {
			return ListMerge.merge(feature, list(was), list(our), list(their));
		}
		return was instanceof String words ? WordsMerge.words(words, (String) our, (String) their) : null;
	}

	/** Merges parts that are told apart by a key: wordings by language. */
	private void keyed(EReference feature, List<EObject> base, List<EObject> ours, List<EObject> theirs, EObject merged) {
		Map<String, EObject> was = byKey(base);
		Map<String, EObject> our = byKey(ours);
		Map<String, EObject> their = byKey(theirs);
		Map<String, EObject> parts = new LinkedHashMap<>();
		for (Map<String, EObject> each : List.of(was, our, their)) {
			for (String key : each.keySet()) {
				parts.computeIfAbsent(key, k -> keyedPart(feature, key, was.get(k), our.get(k), their.get(k)));
			}
		}
		var order = new SequenceMerge(List.copyOf(was.keySet()), List.copyOf(our.keySet()), List.copyOf(their.keySet()),
				parts.keySet(), dispute);
		order.merged().forEach(key -> Features.list(merged, feature).add(parts.get(key)));
	}

	/** One of them merged; null if it is gone. */
	private EObject keyedPart(EReference feature, String key, EObject was, EObject our, EObject their) {
		if (our != null && their != null) {
			return part(feature, was, our, their);
		}
		EObject left = our != null ? our : their;
		if (was == null || left == null) {
			return left == null ? null : EcoreUtil.copy(left);
		}
		if (CanonicalForm.ofOwn(left).equals(CanonicalForm.ofOwn(was))) {
			return null;
		}
		conflict(Kind.DELETED_AND_CHANGED, feature.getName() + " " + key, was, our, their);
		return EcoreUtil.copy(left);
	}

	private EObject part(EStructuralFeature feature, EObject was, EObject our, EObject their) {
		EObject merged = EcoreUtil.create(our.eClass());
		String key = key(our).isEmpty() ? "" : " " + key(our);
		own(our.eClass()).forEach(each -> feature(each, was, our, their, merged, key));
		return merged;
	}

	private static boolean isKeyed(EStructuralFeature feature) {
		EClassifier type = feature.getEType();
		return feature.isMany() && (type == TextPackage.Literals.WORDING || type == ChanceryPackage.Literals.LOCALIZED_TEXT
				|| type == PartiesPackage.Literals.PARTY_NAME || type == TextPackage.Literals.NUMBERING_RULE);
	}

	/** A wording that is merged by its words; the copy that a private one departs from is taken as a whole. */
	private static boolean isWording(EStructuralFeature feature) {
		return feature.getEType() == TextPackage.Literals.WORDING && !feature.isMany()
				&& feature != OverlayPackage.Literals.PRIVATE_WORDING__DEPARTS_FROM;
	}

	private static Map<String, EObject> byKey(List<EObject> parts) {
		Map<String, EObject> byKey = new LinkedHashMap<>();
		for (EObject part : parts) {
			String key = key(part);
			while (byKey.containsKey(key)) {
				key += "'";
			}
			byKey.put(key, part);
		}
		return byKey;
	}

	private static String key(EObject part) {
		if (part instanceof NumberingRule rule) {
			return rule.getKind() + " " + rule.getDepth() + " " + rule.getLanguage();
		}
		EStructuralFeature language = part.eClass().getEStructuralFeature("language");
		return language == null || part.eGet(language) == null ? "" : part.eGet(language).toString();
	}

	private void conflict(Kind kind, String feature, Object was, Object our, Object their) {
		conflicts.add(new MergeConflict(kind, id, type.getName(), feature, Prose.value(was), Prose.value(our),
				Prose.value(their)));
	}

	@SuppressWarnings("unchecked")
	private static List<EObject> list(Object value) {
		return value == null ? List.of() : (List<EObject>) value;
	}

	/** Gives a thing a copy of a value. */
	private static void set(EObject thing, EStructuralFeature feature, Object value) {
		if (value == null) {
			return;
		}
		boolean part = feature instanceof EReference reference && reference.isContainment();
		if (value instanceof List<?> list) {
			Collection<?> copies = part ? EcoreUtil.copyAll(list(list)) : new ArrayList<>(list);
			Features.list(thing, feature).addAll(list(new ArrayList<>(copies)));
		} else {
			thing.eSet(feature, part && ((EObject) value).eContainer() != null ? EcoreUtil.copy((EObject) value) : value);
		}
	}
}
