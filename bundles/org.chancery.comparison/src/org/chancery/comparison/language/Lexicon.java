package org.chancery.comparison.language;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The phrases of one language, each with its topic and value. Immutable once read. */
final class Lexicon {

	/** What a phrase is: a link of the chain of all that it is. */
	record Entry(Topic topic, String value, Entry next) {
	}

	/** A word of phrases, and what may follow. */
	static final class Node {
		private final Map<String, Node> next = new HashMap<>();
		private Entry entries;

		Node then(String word) {
			return next.get(word);
		}

		Entry entries() {
			return entries;
		}
	}

	private final Node root = new Node();
	private final boolean elides;

	private Lexicon(boolean elides) {
		this.elides = elides;
	}

	/** The lexicon of a language of which there is one. */
	static Lexicon read(String language) {
		var lexicon = new Lexicon(language.equals("fr"));
		try (InputStream in = Lexicon.class.getResourceAsStream(language + ".lexicon");
				var lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
			lines.lines().filter(line -> !line.isBlank() && line.charAt(0) != '#').forEach(lexicon::add);
		} catch (IOException failure) {
			throw new UncheckedIOException(failure);
		}
		return lexicon;
	}

	/** A lexicon without words. */
	static Lexicon empty() {
		return new Lexicon(false);
	}

	boolean elides() {
		return elides;
	}

	Node root() {
		return root;
	}

	private void add(String line) {
		int colon = line.indexOf(':');
		String[] names = line.substring(0, colon).split(" ", 2);
		Topic topic = Topic.of(names[0]);
		String value = names.length > 1 ? names[1] : "";
		for (String pattern : line.substring(colon + 1).split(",")) {
			for (String phrase : expand(pattern)) {
				add(new Tokens(phrase, elides), topic, value);
			}
		}
	}

	private void add(Tokens phrase, Topic topic, String value) {
		Node node = root;
		for (int i = 0; i < phrase.count(); i++) {
			node = node.next.computeIfAbsent(phrase.word(i), w -> new Node());
		}
		node.entries = new Entry(topic, value, node.entries);
	}

	private static List<String> expand(String pattern) {
		int open = pattern.indexOf('(');
		if (open < 0) {
			return List.of(pattern);
		}
		int close = pattern.indexOf(')', open);
		List<String> phrases = new ArrayList<>();
		for (String alternative : pattern.substring(open + 1, close).split("/", -1)) {
			phrases.addAll(expand(pattern.substring(0, open) + alternative + pattern.substring(close + 1)));
		}
		return phrases;
	}
}
