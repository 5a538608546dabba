package org.chancery.comparison.merge;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.chancery.comparison.merge.Version.Place;
import org.chancery.model.Identified;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.util.EcoreUtil;

/** Builds the merged version: new things with merged values, each at its place. */
final class MergedTree {

	private final Versions versions;
	private final Places places;
	private final List<MergeConflict> conflicts;
	private final Map<String, Identified> made = new LinkedHashMap<>();

	MergedTree(Versions versions, Places places, List<MergeConflict> conflicts) {
		this.versions = versions;
		this.places = places;
		this.conflicts = conflicts;
	}

	Identified build(String root) {
		Identified merged = make(root);
		var links = new Links(made);
		links.relink(merged);
		return merged;
	}

	private Identified make(String id) {
		Identified like = versions.any(id);
		var merged = (Identified) EcoreUtil.create(like.eClass());
		merged.setId(id);
		made.put(id, merged);
		new ValueMerge(id, conflicts, versions.dispute()).merge(versions.base().thing(id), versions.ours().thing(id), versions.theirs().thing(id),
				merged);
		for (EReference feature : like.eClass().getEAllContainments()) {
			if (Features.holdsThings(feature)) {
				fill(merged, feature);
			}
		}
		return merged;
	}

	private void fill(Identified merged, EReference feature) {
		List<EObject> inside = new ArrayList<>();
		for (String each : places.contents(new Place(merged.getId(), feature))) {
			Identified child = make(each);
			// What must hold something and holds nothing any more is an empty shell: its content stands elsewhere.
			if (child.eClass().getEAllContainments().stream().allMatch(f -> !f.isRequired() || child.eIsSet(f))) {
				inside.add(child);
			}
		}
		if (feature.isMany()) {
			Features.list(merged, feature).addAll(inside);
		} else if (!inside.isEmpty()) {
			merged.eSet(feature, inside.getFirst());
			inside.stream().skip(1).forEach(other -> leftOver((Identified) other, feature));
		}
	}

	/** Both put something where there is room for one. */
	private void leftOver(Identified other, EReference feature) {
		String id = other.getId();
		conflicts.add(new MergeConflict(MergeConflict.Kind.ADDED_TWICE, id, other.eClass().getName(), feature.getName(), "",
				Prose.of(versions.ours().thing(id)), Prose.of(versions.theirs().thing(id))));
	}
}
