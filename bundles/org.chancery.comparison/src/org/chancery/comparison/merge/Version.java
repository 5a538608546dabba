package org.chancery.comparison.merge;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.chancery.model.Identified;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;

/** One version: its things by id, and where each stands. */
final class Version {

	/** Where a thing stands: in which one, and as what. */
	record Place(String container, EReference feature) {

		/** A form by which places are put in order. */
		String key() {
			return container + ' ' + feature.getName();
		}
	}

	private final Map<String, Identified> things = new LinkedHashMap<>();
	private final Map<String, Place> places = new HashMap<>();
	private final Map<Place, List<String>> contents = new HashMap<>();
	private final Map<String, String> values = new HashMap<>();
	private Set<String> referred;

	/** @param root null for a version in which there is nothing */
	Version(Identified root) {
		if (root != null) {
			add(root);
		}
	}

	private void add(Identified thing) {
		things.put(thing.getId(), thing);
		for (EReference feature : thing.eClass().getEAllContainments()) {
			for (EObject child : Features.children(thing, feature)) {
				if (child instanceof Identified identified) {
					var place = new Place(thing.getId(), feature);
					places.put(identified.getId(), place);
					contents.computeIfAbsent(place, p -> new ArrayList<>()).add(identified.getId());
					add(identified);
				}
			}
		}
	}

	Set<String> ids() {
		return things.keySet();
	}

	/** The thing of an id; null if there is none. */
	Identified thing(String id) {
		return things.get(id);
	}

	boolean has(String id) {
		return things.containsKey(id);
	}

	/** Where a thing stands; null for the root and what is not there. */
	Place place(String id) {
		return places.get(id);
	}

	/** The ids of what stands at a place, in order. */
	List<String> contents(Place place) {
		return contents.getOrDefault(place, List.of());
	}

	/** A thing's own values, without the things inside it, in a form that can be compared. */
	String values(String id) {
		return values.computeIfAbsent(id, i -> CanonicalForm.ofOwn(things.get(i)));
	}

	/** The ids of all that is referred to. */
	Set<String> referred() {
		if (referred == null) {
			referred = new HashSet<>();
			for (Identified root : things.values()) {
				if (!places.containsKey(root.getId())) {
					Features.references(root, referred);
					root.eAllContents().forEachRemaining(each -> Features.references(each, referred));
				}
			}
		}
		return referred;
	}
}
