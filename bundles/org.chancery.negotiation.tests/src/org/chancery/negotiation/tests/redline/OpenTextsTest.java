package org.chancery.negotiation.tests.redline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;

import org.chancery.core.projection.Projection;
import org.chancery.model.negotiation.Fallback;
import org.chancery.model.negotiation.FallbackStep;
import org.chancery.model.negotiation.NegotiationFactory;
import org.chancery.model.negotiation.RedLine;
import org.chancery.model.negotiation.Severity;
import org.chancery.model.negotiation.Waiver;
import org.chancery.model.text.Bracket;
import org.chancery.model.text.Clause;
import org.chancery.model.text.ClauseKind;
import org.chancery.model.text.Option;
import org.chancery.model.text.Run;
import org.chancery.model.text.TextFactory;
import org.chancery.negotiation.Finding;
import org.chancery.negotiation.redline.CheckRedLines;
import org.chancery.negotiation.redline.RedLineFindings;
import org.chancery.negotiation.tests.fixture.Talks;
import org.junit.jupiter.api.Test;

/** Findings about texts with open brackets, waivers, ladders and declarations. */
class OpenTextsTest {

	private final Talks talks = new Talks();

	@Test
	void anArticleWhoseWordsStandInOneParagraphIsFrozenWithThem() {
		Clause article = talks.article();
		Clause paragraph = Talks.clause(ClauseKind.PARAGRAPH, Talks.run("Access is free."));
		article.getClauses().add(paragraph);
		RedLines.add(talks, article, "frozen");
		assertEquals(List.of(), RedLines.check(talks));
		((Run) paragraph.getWordings().getFirst().getContent().getFirst()).setText("Access is not free.");
		assertEquals(1, RedLines.check(talks).size());
	}

	@Test
	void aHeadingAloneIsNoClauseThatExists() {
		Clause article = talks.article();
		article.getWordings().getFirst().setHeading("Access");
		RedLines.add(talks, article, "exists");
		assertEquals(1, RedLines.check(talks).size());
	}

	@Test
	void aReferenceIsReadWhateverItsForm() {
		Clause first = talks.article();
		first.getClauses().add(Talks.clause(ClauseKind.PARAGRAPH, Talks.run("Access is free.")));
		Clause second = Talks.clause(ClauseKind.PARAGRAPH, Talks.run("Access ends."));
		first.getClauses().add(second);
		Clause citing = talks.article("Subject to paragraph 2 of Article 1, each Party shall grant access.");
		RedLines.add(talks, citing, "refers to \"Article 1(2)\"");
		assertEquals(List.of(), RedLines.check(talks));
		((Run) citing.getWordings().getFirst().getContent().getFirst()).setText("Subject to paragraph 1 of Article 1, each Party shall.");
		assertEquals(1, RedLines.check(talks).size());
	}

	@Test
	void anOptionThatCrossesIsNamed() {
		Clause clause = talks.article(Talks.run("The zone is "), bracket("twelve", "ten (10)"), Talks.run(" nautical miles wide."));
		RedLines.add(talks, clause, "quantity >= 12 nautical miles");
		Finding finding = RedLines.check(talks).getFirst();
		assertEquals("ten (10) nautical miles", finding.place().words());
		assertTrue(finding.message().contains("option 2 of an open bracket"), finding.message());
	}

	@Test
	void whatMustAppearMustAppearWhateverIsTaken() {
		Clause clause = talks.article(Talks.run("Access "), bracket("with prior consent", "at any time"), Talks.run("."));
		RedLines.add(talks, clause, "contains \"prior consent\"");
		RedLines.add(talks, clause, "not contains \"prior consent\"");
		assertEquals(List.of("\u201cprior consent\u201d is missing if one takes option 2 of an open bracket.",
				"\u201cprior consent\u201d must not appear, in option 1 of an open bracket."), RedLines.check(talks).stream().map(Finding::message).toList());
	}

	@Test
	void wordsInSeveralLooksAreOneTextAndTheirPlaceIsTold() {
		Run italic = Talks.run("writ");
		italic.setItalic(true);
		Clause clause = talks.article(Talks.run("By prior "), italic, Talks.run("ten consent."));
		RedLines.add(talks, clause, "lacks \"prior written consent\"");
		Finding finding = RedLines.check(talks).getFirst();
		Projection text = talks.publicText();
		assertEquals("prior written consent", text.find(clause.getId()).orElseThrow().text().substring(finding.place().from(), finding.place().to()));
		assertEquals("Article 1", finding.place().number());
		assertEquals("delegation", finding.audience());
		assertEquals("public", finding.place().text());
	}

	@Test
	void aWaiverHoldsToItsLastDay() {
		RedLine redLine = RedLines.add(talks, talks.article(Talks.run("No.")), "contains \"yes\"");
		Waiver waiver = NegotiationFactory.eINSTANCE.createWaiver();
		waiver.setAuthor("A. Author");
		waiver.setAuthority("Minister");
		waiver.setReason("For now");
		waiver.setExpires(RedLines.TODAY);
		redLine.getWaivers().add(waiver);
		assertEquals(List.of(RedLineFindings.WAIVED), rules(RedLines.TODAY));
		assertEquals(List.of(RedLineFindings.CROSSED), rules(RedLines.TODAY.plusDays(1)));
		waiver.setExpires(null);
		assertEquals(List.of(RedLineFindings.WAIVER_FLAWED, RedLineFindings.CROSSED), rules(RedLines.TODAY));
	}

	@Test
	void aClauseThatIsGoneAndATestThatIsAbsentAreFindings() {
		Clause clause = talks.article(Talks.run("Words."));
		RedLines.add(talks, clause, "lacks \"other\"");
		RedLines.add(talks, clause, "exists").getTests().clear();
		RedLines.add(talks, clause, "exists");
		talks.dossier().dossier().getText().getClauses().remove(clause);
		assertEquals(List.of(RedLineFindings.UNDECIDED, RedLineFindings.UNTESTED, RedLineFindings.CROSSED), rules(RedLines.TODAY));
	}

	@Test
	void theBestStepThatTheWordsReachIsTold() {
		RedLine redLine = RedLines.add(talks, talks.article(Talks.run("Within 22 nautical miles; in 30 days.")), "quantity <= 24 nautical miles and lacks \"days\"");
		step(redLine, FallbackStep.OPENING, "Eighteen nautical miles.");
		step(redLine, FallbackStep.TARGET, "Twenty-two nautical miles.");
		step(redLine, FallbackStep.BOTTOM_LINE, "Twenty-four nautical miles.");
		assertEquals(FallbackStep.TARGET, RedLines.check(talks).getFirst().fallback());
	}

	@Test
	void aDeclarationNeitherAsksForLessNorTellsTheFloor() {
		RedLine redLine = RedLines.add(talks, talks.article(Talks.run("At least 20 nautical miles.")), "quantity >= 12 nautical miles");
		redLine.setPublicDeclaration("We will insist on twelve nautical miles.");
		assertEquals(List.of(RedLineFindings.DECLARATION_REVEALS), rules(RedLines.TODAY));
		redLine.setPublicDeclaration("We will insist on ten nautical miles.");
		assertEquals(List.of(RedLineFindings.DECLARATION_WEAKER), rules(RedLines.TODAY));
		redLine.setPublicDeclaration("We will insist on thirty nautical miles.");
		assertEquals(List.of(), rules(RedLines.TODAY));
	}

	@Test
	void ofAnotherPartysTextClausesAreFoundByTheirWords() {
		Clause clause = talks.article(Talks.run("The delimitation of the maritime boundary follows geodesic lines between the turning points."));
		RedLines.add(talks, clause, "contains \"geodesic lines\"");
		var theirs = new Talks();
		theirs.article(Talks.run("A new opening clause about nothing in particular."));
		theirs.article(Talks.run("The delimitation of the maritime boundary follows loxodromes between the turning points."));
		Finding finding = new CheckRedLines(talks.dossier(), talks.reader(), "en", RedLines.TODAY).on(talks.publicText(), theirs.publicText()).getFirst();
		assertEquals(RedLineFindings.CROSSED, finding.rule());
		assertEquals(clause.getId(), finding.place().clause());
		assertEquals("Article 2", finding.place().number());
		assertEquals(Severity.BLOCKING, finding.severity());
	}

	private List<String> rules(LocalDate day) {
		return new CheckRedLines(talks.dossier(), talks.reader(), "en", day).onOwnTexts().stream().map(Finding::rule).toList();
	}

	private static void step(RedLine redLine, FallbackStep step, String description) {
		Fallback fallback = NegotiationFactory.eINSTANCE.createFallback();
		fallback.setStep(step);
		fallback.setDescription(description);
		redLine.getFallbacks().add(fallback);
	}

	private static Bracket bracket(String... options) {
		Bracket bracket = TextFactory.eINSTANCE.createBracket();
		for (String words : options) {
			Option option = TextFactory.eINSTANCE.createOption();
			option.getContent().add(Talks.run(words));
			bracket.getOptions().add(option);
		}
		return bracket;
	}
}
