package org.chancery.word.imports.structure;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

import org.chancery.word.imports.reading.Oddities;
import org.chancery.word.imports.reading.Oddity;
import org.chancery.word.imports.reading.WordParagraph;

/**
 * Leaves out a table of contents that was typed, line by line, before the text: what follows its heading, as long as the
 * lines end in the number of a page or come again later.
 */
final class TypedContents {

	private static final Set<String> HEADINGS = Set.of("CONTENTS", "TABLE OF CONTENTS", "INDEX", "TABLE DES MATIERES", "SOMMAIRE",
			"INDICE", "CONTENIDO", "CONTENIDOS", "TABLA DE CONTENIDO", "TABLA DE CONTENIDOS", "TABLA DE MATERIAS", "SUMARIO",
			"INDICE GENERAL");
	private static final Set<String> COLUMNS = Set.of("PAGE", "PAGES", "PAGINA", "PAGINAS");
	private static final Pattern PAGE = Pattern.compile(
			".*(?:\\t|\\.{3,}|(?:\\. ){3,}|…|_{3,}|\\s{3,})[\\s.…_]*(?:\\d{1,4}|[ivxlc]{1,6})\\s*", Pattern.DOTALL);
	private static final int LONGEST = 400;
	private static final int FEWEST = 3;
	private static final int SEARCHED = 200;

	private TypedContents() {
	}

	/** The paragraphs without those of such a table. */
	static List<WordParagraph> without(List<WordParagraph> paragraphs, Oddities oddities) {
		int heading = heading(paragraphs);
		if (heading < 0) {
			return paragraphs;
		}
		int end = end(paragraphs, heading + 1);
		if (end - heading <= FEWEST) {
			return paragraphs;
		}
		oddities.met(Oddity.CONTENTS, paragraphs.get(heading).index());
		var text = new ArrayList<>(paragraphs.subList(0, heading));
		text.addAll(paragraphs.subList(end, paragraphs.size()));
		return text;
	}

	private static int heading(List<WordParagraph> paragraphs) {
		for (int i = 0; i < Math.min(paragraphs.size(), SEARCHED); i++) {
			if (isOne(paragraphs.get(i).text(), HEADINGS)) {
				return i;
			}
		}
		return -1;
	}

	private static boolean isOne(String text, Set<String> words) {
		if (text.length() > LONGEST) {
			return false;
		}
		String line = PlainForm.upper(PlainForm.squeeze(text));
		return words.contains(line.endsWith(":") ? line.substring(0, line.length() - 1).strip() : line);
	}

	private static int end(List<WordParagraph> paragraphs, int from) {
		int end = from;
		while (end < paragraphs.size() && (paged(paragraphs.get(end)) || isOne(paragraphs.get(end).text(), COLUMNS))) {
			end++;
		}
		return end > from + 1 ? end : repeated(paragraphs, from);
	}

	private static boolean paged(WordParagraph paragraph) {
		return paragraph.text().length() <= LONGEST && PAGE.matcher(paragraph.text()).matches();
	}

	/** A table without pages ends before the first line that does not come again. */
	private static int repeated(List<WordParagraph> paragraphs, int from) {
		List<String> letters = new ArrayList<>();
		paragraphs.subList(from, paragraphs.size()).forEach(each -> letters.add(each.text().length() <= LONGEST ? letters(each.text()) : ""));
		Map<String, Integer> last = new HashMap<>();
		for (int i = 0; i < letters.size(); i++) {
			last.put(letters.get(i), i);
			if (i + 1 < letters.size()) {
				// A heading may stand on two lines of the text and on one of the table.
				last.merge(letters.get(i) + letters.get(i + 1), i, Math::max);
			}
		}
		int end = 0;
		while (end < letters.size() && !letters.get(end).isEmpty() && last.get(letters.get(end)) > end) {
			end++;
		}
		return from + end;
	}

	private static String letters(String text) {
		return PlainForm.upper(text).replaceAll("[^\\p{L}\\p{N}]+", "");
	}
}
