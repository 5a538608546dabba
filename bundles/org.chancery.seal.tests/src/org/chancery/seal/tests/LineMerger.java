package org.chancery.seal.tests;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

import org.chancery.core.exchange.UnreadableFileException;
import org.chancery.core.sealing.HoldingMerger;

/** Merges documents of the same number of lines, line by line: enough for rewordings. */
final class LineMerger implements HoldingMerger {

	@Override
	public Merged merge(byte[] base, byte[] one, byte[] other) throws UnreadableFileException {
		List<String> first = lines(one);
		List<String> second = lines(other);
		List<String> before = base == null ? first : lines(base);
		if (first.size() != second.size() || first.size() != before.size()) {
			throw new UnreadableFileException("the documents have different numbers of lines");
		}
		var merged = new StringBuilder();
		var aside = new ArrayList<String>();
		for (int i = 0; i < first.size(); i++) {
			boolean kept = first.get(i).equals(before.get(i));
			merged.append(kept ? second.get(i) : first.get(i)).append('\n');
			if (!kept && !second.get(i).equals(before.get(i)) && !second.get(i).equals(first.get(i))) {
				aside.add("line " + i);
			}
		}
		return new Merged(merged.toString().getBytes(StandardCharsets.UTF_8), aside);
	}

	private static List<String> lines(byte[] text) {
		return new String(text, StandardCharsets.UTF_8).lines().toList();
	}
}
