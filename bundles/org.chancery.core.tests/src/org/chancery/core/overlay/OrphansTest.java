package org.chancery.core.overlay;

import static org.chancery.core.dossier.ExampleDossier.article;
import static org.chancery.core.dossier.ExampleDossier.wording;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.chancery.core.dossier.DossierException;
import org.chancery.core.dossier.DossierStore;
import org.chancery.core.dossier.ExampleDossier;
import org.chancery.core.dossier.FolderDossierStore;
import org.chancery.core.dossier.OpenDossier;
import org.chancery.core.projection.Projector;
import org.chancery.model.negotiation.NegotiationFactory;
import org.chancery.model.negotiation.RedLine;
import org.chancery.model.overlay.PrivateClause;
import org.chancery.model.overlay.PrivateWording;
import org.chancery.model.text.Clause;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What hung on a clause that somebody deleted. */
class OrphansTest {

	@TempDir
	Path folder;

	private final ExampleDossier example = new ExampleDossier();
	private final DossierStore store = new FolderDossierStore();
	private PrivateWording words;
	private PrivateClause clause;
	private RedLine line;

	@BeforeEach
	void hangThingsOnTheSecondArticle() {
		words = new SetPrivateWording(example.open, example.delegation, example.second, wording("We fish.")).perform();
		clause = AddPrivateClause.after(example.open, example.delegation, article("Secret", "Hush."), example.second).perform();
		line = NegotiationFactory.eINSTANCE.createRedLine();
		line.setLabel("R-1");
		line.setSentence("No fish, no treaty.");
		line.getClauses().addAll(List.of(example.first, example.second));
		example.delegation.getRedLines().add(line);
	}

	@Test
	void thereAreNoneWhileTheClauseStands() {
		assertEquals(List.of(), Orphans.of(example.open));
	}

	@Test
	void listsEverythingThatHungOnADeletedClause() {
		EcoreUtil.remove(example.second);
		List<Orphan> orphans = Orphans.of(example.open);
		assertEquals(List.of("red line R-1", "private wording", "private clause"), orphans.stream().map(Orphan::label).toList());
		assertEquals(List.of("No fish, no treaty.", "We fish.", "Secret: Hush."),
				orphans.stream().map(Orphan::lastWords).toList());
		assertTrue(orphans.stream().allMatch(o -> o.holding() == example.delegation && !o.uncertain()
				&& o.lostId().equals(example.second.getId())));
	}

	@Test
	void survivesADeletionBySomeoneWithoutTheKey() throws Exception {
		store.save(example.open, folder);
		Path layer = folder.resolve(example.delegation.getId() + ".xmi");
		byte[] secret = Files.readAllBytes(layer);
		Path away = Files.move(layer, folder.resolve("away"));
		OpenDossier without = store.open(folder);
		EcoreUtil.remove(without.find(example.second.getId()));
		store.save(without, folder);
		Files.move(away, layer);
		OpenDossier with = store.open(folder);
		assertEquals(3, Orphans.of(with).size());
		store.save(with, folder);
		assertArrayEquals(secret, Files.readAllBytes(layer));
		Clause third = (Clause) with.find(example.third.getId());
		Orphans.of(with).forEach(orphan -> new ReattachOrphan(with, orphan, third).perform());
		store.save(with, folder);
		OpenDossier again = store.open(folder);
		assertEquals(List.of(), Orphans.of(again));
		assertEquals(List.of(example.first.getId(), example.third.getId()),
				((RedLine) again.find(line.getId())).getClauses().stream().map(Clause::getId).toList());
		var seen = Projector.project(again, again.audience("delegation").orElseThrow(), "en");
		assertEquals(List.of("In this Agreement words have their meaning.", "We fish.", "Hush."),
				seen.all().map(c -> c.text()).toList());
	}

	@Test
	void isAttachedToAClauseThatItsAudienceReads() {
		EcoreUtil.remove(example.second);
		Orphan orphan = Orphans.of(example.open).get(1);
		Clause other = article("Other", "Words.");
		AddPrivateClause.after(example.open, example.treasury, other, example.first).perform();
		assertThrows(DossierException.class, () -> new ReattachOrphan(example.open, orphan, other).perform());
		assertThrows(DossierException.class, () -> new ReattachOrphan(example.open, orphan, example.second).perform());
		new ReattachOrphan(example.open, orphan, example.first).perform();
		assertSame(example.first, words.getClause());
		assertTrue(Staleness.isStale(words, PrivateTexts.lowerOf(example.open, words).orElse(null)));
		assertThrows(DossierException.class, () -> new ReattachOrphan(example.open, orphan, example.third).perform());
	}

	@Test
	void doesNotEnterAClauseTwiceInOneList() {
		EcoreUtil.remove(example.second);
		new ReattachOrphan(example.open, Orphans.of(example.open).get(0), example.first).perform();
		assertEquals(List.of(example.first), line.getClauses());
	}

	@Test
	void areAlsoThoseThatStandAtEachOtherInACircle() {
		PrivateClause next = AddPrivateClause.after(example.open, example.delegation, article("Next", "x"), clause.getClause())
				.perform();
		EcoreUtil.remove(example.second);
		Orphan lost = Orphans.of(example.open).get(2);
		assertThrows(DossierException.class, () -> new ReattachOrphan(example.open, lost, next.getClause()).perform());
		assertThrows(DossierException.class, () -> new ReattachOrphan(example.open, lost, clause.getClause()).perform());
		clause.setAfter(next.getClause());
		List<Orphan> orphans = Orphans.of(example.open).subList(2, 4);
		assertEquals(List.of("Secret: Hush.", "Next: x"), orphans.stream().map(Orphan::lastWords).toList());
		new ReattachOrphan(example.open, orphans.get(0), example.first).perform();
		assertEquals(2, Orphans.of(example.open).size());
		assertEquals(4, Projector.project(example.open, example.delegation.getAudience(), "en").all().count());
	}

	@Test
	void isUncertainWhileALayerBetweenIsNotOpen() throws Exception {
		Clause inner = article("Inner", "Words.");
		AddPrivateClause.after(example.open, example.allies, inner, example.first).perform();
		line.getClauses().add(inner);
		store.save(example.open, folder);
		Files.delete(folder.resolve(example.allies.getId() + ".xmi"));
		List<Orphan> orphans = Orphans.of(store.open(folder));
		assertTrue(orphans.size() == 1 && orphans.get(0).uncertain());
	}
}
