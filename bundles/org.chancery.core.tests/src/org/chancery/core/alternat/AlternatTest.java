package org.chancery.core.alternat;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.util.List;

import org.chancery.core.alternat.AlternatRemark.Reason;
import org.chancery.core.projection.ClauseNumber;
import org.chancery.core.projection.ProjectedClause;
import org.chancery.core.projection.ProjectedInline;
import org.chancery.core.projection.ProjectedInline.Note;
import org.chancery.core.projection.ProjectedInline.Reference;
import org.chancery.core.projection.ProjectedInline.Run;
import org.chancery.core.projection.ProjectedParty;
import org.chancery.core.projection.Projection;
import org.chancery.model.text.ClauseKind;
import org.chancery.model.text.VerticalAlignment;
import org.junit.jupiter.api.Test;

class AlternatTest {

	private static final ProjectedParty ARVENIA = new ProjectedParty("a", "ARV", "Republic of Arvenia", "Arvenia", "Arvenian",
			"the", List.of("Ilse Maro"));
	private static final ProjectedParty BELMORA = new ProjectedParty("b", "BEL", "Kingdom of Belmora", "Belmora", "Belmoran",
			"the", List.of("Tomas Reyl"));

	@Test
	void namesTheHolderFirstInTitleHeadingWordsAndParties() {
		var clause = clause("1", ClauseKind.ARTICLE, null, "Arvenian and Belmoran waters",
				Run.plain("Nothing here affects the rights of Arvenia. It binds the Republic of Arvenia and the Kingdom of Belmora."));
		AlternatCopy copy = copy(List.of(clause));
		Projection text = copy.projection();
		assertEquals("TREATY BETWEEN BELMORA AND ARVENIA", text.title());
		assertEquals(List.of(BELMORA, ARVENIA), text.parties());
		assertEquals("Belmoran and Arvenian waters", text.clauses().getFirst().heading());
		assertEquals("Nothing here affects the rights of Arvenia. It binds the Kingdom of Belmora and the Republic of Arvenia.",
				text.clauses().getFirst().text());
		assertEquals(List.of(), copy.remarks());
	}

	@Test
	void theHolderSignsFirst() {
		var byParty = clause("1", ClauseKind.SIGNATURE_BLOCK, "a", null, Run.plain("For the Republic:"));
		var byName = clause("2", ClauseKind.SIGNATURE_BLOCK, null, null, Run.plain("For the Kingdom of Belmora:\nTomas Reyl"));
		List<ProjectedClause> signed = copy(List.of(byParty, byName)).projection().clauses();
		assertEquals(List.of("2", "1"), signed.stream().map(ProjectedClause::id).toList());
	}

	@Test
	void blocksOfUnknownSignatoriesStayAndAreReported() {
		var known = clause("1", ClauseKind.SIGNATURE_BLOCK, "a", null, Run.plain("For Arvenia"));
		var unknown = clause("2", ClauseKind.SIGNATURE_BLOCK, null, null, Run.plain("For the Government"));
		AlternatCopy copy = copy(List.of(known, unknown));
		assertEquals(List.of(known, unknown), copy.projection().clauses());
		assertEquals(List.of(new AlternatRemark("Clause 1", Reason.UNKNOWN_SIGNATORY)), copy.remarks());
	}

	@Test
	void namesInNeighbouringRunsOfOneLookChangePlaces() {
		var clause = clause("1", ClauseKind.RECITAL, null, null, Run.plain("The Republic of Arv"), Run.plain("enia and the King"),
				Run.plain("dom of Belmora,"));
		assertEquals("The Kingdom of Belmora and the Republic of Arvenia,", copy(List.of(clause)).projection().clauses()
				.getFirst().text());
	}

	@Test
	void namesInRunsOfDifferentLooksStayAndAreReported() {
		var bold = new Run("the Kingdom of Belmora", true, false, false, VerticalAlignment.BASELINE);
		var clause = clause("1", ClauseKind.RECITAL, null, null, Run.plain("Between the Republic of Arvenia and "), bold);
		AlternatCopy copy = copy(List.of(clause));
		assertSame(clause.content(), copy.projection().clauses().getFirst().content());
		assertEquals(List.of(new AlternatRemark("Clause 1", Reason.DIFFERENT_LOOKS)), copy.remarks());
	}

	@Test
	void footnotesChangeAndReferencesStay() {
		var reference = new Reference("9", "Article ", "9");
		var clause = clause("1", ClauseKind.PARAGRAPH, null, null, Run.plain("See "), reference,
				new Note(List.of(Run.plain("Between Arvenia and Belmora."))));
		List<ProjectedInline> content = copy(List.of(clause)).projection().clauses().getFirst().content();
		assertEquals(List.of(Run.plain("See "), reference, new Note(List.of(Run.plain("Between Belmora and Arvenia.")))), content);
	}

	@Test
	void theHoldersOwnOrderChangesNothing() {
		var clause = clause("1", ClauseKind.PARAGRAPH, null, null, Run.plain("Arvenia and Belmora"), Run.plain(" agree."));
		Projection text = new Projection("Arvenia and Belmora", "public", "en", List.of(ARVENIA, BELMORA), List.of(clause));
		Projection same = Alternat.of(text, Alternat.order(text, "a")).projection();
		assertEquals(text.title(), same.title());
		assertEquals(text.clauses().getFirst().text(), same.clauses().getFirst().text());
	}

	private static AlternatCopy copy(List<ProjectedClause> clauses) {
		Projection text = new Projection("TREATY BETWEEN ARVENIA AND BELMORA", "public", "en", List.of(ARVENIA, BELMORA), clauses);
		return Alternat.of(text, Alternat.order(text, "b"));
	}

	private static ProjectedClause clause(String id, ClauseKind kind, String party, String heading, ProjectedInline... content) {
		return new ProjectedClause(id, kind, 0, party, ClauseNumber.none("Clause " + id), heading, List.of(content), "public",
				List.of(), List.of());
	}
}
