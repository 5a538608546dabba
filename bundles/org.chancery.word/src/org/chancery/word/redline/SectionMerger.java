package org.chancery.word.redline;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.chancery.core.exchange.UnreadableFileException;
import org.chancery.word.imports.container.Relationship;
import org.chancery.word.imports.container.Vocabulary;
import org.chancery.word.markup.Attribute;
import org.chancery.word.markup.Element;
import org.chancery.word.markup.Name;
import org.chancery.word.markup.Node;

/** Merges sections with their headers and footers. Sections are met in the order of the body. */
final class SectionMerger {

	private static final List<String> KINDS = List.of("header", "footer");
	private static final List<String> PAGES = List.of("default", "first", "even");

	private final Redline redline;
	/** Which part stands on which pages, from the sections met so far: of the old file, of the new one, of the redline. */
	private final Map<String, String> old = new HashMap<>();
	private final Map<String, String> now = new HashMap<>();
	private final Map<String, String> written = new HashMap<>();
	private final Map<String, String> merged = new HashMap<>();
	private final Set<String> used = new HashSet<>();

	SectionMerger(Redline redline) {
		this.redline = redline;
	}

	/** The section that is written; one of the two may be null. */
	Element merge(Element before, Element after, PartMerger part) throws UnreadableFileException {
		note(before, part.old, old);
		note(after, part.now, now);
		if (after == null) {
			return part.copy(before);
		}
		if (before == null) {
			note(after, part.now, written);
			return after;
		}
		Element properties = part.properties.merge("sectPr", part.copy(plain(before)), after);
		List<Node> children = new ArrayList<>(references(after, part.now));
		properties.elements().filter(e -> !isReference(e)).forEach(children::add);
		return properties.with(children);
	}

	private static Element plain(Element section) {
		return section.with(section.elements().filter(e -> !isReference(e)).toList());
	}

	private static boolean isReference(Element element) {
		return element.is("headerReference") || element.is("footerReference");
	}

	private static void note(Element section, Scope scope, Map<String, String> pages) {
		if (section != null && scope != null) {
			section.elements().filter(SectionMerger::isReference).forEach(e -> {
				String id = e.attribute(Vocabulary.RELATIONSHIPS, "id");
				scope.relationships.find(id == null ? "" : id).map(Relationship::target).ifPresent(target -> pages.put(key(e), target));
			});
		}
	}

	private static String key(Element reference) {
		String pages = reference.attribute("type");
		return reference.name().substring(0, "header".length()) + ' ' + (pages == null ? PAGES.getFirst() : pages);
	}

	private List<Element> references(Element section, Scope scope) throws UnreadableFileException {
		Set<String> own = new HashSet<>();
		section.elements().filter(SectionMerger::isReference).forEach(e -> own.add(key(e)));
		List<Element> references = new ArrayList<>();
		for (String kind : KINDS) {
			for (String pages : PAGES) {
				String key = kind + ' ' + pages;
				String part = part(kind, old.get(key), now.get(key));
				if (part != null && (own.contains(key) || !part.equals(written.get(key)))) {
					written.put(key, part);
					references.add(reference(kind, pages, part));
				}
			}
		}
		return references;
	}

	private Element reference(String kind, String pages, String part) throws UnreadableFileException {
		String id = redline.target.relationships(redline.target.base.main()).to(Relationship.TYPE + kind, part, false);
		var name = new Name("r", Vocabulary.transitional("http://schemas.openxmlformats.org/officeDocument/2006/relationships"), "id",
				Vocabulary.RELATIONSHIPS);
		Element reference = Element.word(kind + "Reference").with("type", pages);
		List<Attribute> attributes = new ArrayList<>(reference.attributes());
		attributes.add(new Attribute(name, id));
		return new Element(reference.qualifiedName(), attributes, Map.of(), List.of());
	}

	/** The header or footer that was written for one of the old file and one of the new one, either null; null for none. */
	String written(String before, String after) {
		return merged.get(before + "\n" + after);
	}

	/** The part that is written for one of the old file and one of the new one; null for none. */
	private String part(String kind, String before, String after) throws UnreadableFileException {
		String key = before + "\n" + after;
		if (!merged.containsKey(key)) {
			merged.put(key, write(kind, before, after));
		}
		return merged.get(key);
	}

	private String write(String kind, String before, String after) throws UnreadableFileException {
		Element old = before == null ? null : redline.old.root(before);
		Element now = after == null ? null : redline.target.base.root(after);
		if (old == null && now == null || now == null && BlockText.of(old).isBlank()) {
			return null;
		}
		boolean first = now != null && used.add(after);
		String name = first ? after : redline.target.freeName(now != null ? after : "word/" + kind + "1.xml");
		var parts = new PartMerger(redline, old == null ? null : before, now == null ? null : after, name);
		if (!first && now != null) {
			parts.now.relationships.all().forEach(redline.relationshipsTo(name)::add);
		}
		List<Node> content = old != null && now != null ? parts.merge(old, now) : EndMark.plain(parts.merge(old, now));
		Element root = now != null ? now.with(content) : old.with(content);
		Element numbered = redline.ids.number(redline.rooted(root));
		if (first) {
			redline.target.put(name, numbered);
		} else {
			redline.target.add(name, numbered, "application/vnd.openxmlformats-officedocument.wordprocessingml." + kind + "+xml");
		}
		return name;
	}
}
