package org.chancery.benchmarks;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.chancery.benchmarks.RedLineSlot.Filling;

/** Makes places for words that must, or must not, appear, and for frozen words, out of real clauses. */
final class RedLineWords {

	private static final Pattern PAIR = Pattern.compile("\\b(?<first>[a-z\u00e1\u00e9\u00ed\u00f3\u00fa\u00f1]{5,}) (?<second>[a-z\u00e1\u00e9\u00ed\u00f3\u00fa\u00f1]{5,})\\b", Pattern.UNICODE_CHARACTER_CLASS);
	private static final Pattern DENIAL = Pattern.compile("\\b(?:no|not|nor|neither|without|never|none|cannot|sin|ni|ning[u\u00fa]n\\w*|nunca)\\b", Pattern.CASE_INSENSITIVE);

	private final String language;
	private final Set<String> vocabulary;
	private final Random random;

	/** @param vocabulary the words of the treaty, in which a word has another inflection if it has any */
	RedLineWords(String language, Set<String> vocabulary, Random random) {
		this.language = language;
		this.vocabulary = vocabulary;
		this.random = random;
	}

	private static Optional<MatchResult> pair(String text, Random random) {
		List<MatchResult> pairs = PAIR.matcher(text).results().toList();
		return pairs.isEmpty() ? Optional.empty() : Optional.of(pairs.get(random.nextInt(pairs.size())));
	}

	/** Words of a clause that must appear. @param other words of another clause */
	Optional<RedLineSlot> contains(String text, String other) {
		Optional<MatchResult> found = pair(text, random);
		Optional<MatchResult> foreign = pair(other, random);
		if (found.isEmpty() || foreign.isEmpty() || count(text, found.get()) != 1 || DENIAL.matcher(text.substring(0, found.get().start())).find() || text.contains(foreign.get().group(2))
				|| foreign.get().group(2).regionMatches(0, found.get().group(2), 0, 4)) {
			return Optional.empty();
		}
		String first = found.get().group(1);
		String phrase = found.get().group();
		List<Filling> good = new ArrayList<>(List.of(new Filling("plain", phrase), new Filling("plain", first.toUpperCase(Locale.ROOT) + " " + found.get().group(2)),
				new Filling("inflected", first + " " + inflected(found.get().group(2)))));
		List<Filling> bad = new ArrayList<>(List.of(new Filling("plain", first + " " + foreign.get().group(2)), new Filling("plain", found.get().group(2) + " " + first)));
		if (!DENIAL.matcher(text).find()) {
			bad.add(new Filling("negated", (language.equals("es") ? "sin " : "without ") + phrase));
		}
		return Optional.of(new RedLineSlot("contains", text.substring(0, found.get().start()), text.substring(found.get().end()),
				"contains \"" + phrase + "\"", good, bad));
	}

	/** Words of another clause that must not appear in this one. */
	Optional<RedLineSlot> lacks(String text, String other) {
		Optional<MatchResult> found = pair(other, random);
		Matcher space = Pattern.compile("(?<=[a-z]{3}) (?=[a-z]{3})").matcher(text);
		if (found.isEmpty() || !space.find() || text.contains(found.get().group(1)) || text.contains(found.get().group(2))
				|| DENIAL.matcher(text).find()) {
			return Optional.empty();
		}
		String first = found.get().group(1);
		String second = found.get().group(2);
		List<Filling> bad = new ArrayList<>(List.of(new Filling("plain", first + " " + second), new Filling("plain", first + " " + second.toUpperCase(Locale.ROOT)),
				new Filling("inflected", first + " " + inflected(second))));
		List<Filling> good = new ArrayList<>(List.of(new Filling("plain", second + " " + first), new Filling("plain", first + " and similarly " + second), new Filling("plain", first)));
		good.add(new Filling("negated", (language.equals("es") ? "sin " : "without ") + first + " " + second));
		return Optional.of(new RedLineSlot("lacks", text.substring(0, space.start()) + " ", " " + text.substring(space.end()), "lacks \"" + first + " " + second + "\"", good, bad));
	}

	/** The words of a clause as they stand. */
	Optional<RedLineSlot> frozen(String text) {
		Optional<MatchResult> found = pair(text, random);
		if (found.isEmpty()) {
			return Optional.empty();
		}
		String phrase = found.get().group();
		String other = inflected(found.get().group(1));
		if (other.equals(found.get().group(1))) {
			return Optional.empty();
		}
		return Optional.of(new RedLineSlot("frozen", text.substring(0, found.get().start()), text.substring(found.get().end()), "frozen",
				List.of(new Filling("plain", phrase), new Filling("plain", found.get().group(1) + "  " + found.get().group(2))),
				List.of(new Filling("plain", other + " " + found.get().group(2)), new Filling("plain", found.get().group(2)),
						new Filling("plain", found.get().group(1) + ", " + found.get().group(2)), new Filling("negated", "not " + phrase))));
	}

	/** How often the two words stand there, in whatever inflection. */
	private static long count(String text, MatchResult pair) {
		return Pattern.compile("\\b" + pair.group(1).substring(0, 4) + "\\w* " + pair.group(2).substring(0, 4) + "\\w*",
				Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CHARACTER_CLASS).matcher(text).results().count();
	}

	/** Another inflection of a word that the treaty uses; the same if it uses none. */
	private String inflected(String word) {
		List<String> others = word.endsWith("s") ? List.of(word.substring(0, word.length() - 1), word.replaceFirst("es$", ""), word.replaceFirst("ies$", "y"))
				: List.of(word + "s", word + "es", word.replaceFirst("y$", "ies"));
		return others.stream().filter(other -> !other.equals(word) && vocabulary.contains(other)).findFirst().orElse(word);
	}
}
