package org.chancery.negotiation.divergence;

/**
 * Two things said that cannot both hold.
 *
 * @param kind  in what they contradict each other
 * @param one   what was promised
 * @param other what was said in public, or promised to somebody else
 */
public record Contradiction(Kind kind, Saying one, Saying other) {

	/** In what two sayings contradict each other. */
	public enum Kind {
		/** One denies what the other affirms. */
		POLARITY("one denies what the other affirms"),
		/** One obliges, the other only permits or intends. */
		MODALITY("one binds, the other only permits"),
		/** They bound the same quantity so that no value suits both. */
		NUMBER("they name numbers that exclude each other"),
		/** They name days of which none suits both. */
		DATE("they name dates that exclude each other"),
		/** They bind different parties. */
		PARTY("they bind different parties");

		private final String words;

		Kind(String words) {
			this.words = words;
		}

		/** What a person reads. */
		public String words() {
			return words;
		}
	}
}
