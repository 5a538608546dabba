package org.chancery.word.redline;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.chancery.core.exchange.UnreadableFileException;
import org.chancery.word.imports.container.Relationship;
import org.chancery.word.markup.Element;
import org.chancery.word.markup.TreeWriter;
import org.chancery.word.markup.WordPackage;

/** The package that is written: that of the new file, with parts exchanged and added. */
final class Target {

	private static final LocalDateTime EARLIEST = LocalDateTime.of(1980, 1, 1, 0, 0);
	private static final int FASTER = 4;

	final WordPackage base;
	private final Map<String, Element> trees = new LinkedHashMap<>();
	private final Map<String, byte[]> added = new LinkedHashMap<>();
	private final Map<String, RelationshipList> relationships = new LinkedHashMap<>();
	private final ContentTypeList types;
	private final Set<String> names = new HashSet<>();

	Target(WordPackage base) throws UnreadableFileException {
		this.base = base;
		types = new ContentTypeList(base.root(ContentTypeList.PART));
		base.parts().forEach(part -> names.add(part.toLowerCase(Locale.ROOT)));
	}

	/** The tree of a part as it stands; null if there is none. */
	Element root(String part) throws UnreadableFileException {
		Element tree = trees.get(part);
		return tree != null ? tree : base.has(part) ? base.root(part) : null;
	}

	/** Puts a tree in the place of a part, or adds a part of which the type is known already. */
	void put(String part, Element root) {
		trees.put(part, root);
	}

	/** Adds a part of the old file. */
	void add(String part, byte[] bytes, String type) {
		added.put(part, bytes);
		types.add(part, type);
	}

	/** Adds a part made of a tree. */
	void add(String part, Element root, String type) {
		trees.put(part, root);
		types.add(part, type);
	}

	/** A name that no part has yet. */
	String freeName(String like) {
		int dot = like.lastIndexOf('.') > like.lastIndexOf('/') ? like.lastIndexOf('.') : like.length();
		String stem = like.substring(0, dot).replaceFirst("\\d+$", "");
		String name = like;
		for (int i = 1; !names.add(name.toLowerCase(Locale.ROOT)); i++) {
			name = stem + i + like.substring(dot);
		}
		return name;
	}

	/** The relationships of a part, to look into or add to. */
	RelationshipList relationships(String part) throws UnreadableFileException {
		RelationshipList list = relationships.get(part);
		if (list == null) {
			list = new RelationshipList(part, base.relationships(part));
			relationships.put(part, list);
		}
		return list;
	}

	/** The name of the part to which another leads by a relationship of that type; null if there is none. */
	String partOf(String part, String type) throws UnreadableFileException {
		return relationships(part).all().stream().filter(r -> r.is(type) && !r.external()).map(Relationship::target).findFirst()
				.orElse(null);
	}

	/** Writes the package. The stream is not closed. */
	void write(OutputStream out) throws IOException, UnreadableFileException {
		var signed = new ActiveContent(base, this);
		trees.put(ContentTypeList.PART, types.tree(signed));
		for (RelationshipList list : relationships.values()) {
			if (list.isChanged()) {
				trees.put(list.part(), list.tree());
			}
		}
		var zip = new ZipOutputStream(new BufferedOutputStream(out));
		zip.setLevel(FASTER);
		for (String part : order()) {
			if (!signed.isLeftOut(part)) {
				entry(zip, part);
			}
		}
		zip.finish();
		zip.flush();
	}

	private List<String> order() {
		var all = new LinkedHashSet<String>(base.parts());
		all.addAll(trees.keySet());
		all.addAll(added.keySet());
		all.removeIf(part -> part.endsWith("/"));
		return new ArrayList<>(all);
	}

	private void entry(ZipOutputStream zip, String part) throws IOException, UnreadableFileException {
		byte[] bytes = trees.containsKey(part) ? TreeWriter.bytes(trees.get(part))
				: added.containsKey(part) ? added.get(part) : base.bytes(part);
		var entry = new ZipEntry(part);
		entry.setTimeLocal(EARLIEST);
		zip.putNextEntry(entry);
		zip.write(bytes);
		zip.closeEntry();
	}
}
