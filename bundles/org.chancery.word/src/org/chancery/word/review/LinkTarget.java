package org.chancery.word.review;

import org.chancery.core.exchange.UnreadableFileException;
import org.chancery.word.imports.container.Relationship;
import org.chancery.word.markup.WordPackage;

/** Where links lead. */
final class LinkTarget {

	private LinkTarget() {
	}

	/** The address or part that a part names by an id; empty if there is none. */
	static String of(WordPackage file, String part, String id) {
		try {
			return file.relationships(part).find(id).map(Relationship::target).orElse("");
		} catch (UnreadableFileException e) {
			return "";
		}
	}
}
