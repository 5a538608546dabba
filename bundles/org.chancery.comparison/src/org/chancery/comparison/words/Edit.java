package org.chancery.comparison.words;

/**
 * One step from an old text to a new one.
 *
 * @param kind what happens to the words
 * @param text the words with the spaces that go with them; never empty
 */
public record Edit(Kind kind, String text) {

	/** What happens to words. */
	public enum Kind {
		/** They stay. */
		KEPT("="),
		/** They go. */
		DELETED("-"),
		/** They come. */
		INSERTED("+");

		private final String sign;

		Kind(String sign) {
			this.sign = sign;
		}

		/** How it is written: "=", "-" or "+". */
		public String sign() {
			return sign;
		}
	}

	/** Words that stay. */
	public static Edit kept(String text) {
		return new Edit(Kind.KEPT, text);
	}

	/** Words that go. */
	public static Edit deleted(String text) {
		return new Edit(Kind.DELETED, text);
	}

	/** Words that come. */
	public static Edit inserted(String text) {
		return new Edit(Kind.INSERTED, text);
	}

	/** Whether these words are in the old text. */
	public boolean isOld() {
		return kind != Kind.INSERTED;
	}

	/** Whether these words are in the new text. */
	public boolean isNew() {
		return kind != Kind.DELETED;
	}
}
