package org.chancery.negotiation.tests.position;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.chancery.model.negotiation.ClauseStatus;
import org.chancery.model.negotiation.Instruction;
import org.chancery.model.negotiation.NegotiationFactory;
import org.chancery.model.negotiation.Position;
import org.chancery.model.negotiation.TextStatus;
import org.chancery.model.parties.Party;
import org.chancery.model.resource.Ids;
import org.chancery.model.text.Clause;
import org.chancery.model.text.ClauseKind;
import org.chancery.negotiation.Finding;
import org.chancery.negotiation.position.BracketIndex;
import org.chancery.negotiation.position.ClauseStanding;
import org.chancery.negotiation.position.ClauseStandings;
import org.chancery.negotiation.position.CleanTextPath;
import org.chancery.negotiation.position.PositionFindings;
import org.chancery.negotiation.position.PositionsMatrix;
import org.chancery.negotiation.position.Stand;
import org.chancery.negotiation.position.TabledRecords;
import org.chancery.negotiation.tests.fixture.Talks;
import org.junit.jupiter.api.Test;

class PositionsMatrixTest {

	private static final LocalDate TODAY = LocalDate.of(2026, 7, 1);
	private final Talks talks = new Talks();

	@Test
	void aClauseIsOpenByItsBracketsByAPositionOrByItsStatus() {
		talks.article("Settled.");
		Clause bracketed = talks.article(Talks.bracket(Talks.option("shall", talks.own()), Talks.option("may", talks.other())));
		Clause disputed = talks.article("Twenty-four miles.");
		position(talks.other(), disputed, "Thirty-six miles.");
		position(talks.own(), disputed, "Twenty-four  miles.");
		Clause tabled = talks.article("Tabled.");
		status(tabled, TextStatus.TABLED);
		PositionsMatrix matrix = matrix();
		assertEquals(List.of(bracketed.getId(), disputed.getId(), tabled.getId()),
				matrix.rows().stream().map(row -> row.clauseId()).toList());
		assertEquals(List.of("ARV", "BMA"), matrix.rows().get(0).blockers());
		assertEquals(List.of("BMA"), matrix.rows().get(1).blockers());
		assertEquals(Set.of(Stand.Kind.SUPPORTS_TEXT), matrix.rows().get(1).stands().getFirst().kinds());
		assertEquals(Map.of("ARV", 1, "BMA", 2, "CAL", 0), matrix.blocked());
		assertEquals(1, CleanTextPath.byParty(matrix).get("BMA"));
	}

	@Test
	void theDelegationsPositionsAreNotForThePublic() {
		position(talks.other(), talks.article("Twenty-four miles."), "Thirty-six miles.");
		TabledRecords records = TabledRecords.of(talks.dossier(), talks.everybody(), "en");
		assertEquals(List.of(), records.positions());
	}

	@Test
	void statusIsInheritedAndSilenceHasAClock() {
		Clause article = talks.article("");
		Clause paragraph = Talks.clause(ClauseKind.PARAGRAPH, Talks.run("One."));
		article.getClauses().add(paragraph);
		ClauseStatus status = status(article, TextStatus.AGREED_AD_REFERENDUM);
		status.setSilenceUntil(TODAY.plusDays(2));
		ClauseStanding standing = ClauseStandings.of(talks.dossier(), talks.reader()).of(talks.text(), paragraph.getId()).orElseThrow();
		assertEquals(TextStatus.AGREED_AD_REFERENDUM, standing.status());
		assertEquals(3, standing.daysLeft(TODAY));
		assertEquals(1, standing.daysLeft(TODAY.plusDays(2)));
		assertEquals(ClauseStanding.Silence.ELAPSED, standing.silence(TODAY.plusDays(3)));
		assertEquals(List.of(), rules(TODAY));
		assertEquals(List.of(PositionFindings.SILENCE_ELAPSED), rules(TODAY.plusDays(3)));
	}

	@Test
	void aPositionOfOursNeedsAnInstructionThatCoversIt() {
		Clause clause = talks.article("One.");
		Clause other = talks.article("Two.");
		Instruction instruction = Ids.identify(NegotiationFactory.eINSTANCE.createInstruction());
		instruction.setDate(TODAY);
		instruction.setExpires(TODAY.plusMonths(1));
		instruction.getClauses().add(clause);
		talks.delegation().getInstructions().add(instruction);
		position(talks.other(), clause, "Theirs needs none.");
		Position ours = position(talks.own(), clause, "Ours.");
		assertEquals(List.of(PositionFindings.NOT_INSTRUCTED), rules(TODAY));
		ours.setInstruction(instruction);
		ours.setDate(TODAY.plusDays(1));
		assertEquals(List.of(), rules(TODAY));
		ours.setDate(TODAY.minusDays(1));
		assertTrue(messages().contains("before"));
		ours.setDate(TODAY.plusMonths(2));
		assertTrue(messages().contains("expired"));
		ours.setClause(other);
		assertTrue(messages().contains("does not cover"));
	}

	private String messages() {
		return String.join("|", findings(TODAY).stream().map(Finding::message).toList());
	}

	private List<String> rules(LocalDate today) {
		return findings(today).stream().map(Finding::rule).toList();
	}

	private List<Finding> findings(LocalDate today) {
		return PositionFindings.of(talks.dossier(), talks.reader(), talks.text(), today);
	}

	private PositionsMatrix matrix() {
		return PositionsMatrix.of(BracketIndex.of(talks.text()), TabledRecords.of(talks.dossier(), talks.reader(), "en"),
				ClauseStandings.of(talks.dossier(), talks.reader()));
	}

	private Position position(Party party, Clause clause, String words) {
		Position position = Ids.identify(NegotiationFactory.eINSTANCE.createPosition());
		position.setParty(party);
		position.setClause(clause);
		position.getWordings().add(Talks.wording(Talks.run(words)));
		talks.delegation().getPositions().add(position);
		return position;
	}

	private ClauseStatus status(Clause clause, TextStatus value) {
		ClauseStatus status = Ids.identify(NegotiationFactory.eINSTANCE.createClauseStatus());
		status.setClause(clause);
		status.setStatus(value);
		talks.delegation().getStatuses().add(status);
		return status;
	}
}
