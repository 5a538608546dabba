package org.chancery.word.hidden;

import java.util.function.Consumer;

import org.chancery.word.imports.container.Vocabulary;
import org.chancery.word.markup.Element;

/** Finds alternatives for older programs that say something else (ISO 29500-3, 7.6). */
final class Alternatives {

	private Alternatives() {
	}

	static void find(Element element, Consumer<String> finding) {
		if (element.is(Vocabulary.COMPATIBILITY, "AlternateContent")) {
			String first = null;
			for (Element branch : element.elements().toList()) {
				String words = words(branch);
				if (first == null) {
					first = words;
				} else if (!words.equals(first) && !words.isEmpty()) {
					finding.accept("an older program shows: " + words);
				}
			}
		}
		element.elements().forEach(child -> find(child, finding));
	}

	private static String words(Element branch) {
		var words = new StringBuilder();
		collect(branch, words);
		return words.toString().strip();
	}

	private static void collect(Element element, StringBuilder words) {
		if (element.is("t") || element.is(Vocabulary.MATH, "t")) {
			words.append(element.text());
		}
		element.elements().forEach(child -> collect(child, words));
		if (element.is("p")) {
			words.append(' ');
		}
	}
}
