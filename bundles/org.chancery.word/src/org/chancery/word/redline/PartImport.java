package org.chancery.word.redline;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

import org.chancery.core.exchange.UnreadableFileException;
import org.chancery.word.imports.container.Relationship;
import org.chancery.word.markup.Element;

/** Copies the parts of the old file that deleted content needs: pictures, diagrams, headers, addresses of links. */
final class PartImport {

	private final Target target;
	private final Map<String, String> copied = new HashMap<>();
	private OldNames names;

	PartImport(Target target) {
		this.target = target;
	}

	void names(OldNames all) {
		names = all;
	}

	/**
	 * The id that a relationship of the old file has in a part of the redline; null if it leads nowhere.
	 *
	 * @param to the part of the redline
	 */
	String relationship(Scope scope, String id, String to) throws UnreadableFileException {
		Relationship relationship = scope.relationships.find(id).orElse(null);
		if (relationship == null || !relationship.external() && !scope.file.has(relationship.target())) {
			return null;
		}
		String goal = relationship.external() ? relationship.target() : copy(scope, relationship.target());
		return target.relationships(to).to(relationship.type(), goal, relationship.external());
	}

	/** The name of the copy of a part; the part of the new file with that name if both are the same. */
	private String copy(Scope scope, String part) throws UnreadableFileException {
		String done = copied.get(part);
		if (done != null) {
			return done;
		}
		var inner = scope.to(part);
		boolean alone = inner.relationships.all().findAny().isEmpty();
		byte[] bytes = scope.file.bytes(part);
		if (alone && target.base.has(part) && Arrays.equals(bytes, target.base.bytes(part))) {
			copied.put(part, part);
			return part;
		}
		String name = target.freeName(part);
		copied.put(part, name);
		String type = scope.file.type(part);
		if (type.endsWith("wordprocessingml.header+xml") || type.endsWith("wordprocessingml.footer+xml")) {
			Element root = new OldMarkup(inner, name, names).copy(scope.file.root(part));
			target.add(name, root, type);
		} else {
			target.add(name, bytes, type);
			relationships(inner, name);
		}
		return name;
	}

	/** What a copied part leads to keeps its ids, which stand in the bytes of the part. */
	private void relationships(Scope inner, String name) throws UnreadableFileException {
		for (Relationship each : inner.relationships.all().toList()) {
			if (each.external()) {
				target.relationships(name).add(each);
			} else if (inner.file.has(each.target())) {
				target.relationships(name).add(new Relationship(each.id(), each.type(), copy(inner, each.target()), false));
			}
		}
	}
}
