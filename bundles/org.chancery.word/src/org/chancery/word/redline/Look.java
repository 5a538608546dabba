package org.chancery.word.redline;

import org.chancery.word.markup.Element;

/**
 * Properties of a run, paragraph, cell or table, with what a tracked change says that they were before.
 *
 * @param after  as they are, without the tracked change; null for none
 * @param before as they are once the change is rejected; null for none
 * @param change the tracked change; null if there is none
 */
record Look(Element after, Element before, Element change) {

	/** No properties. */
	static final Look NONE = new Look(null, null, null);

	/** What an element says: its tracked change is the child whose name ends so. */
	static Look of(Element properties) {
		if (properties == null) {
			return NONE;
		}
		Element change = properties.elements().filter(e -> e.isWord() && e.name().equals(properties.name() + "Change")).findFirst()
				.orElse(null);
		if (change == null) {
			return new Look(properties, properties, null);
		}
		Element after = properties.with(properties.children().stream().filter(child -> child != change).toList());
		return new Look(after, change.first(properties.name()), change);
	}
}
