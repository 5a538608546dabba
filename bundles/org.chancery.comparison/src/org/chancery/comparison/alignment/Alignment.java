package org.chancery.comparison.alignment;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.chancery.comparison.words.Vocabulary;

/**
 * Which blocks of two texts belong together. Every block of either text is in a pair; one that was split or joined is in a
 * pair for each part, so that the parts of a block, in order, are the whole of it. Blocks of the same id belong together;
 * others are found by their words: first what is alike within what belongs together, from the top of the tree down, then
 * parts of what was split or joined, then what moved elsewhere, at last what was rewritten at its place. Takes time near
 * linear in the number of words, also where blocks are all alike.
 *
 * @param pairs in the order of the new text, what was deleted behind what it stood behind; the parts of a split block in the
 *              order of the parts
 */
public record Alignment(List<AlignedPair> pairs) {

	/**
	 * Aligns two texts.
	 *
	 * @param old in reading order, each block before those inside it
	 * @param now in reading order, each block before those inside it
	 * @throws IllegalArgumentException if a block comes before the one that it stands in
	 */
	public static Alignment of(List<Block> old, List<Block> now) {
		var vocabulary = new Vocabulary();
		Map<String, int[]> known = new HashMap<>();
		var oldSide = new Side(old, vocabulary, known);
		var newSide = new Side(now, vocabulary, known);
		var pairing = new Pairing(oldSide, newSide);
		var weights = new WordWeights(oldSide, newSide, vocabulary.size());
		var similarity = new Similarity(oldSide, newSide, weights, vocabulary.size());
		matchIds(pairing);
		var evidence = new Evidence(pairing);
		var siblings = new SiblingAlignment(pairing, similarity, evidence);
		var splitSearch = new PartSearch(pairing, true, weights, siblings::align);
		var joinSearch = new PartSearch(pairing, false, weights, (whole, part) -> siblings.align(part, whole));
		siblings.align(-1, -1);
		siblings.alignOutside();
		var units = new UnitAlignment(pairing, similarity, evidence);
		units.align();
		splitSearch.search();
		joinSearch.search();
		new MoveSearch(pairing, similarity, siblings, evidence).search();
		new ParentVotes(pairing, similarity).count();
		new GapAlignment(pairing, similarity, siblings).fill();
		new NeedlessMoves(pairing, similarity, siblings).takeBack();
		splitSearch.search();
		joinSearch.search();
		return new Alignment(List.copyOf(PairListing.of(pairing, vocabulary)));
	}

	private static void matchIds(Pairing pairing) {
		Map<String, Integer> byId = new HashMap<>();
		for (int block = 0; block < pairing.now.size(); block++) {
			if (pairing.now.blocks.get(block).id() != null) {
				byId.putIfAbsent(pairing.now.blocks.get(block).id(), block);
			}
		}
		for (int block = 0; block < pairing.old.size(); block++) {
			Integer partner = byId.remove(pairing.old.blocks.get(block).id());
			if (partner != null) {
				pairing.match(block, partner);
			}
		}
	}
}
