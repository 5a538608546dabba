package org.chancery.word.imports.reading;

import java.util.LinkedHashMap;
import java.util.Map;

import org.chancery.core.exchange.UnreadableFileException;
import org.chancery.model.text.OpaquePart;
import org.chancery.model.text.TextFactory;
import org.chancery.word.imports.container.ContentTypes;
import org.chancery.word.imports.container.Relationship;
import org.chancery.word.imports.container.Relationships;
import org.chancery.word.imports.container.WordContainer;

/** The package parts that one piece of kept markup refers to. */
final class KeptParts {

	private final WordContainer container;
	private final Relationships relationships;
	private final ContentTypes types;
	private final Map<String, OpaquePart> parts = new LinkedHashMap<>();
	private boolean unreached;

	KeptParts(WordContainer container, Relationships relationships, ContentTypes types) {
		this.container = container;
		this.relationships = relationships;
		this.types = types;
	}

	/** Takes the part that an id names; false if it lies outside the file or nowhere, so that the id must go. */
	boolean take(String id) throws UnreadableFileException {
		if (parts.containsKey(id)) {
			return true;
		}
		Relationship relationship = relationships.find(id).orElse(null);
		byte[] data = relationship == null || relationship.external() ? null : container.read(relationship.target());
		if (data == null) {
			unreached = true;
			return false;
		}
		String name = relationship.target();
		int slash = name.lastIndexOf('/') + 1;
		unreached |= container.has(name.substring(0, slash) + "_rels/" + name.substring(slash) + ".rels");
		OpaquePart part = TextFactory.eINSTANCE.createOpaquePart();
		part.setRelationshipId(id);
		part.setRelationshipType(relationship.type());
		part.setContentType(types.of(name));
		part.setName(name.substring(slash));
		part.setData(data);
		parts.put(id, part);
		return true;
	}

	/** The parts taken since the last time. */
	Iterable<OpaquePart> drain() {
		var taken = java.util.List.copyOf(parts.values());
		parts.clear();
		return taken;
	}

	/** Whether something could not be taken since the last time. */
	boolean drainUnreached() {
		boolean was = unreached;
		unreached = false;
		return was;
	}
}
