package org.chancery.word.markup;

import java.io.BufferedOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.chancery.core.exchange.UnreadableFileException;
import org.chancery.word.imports.container.ContentTypes;
import org.chancery.word.imports.container.MainPart;
import org.chancery.word.imports.container.Relationships;
import org.chancery.word.imports.container.WordContainer;

/**
 * A Word file whose parts can be exchanged one by one; all others are written as they were. Parts are inflated and
 * parsed when they are asked for, within the limits of {@link WordContainer}.
 */
public final class WordPackage {

	/** The earliest that a zip can hold: the same parts give the same bytes. */
	private static final LocalDateTime TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

	private final WordContainer container;
	private final TreeReader reader;
	private final Map<String, Element> roots;
	private final Set<String> exchanged;
	private final Map<String, Relationships> relationships;
	private final ContentTypes types;
	private final String main;

	private WordPackage(WordContainer container) throws UnreadableFileException {
		this.container = container;
		this.reader = new TreeReader();
		this.roots = new LinkedHashMap<>();
		this.exchanged = new HashSet<>();
		this.relationships = new HashMap<>();
		this.types = ContentTypes.of(container);
		this.main = MainPart.of(container, types);
	}

	private WordPackage(WordPackage other) {
		this.container = other.container;
		this.reader = other.reader;
		this.roots = new LinkedHashMap<>(other.roots);
		this.exchanged = new HashSet<>(other.exchanged);
		this.relationships = other.relationships;
		this.types = other.types;
		this.main = other.main;
	}

	/**
	 * Opens a file.
	 *
	 * @throws UnreadableFileException if it is no Word file, or a damaged or absurd one
	 */
	public static WordPackage read(byte[] file) throws UnreadableFileException {
		return new WordPackage(WordContainer.open(file));
	}

	/** The full name of the main part, which holds the body. */
	public String main() {
		return main;
	}

	/** The full names of all parts in the order of the file, those of the relationships and types included. */
	public List<String> parts() {
		return container.names();
	}

	/** Whether there is such a part. */
	public boolean has(String part) {
		return container.has(part);
	}

	/** The media type of a part; empty if none is given. */
	public String type(String part) {
		return types.of(part);
	}

	/** The relationships of a part, as the file has them. */
	public Relationships relationships(String part) throws UnreadableFileException {
		Relationships known = relationships.get(part);
		if (known == null) {
			known = Relationships.of(container, part);
			relationships.put(part, known);
		}
		return known;
	}

	/** The tree of a part; null if there is no such part. */
	public Element root(String part) throws UnreadableFileException {
		Element root = roots.get(part);
		if (root == null) {
			root = reader.read(container, part);
			if (root != null) {
				roots.put(part, root);
			}
		}
		return root;
	}

	/** The bytes of a part, as the file has them unless its tree was exchanged; null if there is no such part. */
	public byte[] bytes(String part) throws UnreadableFileException {
		return exchanged.contains(part) ? TreeWriter.bytes(roots.get(part)) : container.read(part);
	}

	/** This file with another tree for parts that it has. */
	public WordPackage with(Map<String, Element> others) {
		var changed = new WordPackage(this);
		others.forEach((part, root) -> {
			if (roots.get(part) != root) {
				changed.roots.put(part, root);
				changed.exchanged.add(part);
			}
		});
		return changed;
	}

	/** Writes the file; the same parts give the same bytes. The stream is not closed. */
	public void write(OutputStream out) throws IOException, UnreadableFileException {
		var zip = new ZipOutputStream(new BufferedOutputStream(out));
		for (String part : new ArrayList<>(parts())) {
			byte[] bytes = bytes(part);
			if (bytes != null && !part.endsWith("/")) {
				var entry = new ZipEntry(part);
				entry.setTimeLocal(TIME);
				zip.putNextEntry(entry);
				zip.write(bytes);
				zip.closeEntry();
			}
		}
		zip.finish();
		zip.flush();
	}

	/** The bytes of the file. */
	public byte[] write() throws UnreadableFileException {
		var out = new ByteArrayOutputStream();
		try {
			write(out);
		} catch (IOException e) {
			throw WordContainer.damaged(e);
		}
		return out.toByteArray();
	}
}
