package org.chancery.word.redline;

import java.util.ArrayList;
import java.util.List;

import org.chancery.comparison.words.Tokens;
import org.chancery.comparison.words.Vocabulary;
import org.chancery.comparison.words.WordDiff;

/** Puts the tokens of the old and the new file into one order, each once if both have it. */
final class TokenDiff {

	private final Stamp stamp;
	private final boolean rejected;
	private final Signs signs = new Signs();

	/** @param rejected whether what the new file inserts itself is equal to nothing in the old one */
	TokenDiff(Stamp stamp, boolean rejected) {
		this.rejected = rejected;
		this.stamp = stamp;
	}

	/** Both in one order; at each place what goes stands before what comes. */
	List<Placed> merge(List<Token> before, List<Token> after) {
		return new Merge(new Stream(before, signs, false), new Stream(after, signs, rejected)).perform();
	}

	private final class Merge {

		private final Stream old;
		private final Stream now;
		private final List<Placed> placed = new ArrayList<>();
		private int oldAt;
		private int newAt;
		private int oldToken;
		private int newToken;

		Merge(Stream old, Stream now) {
			this.old = old;
			this.now = now;
		}

		List<Placed> perform() {
			var vocabulary = new Vocabulary();
			Tokens olds = Tokens.of(old.text, vocabulary);
			Tokens news = Tokens.of(now.text, vocabulary);
			int[] partners = WordDiff.partners(olds, news);
			for (int i = 0; i < partners.length; i++) {
				if (partners[i] >= 0) {
					change(olds.start(i), news.start(partners[i]));
					keep(olds.end(i) - olds.start(i));
				}
			}
			change(old.text.length(), now.text.length());
			return placed;
		}

		/** What lies up to these places differs, but for the spaces that it begins or ends with. */
		private void change(int oldEnd, int newEnd) {
			int most = Math.min(oldEnd - oldAt, newEnd - newAt);
			int lead = 0;
			while (lead < most && isSpace(old.text.charAt(oldAt + lead)) && old.text.charAt(oldAt + lead) == now.text.charAt(newAt + lead)) {
				lead++;
			}
			keep(lead);
			most -= lead;
			int tail = 0;
			while (tail < most && isSpace(old.text.charAt(oldEnd - 1 - tail))
					&& old.text.charAt(oldEnd - 1 - tail) == now.text.charAt(newEnd - 1 - tail)) {
				tail++;
			}
			delete(oldEnd - tail);
			insert(newEnd - tail);
			keep(tail);
		}

		private void keep(int length) {
			int end = oldAt + length;
			while (oldAt < end) {
				oldToken = old.at(oldAt, oldToken);
				newToken = now.at(newAt, newToken);
				int piece = Math.min(end - oldAt, Math.min(old.end(oldToken) - oldAt, now.end(newToken) - newAt));
				both(old.cut(oldToken, oldAt, oldAt + piece), now.cut(newToken, newAt, newAt + piece));
				oldAt += piece;
				newAt += piece;
			}
		}

		private void both(Token before, Token after) {
			if (before == null || after == null || !before.key.equals(after.key)) {
				alone(before, true);
				alone(after, false);
				return;
			}
			Wrap.match(before.wrap, after.wrap);
			placed.add(stamp.place(before, after));
		}

		private void alone(Token token, boolean before) {
			if (token != null) {
				placed.add(before ? stamp.place(token, null) : stamp.place(null, token));
			}
		}

		private void delete(int to) {
			while (oldAt < to) {
				oldToken = old.at(oldAt, oldToken);
				int end = Math.min(to, old.end(oldToken));
				alone(old.cut(oldToken, oldAt, end), true);
				oldAt = end;
			}
		}

		private void insert(int to) {
			while (newAt < to) {
				newToken = now.at(newAt, newToken);
				int end = Math.min(to, now.end(newToken));
				alone(now.cut(newToken, newAt, end), false);
				newAt = end;
			}
		}

		private static boolean isSpace(char c) {
			return Character.isWhitespace(c) || Character.isSpaceChar(c);
		}
	}
}
