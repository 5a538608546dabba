package org.chancery.word.review;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.chancery.core.exchange.UnreadableFileException;
import org.chancery.word.imports.container.Relationship;
import org.chancery.word.imports.container.Vocabulary;
import org.chancery.word.markup.Element;

/** Which header or footer stands on which pages (ISO 29500-1, 17.10). */
final class MarginStories {

	/** The headers or footers at one place, in both files. */
	record Pair(Story old, Story now) {
	}

	private MarginStories() {
	}

	/** Those of both files that stand at the same place, each pair once. */
	static List<Pair> pairs(FileText old, FileText now) throws UnreadableFileException {
		List<Map<String, Story>> before = perSection(old);
		List<Map<String, Story>> after = perSection(now);
		var pairs = new LinkedHashMap<List<Story>, Pair>();
		for (int i = 0; i < Math.min(before.size(), after.size()); i++) {
			var places = new java.util.TreeSet<>(before.get(i).keySet());
			places.addAll(after.get(i).keySet());
			for (String place : places) {
				Story one = before.get(i).get(place);
				Story other = after.get(i).get(place);
				String part = place.startsWith("header") ? Parts.HEADER : Parts.FOOTER;
				var pair = new Pair(one == null ? new Story(part, "") : one, other == null ? new Story(part, "") : other);
				pairs.putIfAbsent(java.util.Arrays.asList(one, other), pair);
			}
		}
		return new ArrayList<>(pairs.values());
	}

	private static List<Map<String, Story>> perSection(FileText file) throws UnreadableFileException {
		var all = new ArrayList<Map<String, Story>>();
		Map<String, Story> inherited = new HashMap<>();
		Element settings = file.root("settings");
		Element even = settings == null ? null : settings.first("evenAndOddHeaders");
		for (Element section : file.sections) {
			for (Element reference : section.elements().toList()) {
				if (reference.is("headerReference") || reference.is("footerReference")) {
					Story story = story(file, reference.attribute(Vocabulary.RELATIONSHIPS, "id"));
					String type = reference.attribute("type") == null ? "default" : reference.attribute("type");
					if (story != null) {
						inherited.put(reference.name().replace("Reference", " ") + type, story);
					}
				}
			}
			Map<String, Story> shown = new HashMap<>(inherited);
			Element title = section.first("titlePg");
			shown.keySet().removeIf(place -> place.endsWith("first") && (title == null || !title.on())
					|| place.endsWith("even") && (even == null || !even.on()));
			all.add(shown);
		}
		return all;
	}

	private static Story story(FileText file, String id) throws UnreadableFileException {
		String part = id == null ? null
				: file.file.relationships(file.file.main()).find(id).map(Relationship::target).orElse(null);
		return part == null ? null : file.margins.get(part);
	}
}
