package org.chancery.core.text;

/** Bounds the work of matching regular expressions, which may take exponential time, by the characters looked at. */
final class StepLimit {

	/** About a second. */
	private static final long MOST = 200_000_000;

	private long left = MOST;

	/** The limit has been reached. */
	static final class Reached extends RuntimeException {

		private static final long serialVersionUID = 1L;

		Reached() {
			super(null, null, false, false);
		}
	}

	/** The text, which counts how often it is looked at. */
	CharSequence limited(String text) {
		return new Limited(text, 0, text.length());
	}

	private final class Limited implements CharSequence {

		private final String text;
		private final int from;
		private final int to;

		Limited(String text, int from, int to) {
			this.text = text;
			this.from = from;
			this.to = to;
		}

		@Override
		public int length() {
			return to - from;
		}

		@Override
		public char charAt(int index) {
			if (--left < 0) {
				throw new Reached();
			}
			return text.charAt(from + index);
		}

		@Override
		public CharSequence subSequence(int start, int end) {
			return new Limited(text, from + start, from + end);
		}

		@Override
		public String toString() {
			return text.substring(from, to);
		}
	}
}
