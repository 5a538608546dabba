package org.chancery.word.redline;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.chancery.word.markup.Element;
import org.chancery.word.markup.Node;

/** Makes one element of the properties of something in the old and in the new file, their difference tracked. */
final class PropertyMerger {

	/** What is no property but tracks or names something of its own. */
	private static final Set<String> NOT_TRACKED = Set.of("ins", "del", "moveFrom", "moveTo", "sectPr", "cellIns", "cellDel", "cellMerge",
			"headerReference", "footerReference");

	private final Stamp stamp;

	PropertyMerger(Stamp stamp) {
		this.stamp = stamp;
	}

	/**
	 * The properties of what both files have.
	 *
	 * @param name the element that holds them, for where there is none
	 * @param old  as the old file has them, its names already those of the new one; null for none
	 * @param now  as the new file has them; null for none
	 * @return null for none
	 */
	Element merge(String name, Element old, Element now) {
		Look before = Look.of(old);
		Look after = Look.of(now);
		String was = print(before.before());
		if (was.equals(print(after.after()))) {
			return after.after();
		}
		Element change = change(name, before, after, was);
		List<Node> children = new ArrayList<>();
		if (after.after() != null) {
			children.addAll(after.after().children());
		}
		children.add(change);
		return after.after() == null ? Element.word(name).with(children) : after.after().with(children);
	}

	private Element change(String name, Look before, Look after, String was) {
		if (after.change() != null && print(after.before()).equals(was)) {
			return after.change();
		}
		Revision revision = before.change() != null && print(before.after()).equals(print(after.after())) ? Revision.of(before.change())
				: stamp.own();
		Element held = before.before() == null ? Element.word(name) : before.before();
		// Of the mark's own run nothing is tracked here.
		List<Node> base = held.children().stream().filter(PropertyMerger::isTracked).toList();
		return revision.on(Element.word(name + "Change", Element.word(name).with(withoutRun(name, base))));
	}

	private static List<Node> withoutRun(String name, List<Node> children) {
		return name.equals("pPr") ? children.stream().filter(c -> !(c instanceof Element e && e.is("rPr"))).toList() : children;
	}

	private static boolean isTracked(Node child) {
		return child instanceof Element element && !(element.isWord() && (NOT_TRACKED.contains(element.name())
				|| element.name().endsWith("PrChange")));
	}

	private static String print(Element properties) {
		return properties == null ? ""
				: Fingerprint.ofProperties(properties.with(properties.children().stream().filter(PropertyMerger::isTracked)
						.filter(child -> !(properties.is("pPr") && child instanceof Element e && e.is("rPr"))).toList()));
	}
}
