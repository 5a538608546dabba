package org.chancery.word.revisions;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.chancery.core.exchange.UnreadableFileException;
import org.chancery.word.markup.Element;
import org.chancery.word.markup.WordPackage;

/** Resolves the tracked changes of a file. Every part that can hold some is treated; all else stays as it was. */
public final class Revisions {

	private static final String WORD_TYPES = "application/vnd.openxmlformats-officedocument.wordprocessingml.";
	private static final String MACRO_TYPES = "application/vnd.ms-word.";
	private static final List<String> WITHOUT = List.of("settings+xml", "webSettings+xml", "fontTable+xml", "people+xml",
			"commentsExtended+xml", "commentsIds+xml", "commentsExtensible+xml");

	private Revisions() {
	}

	/** The file before its tracked changes: all are rejected. */
	public static WordPackage before(WordPackage file) throws UnreadableFileException {
		return resolve(file, mark -> Outcome.REJECT);
	}

	/** The file after its tracked changes: all are accepted. */
	public static WordPackage after(WordPackage file) throws UnreadableFileException {
		return resolve(file, mark -> Outcome.ACCEPT);
	}

	/** The file with its tracked changes decided one by one. */
	public static WordPackage resolve(WordPackage file, Decision decision) throws UnreadableFileException {
		Map<String, Element> resolved = new LinkedHashMap<>();
		for (String part : parts(file)) {
			Element root = file.root(part);
			Element other = root == null || !Marks.anyIn(root) ? root : resolve(root, decision);
			if (other != null) {
				resolved.put(part, other);
			}
		}
		return file.with(ReferredNotes.keep(file, resolved));
	}

	/** The parts of a file that may hold tracked changes, the main part first. */
	public static List<String> parts(WordPackage file) {
		var parts = new java.util.ArrayList<String>();
		parts.add(file.main());
		for (String part : file.parts()) {
			String type = file.type(part);
			if (!part.equals(file.main()) && (type.startsWith(WORD_TYPES) || type.startsWith(MACRO_TYPES))
					&& type.endsWith("+xml") && WITHOUT.stream().noneMatch(type::endsWith)) {
				parts.add(part);
			}
		}
		return parts;
	}

	/** A tree with its tracked changes decided. */
	public static Element resolve(Element root, Decision decision) {
		return FieldRepair.repair(new TreeResolver(decision, TagRanges.of(root)).resolve(root));
	}
}
