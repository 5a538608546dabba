package org.chancery.core.overlay;

import static org.chancery.core.dossier.ExampleDossier.article;
import static org.chancery.core.dossier.ExampleDossier.run;
import static org.chancery.core.dossier.ExampleDossier.wording;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;

import org.chancery.core.dossier.ExampleDossier;
import org.chancery.core.dossier.FolderDossierStore;
import org.chancery.core.dossier.OpenDossier;
import org.chancery.core.projection.ProjectedClause;
import org.chancery.core.projection.ProjectedClause.Notice;
import org.chancery.core.projection.Projection;
import org.chancery.core.projection.Projector;
import org.chancery.model.dossier.Audience;
import org.chancery.model.dossier.Layer;
import org.chancery.model.text.Clause;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What follows from the rule that secrets point down, one test each. */
class LayeredTextTest {

	@TempDir
	Path folder;

	private final ExampleDossier example = new ExampleDossier();

	@Test
	void privateWordsGoStaleWhenThoseBelowChange() {
		new SetPrivateWording(example.open, example.delegation, example.second, wording("We fish.")).perform();
		assertEquals(List.of(), clause(example.delegation, example.second).notices());
		example.second.getWordings().get(0).getContent().add(run(" To vessels."));
		assertEquals(List.of(Notice.STALE), clause(example.delegation, example.second).notices());
		assertEquals("We fish.", clause(example.delegation, example.second).text());
	}

	@Test
	void eachAudienceHasItsOwnNumbersWithoutGaps() {
		Clause secret = article("Secret", "Hush.");
		AddPrivateClause.after(example.open, example.allies, secret, example.first).perform();
		new OmitClause(example.open, example.treasury, example.first).perform();
		assertEquals(List.of("1", "2", "3"), numbers(example.open.dossier().getAudience()));
		assertEquals(List.of("1", "2", "3", "4"), numbers(example.delegation.getAudience()));
		assertEquals(List.of("1", "2"), numbers(example.treasury.getAudience()));
		assertEquals("3", clause(example.allies, example.second).number().value());
		assertEquals("2", clause(example.allies, secret).number().value());
	}

	@Test
	void betweenIncomparableAudiencesTheOrderDecidesAndIsNamed() {
		Audience cabinet = example.open
				.addLayer("cabinet", List.of(example.delegation.getAudience(), example.treasury.getAudience())).getAudience();
		new SetPrivateWording(example.open, example.delegation, example.second, wording("We fish.")).perform();
		new SetPrivateWording(example.open, example.treasury, example.second, wording("We pay.")).perform();
		example.delegation.getAudience().setOrder(2);
		ProjectedClause seen = Projector.project(example.open, cabinet, "en").find(example.second.getId()).orElseThrow();
		assertEquals("We fish.", seen.text());
		assertEquals("delegation", seen.audience());
		assertEquals(List.of(Notice.CONTESTED), seen.notices());
		example.treasury.getAudience().setOrder(3);
		assertEquals("We pay.",
				Projector.project(example.open, cabinet, "en").find(example.second.getId()).orElseThrow().text());
	}

	@Test
	void aDossierWithoutItsLayersIsCompleteAndItsBytesAreTheSame() throws Exception {
		var store = new FolderDossierStore();
		var random = new Random(11);
		for (int round = 0; round < 10; round++) {
			var open = new ExampleDossier();
			Projection before = Projector.project(open.open, open.open.dossier().getAudience(), "en");
			Path bare = folder.resolve("bare" + round);
			Path full = folder.resolve("full" + round);
			open.open.resources().getResources().removeIf(r -> r.getContents().get(0) instanceof Layer);
			store.save(open.open, bare);
			for (Layer layer : List.of(open.allies, open.delegation, open.treasury)) {
				open.open.resources().add(layer.getId()).getContents().add(layer);
				fill(open, layer, random);
			}
			store.save(open.open, full);
			byte[] publicBytes = Files.readAllBytes(full.resolve("public.xmi"));
			assertArrayEquals(Files.readAllBytes(bare.resolve("public.xmi")), publicBytes);
			String words = new String(publicBytes, "UTF-8");
			assertFalse(words.contains("allies") || words.contains("delegation") || words.contains("treasury"));
			assertFalse(words.contains("plantedsecret"));
			OpenDossier without = store.open(bare);
			assertEquals(List.of(), SecretsPointDown.violations(without));
			assertEquals(before.all().toList(),
					Projector.project(without, without.dossier().getAudience(), "en").all().toList());
		}
	}

	private static void fill(ExampleDossier open, Layer layer, Random random) {
		List<Clause> articles = open.open.dossier().getText().getClauses();
		for (int i = random.nextInt(6); i >= 0; i--) {
			Clause place = articles.get(random.nextInt(articles.size()));
			switch (random.nextInt(3)) {
			case 0 -> new SetPrivateWording(open.open, layer, place, wording("plantedsecret", place)).perform();
			case 1 -> AddPrivateClause.after(open.open, layer, article("plantedsecret", "x"), place).perform();
			default -> new OmitClause(open.open, layer, place).perform();
			}
		}
	}

	@Test
	void theTextOfALowerAudienceHoldsNoWordOfAHigherOne() {
		new SetPrivateWording(example.open, example.delegation, example.second, wording("plantedsecret")).perform();
		AddPrivateClause.after(example.open, example.delegation, article("plantedsecret", "plantedsecret"), example.first)
				.perform();
		for (Audience audience : List.of(example.open.dossier().getAudience(), example.allies.getAudience(),
				example.treasury.getAudience())) {
			assertFalse(Projector.project(example.open, audience, "en").all().toList().toString().contains("plantedsecret"));
		}
		assertTrue(numbers(example.delegation.getAudience()).size() == 4);
	}

	private ProjectedClause clause(Layer layer, Clause clause) {
		return Projector.project(example.open, layer.getAudience(), "en").find(clause.getId()).orElseThrow();
	}

	private List<String> numbers(Audience audience) {
		return Projector.project(example.open, audience, "en").all().map(c -> c.number().value()).toList();
	}
}
