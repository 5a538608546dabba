package org.chancery.word.imports;

import static org.chancery.word.imports.Documents.centred;
import static org.chancery.word.imports.Documents.p;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.Arrays;

import org.junit.jupiter.api.Test;

/** Typed labels of paragraphs and subparagraphs nest by how they count on, not by how they look alone. */
class NestingTest {

	/** The tree under one article with these paragraphs. */
	private static String article(String... paragraphs) throws Exception {
		var blocks = new ArrayList<String>();
		blocks.add(centred("TREATY"));
		blocks.add(centred("Article 1"));
		Arrays.stream(paragraphs).map(Documents::p).forEach(blocks::add);
		return Trees.of(blocks.toArray(String[]::new)).substring("title TREATY\narticle [Article 1]\n".length());
	}

	@Test
	void theLetterIAfterH() throws Exception {
		assertEquals("""
				  paragraph [1.] The following:
				    subparagraph [(a)] one;
				    subparagraph [(b)] two;
				    subparagraph [(c)] three;
				    subparagraph [(d)] four;
				    subparagraph [(e)] five;
				    subparagraph [(f)] six;
				    subparagraph [(g)] seven;
				    subparagraph [(h)] eight;
				    subparagraph [(i)] nine;
				    subparagraph [(j)] ten.
				""",
				article("1. The following:", "(a) one;", "(b) two;", "(c) three;", "(d) four;", "(e) five;", "(f) six;", "(g) seven;",
						"(h) eight;", "(i) nine;", "(j) ten."));
	}

	@Test
	void theRomanOneAfterH() throws Exception {
		assertEquals("""
				  paragraph [1.] The following:
				    subparagraph [(a)] one;
				    subparagraph [(b)] two;
				    subparagraph [(c)] three;
				    subparagraph [(d)] four;
				    subparagraph [(e)] five;
				    subparagraph [(f)] six;
				    subparagraph [(g)] seven;
				    subparagraph [(h)] eight:
				      subparagraph [(i)] first;
				      subparagraph [(ii)] second.
				    subparagraph [(i)] nine.
				""",
				article("1. The following:", "(a) one;", "(b) two;", "(c) three;", "(d) four;", "(e) five;", "(f) six;", "(g) seven;",
						"(h) eight:", "(i) first;", "(ii) second.", "(i) nine."));
	}

	@Test
	void romanFiveAndTen() throws Exception {
		String tree = article("1. The following:", "(a) all of:", "(i) one;", "(ii) two;", "(iii) three;", "(iv) four;", "(v) five;",
				"(vi) six;", "(vii) seven;", "(viii) eight;", "(ix) nine;", "(x) ten.", "(b) the rest.");
		assertEquals("      subparagraph [(v)] five;", tree.lines().toList().get(6));
		assertEquals("      subparagraph [(x)] ten.", tree.lines().toList().get(11));
		assertEquals("    subparagraph [(b)] the rest.", tree.lines().toList().get(12));
	}

	@Test
	void fourLevelsAndBack() throws Exception {
		assertEquals("""
				  paragraph [1.] One:
				    subparagraph [(a)] a:
				      subparagraph [(i)] i:
				        subparagraph [(A)] A;
				        subparagraph [(B)] B:
				          subparagraph [–] dash;
				          subparagraph [–] dash.
				      subparagraph [(ii)] ii.
				    subparagraph [(b)] b.
				  paragraph [2.] Two.
				""", article("1. One:", "(a) a:", "(i) i:", "(A) A;", "(B) B:", "– dash;", "– dash.", "(ii) ii.", "(b) b.", "2. Two."));
	}

	@Test
	void doubleLettersAndCompoundNumbers() throws Exception {
		assertEquals("""
				  paragraph [1.1] One:
				    subparagraph [(a)] a:
				      subparagraph [(aa)] aa;
				      subparagraph [(bb)] bb.
				  paragraph [1.2] Two:
				    subparagraph [1.2.1] Deep;
				    subparagraph [1.2.2] Deeper.
				  paragraph [1.3] Three.
				""", article("1.1 One:", "(a) a:", "(aa) aa;", "(bb) bb.", "1.2 Two:", "1.2.1 Deep;", "1.2.2 Deeper.",
				"1.3 Three."));
	}

	@Test
	void wordsBetweenItems() throws Exception {
		assertEquals("""
				  paragraph [1.] One:
				    subparagraph [(a)] a
				    subparagraph goes on here;
				    subparagraph [(b)] b.
				  paragraph Provided that all agree:
				    subparagraph [(a)] again;
				    subparagraph [(b)] and again.
				  paragraph [2.] Two.
				""", article("1. One:", "(a) a", "goes on here;", "(b) b.", "Provided that all agree:", "(a) again;", "(b) and again.",
				"2. Two."));
	}

	@Test
	void otherFormsOfParagraphs() throws Exception {
		assertEquals("""
				  paragraph [(1)] One:
				    subparagraph [1)] first;
				    subparagraph [2)] second.
				  paragraph [(2)] Two.
				  paragraph [(2 bis)] Two again.
				  paragraph [(3)] Three.
				""", article("(1) One:", "1) first;", "2) second.", "(2) Two.", "(2 bis) Two again.", "(3) Three."));
		assertEquals("""
				  paragraph [§ 1] One.
				  paragraph [§ 2] Two.
				""", article("§ 1 One.", "§ 2 Two."));
	}

	@Test
	void itemsWithoutParagraph() throws Exception {
		assertEquals("""
				  paragraph For the purposes of this Treaty:
				    subparagraph [(a)] a means b;
				      subparagraph [•] b means c.
				  paragraph All else is free.
				""", article("For the purposes of this Treaty:", "(a) a means b;", "• b means c.", "All else is free."));
	}
}
