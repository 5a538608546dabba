package org.chancery.model.resource;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;

import org.chancery.core.dossier.ExampleDossier;
import org.chancery.model.dossier.Dossier;
import org.chancery.model.negotiation.NegotiationFactory;
import org.chancery.model.negotiation.RedLine;
import org.chancery.model.text.Clause;
import org.chancery.model.text.Run;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;

class HoldingResourceTest {

	private final ExampleDossier example = new ExampleDossier();

	@Test
	void writesTheSameBytesAgainAndAfterReading() throws IOException {
		byte[] written = write(example.open.dossier());
		assertArrayEquals(written, write(example.open.dossier()));
		assertArrayEquals(written, write(read(new HoldingResourceSet(), "public", written)));
	}

	@Test
	void keepsEveryCharacterThatXmlAllows() throws IOException {
		var random = new Random(20240506);
		Run run = (Run) example.first.getWordings().get(0).getContent().get(0);
		for (int i = 0; i < 200; i++) {
			String words = randomWords(random);
			run.setText(words);
			Dossier again = (Dossier) read(new HoldingResourceSet(), "public", write(example.open.dossier()));
			Run back = (Run) again.getText().getClauses().get(0).getWordings().get(0).getContent().get(0);
			assertEquals(words, back.getText());
		}
	}

	private static String randomWords(Random random) {
		int[] awkward = { ' ', '\t', '\n', '\r', '<', '>', '&', '"', '\'', 0xA0, 0x2028, 0x85, 0x1F600, 0xFFFD, ']' };
		var words = new StringBuilder();
		for (int length = random.nextInt(30); length > 0; length--) {
			int next = random.nextInt(3);
			words.appendCodePoint(next == 0 ? awkward[random.nextInt(awkward.length)]
					: next == 1 ? 'a' + random.nextInt(26) : 0xC0 + random.nextInt(0x3000));
		}
		return words.toString();
	}

	@Test
	void readsHugeTextsFullOfEscapedCharactersBack() throws IOException {
		String words = "\"<&>'\n\t".repeat(400_000);
		((Run) example.first.getWordings().get(0).getContent().get(0)).setText(words);
		Dossier again = (Dossier) read(new HoldingResourceSet(), "public", write(example.open.dossier()));
		Run back = (Run) again.getText().getClauses().get(0).getWordings().get(0).getContent().get(0);
		assertEquals(words, back.getText());
	}

	@Test
	void readsDaysBack() throws IOException {
		example.open.dossier().getAudience().setRetainUntil(LocalDate.of(2031, 2, 3));
		Dossier again = (Dossier) read(new HoldingResourceSet(), "public", write(example.open.dossier()));
		assertEquals(LocalDate.of(2031, 2, 3), again.getAudience().getRetainUntil());
	}

	@Test
	void givesWhatComesAnIdAndForgetsWhatGoes() {
		Clause clause = ExampleDossier.article("New", "Words.");
		assertNull(clause.getId());
		example.second.getClauses().add(clause);
		String id = clause.getId();
		assertSame(clause, example.open.find(id));
		example.second.getClauses().remove(clause);
		assertNull(example.open.find(id));
		example.third.getClauses().add(clause);
		assertEquals(id, clause.getId());
		assertSame(clause, example.open.find(id));
	}

	@Test
	void resolvesAcrossResourcesWhereverTheTargetLies() throws IOException {
		RedLine line = redLine(example.second);
		byte[] low = write(example.open.dossier());
		byte[] high = write(example.delegation);
		var set = new HoldingResourceSet();
		read(set, "high", high);
		assertTrue(((RedLine) set.find(line.getId())).getClauses().get(0).eIsProxy());
		read(set, "low", low);
		Clause target = ((RedLine) set.find(line.getId())).getClauses().get(0);
		assertFalse(target.eIsProxy());
		assertEquals(example.second.getId(), target.getId());
	}

	@Test
	void keepsReferencesToWhatWasTakenOut() throws IOException {
		RedLine line = redLine(example.first, example.second, example.third);
		EcoreUtil.remove(example.second);
		var set = new HoldingResourceSet();
		read(set, "low", write(example.open.dossier()));
		byte[] high = write(example.delegation);
		read(set, "high", high);
		List<Clause> clauses = ((RedLine) set.find(line.getId())).getClauses();
		assertEquals(3, clauses.size());
		assertTrue(clauses.get(1).eIsProxy());
		assertEquals(example.second.getId(), EcoreUtil.getURI(clauses.get(1)).fragment());
		assertArrayEquals(high, write(set.find(example.delegation.getId())));
	}

	@Test
	void keepsReferencesWithinTheSameResourceToWhatWasTakenOut() throws IOException {
		example.third.getWordings().set(0, ExampleDossier.wording("See ", example.first));
		EcoreUtil.remove(example.first);
		byte[] written = write(example.open.dossier());
		assertArrayEquals(written, write(read(new HoldingResourceSet(), "public", written)));
		assertTrue(new String(written, "UTF-8").contains("dossier:any#" + example.first.getId()));
	}

	@Test
	void refusesHalfSurrogatesAndControlCharacters() {
		for (String words : List.of("a\uD800b", "a\uDC00", "\u0001", "\uFFFF")) {
			((Run) example.first.getWordings().get(0).getContent().get(0)).setText(words);
			assertThrows(RuntimeException.class, () -> write(example.open.dossier()));
		}
	}

	private RedLine redLine(Clause... clauses) {
		RedLine line = NegotiationFactory.eINSTANCE.createRedLine();
		line.getClauses().addAll(List.of(clauses));
		example.delegation.getRedLines().add(line);
		assertNotNull(line.getId());
		return line;
	}

	static byte[] write(EObject root) throws IOException {
		var out = new ByteArrayOutputStream();
		root.eResource().save(out, null);
		return out.toByteArray();
	}

	static EObject read(HoldingResourceSet set, String name, byte[] bytes) throws IOException {
		Resource resource = set.add(name);
		resource.load(new ByteArrayInputStream(bytes), null);
		return resource.getContents().get(0);
	}
}
