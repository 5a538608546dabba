package org.chancery.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;

import org.eclipse.emf.common.util.BasicMonitor;
import org.junit.jupiter.api.Test;

import org.chancery.core.dossier.OpenDossier;
import org.chancery.core.history.ClauseHistory;
import org.chancery.core.history.ClauseVersion;
import org.chancery.core.text.AddClause;
import org.chancery.core.text.DeleteClause;
import org.chancery.core.text.InlineSequence;
import org.chancery.core.text.SetContent;
import org.chancery.model.dossier.Audience;
import org.chancery.model.text.Clause;
import org.chancery.model.text.ClauseKind;

class VersionsTest {

	private final OpenDossier dossier = OpenDossier.create("Agreement", List.of("en"));
	private final Audience everybody = dossier.dossier().getAudience();
	private final Clause article = AddClause.firstIn(dossier, everybody, ClauseKind.ARTICLE, null).perform();
	private final Clause paragraph = AddClause.lastIn(dossier, everybody, ClauseKind.PARAGRAPH, article).perform();
	private final DossierSession session = new DossierSession(dossier, null);

	VersionsTest() {
		new SetContent(dossier, everybody, paragraph, "en", InlineSequence.plain("As opened.")).perform();
		session.projection(everybody, "en");
	}

	@Test
	void aClauseHasAVersionForEachSavedStateInWhichItsWordsAreOthers() throws Exception {
		set("First saved.");
		session.saved();
		set("Between two saves.");
		set("First saved.");
		session.saved();
		set("As it stands.");
		assertEquals(List.of("now As it stands.", "saved First saved.", "opened As opened."), versions(paragraph));
	}

	@Test
	void theVersionsOfAnArticleAreThoseOfWhatStandsInIt() throws Exception {
		set("Other words.");
		assertEquals(List.of("now 1. Other words.", "opened 1. As opened."), versions(article));
	}

	@Test
	void whatIsUndoneLeavesNoVersion() throws Exception {
		set("Other words.");
		session.commandStack().undo();
		assertEquals(List.of("opened As opened."), versions(paragraph));
	}

	@Test
	void aClauseThatWasTakenOutHasAVersionWithoutWords() throws Exception {
		session.execute("delete", () -> new DeleteClause(dossier, everybody, paragraph).perform());
		session.saved();
		List<ClauseVersion> versions = history(paragraph).perform(new BasicMonitor());
		assertNull(versions.getFirst().clause());
		assertEquals(2, versions.size());
	}

	@Test
	void anotherNumberAloneIsNoVersion() throws Exception {
		session.execute("add", () -> AddClause.firstIn(dossier, everybody, ClauseKind.PARAGRAPH, article).perform());
		session.saved();
		assertEquals(List.of("opened As opened."), versions(paragraph));
	}

	@Test
	void aClauseNobodyEverSawHasNone() throws Exception {
		assertEquals(List.of(), new ClauseHistory(session.versions(), "public", "en", "nowhere").perform(new BasicMonitor()));
	}

	@Test
	void aSnapshotIsForAnotherThreadAndStaysAsItWas() throws Exception {
		set("Before.");
		var history = new ClauseHistory(session.versions().snapshot(), "public", "en", paragraph.getId());
		set("Behind.");
		session.saved();
		List<ClauseVersion> found = CompletableFuture.supplyAsync(() -> {
			try {
				return history.perform(new BasicMonitor());
			} catch (Exception e) {
				throw new IllegalStateException(e);
			}
		}).join();
		assertEquals(List.of("now Before.", "opened As opened."),
				found.stream().map(each -> each.version().reason() + " " + each.words()).toList());
	}

	@Test
	void itCanBeCancelled() {
		var monitor = new BasicMonitor();
		monitor.setCanceled(true);
		assertThrows(CancellationException.class, () -> history(paragraph).perform(monitor));
	}

	private void set(String words) {
		session.execute("edit", () -> new SetContent(dossier, everybody, paragraph, "en", InlineSequence.plain(words)).perform());
	}

	private ClauseHistory history(Clause clause) {
		return new ClauseHistory(session.versions(), "public", "en", clause.getId());
	}

	private List<String> versions(Clause clause) throws Exception {
		return history(clause).perform(new BasicMonitor()).stream().map(each -> each.version().reason() + " " + each.words()).toList();
	}
}
