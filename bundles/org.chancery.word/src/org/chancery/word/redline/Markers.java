package org.chancery.word.redline;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.chancery.word.markup.Element;

/**
 * What has a place but no width: bookmarks, anchors of comments, limits of permissions and moves. All those of the new
 * file are kept; of the old file, the bookmarks that the new one does not have, since its references need them.
 */
final class Markers {

	private static final Set<String> NAMES = Set.of("bookmarkStart", "bookmarkEnd", "commentRangeStart", "commentRangeEnd",
			"permStart", "permEnd", "moveFromRangeStart", "moveFromRangeEnd", "moveToRangeStart", "moveToRangeEnd",
			"customXmlInsRangeStart", "customXmlInsRangeEnd", "customXmlDelRangeStart", "customXmlDelRangeEnd",
			"customXmlMoveFromRangeStart", "customXmlMoveFromRangeEnd", "customXmlMoveToRangeStart", "customXmlMoveToRangeEnd");
	/** Before the ids of bookmarks of the old file, until all are numbered. */
	static final String OLD = "old ";
	/** Word's own bookmark for where the person was. */
	private static final String LAST_PLACE = "_GoBack";

	/** Before the names of bookmarks of the old file that stand beside those of the same name in the new one. */
	static final String BESIDE = "\uE0FEold ";

	private final boolean old;
	private final boolean beside;
	private final Set<String> taken;
	private final Set<String> open = new HashSet<>();

	private Markers(boolean old, boolean beside, Set<String> taken) {
		this.beside = beside;
		this.old = old;
		this.taken = taken;
	}

	/** Those of the new file. */
	static Markers ofNew() {
		return new Markers(false, false, Set.of());
	}

	/**
	 * Those of the old file.
	 *
	 * @param taken  the names of the bookmarks of the new file
	 * @param beside whether those that it has too stand beside its own, under a name of their own
	 */
	static Markers ofOld(Set<String> taken, boolean beside) {
		return new Markers(true, beside, new HashSet<>(taken));
	}

	static boolean isMarker(Element element) {
		return element.isWord() && NAMES.contains(element.name());
	}

	/** Whether a run holds nothing but the anchor of a comment. */
	static boolean isCommentRun(Element run) {
		return run.elements().anyMatch(e -> e.is("commentReference"))
				&& run.elements().allMatch(e -> e.is("commentReference") || e.is("rPr"));
	}

	/** Adds a marker to others if it is kept. */
	void take(Element marker, List<Element> to) {
		if (!old) {
			to.add(marker);
		} else if (marker.is("bookmarkStart")) {
			String name = marker.attribute("name");
			boolean free = name != null && !name.equals(LAST_PLACE) && taken.add(name);
			boolean twice = beside && !free && name != null && taken.add(BESIDE + name);
			if ((free || twice) && open.add(marker.attribute("id"))) {
				to.add(twice ? renamed(marker).with("name", BESIDE + name) : renamed(marker));
			}
		} else if (marker.is("bookmarkEnd") && open.remove(marker.attribute("id"))) {
			to.add(renamed(marker));
		}
	}

	/** Whether something before or in a paragraph of the old file must be taken over. */
	boolean isNeeded(Block paragraph) {
		return !paragraph.before.isEmpty() || isNeeded(paragraph.element);
	}

	private boolean isNeeded(Element element) {
		if (element.is("bookmarkStart")) {
			String name = element.attribute("name");
			return name != null && !name.equals(LAST_PLACE) && (beside || !taken.contains(name));
		}
		return element.is("bookmarkEnd") ? open.contains(element.attribute("id")) : element.elements().anyMatch(this::isNeeded);
	}

	private static Element renamed(Element marker) {
		return marker.with("id", OLD + marker.attribute("id"));
	}

	/** Adds the names of all bookmarks inside an element to others. */
	static void names(Element element, Set<String> to) {
		if (element.is("bookmarkStart") && element.attribute("name") != null) {
			to.add(element.attribute("name"));
		}
		element.elements().forEach(child -> names(child, to));
	}
}
