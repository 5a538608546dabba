package org.chancery.word.hidden;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import org.chancery.core.exchange.ConcealedMatter.Kind;
import org.chancery.core.exchange.UnreadableFileException;
import org.chancery.word.imports.container.Relationship;
import org.chancery.word.markup.Element;
import org.chancery.word.markup.WordPackage;

/** Finds the parts of a file, and the links out of it, that do not show. */
final class ConcealedParts {

	private static final Map<String, Kind> INSIDE = Map.ofEntries(Map.entry("vbaProject", Kind.MACRO),
			Map.entry("wordVbaData", Kind.MACRO), Map.entry("control", Kind.MACRO), Map.entry("activeXControlBinary", Kind.MACRO),
			Map.entry("extensibility", Kind.MACRO), Map.entry("keyMapCustomizations", Kind.MACRO),
			Map.entry("attachedToolbars", Kind.MACRO), Map.entry("oleObject", Kind.EMBEDDED), Map.entry("package", Kind.EMBEDDED),
			Map.entry("aFChunk", Kind.INCLUDED), Map.entry("subDocument", Kind.INCLUDED), Map.entry("customXml", Kind.DATA),
			Map.entry("glossaryDocument", Kind.DATA), Map.entry("custom-properties", Kind.DATA),
			Map.entry("recipientData", Kind.DATA), Map.entry("webextension", Kind.MACRO),
			Map.entry("webextensiontaskpanes", Kind.MACRO));
	private static final Map<Kind, String> WHAT = Map.of(Kind.MACRO, "a program", Kind.EMBEDDED, "a file inside the file",
			Kind.INCLUDED, "a document inside the document", Kind.DATA, "data kept beside the text");
	/** Word keeps these empty in most files. */
	private static final List<String> USUAL = List.of("/bibliography", "/coverPageProps", "/contentType");

	private final WordPackage file;
	private final ConcealedMatters.Finding finding;
	private final Set<String> reached = new HashSet<>();

	ConcealedParts(WordPackage file, ConcealedMatters.Finding finding) {
		this.file = file;
		this.finding = finding;
	}

	void find() throws UnreadableFileException {
		Deque<String> open = new ArrayDeque<>(List.of(""));
		while (!open.isEmpty()) {
			String part = open.pop();
			for (Relationship relationship : file.relationships(part).all().toList()) {
				if (relationship.external()) {
					link(part, relationship);
				} else if (file.has(relationship.target()) && reached.add(key(relationship.target()))) {
					inside(relationship);
					open.push(relationship.target());
				}
			}
		}
		unreached();
		variables();
	}

	private static String key(String part) {
		return part.toLowerCase(Locale.ROOT);
	}

	private void link(String part, Relationship relationship) {
		String type = relationship.type().substring(relationship.type().lastIndexOf('/') + 1);
		if (!type.equals("hyperlink")) {
			finding.add(Kind.LINK, part.isEmpty() ? "file" : part, type + ": " + relationship.target());
		}
	}

	private void inside(Relationship relationship) {
		String type = relationship.type().substring(relationship.type().lastIndexOf('/') + 1);
		Kind kind = INSIDE.get(type);
		if (kind != null && !isUsual(type, relationship.target())) {
			finding.add(kind, relationship.target(), WHAT.get(kind) + " (" + type + ")");
		}
	}

	private boolean isUsual(String type, String target) {
		if (!type.equals("customXml") || !target.endsWith(".xml")) {
			return false;
		}
		Element root;
		try {
			root = file.root(target);
		} catch (UnreadableFileException e) {
			// Whatever it is, it is not what Word keeps in most files.
			return false;
		}
		return root == null || root.children().isEmpty() && USUAL.stream().anyMatch(root.qualifiedName().uri()::endsWith)
				|| root.name().equals("CoverPageProperties") && root.elements().allMatch(e -> e.children().isEmpty());
	}

	/** What nothing refers to is not shown, and stays in the file. */
	private void unreached() {
		for (String part : file.parts()) {
			boolean furniture = part.endsWith(".rels") || part.equals("[Content_Types].xml") || part.endsWith("/")
					|| part.startsWith("[trash]");
			if (!furniture && !reached.contains(key(part))) {
				finding.add(Kind.DATA, part, "a part that nothing in the file refers to");
			}
		}
	}

	private void variables() throws UnreadableFileException {
		String settings = file.relationships(file.main()).targets("settings").filter(file::has).findFirst().orElse(null);
		Element root = settings == null ? null : file.root(settings);
		Element variables = root == null ? null : root.first("docVars");
		if (variables != null) {
			variables.elements().forEach(variable -> finding.add(Kind.DATA, settings, "a variable named " + variable.attribute("name")));
		}
	}
}
