package org.chancery.edit.styled;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;

import org.chancery.core.text.InlineSequence;
import org.chancery.core.text.TypedText;
import org.chancery.model.text.Bracket;
import org.chancery.model.text.CrossReference;
import org.chancery.model.text.Inline;
import org.chancery.model.text.Opaque;
import org.chancery.model.text.Option;
import org.chancery.model.text.Run;
import org.chancery.model.text.TextFactory;
import org.chancery.model.text.VerticalAlignment;

class StyledWordingTest {

	private static final List<String> TYPED = List.of("", "a", " ", "words of some length", "\n", "é", "𝔄", "\uFFFC", "\r\n",
			"\u0000x", "\uD835", "5");

	private static StyledWording of(Inline... inlines) {
		return StyledWording.of(InlineSequence.copyOf(List.of(inlines)));
	}

	private static Run run(String words) {
		return Look.PLAIN.run(words);
	}

	private static Bracket bracket(String words) {
		Option option = TextFactory.eINSTANCE.createOption();
		option.getContent().add(run(words));
		Bracket bracket = TextFactory.eINSTANCE.createBracket();
		bracket.getOptions().add(option);
		return bracket;
	}

	private static CrossReference reference() {
		CrossReference reference = TextFactory.eINSTANCE.createCrossReference();
		reference.setTarget(TextFactory.eINSTANCE.createClause());
		return reference;
	}

	private static StyledWording random(Random random) {
		List<Inline> inlines = new ArrayList<>();
		for (int i = random.nextInt(8); i > 0; i--) {
			inlines.add(switch (random.nextInt(5)) {
			case 0 -> bracket("b" + i);
			case 1 -> reference();
			case 2 -> {
				Opaque opaque = TextFactory.eINSTANCE.createOpaque();
				opaque.setMarkup("<x/>");
				yield opaque;
			}
			default -> new Look(random.nextBoolean(), random.nextBoolean(), random.nextBoolean(),
					VerticalAlignment.VALUES.get(random.nextInt(3))).run("wörd 𝔄 " + i);
			});
		}
		return StyledWording.of(InlineSequence.copyOf(inlines));
	}

	@Test
	void anInlineThatIsNotWordsIsOneCharacter() {
		StyledWording wording = of(run("see "), reference(), run(" and "), bracket("long words"));
		assertEquals("see \uFFFC and \uFFFC", wording.text());
		assertEquals(List.of(4, 10), List.copyOf(wording.specials().keySet()));
		assertEquals(List.of(new StyledRange(0, 4, Look.PLAIN), new StyledRange(5, 5, Look.PLAIN)), wording.ranges());
	}

	@Test
	void whatIsShownAndReadBackIsTheSame() {
		for (int seed = 0; seed < 300; seed++) {
			StyledWording wording = random(new Random(seed));
			assertEquals(wording, StyledWording.of(InlineSequence.copyOf(wording.content().toInlines())));
			assertEquals(wording.text().length(), wording.content().length());
		}
	}

	@Test
	void anyEditDoesToTheInlinesWhatItDoesToTheText() {
		for (int seed = 0; seed < 2000; seed++) {
			var random = new Random(seed);
			StyledWording wording = random(random);
			for (int i = 0; i < 10; i++) {
				wording = assertEdit(wording, random, "seed " + seed);
			}
		}
	}

	private static StyledWording assertEdit(StyledWording before, Random random, String which) {
		int from = boundary(before.text(), random.nextInt(before.text().length() + 1));
		int to = boundary(before.text(), from + random.nextInt(before.text().length() - from + 1));
		String typed = TYPED.get(random.nextInt(TYPED.size()));
		StyledWording after = before.edit(from, to - from, typed);
		String expected = before.text().substring(0, from) + TypedText.clean(typed) + before.text().substring(to);
		assertEquals(expected, after.text(), which);
		List<Inline> kept = new ArrayList<>();
		before.specials().forEach((offset, inline) -> {
			if (offset < from || offset >= to) {
				kept.add(inline);
			}
		});
		assertTrue(EcoreUtil.equals(kept, List.copyOf(after.specials().values())), which);
		return after;
	}

	private static int boundary(String text, int offset) {
		boolean inside = offset > 0 && offset < text.length()
				&& Character.isSurrogatePair(text.charAt(offset - 1), text.charAt(offset));
		return inside ? offset + 1 : offset;
	}

	@Test
	void anEditTakenBackGivesTheSameWording() {
		for (int seed = 0; seed < 500; seed++) {
			var random = new Random(seed);
			StyledWording wording = random(random);
			int from = boundary(wording.text(), random.nextInt(wording.text().length() + 1));
			int to = boundary(wording.text(), from + random.nextInt(wording.text().length() - from + 1));
			StyledWording piece = wording.slice(from, to - from);
			assertEquals(wording, wording.edit(from, to - from, "").replace(from, 0, piece), "seed " + seed);
		}
	}

	@Test
	void halfASurrogatePairIsNeverLeftBehind() {
		StyledWording wording = StyledWording.plain("a𝔄b");
		assertEquals("ab", wording.edit(1, 1, "").text());
		assertEquals("ab", wording.edit(2, 1, "").text());
		assertEquals("ax𝔄b", wording.edit(2, 0, "x").text());
	}

	@Test
	void typingTakesTheLookOfTheWordsBefore() {
		StyledWording wording = of(Look.PLAIN.withBold(true).run("bold"), run("plain"));
		assertEquals(5, wording.edit(4, 0, "x").ranges().getFirst().length());
		assertEquals(5, wording.edit(0, 0, "x").ranges().getFirst().length());
		assertEquals(6, wording.edit(5, 0, "x").ranges().getLast().length());
		assertTrue(wording.lookAt(4).bold());
	}

	@Test
	void typingBesideASpecialInlineLeavesItAlone() {
		StyledWording wording = of(reference());
		StyledWording typed = wording.edit(1, 0, "after").edit(0, 0, "before ");
		assertEquals("before \uFFFCafter", typed.text());
		assertInstanceOf(CrossReference.class, typed.specials().get(7));
		assertEquals(Map.of(), typed.edit(7, 1, "").specials());
	}

	@Test
	void copyingKeepsSpecialInlinesAndLooks() {
		StyledWording wording = of(run("see "), reference(), Look.PLAIN.withItalic(true).run(" there"));
		var clipboard = new WordingClipboard();
		String text = clipboard.copy(wording.slice(2, 6));
		StyledWording pasted = wording.replace(0, 0, clipboard.paste(text));
		assertEquals("e \uFFFC thsee \uFFFC there", pasted.text());
		assertEquals(2, pasted.specials().size());
		assertTrue(pasted.ranges().get(1).look().italic());
	}

	@Test
	void whatComesFromElsewhereIsPlain() {
		var clipboard = new WordingClipboard();
		clipboard.copy(of(reference()));
		assertEquals("see here\n", clipboard.paste("see \uFFFChere\r\n").text());
		clipboard.clear();
		assertEquals("", clipboard.paste("\uFFFC").text());
	}

	@Test
	void aRangeIsRestyledAndItsNeighboursAreNot() {
		StyledWording wording = of(run("one two three"), reference()).restyle(4, 3, look -> look.withBold(true));
		assertEquals(List.of(new StyledRange(0, 4, Look.PLAIN), new StyledRange(4, 3, Look.PLAIN.withBold(true)),
				new StyledRange(7, 6, Look.PLAIN)), wording.ranges());
		assertEquals(1, wording.restyle(4, 3, look -> look.withBold(false)).ranges().size());
	}

	@Test
	void offsetsOutsideAreRefused() {
		assertThrows(IndexOutOfBoundsException.class, () -> StyledWording.plain("abc").edit(2, 5, ""));
	}
}
