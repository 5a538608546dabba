package org.chancery.comparison.alignment;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.chancery.comparison.alignment.AlignedPair.Relation;
import org.chancery.comparison.words.Matching;
import org.chancery.comparison.words.Tokens;
import org.chancery.comparison.words.Vocabulary;

/** Lists the pairs in the order of the new text, what was deleted behind what it stood behind. */
final class PairListing {

	private final Pairing pairing;
	private final Parts splits;
	private final Parts joins;
	private final Vocabulary vocabulary;
	private final boolean[] moved;
	private final List<AlignedPair> pairs = new ArrayList<>();

	private PairListing(Pairing pairing, Vocabulary vocabulary) {
		this.pairing = pairing;
		splits = pairing.splits;
		joins = pairing.joins;
		this.vocabulary = vocabulary;
		moved = MovedBlocks.of(pairing);
	}

	static List<AlignedPair> of(Pairing pairing, Vocabulary vocabulary) {
		var listing = new PairListing(pairing, vocabulary);
		Map<Integer, List<Integer>> deleted = listing.deleted();
		listing.delete(deleted.getOrDefault(-1, List.of()));
		for (int block = 0; block < pairing.now.size(); block++) {
			listing.add(block);
			listing.ended(block).forEach(old -> listing.delete(deleted.getOrDefault(old, List.of())));
		}
		return listing.pairs;
	}

	/** What was deleted by the old block behind which it is shown: the last one before it that did not move. */
	private Map<Integer, List<Integer>> deleted() {
		Map<Integer, List<Integer>> deleted = new HashMap<>();
		int last = -1;
		for (int block = 0; block < pairing.old.size(); block++) {
			if (pairing.ofOld[block] >= 0 || joins.whole(block) >= 0) {
				last = moved[block] ? last : block;
			} else {
				deleted.computeIfAbsent(last, key -> new ArrayList<>()).add(block);
			}
		}
		return deleted;
	}

	/** The old blocks that are at their end with this new one. */
	private List<Integer> ended(int block) {
		if (!joins.of(block).isEmpty()) {
			return joins.of(block);
		}
		int whole = splits.whole(block) < 0 ? pairing.ofNew[block] : splits.whole(block);
		boolean goesOn = splits.whole(block) >= 0 && splits.of(whole).getLast() != block;
		return whole < 0 || goesOn ? List.of() : List.of(whole);
	}

	private void delete(List<Integer> blocks) {
		blocks.forEach(block -> pairs.add(
				new AlignedPair(Relation.DELETED, block, 0, pairing.old.blocks.get(block).text().length(), -1, 0, 0, false)));
	}

	private void add(int block) {
		int whole = splits.whole(block);
		int partner = pairing.ofNew[block];
		int length = length(pairing.now, block);
		if (whole >= 0) {
			List<Integer> parts = splits.of(whole);
			int[] cuts = cuts(pairing.old.blocks.get(whole), parts, pairing.now);
			int part = parts.indexOf(block);
			pairs.add(new AlignedPair(Relation.SPLIT, whole, cuts[part], cuts[part + 1], block, 0, length,
					partner >= 0 && moved[whole]));
		} else if (!joins.of(block).isEmpty()) {
			join(block, joins.of(block));
		} else if (partner >= 0) {
			pairs.add(new AlignedPair(Relation.MATCHED, partner, 0, length(pairing.old, partner), block, 0, length, moved[partner]));
		} else {
			pairs.add(new AlignedPair(Relation.INSERTED, -1, 0, 0, block, 0, length, false));
		}
	}

	private void join(int block, List<Integer> parts) {
		int[] cuts = cuts(pairing.now.blocks.get(block), parts, pairing.old);
		for (int part = 0; part < parts.size(); part++) {
			int old = parts.get(part);
			pairs.add(new AlignedPair(Relation.JOINED, old, 0, length(pairing.old, old), block, cuts[part], cuts[part + 1],
					pairing.ofOld[old] >= 0 && moved[old]));
		}
	}

	private static int length(Side side, int block) {
		return side.blocks.get(block).text().length();
	}

	/** Where in the text of a whole its parts begin, and the end. */
	private int[] cuts(Block whole, List<Integer> parts, Side side) {
		Tokens words = Tokens.of(whole.text(), vocabulary);
		List<Tokens> all = parts.stream().map(part -> Tokens.of(side.blocks.get(part).text(), vocabulary)).toList();
		int[] partners = Matching.of(words.numbers(), all.stream().flatMapToInt(t -> java.util.stream.IntStream.of(t.numbers())).toArray());
		int[] cuts = new int[parts.size() + 1];
		cuts[parts.size()] = whole.text().length();
		int begin = 0;
		for (int part = 1; part < parts.size(); part++) {
			begin += all.get(part - 1).size();
			int first = 0;
			while (first < partners.length && partners[first] < begin) {
				first++;
			}
			cuts[part] = first < partners.length ? words.start(first) : whole.text().length();
		}
		return cuts;
	}
}
