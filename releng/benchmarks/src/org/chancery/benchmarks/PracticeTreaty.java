package org.chancery.benchmarks;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** A treaty in Word as it was tabled, and as it came back: an article was put in, so that all behind it have other numbers. */
final class PracticeTreaty {

	/** So many articles stand before the first with a sentence of ours. */
	static final int FIRST = 3;
	private static final int SHORTEST = 80;
	private static final int LONGEST = 400;

	private final List<String> fillers;
	private final Random random;
	private final String head;
	private final List<String> tabled = new ArrayList<>();
	private final List<String> returned = new ArrayList<>();
	private int articles;

	PracticeTreaty(String language, List<String> fillers, Random random) {
		this.fillers = fillers;
		this.random = random;
		this.head = language.equals("es") ? "Art\u00edculo " : "Article ";
		String title = switch (language) {
		case "es" -> "ACUERDO ENTRE ARVENIA Y BORDURIA";
		case "fr" -> "ACCORD ENTRE L\u2019ARV\u00c9NIE ET LA BORDURIE";
		default -> "AGREEMENT BETWEEN ARVENIA AND BORDURIA";
		};
		tabled.add("*" + title);
		returned.add("*" + title);
		for (int i = 0; i < FIRST; i++) {
			String one = filler();
			String two = filler();
			article(tabled, ++articles, one, two, null);
			article(returned, articles, one, two, null);
		}
		article(returned, articles + 1, filler(), filler(), null);
	}

	/** Sentences of real treaties without figures; ours in French. */
	static List<String> fillers(String language) throws IOException {
		List<String> found = new ArrayList<>();
		if (language.equals("fr")) {
			found.addAll(FrenchSentences.ALL);
			return found;
		}
		for (Path file : TotaTreaty.all()) {
			List<String> lines = TotaTreaty.lines(file);
			boolean spanish = String.join(" ", lines.subList(0, Math.min(60, lines.size()))).contains(" las ");
			if (spanish == language.equals("es")) {
				lines.stream().filter(line -> line.length() > SHORTEST && line.length() < LONGEST && line.endsWith(".") && line.matches("[A-Z][^\\d\\[\\]\u201c\"*]+")).forEach(found::add);
			}
		}
		return found;
	}

	private String filler() {
		return fillers.get(random.nextInt(fillers.size()));
	}

	/** An article with a sentence that was tabled and what became of it. @param other the other option of the bracket */
	void add(String original, String words, String form, String other) {
		String one = filler();
		String three = filler();
		article(tabled, ++articles, one, original, three);
		String now = switch (form) {
		case "across inlines" -> scattered(words);
		case "inside brackets" -> random.nextBoolean() ? "[" + words + "] [" + other + "]" : "[" + other + "] [" + words + "]";
		default -> words;
		};
		article(returned, articles + 1, one, now, three);
	}

	private void article(List<String> lines, int number, String one, String two, String three) {
		lines.add("*" + head + number);
		lines.add("1. " + one);
		lines.add("2. " + two);
		if (three != null) {
			lines.add("3. " + three);
		}
	}

	/** Cut in runs of different looks, anywhere. */
	private String scattered(String words) {
		var text = new StringBuilder(words);
		for (int i = 0; i < 3; i++) {
			text.insert(random.nextInt(text.length()), TotaTreaty.CUT);
		}
		return text.toString();
	}

	byte[] tabled() throws IOException {
		return TotaTreaty.word(tabled);
	}

	byte[] returned() throws IOException {
		return TotaTreaty.word(returned);
	}
}
