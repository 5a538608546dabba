package org.chancery.word.imports.container;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.chancery.core.exchange.UnreadableFileException;

/** The relationships of one part, or of the package itself. */
public final class Relationships {

	private static final String STRICT_TYPE = "http://purl.oclc.org/ooxml/officeDocument/relationships/";
	private static final int MOST = 50_000;

	private final Map<String, Relationship> byId = new LinkedHashMap<>();

	private Relationships() {
	}

	/**
	 * Reads the relationships of a part; none if it has none.
	 *
	 * @param part full name without leading slash; empty for the package
	 */
	public static Relationships of(WordContainer container, String part) throws UnreadableFileException {
		var relationships = new Relationships();
		int slash = part.lastIndexOf('/') + 1;
		String folder = part.substring(0, slash);
		String name = folder + "_rels/" + part.substring(slash) + ".rels";
		XmlCursor.read(container, name, root -> root.children(child -> {
			if (child.is("Relationship")) {
				relationships.add(child, folder);
			}
		}));
		return relationships;
	}

	private void add(XmlCursor element, String folder) throws UnreadableFileException {
		String id = element.plain("Id");
		String type = element.plain("Type");
		String target = element.plain("Target");
		if (id == null || type == null || target == null || byId.size() >= MOST) {
			throw new UnreadableFileException("The file has broken relationships. Save it again in Word.");
		}
		if (type.startsWith(STRICT_TYPE)) {
			type = Relationship.TYPE + type.substring(STRICT_TYPE.length());
		}
		boolean external = "External".equals(element.plain("TargetMode"));
		byId.put(id, new Relationship(id, type, external ? target : resolve(folder, target), external));
	}

	/** Resolves a relative reference against a folder (RFC 3986, 5.2) without ever leaving the package. */
	private static String resolve(String folder, String target) {
		String path = target.startsWith("/") ? target.substring(1) : folder + target;
		var segments = new java.util.ArrayDeque<String>();
		for (String segment : path.split("/")) {
			if (segment.equals("..")) {
				segments.pollLast();
			} else if (!segment.isEmpty() && !segment.equals(".")) {
				segments.addLast(segment);
			}
		}
		return String.join("/", segments);
	}

	/** All of them, in the order of the file. */
	public Stream<Relationship> all() {
		return byId.values().stream();
	}

	/** The relationship of that id, if any. */
	public Optional<Relationship> find(String id) {
		return Optional.ofNullable(byId.get(id));
	}

	/** The targets inside the package of the relationships of that type. */
	public Stream<String> targets(String word) {
		return byId.values().stream().filter(r -> r.is(word) && !r.external()).map(Relationship::target);
	}

	/** Whether any relationship has that word at the end of its type. */
	public boolean hasType(String word) {
		return byId.values().stream().anyMatch(r -> r.type().endsWith("/" + word));
	}
}
