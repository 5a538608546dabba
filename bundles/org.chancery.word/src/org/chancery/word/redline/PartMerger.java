package org.chancery.word.redline;

import java.util.ArrayList;
import java.util.List;

import org.chancery.core.exchange.UnreadableFileException;
import org.chancery.word.markup.Element;
import org.chancery.word.markup.Node;

/** Merges what stands in one part of the old file and in one of the new file; either may be missing. */
final class PartMerger {

	final Redline redline;
	final Scope old;
	final Scope now;
	final OldMarkup markup;
	final Markers oldMarkers;
	final Markers newMarkers = Markers.ofNew();
	final PropertyMerger properties;

	/**
	 * @param oldPart null for none
	 * @param newPart null for none
	 * @param part    the part that is written
	 */
	PartMerger(Redline redline, String oldPart, String newPart, String part) throws UnreadableFileException {
		this.redline = redline;
		old = oldPart == null ? null : new Scope(redline.old, oldPart, true, false, redline.oldPlaces);
		now = newPart == null ? null : new Scope(redline.target.base, newPart, false, redline.rejected, redline.newPlaces);
		markup = old == null ? null : new OldMarkup(old, part, redline.names);
		oldMarkers = Markers.ofOld(redline.bookmarks, redline.rejected);
		properties = new PropertyMerger(redline.stamp);
	}

	/** What is written in the place of the content of two elements; null for one that is missing. */
	List<Node> merge(Element before, Element after) throws UnreadableFileException {
		Story was = before == null ? null : StoryScanner.scan(before, old, oldMarkers);
		Story is = after == null ? null : StoryScanner.scan(after, now, newMarkers);
		return merge(was, is);
	}

	/** What is written in the place of two stories; null for one that is missing. */
	List<Node> merge(Story before, Story after) throws UnreadableFileException {
		return new StoryMerger(this).merge(before, after);
	}

	/** A copy of an element of the old part; null for null. */
	Element copy(Element element) throws UnreadableFileException {
		return markup == null ? element : markup.copy(element);
	}

	/** The tokens of a paragraph of the old or the new part. */
	List<Token> tokens(Block paragraph, boolean before) {
		List<Token> tokens = new ArrayList<>();
		paragraph.lead.forEach(lead -> tokens.addAll(tokens(lead.element(), lead.before(), before)));
		tokens.addAll(tokens(paragraph.element, paragraph.before, before));
		return tokens;
	}

	private List<Token> tokens(Element paragraph, List<Element> markers, boolean before) {
		List<Token> tokens = ParagraphScanner.scan(paragraph, before ? old : now, before ? oldMarkers : newMarkers);
		if (!markers.isEmpty()) {
			var all = new ArrayList<Element>(markers);
			all.addAll(tokens.getFirst().before);
			tokens.getFirst().before = all;
		}
		return tokens;
	}

	/** Whether two paragraphs are the same in all respects, so that the new one can stand as it is. */
	boolean isSame(Block before, Block after) {
		return before.text.equals(after.text) && after.lead.isEmpty() && !refersToNote(after.element) && !oldMarkers.isNeeded(before)
				&& Fingerprint.of(before.element, markup).equals(Fingerprint.of(after.element, now));
	}

	private static boolean refersToNote(Element element) {
		return element.is("footnoteReference") || element.is("endnoteReference") || element.elements().anyMatch(PartMerger::refersToNote);
	}

}
