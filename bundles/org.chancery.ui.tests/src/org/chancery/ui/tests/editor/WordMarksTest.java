package org.chancery.ui.tests.editor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;
import org.chancery.ui.editor.model.Prose;
import org.chancery.ui.editor.model.WordMarks;
import org.chancery.ui.editor.model.WordMarks.Stretch;
import org.junit.jupiter.api.Test;

class WordMarksTest {

	@Test
	void marksNothingInEqualWords() {
		assertTrue(WordMarks.between(Prose.of("the same words"), Prose.of("the same words")).isEmpty());
	}

	@Test
	void marksWholeWords() {
		String before = "Each Party shall grant access.";
		String after = "Each Party may grant access.";
		WordMarks marks = WordMarks.between(Prose.of(before), Prose.of(after));
		assertEquals(List.of("shall"), marked(before, marks.removed()));
		assertEquals(List.of("may"), marked(after, marks.added()));
	}

	@Test
	void marksWholeNumbers() {
		String after = "within 2,000 metres, 0.5 or more.";
		WordMarks marks = WordMarks.between(Prose.of("within 1,000 metres, 0.7 or more."), Prose.of(after));
		assertEquals(List.of("2,000", "0.5"), marked(after, marks.added()));
	}

	@Test
	void marksInsertedWordsAndTheSpaceBetweenThem() {
		String after = "access to all vessels of the other Party";
		WordMarks marks = WordMarks.between(Prose.of("access of the other Party"), Prose.of(after));
		assertEquals(List.of("to all vessels"), marked(after, marks.added()).stream().map(String::strip).toList());
		assertTrue(marks.removed().isEmpty());
	}

	@Test
	void whatIsNotMarkedIsTheSameOnBothSides() {
		var random = new Random(7);
		for (int round = 0; round < 500; round++) {
			String before = words(random);
			String after = words(random);
			WordMarks marks = WordMarks.between(Prose.of(before), Prose.of(after));
			assertEquals(unmarked(before, marks.removed()), unmarked(after, marks.added()));
		}
	}

	@Test
	void theWholeIsMarkedWhereNearlyAllDiffers() {
		String before = "a ".repeat(2000).strip();
		String after = "b ".repeat(2000).strip();
		WordMarks marks = WordMarks.between(Prose.of(before), Prose.of(after));
		assertEquals(List.of(before), marked(before, marks.removed()));
		assertEquals(List.of(after), marked(after, marks.added()));
	}

	private static String words(Random random) {
		var words = new StringBuilder();
		for (int i = random.nextInt(12); i > 0; i--) {
			words.append("the all vessel party , ( é".split(" ")[random.nextInt(7)]).append(' ');
		}
		return words.toString();
	}

	private static List<String> marked(String text, List<Stretch> stretches) {
		return stretches.stream().map(each -> text.substring(each.start(), each.end())).toList();
	}

	/** Spaces between two marked words may be marked on one side alone. */
	private static String unmarked(String text, List<Stretch> stretches) {
		var rest = new StringBuilder(text);
		stretches.reversed().forEach(each -> rest.delete(each.start(), each.end()));
		return rest.toString().replaceAll("\\s", "");
	}
}
