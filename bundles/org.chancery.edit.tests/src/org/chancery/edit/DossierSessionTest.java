package org.chancery.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.eclipse.emf.edit.command.SetCommand;
import org.junit.jupiter.api.Test;

import org.chancery.core.dossier.OpenDossier;
import org.chancery.core.projection.Projection;
import org.chancery.core.text.AddClause;
import org.chancery.core.text.InlineSequence;
import org.chancery.core.text.SetContent;
import org.chancery.model.dossier.Audience;
import org.chancery.model.negotiation.NegotiationFactory;
import org.chancery.model.negotiation.RedLine;
import org.chancery.model.resource.Ids;
import org.chancery.model.text.Clause;
import org.chancery.model.text.ClauseKind;
import org.chancery.model.text.TextPackage;

class DossierSessionTest {

	private final OpenDossier dossier = SampleDossier.of(1, 7);
	private final long[] now = new long[1];
	private final DossierSession session = new DossierSession(dossier, null, () -> now[0]);
	private final Audience everybody = dossier.dossier().getAudience();
	private final Audience delegation = dossier.audience("delegation").orElseThrow();
	private final List<SessionChange> heard = new ArrayList<>();
	private final Clause article = dossier.dossier().getText().getClauses().getFirst().getClauses().getFirst();
	private final Clause other = article.getClauses().getFirst();

	DossierSessionTest() {
		session.addListener(heard::add);
	}

	private void set(Audience audience, Clause clause, String words) {
		session.execute("Edit", () -> content(audience, clause, words));
	}

	private void content(Audience audience, Clause clause, String words) {
		new SetContent(dossier, audience, clause, "en", InlineSequence.plain(words)).perform();
	}

	private void type(Clause clause, String words, String typed) {
		session.executeTyping("Typing", clause.getId(), typed, () -> content(everybody, clause, words));
	}

	private String words(Clause clause) {
		return session.projection(everybody, "en").find(clause.getId()).orElseThrow().text();
	}

	private int steps() {
		int steps = 0;
		while (session.commandStack().canUndo()) {
			session.commandStack().undo();
			steps++;
		}
		return steps;
	}

	@Test
	void aChangeOfWordsSaysWhichClause() {
		set(everybody, article, "x");
		session.commandStack().undo();
		session.commandStack().redo();
		var expected = new SessionChange(Set.of(article.getId()), false, false);
		assertEquals(List.of(expected, expected, expected), heard);
	}

	@Test
	void newPrivateWordsAreAChangeOfWords() {
		set(delegation, article, "private");
		assertEquals(List.of(new SessionChange(Set.of(article.getId()), false, false)), heard);
		assertEquals("private", session.projection(delegation, "en").find(article.getId()).orElseThrow().text());
		session.commandStack().undo();
		assertEquals("", session.projection(delegation, "en").find(article.getId()).orElseThrow().text());
	}

	@Test
	void anAddedClauseIsAChangeOfStructure() {
		session.execute("Add", () -> AddClause.after(dossier, delegation, ClauseKind.ARTICLE, article).perform());
		assertTrue(heard.getFirst().structure());
	}

	@Test
	void aRecordIsNoChangeOfTheText() {
		RedLine line = Ids.identify(NegotiationFactory.eINSTANCE.createRedLine());
		session.execute("Add red line", () -> dossier.dossier().getRedLines().add(line));
		session.execute("Word red line", () -> line.setSentence("never"));
		var expected = new SessionChange(Set.of(), false, true);
		assertEquals(List.of(expected, expected), heard);
		assertEquals(2, steps());
		assertTrue(dossier.dossier().getRedLines().isEmpty());
	}

	@Test
	void aFailureTakesBackWhatWasDoneAndIsNoStep() {
		String before = SampleDossier.bytes(dossier);
		assertThrows(IllegalStateException.class, () -> session.execute("Fail", () -> {
			content(everybody, article, "x");
			dossier.dossier().getText().getClauses().clear();
			throw new IllegalStateException();
		}));
		assertEquals(before, SampleDossier.bytes(dossier));
		assertFalse(session.dirty());
		assertTrue(heard.isEmpty());
	}

	@Test
	void aChangeThatChangesNothingIsNoStep() {
		set(everybody, article, "");
		assertFalse(session.commandStack().canUndo());
		assertTrue(heard.isEmpty());
	}

	@Test
	void aChangeWithinAChangeIsPartOfIt() {
		session.execute("Both", () -> {
			set(everybody, article, "x");
			set(everybody, other, "y");
		});
		assertEquals(1, heard.size());
		assertEquals(1, steps());
	}

	@Test
	void theWordsOfOneWordAreOneStep() {
		String before = words(article);
		type(article, "o", "o");
		type(article, "on", "n");
		type(article, "on ", " ");
		type(article, "on t", "t");
		type(article, "on tw", "w");
		session.commandStack().undo();
		assertEquals("on ", words(article));
		session.commandStack().redo();
		assertEquals("on tw", words(article));
		assertEquals(2, steps());
		assertEquals(before, words(article));
	}

	@Test
	void typingElsewhereDeletingAndMovingTheCaretBeginNewSteps() {
		type(article, "a", "a");
		type(other, "b", "b");
		type(other, "", "");
		session.endTyping();
		type(other, "c", "c");
		set(everybody, other, "d");
		assertEquals(5, steps());
	}

	@Test
	void aPauseBeginsANewStep() {
		type(article, "a", "a");
		now[0] += 1_000_000_000L;
		type(article, "ab", "b");
		now[0] += 3_000_000_000L;
		type(article, "abc", "c");
		assertEquals(2, steps());
	}

	@Test
	void typingAfterASaveIsDirtyAndUndoComesBackToTheSave() {
		type(article, "a", "a");
		session.saved();
		assertFalse(session.dirty());
		type(article, "ab", "b");
		assertTrue(session.dirty());
		session.commandStack().undo();
		assertFalse(session.dirty());
		assertEquals("a", words(article));
	}

	@Test
	void typingAfterAnUndoDropsWhatCouldBeRedone() {
		type(article, "a", "a");
		session.commandStack().undo();
		type(article, "b", "b");
		assertFalse(session.commandStack().canRedo());
		assertEquals(1, steps());
	}

	@Test
	void projectionsAreKeptUntilTheyChange() {
		Projection before = session.projection(everybody, "en");
		assertSame(before, session.projection(everybody, "en"));
		set(everybody, other, "x");
		Projection after = session.projection(everybody, "en");
		assertNotSame(before, after);
		assertSame(before.clauses().getFirst().clauses().getLast(), after.clauses().getFirst().clauses().getLast());
	}

	@Test
	void commandsOfEmfAreStepsToo() {
		session.commandStack().execute(
				SetCommand.create(session.domain(), article, TextPackage.Literals.CLAUSE__LOCKED_NUMBER, "9"));
		assertEquals(List.of(new SessionChange(Set.of(article.getId()), true, false)), heard);
		assertEquals("Article 9", session.projection(everybody, "en").find(article.getId()).orElseThrow().number().label());
		assertEquals(1, steps());
		assertEquals("Article 1", session.projection(everybody, "en").find(article.getId()).orElseThrow().number().label());
	}

	@Test
	void aNewAudienceIsWatchedFromThenOn() {
		set(everybody, other, "x");
		Audience added = dossier.addLayer("experts", List.of()).getAudience();
		session.changedOutside();
		assertTrue(session.dirty());
		assertFalse(session.commandStack().canUndo());
		assertTrue(session.audiences().contains(added));
		set(added, other, "private");
		session.commandStack().undo();
		assertEquals("x", session.projection(added, "en").find(other.getId()).orElseThrow().text());
		session.saved();
		assertFalse(session.dirty());
	}

	@Test
	void afterDisposalNothingIsHeard() {
		session.dispose();
		content(everybody, article, "x");
		assertTrue(heard.isEmpty());
		assertTrue(article.eAdapters().isEmpty());
	}
}
