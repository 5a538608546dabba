package org.chancery.core.projection;

import java.util.List;

import org.chancery.model.text.VerticalAlignment;

/**
 * A piece of a projected wording. What runs in a one-shot command tells the kinds apart by {@code instanceof}: a switch
 * on the type is linked at run time, and that takes longer than projecting and writing a treaty.
 */
public sealed interface ProjectedInline {

	/** Whether a number of another clause is printed in it, at whatever depth. */
	default boolean cites() {
		return false;
	}

	/** Words of one look; a line feed is a line break, a tab a tab. */
	record Run(String text, boolean bold, boolean italic, boolean underline, VerticalAlignment vertical)
			implements ProjectedInline {

		/** Plain words. */
		public static Run plain(String text) {
			return new Run(text, false, false, false, VerticalAlignment.BASELINE);
		}
	}

	/**
	 * A cross-reference.
	 *
	 * @param targetId id of the clause referred to; null if this projection has no such clause
	 * @param before   what is printed before the number, for instance "Article " or "paragraph "
	 * @param number   the number of the target as it is now, for instance 5 or 5(2)(a)
	 */
	record Reference(String targetId, String before, String number) implements ProjectedInline {

		@Override
		public boolean cites() {
			return true;
		}
	}

	/** Words that are not agreed. */
	record Bracket(List<Option> options) implements ProjectedInline {

		@Override
		public boolean cites() {
			return options.stream().anyMatch(option -> option.content().stream().anyMatch(ProjectedInline::cites));
		}
	}

	/**
	 * One proposal.
	 *
	 * @param proponents codes of the parties that propose it
	 */
	record Option(List<String> proponents, List<ProjectedInline> content) {
	}

	/** A footnote. */
	record Note(List<ProjectedInline> content) implements ProjectedInline {

		@Override
		public boolean cites() {
			return content.stream().anyMatch(ProjectedInline::cites);
		}
	}

	/** Something imported that is written back unchanged. */
	record Opaque(String format, boolean block, String markup, String text, List<Part> parts) implements ProjectedInline {
	}

	/** A package part that opaque markup refers to. */
	record Part(String relationshipId, String relationshipType, String contentType, String name, byte[] data) {
	}
}
