package org.chancery.word.redline;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.chancery.word.imports.container.Relationship;
import org.chancery.word.imports.container.Relationships;
import org.chancery.word.imports.container.Vocabulary;
import org.chancery.word.markup.Attribute;
import org.chancery.word.markup.Element;
import org.chancery.word.markup.Name;

/** The relationships of a part that is written. */
final class RelationshipList {

	private static final String URI = "http://schemas.openxmlformats.org/package/2006/relationships";

	private final String owner;
	private final List<Relationship> all = new ArrayList<>();
	private final Set<String> ids = new HashSet<>();
	private boolean changed;

	RelationshipList(String owner, Relationships given) {
		this.owner = owner;
		given.all().forEach(relationship -> {
			all.add(relationship);
			ids.add(relationship.id());
		});
	}

	/** All of them. */
	List<Relationship> all() {
		return all;
	}

	/** The id of a relationship to a target, which is added if there is none. */
	String to(String type, String target, boolean external) {
		for (Relationship known : all) {
			if (known.type().equals(type) && known.target().equals(target) && known.external() == external) {
				return known.id();
			}
		}
		int number = all.size() + 1;
		while (!ids.add("rId" + number)) {
			number++;
		}
		all.add(new Relationship("rId" + number, type, target, external));
		changed = true;
		return "rId" + number;
	}

	/** Adds one under the id that it has. */
	void add(Relationship relationship) {
		if (ids.add(relationship.id())) {
			all.add(relationship);
			changed = true;
		}
	}

	/** Takes away those of a kind. */
	void removeIf(java.util.function.Predicate<Relationship> unwanted) {
		changed |= all.removeIf(unwanted);
	}

	boolean isChanged() {
		return changed;
	}

	/** The name of the part that holds them. */
	String part() {
		int slash = owner.lastIndexOf('/') + 1;
		return owner.substring(0, slash) + "_rels/" + owner.substring(slash) + ".rels";
	}

	/** The part that holds them. */
	Element tree() {
		var children = all.stream().map(RelationshipList::element).toList();
		return new Element(name("Relationships"), List.of(), Map.of("", URI), children);
	}

	private static Element element(Relationship relationship) {
		var attributes = new ArrayList<Attribute>();
		attributes.add(plain("Id", relationship.id()));
		attributes.add(plain("Type", relationship.type()));
		attributes.add(plain("Target", (relationship.external() ? "" : "/") + relationship.target()));
		if (relationship.external()) {
			attributes.add(plain("TargetMode", "External"));
		}
		return new Element(name("Relationship"), attributes, Map.of(), List.of());
	}

	private static Name name(String local) {
		return new Name("", URI, local, Vocabulary.OTHER);
	}

	static Attribute plain(String name, String value) {
		return new Attribute(new Name("", "", name, Vocabulary.OTHER), value);
	}
}
