package org.chancery.word.redline;

import java.time.temporal.ChronoUnit;

import org.chancery.core.exchange.RedlineOptions;

/** Decides which change a token is, and in whose name: that of whoever changed it already, else ours. */
final class Stamp {

	/** Who is named where personal information is removed (ISO 29500-1, 17.15.1.68). */
	private static final String ANONYMOUS = "Author";

	private static final String NO_DATE = "1970-01-01T00:00:00Z";

	private final Revision own;
	private final Revision move;

	Stamp(RedlineOptions options, boolean anonymous, boolean undated) {
		String date = options.date() == null || anonymous || undated ? null
				: options.date().truncatedTo(ChronoUnit.SECONDS).toString();
		own = new Revision(anonymous ? ANONYMOUS : options.author(), date, false);
		move = own.asMove(true);
	}

	/** Our own change. */
	Revision own() {
		return own;
	}

	/** Our own change that is an end of a move. */
	Revision move() {
		return move;
	}

	/** Our own change where the schema wants a date (ISO 29500-1, A.1, CT_MoveBookmark). */
	Revision dated() {
		return own.date() == null ? new Revision(own.author(), NO_DATE, false) : own;
	}

	/** A token of one file or of both. */
	Placed place(Token old, Token now) {
		State before = old == null ? null : new State(old.inserted, old.deleted);
		State after = now == null ? null : new State(now.inserted, now.deleted);
		return new Placed(old, now, insertion(before, after), deletion(before, after));
	}

	/** The tracked changes of something in its own file. */
	record State(Revision inserted, Revision deleted) {
	}

	/** Who inserted what has these states in the old and the new file; null if the old text has it. */
	Revision insertion(State old, State now) {
		if (old != null && old.inserted == null) {
			return null;
		}
		if (now != null && now.inserted != null) {
			return now.inserted.asMove(now.inserted.move() && now.deleted == null);
		}
		return old != null ? old.inserted.asMove(false) : own;
	}

	/** Who deleted what has these states in the old and the new file; null if the new text has it. */
	Revision deletion(State old, State now) {
		if (now != null && now.deleted == null) {
			return null;
		}
		if (now != null) {
			return now.deleted.asMove(now.deleted.move() && old != null && old.inserted == null);
		}
		return old.deleted != null ? old.deleted.asMove(false) : own;
	}
}
