package org.chancery.word.imports.container;

import java.util.Set;

import org.chancery.core.exchange.UnreadableFileException;

/** Finds the part that holds the body. */
public final class MainPart {

	private static final Set<String> TYPES = Set.of(
			"application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml",
			"application/vnd.openxmlformats-officedocument.wordprocessingml.template.main+xml",
			"application/vnd.ms-word.document.macroEnabled.main+xml",
			"application/vnd.ms-word.template.macroEnabledTemplate.main+xml");

	private MainPart() {
	}

	/**
	 * The full name of the main part.
	 *
	 * @throws UnreadableFileException if there is none, or one of another program
	 */
	public static String of(WordContainer container, ContentTypes types) throws UnreadableFileException {
		String main = Relationships.of(container, "").targets("officeDocument").findFirst().orElse(null);
		if (main == null || !container.has(main)) {
			throw new UnreadableFileException("The file has no main document part; it is damaged or not a Word file.");
		}
		if (!TYPES.contains(types.of(main))) {
			throw new UnreadableFileException("The file is an Office file, but not a Word file (.docx).");
		}
		return main;
	}
}
