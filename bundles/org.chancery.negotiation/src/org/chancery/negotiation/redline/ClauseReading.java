package org.chancery.negotiation.redline;

import java.util.ArrayList;
import java.util.List;

/** One way in which a clause reads, with where its words come from. */
final class ClauseReading {

	/** A stretch of the reading. */
	private record Stretch(int start, int end, int printed, String target, BracketOption option) {
	}

	/** A cross-reference in the reading. @param target id of the clause referred to; null if it leads nowhere */
	record Reference(int start, int end, String target) {
	}

	private final String text;
	private final BracketOption taken;
	private final List<Stretch> stretches;

	private ClauseReading(Builder builder) {
		this.text = builder.text.toString();
		this.taken = builder.taken;
		this.stretches = List.copyOf(builder.stretches);
	}

	String text() {
		return text;
	}

	/** The option taken; null in the reading of the first ones. */
	BracketOption taken() {
		return taken;
	}

	/** Where a character stands in the plain text of the clause; -1 if it is in a footnote. */
	int printed(int position) {
		for (Stretch stretch : stretches) {
			if (position < stretch.end()) {
				return stretch.printed() < 0 ? -1 : stretch.printed() + position - stretch.start();
			}
		}
		return -1;
	}

	/** The innermost option of which some word stands there; null if all of it is agreed. */
	BracketOption option(int from, int to) {
		BracketOption found = null;
		for (Stretch stretch : stretches) {
			if (stretch.start() < to && stretch.end() > from && stretch.option() != null) {
				found = stretch.option();
			}
		}
		return found;
	}

	/** The cross-references in order. */
	List<Reference> references() {
		return stretches.stream().filter(stretch -> stretch.target() != null)
				.map(stretch -> new Reference(stretch.start(), stretch.end(), stretch.target())).toList();
	}

	/** Puts a reading together. */
	static final class Builder {

		private final StringBuilder text = new StringBuilder();
		private final List<Stretch> stretches = new ArrayList<>();
		private final BracketOption taken;

		Builder(BracketOption taken) {
			this.taken = taken;
		}

		void add(String words, int printed, String target, BracketOption option) {
			if (!words.isEmpty()) {
				stretches.add(new Stretch(text.length(), text.length() + words.length(), printed, target, option));
				text.append(words);
			}
		}

		ClauseReading build() {
			return new ClauseReading(this);
		}
	}
}
