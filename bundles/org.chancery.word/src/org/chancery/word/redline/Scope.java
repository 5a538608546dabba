package org.chancery.word.redline;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

import org.chancery.core.exchange.UnreadableFileException;
import org.chancery.word.imports.container.Relationship;
import org.chancery.word.imports.container.Relationships;
import org.chancery.word.markup.WordPackage;

/** A part of one of the two files, with what its relationships lead to. */
final class Scope implements Fingerprint.Names {

	final WordPackage file;
	final String part;
	/** Whether it is of the old file. */
	final boolean old;
	/** Whether it is compared as it is before its own tracked changes, which stay as they are. */
	final boolean rejected;
	final Relationships relationships;
	private final Places places;
	private final Map<String, String> targets = new HashMap<>();

	Scope(WordPackage file, String part, boolean old, boolean rejected, Places places) throws UnreadableFileException {
		this.rejected = rejected;
		this.places = places;
		this.file = file;
		this.part = part;
		this.old = old;
		this.relationships = file.relationships(part);
	}

	/** Another part of the same file. */
	Scope to(String other) throws UnreadableFileException {
		return new Scope(file, other, old, rejected, places);
	}

	/** What tells the target of a relationship from others: its address, or what it holds. */
	@Override
	public String target(String id) {
		return targets.computeIfAbsent(id, this::describe);
	}

	@Override
	public String place(String bookmark) {
		return places.of(bookmark);
	}

	/** The code of a field as it is compared. */
	String code(String code) {
		return places.in(code);
	}

	private String describe(String id) {
		Relationship relationship = relationships.find(id).orElse(null);
		if (relationship == null) {
			return "?";
		}
		return relationship.type() + ' ' + (relationship.external() ? relationship.target() : content(relationship.target()));
	}

	private String content(String target) {
		try {
			byte[] bytes = file.bytes(target);
			return bytes == null ? "?" : bytes.length + "#" + Arrays.hashCode(bytes);
		} catch (UnreadableFileException e) {
			// The part stays where it is; what cannot be read is told from nothing else by its name.
			return target;
		}
	}
}
