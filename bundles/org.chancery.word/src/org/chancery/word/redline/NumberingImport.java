package org.chancery.word.redline;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.chancery.word.markup.Element;
import org.chancery.word.markup.Node;

/**
 * Finds for each list of the old file the one of the new file that it became, and adds it where there is none. A list
 * became another if paragraphs that stayed were in the one and are in the other, and both count alike.
 */
final class NumberingImport {

	private static final String NONE = "0";
	private static final Element EMPTY = Element.word("numbering");

	private final ListTable old;
	private final ListTable now;
	private final Map<String, Map<String, Integer>> votes = new LinkedHashMap<>();
	private final Map<String, String> counterparts = new HashMap<>();
	private final Map<String, String> abstracts = new HashMap<>();
	private final List<Element> addedAbstracts = new ArrayList<>();
	private final List<Element> addedLists = new ArrayList<>();
	private final Element root;

	/** @param oldRoot the lists of the old file; null if it has none; @param root those of the new one, likewise */
	NumberingImport(Element oldRoot, Element root) {
		this.root = root;
		old = new ListTable(oldRoot == null ? EMPTY : oldRoot);
		now = new ListTable(root == null ? EMPTY : root);
	}

	/** A paragraph that stayed was in the one list, and is in the other. */
	void vote(String before, String after) {
		if (before != null && after != null) {
			votes.computeIfAbsent(before, key -> new LinkedHashMap<>()).merge(after, 1, Integer::sum);
		}
	}

	/** Counts the votes; before, no list has a counterpart. */
	void resolve() {
		Set<String> given = new HashSet<>();
		votes.forEach((before, each) -> each.entrySet().stream().sorted(Comparator.comparing(e -> -e.getValue()))
				.map(Map.Entry::getKey).forEach(after -> pair(before, after, given)));
		for (String before : old.lists()) {
			pair(before, before, given);
		}
		for (String before : old.lists()) {
			now.lists().forEach(after -> pair(before, after, given));
		}
	}

	private void pair(String before, String after, Set<String> given) {
		boolean free = !counterparts.containsKey(before) && !given.contains(after);
		if (free && old.has(before) && now.has(after) && old.definition(before).equals(now.definition(after))) {
			counterparts.put(before, after);
			given.add(after);
			abstracts.putIfAbsent(old.abstractOf(before), now.abstractOf(after));
		}
	}

	/** Whether two {@code w:numPr} of styles, of the old and of the new file, count alike; null for no list. */
	boolean isSame(Element before, Element after) {
		String a = number(before);
		String b = number(after);
		return a.equals(b) && a.equals(NONE)
				|| old.has(a) && now.has(b) && old.definition(a).equals(now.definition(b)) && level(before).equals(level(after));
	}

	private static String number(Element list) {
		Element number = list == null ? null : list.first("numId");
		return number == null || number.value() == null ? NONE : number.value();
	}

	private static String level(Element list) {
		Element level = list.first("ilvl");
		return level == null ? NONE : String.valueOf(level.value());
	}

	/** The id that a list of the old file has in the redline, as far as that is known without adding it. */
	String known(String id) {
		return id.equals(NONE) || !old.has(id) ? id : counterparts.getOrDefault(id, "old " + id);
	}

	/** The id that a list of the old file has in the redline; it is added if need be. */
	String take(String id) {
		if (id == null || id.equals(NONE) || !old.has(id)) {
			return id == null ? NONE : id;
		}
		return counterparts.computeIfAbsent(id, this::add);
	}

	private String add(String id) {
		String free = now.freeList();
		String kind = abstracts.computeIfAbsent(old.abstractOf(id), this::addAbstract);
		Element list = old.list(id);
		addedLists.add(list.with("numId", free)
				.with(list.elements().map(e -> e.is("abstractNumId") ? e.with("val", kind) : e).toList()));
		return free;
	}

	private String addAbstract(String id) {
		String free = now.freeAbstract();
		Element list = old.abstractList(id);
		if (list == null) {
			return id;
		}
		// A list with the mark of another would be joined with it; a style can number by one list only.
		List<Node> children = list.elements().filter(e -> !e.is("nsid") && !e.is("tmpl"))
				.map(e -> e.is("lvl") ? plainLevel(e) : e).map(Node.class::cast).toList();
		addedAbstracts.add(list.with("abstractNumId", free).with(children));
		return free;
	}

	private static Element plainLevel(Element level) {
		return level.with(level.elements().filter(e -> !e.is("pStyle") && !e.is("lvlPicBulletId")).toList());
	}

	/** The lists with those that were added; null if there are none. */
	Element tree() {
		if (addedLists.isEmpty()) {
			return root;
		}
		Element base = root == null ? EMPTY : root;
		List<Node> children = new ArrayList<>(base.elements().filter(e -> e.is("numPicBullet") || e.is("abstractNum")).toList());
		children.addAll(addedAbstracts);
		base.elements().filter(e -> e.is("num")).forEach(children::add);
		children.addAll(addedLists);
		base.elements().filter(e -> e.is("numIdMacAtCleanup")).forEach(children::add);
		return base.with(children);
	}
}
