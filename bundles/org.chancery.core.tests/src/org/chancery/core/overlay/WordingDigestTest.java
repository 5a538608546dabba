package org.chancery.core.overlay;

import static org.chancery.core.dossier.ExampleDossier.run;
import static org.chancery.core.dossier.ExampleDossier.wording;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;

import org.chancery.core.dossier.ExampleDossier;
import org.chancery.model.text.Bracket;
import org.chancery.model.text.Inline;
import org.chancery.model.text.Note;
import org.chancery.model.text.Opaque;
import org.chancery.model.text.Option;
import org.chancery.model.text.ReferenceForm;
import org.chancery.model.text.CrossReference;
import org.chancery.model.text.Run;
import org.chancery.model.text.TextFactory;
import org.chancery.model.text.VerticalAlignment;
import org.chancery.model.text.Wording;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;

class WordingDigestTest {

	private final ExampleDossier example = new ExampleDossier();

	@Test
	void staysAsSpecified() {
		// SHA-256 of V "1", L "en", R "---b" + "Each Party shall", worked out by another program from the specification.
		assertEquals("6659eab1", WordingDigest.of(wording("Each Party shall")).substring(0, 8));
	}

	@Test
	void seesNoDifferenceWhereAReaderSeesNone() {
		String digest = WordingDigest.of(wording("caf\u00e9 au lait"));
		Wording pieces = wording("caf");
		pieces.getContent().addAll(List.of(run("e"), run(""), run("\u0301 au"), run(" lait")));
		assertEquals(digest, WordingDigest.of(pieces));
		Run empty = run(null);
		empty.setBold(true);
		pieces.getContent().add(2, empty);
		assertEquals(digest, WordingDigest.of(pieces));
	}

	@Test
	void seesEveryDifferenceThatAReaderSees() {
		var digests = new ArrayList<String>();
		digests.add(WordingDigest.of(wording("a b")));
		digests.add(WordingDigest.of(wording("a  b")));
		digests.add(WordingDigest.of(wording("a b ")));
		digests.add(WordingDigest.of(wording("a\u00a0b")));
		Wording french = wording("a b");
		french.setLanguage("fr");
		digests.add(WordingDigest.of(french));
		Wording headed = wording("a b");
		headed.setHeading("");
		digests.add(WordingDigest.of(headed));
		headed.setHeading("H");
		digests.add(WordingDigest.of(headed));
		inlines().forEach(inline -> {
			Wording with = wording("a b");
			with.getContent().add(inline);
			digests.add(WordingDigest.of(with));
		});
		assertEquals(digests.size(), new HashSet<>(digests).size());
	}

	@Test
	void dependsOnTheIdOfATargetAndNotOnItsWhereabouts() {
		Wording words = wording("see ", example.first);
		String digest = WordingDigest.of(words);
		EcoreUtil.remove(example.first);
		assertEquals(digest, WordingDigest.of(words));
		assertNotEquals(digest, WordingDigest.of(wording("see ", example.second)));
	}

	@Test
	void isTheSameForAnyCutOfTheSameRuns() {
		var random = new Random(7);
		for (int round = 0; round < 100; round++) {
			String words = random.ints(40, 'a', 'e').collect(StringBuilder::new, StringBuilder::appendCodePoint,
					StringBuilder::append).toString();
			Wording cut = wording("");
			for (int at = 0; at < words.length();) {
				int end = Math.min(words.length(), at + random.nextInt(6));
				cut.getContent().add(run(words.substring(at, end)));
				at = end;
			}
			assertEquals(WordingDigest.of(wording(words)), WordingDigest.of(cut));
		}
	}

	private List<Inline> inlines() {
		var all = new ArrayList<Inline>();
		for (int look = 0; look < 5; look++) {
			Run run = run("x");
			run.setBold(look == 0);
			run.setItalic(look == 1);
			run.setUnderline(look == 2);
			run.setVertical(look == 3 ? VerticalAlignment.SUBSCRIPT
					: look == 4 ? VerticalAlignment.SUPERSCRIPT : VerticalAlignment.BASELINE);
			all.add(run);
		}
		CrossReference reference = (CrossReference) wording("", example.first).getContent().get(1);
		CrossReference number = EcoreUtil.copy(reference);
		number.setForm(ReferenceForm.NUMBER);
		all.addAll(List.of(reference, number, bracket(0, false), bracket(1, false), bracket(2, false), bracket(2, true)));
		Note note = TextFactory.eINSTANCE.createNote();
		note.getContent().add(run("x"));
		Opaque opaque = TextFactory.eINSTANCE.createOpaque();
		opaque.setMarkup("<x/>");
		Opaque block = EcoreUtil.copy(opaque);
		block.setBlock(true);
		all.addAll(List.of(note, opaque, block));
		return all;
	}

	private Bracket bracket(int options, boolean proponent) {
		Bracket bracket = TextFactory.eINSTANCE.createBracket();
		for (int i = 0; i < options; i++) {
			Option option = TextFactory.eINSTANCE.createOption();
			option.getContent().add(run("x"));
			if (proponent && i == 0) {
				option.getProponents().add(example.open.dossier().getParties().get(0));
			}
			bracket.getOptions().add(option);
		}
		return bracket;
	}

	@Test
	void tellsNestingApart() {
		Wording nested = wording("a");
		Bracket outer = bracket(1, false);
		outer.getOptions().get(0).getContent().add(bracket(1, false));
		nested.getContent().add(outer);
		Wording flat = wording("a");
		flat.getContent().addAll(List.of(bracket(1, false), bracket(1, false)));
		assertEquals(2, Set.of(WordingDigest.of(nested), WordingDigest.of(flat)).size());
	}
}
