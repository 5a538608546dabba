package org.chancery.comparison.merge;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.chancery.comparison.words.Matching;
import org.chancery.core.text.InlineSequence;
import org.chancery.model.text.Inline;
import org.eclipse.emf.ecore.EObject;

/**
 * Merges words: each version's changes against the ancestor's words, if a word that both kept stands between any two of
 * different versions, or if they are the same change.
 */
final class WordsMerge {

	/** Words that stand for others: from and to in the ancestor's words, and in the version's. */
	private record Change(int from, int to, int newFrom, int newTo, Pieces version) {

		List<String> words() {
			return version.keys().subList(newFrom, newTo);
		}

		boolean same(Change other) {
			return from == other.from && to == other.to && words().equals(other.words());
		}
	}

	private WordsMerge() {
	}

	/** The merged inlines; null if the changes touch each other. */
	@SuppressWarnings("unchecked")
	static List<Inline> inlines(List<EObject> base, List<EObject> ours, List<EObject> theirs) {
		var was = Pieces.of((List<Inline>) (List<?>) base);
		List<Change> changes = changes(was, Pieces.of((List<Inline>) (List<?>) ours),
				Pieces.of((List<Inline>) (List<?>) theirs));
		if (changes == null) {
			return null;
		}
		List<Inline> merged = new ArrayList<>();
		int at = 0;
		for (Change change : changes) {
			was.copy(at, change.from, merged);
			change.version.copy(change.newFrom, change.newTo, merged);
			at = change.to;
		}
		was.copy(at, was.size(), merged);
		return InlineSequence.copyOf(merged).toInlines();
	}

	/** The merged string; null if the changes touch each other. */
	static String words(String base, String ours, String theirs) {
		var was = Pieces.of(base);
		List<Change> changes = changes(was, Pieces.of(ours), Pieces.of(theirs));
		if (changes == null) {
			return null;
		}
		var merged = new StringBuilder();
		int at = 0;
		for (Change change : changes) {
			was.append(at, change.from, merged);
			change.version.append(change.newFrom, change.newTo, merged);
			at = change.to;
		}
		was.append(at, was.size(), merged);
		return merged.toString();
	}

	/** All changes in order; null if any two of different versions touch each other. */
	private static List<Change> changes(Pieces base, Pieces ours, Pieces theirs) {
		Map<String, Integer> numbers = new HashMap<>();
		List<Change> all = new ArrayList<>(between(base, ours, numbers));
		for (Change change : between(base, theirs, numbers)) {
			if (all.stream().noneMatch(change::same)) {
				all.add(change);
			}
		}
		all.sort(Comparator.comparingInt(Change::from).thenComparingInt(Change::to));
		for (int i = 1; i < all.size(); i++) {
			Change before = all.get(i - 1);
			if (before.version != all.get(i).version && !base.hasWord(before.to, all.get(i).from)) {
				return null;
			}
		}
		return all;
	}

	private static List<Change> between(Pieces base, Pieces version, Map<String, Integer> numbers) {
		int[] partners = Matching.of(base.numbers(numbers), version.numbers(numbers));
		List<Change> changes = new ArrayList<>();
		int from = 0;
		int newFrom = 0;
		for (int i = 0; i <= partners.length; i++) {
			int partner = i == partners.length ? version.size() : partners[i];
			if (partner < 0) {
				continue;
			}
			if (i > from || partner > newFrom) {
				changes.add(new Change(from, i, newFrom, partner, version));
			}
			from = i + 1;
			newFrom = partner + 1;
		}
		return changes;
	}
}
