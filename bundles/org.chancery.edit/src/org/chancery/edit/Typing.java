package org.chancery.edit;

import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;

/**
 * Decides which keystrokes are undone together: those of one word in one place without a pause, and a run of deletions.
 */
final class Typing {

	private static final long PAUSE = TimeUnit.SECONDS.toNanos(2);

	private final LongSupplier clock;
	private Object place;
	private boolean deleting;
	private boolean afterSpace;
	private long last;

	Typing(LongSupplier clock) {
		this.clock = clock;
	}

	/** Whether what was typed joins what was typed before; remembers it for the next. */
	boolean joins(Object where, String typed) {
		long now = clock.getAsLong();
		boolean deletion = typed.isEmpty();
		boolean newWord = !deletion && afterSpace && !Character.isWhitespace(typed.codePointAt(0));
		boolean joins = place != null && Objects.equals(place, where) && deleting == deletion && !newWord
				&& now - last < PAUSE;
		place = where;
		deleting = deletion;
		afterSpace = !deletion && Character.isWhitespace(typed.codePointBefore(typed.length()));
		last = now;
		return joins;
	}

	void end() {
		place = null;
	}
}
