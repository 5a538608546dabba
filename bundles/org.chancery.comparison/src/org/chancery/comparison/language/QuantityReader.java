package org.chancery.comparison.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.chancery.comparison.language.NumberReader.Number;
import org.chancery.model.negotiation.Operator;

/** Finds the quantities of a text that are no dates and no numbers of clauses. */
final class QuantityReader {

	private static final Set<String> QUOTES = Set.of("\u201c", "\"", "\u00ab");

	private final Script script;
	private final Tokens tokens;
	private final NumberReader numbers;
	private final UnitReader units;
	private final Bounds bounds;
	private final boolean oneCounts;

	QuantityReader(Script script, String language) {
		this.script = script;
		this.tokens = script.tokens;
		this.numbers = new NumberReader(script, language);
		this.units = new UnitReader(script);
		this.bounds = new Bounds(script, Topic.BEFORE);
		// In French and Spanish the numeral is also the article.
		this.oneCounts = language.equals("en");
	}

	List<Quantity> read() {
		List<Quantity> found = new ArrayList<>();
		for (int i = 0; i < script.count(); i++) {
			if (script.isTaken(i) || !tokens.isFigure(i) && !script.hasPhrase(i)) {
				continue;
			}
			int before = script.length(i, Topic.CURRENCY);
			Piece piece = piece(i, i + before, before > 0 ? Unit.of(script.at(i, Topic.CURRENCY).value()) : null);
			if (piece == null && before == 0) {
				piece = ordinal(i);
			}
			if (piece != null) {
				found.add(piece.quantity());
				script.take(i, piece.end);
				i = piece.end - 1;
			}
		}
		return found;
	}

	/** A quantity as far as it is read. */
	private final class Piece {
		private final int start;
		private int end;
		private Number number;
		private Number upTo;
		private Unit unit;
		private boolean consistent = true;

		Piece(int start) {
			this.start = start;
		}

		Quantity quantity() {
			Bounds.Bound before = bounds.before(start);
			Script.Found after = after(end);
			int first = before == null ? start : before.token();
			Operator operator = before != null ? before.operator()
					: after != null ? Operator.get(after.value()) : Operator.EQUAL;
			int last = after == null ? end : end + after.length();
			boolean limit = unit.isTime() && (before != null && before.deadline() || script.is(end, Topic.ANCHOR)
					|| script.is(end + 1, Topic.ANCHOR) && !tokens.isStop(end));
			return new Quantity(tokens.start(first), tokens.end(last - 1), tokens.start(start), number.value(),
					upTo == null ? null : upTo.value(), unit, operator, limit, consistent);
		}
	}

	/** The comparison behind a number; "at the latest" may as well belong to a date that follows. */
	private Script.Found after(int end) {
		Script.Found after = bounds.after(end);
		if (after == null) {
			return null;
		}
		int next = end + after.length();
		boolean date = next < script.count() && script.isTaken(next)
				|| script.is(next, Topic.FILLER) && next + 1 < script.count() && script.isTaken(next + 1);
		return date ? null : after;
	}

	private Piece piece(int start, int at, Unit currency) {
		if (tokens.isFigure(at) && isLabel(at)) {
			return null;
		}
		Number number = numbers.at(at);
		if (number == null) {
			number = article(at);
		}
		if (number == null) {
			return null;
		}
		var piece = new Piece(start);
		piece.number = number;
		piece.end = number.end();
		boolean both = repeated(piece);
		range(piece);
		piece.unit = currency;
		if (currency == null) {
			UnitReader.Named named = units.at(piece.end, number);
			piece.unit = named.unit();
			piece.end = named.end();
			both |= repeated(piece);
			int half = script.length(piece.end, Topic.PLUS_HALF);
			if (half > 0 && piece.unit.isKnown() && piece.upTo == null) {
				piece.number = NumberReader.plusHalf(piece.number, piece.end + half);
				piece.end += half;
			}
		}
		boolean counts = !number.one() || both || piece.unit.isKnown() && piece.unit != Unit.NONE
				|| oneCounts && piece.unit != Unit.NONE;
		return counts ? piece : null;
	}

	/** Within a fortnight, a year and a half: one, where a limit of time is set or something is added to it. */
	private Number article(int at) {
		Script.Found unit = script.is(at, Topic.ARTICLE) ? script.at(at + 1, Topic.UNIT) : null;
		boolean limited = unit != null && (bounds.before(at) != null || script.is(at + 1 + unit.length(), Topic.PLUS_HALF));
		return limited && Unit.of(unit.value()).isTime()
				? new Number(java.math.BigDecimal.ONE, at + 1, true, false) : null;
	}

	/** The same number again in parentheses: twelve (12). */
	private boolean repeated(Piece piece) {
		if (!tokens.word(piece.end).equals("(")) {
			return false;
		}
		boolean quoted = QUOTES.contains(tokens.word(piece.end + 1));
		Number again = numbers.at(piece.end + (quoted ? 2 : 1));
		int close = again == null ? 0 : again.end() + (quoted ? 1 : 0);
		if (again == null || !tokens.word(close).equals(")") || again.words() == piece.number.words()) {
			return false;
		}
		piece.consistent &= again.value().compareTo(piece.number.value()) == 0;
		piece.end = close + 1;
		return true;
	}

	private void range(Piece piece) {
		String join = tokens.word(piece.end);
		if (!script.is(piece.end, Topic.RANGE) || script.is(piece.end, Topic.AND) && !isBetween(piece.start)) {
			return;
		}
		Number other = numbers.at(piece.end + 1);
		if (other != null && other.value().compareTo(piece.number.value()) > 0 && !(join.isEmpty() || other.one())) {
			piece.upTo = other;
			piece.end = other.end();
		}
	}

	private boolean isBetween(int token) {
		return script.is(token - 1, Topic.BETWEEN) || script.is(token - 2, Topic.BETWEEN);
	}

	/** The thirtieth (30th) day. */
	private Piece ordinal(int at) {
		Script.Found word = script.at(at, Topic.ORDINAL);
		int end = word != null ? at + word.length()
				: tokens.isFigure(at) && tokens.isClose(at + 1) && script.is(at + 1, Topic.ORDINAL_SIGN) ? at + 2 : 0;
		if (end == 0) {
			return null;
		}
		Number value = word != null ? new Number(new java.math.BigDecimal(word.value()), end, true, false) : numbers.at(at);
		var piece = new Piece(at);
		piece.number = value;
		piece.end = end;
		if (tokens.word(end).equals("(") && tokens.isFigure(end + 1)) {
			int close = script.is(end + 2, Topic.ORDINAL_SIGN) ? end + 3 : end + 2;
			piece.end = tokens.word(close).equals(")") ? close + 1 : end;
		}
		Script.Found unit = script.at(piece.end, Topic.UNIT);
		if (value == null || unit == null || !Unit.of(unit.value()).isTime()) {
			return null;
		}
		piece.unit = Unit.of(unit.value());
		piece.end += unit.length();
		return piece;
	}

	/** The number of a list item or part of a sign: "1.", "(1)", "1/CP.17". */
	private boolean isLabel(int at) {
		String before = tokens.word(at - 1);
		String after = tokens.word(at + 1);
		boolean close = tokens.isClose(at + 1);
		boolean first = at == 0 || tokens.text.substring(tokens.end(at - 1), tokens.start(at)).indexOf('\n') >= 0;
		return close && (after.equals("/") || first && (after.equals(".") || after.equals(")"))
				|| before.equals("(") && after.equals(")"))
				|| tokens.isClose(at) && (before.equals("/") || before.equals(".") && tokens.isClose(at - 1)
						|| tokens.isWord(at - 1) && !script.is(at - 1, Topic.CURRENCY) && !before.endsWith("'"))
				|| script.is(at + 1, Topic.ORDINAL_SIGN) && close && !script.is(at + 1, Topic.UNIT)
				|| numbers.at(at) == null;
	}
}
