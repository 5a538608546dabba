package org.chancery.negotiation.tests.redline;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.chancery.model.text.Clause;
import org.chancery.negotiation.Finding;
import org.chancery.negotiation.redline.CheckRedLines;
import org.chancery.negotiation.redline.RedLineFindings;
import org.chancery.negotiation.tests.fixture.Talks;
import org.junit.jupiter.api.Test;

/** Brackets as another party types them, clauses that it worded anew, and tests that one reading answers and another does not. */
class TypedBracketsTest {

	@Test
	void typedBracketsSideBySideAreOptions() {
		assertEquals("crossed", RedLines.outcome("The zone is [twelve] [ten] nautical miles wide.", "quantity >= 12 nautical miles"));
		assertEquals("", RedLines.outcome("The zone is [twelve] [fourteen] nautical miles wide.", "quantity >= 12 nautical miles"));
		assertEquals("crossed", RedLines.outcome("[Each Party shall report.][Each Party may report.]", "strength >= shall"));
	}

	@Test
	void wordsInOneBracketAloneMayBeLeftOut() {
		assertEquals("crossed", RedLines.outcome("Access [with prior consent] is free.", "contains \"prior consent\""));
		assertEquals("", RedLines.outcome("Access with [full] prior consent is free.", "contains \"prior consent\""));
	}

	@Test
	void aBracketThatIsNotClosedAndTheMarkOfANoteAreSigns() {
		assertEquals("", RedLines.outcome("Access [with prior consent is free.", "contains \"prior consent\""));
		assertEquals("", RedLines.outcome("Access with prior consent[^1] is free.", "contains \"prior consent\""));
	}

	@Test
	void wordsInABracketAreFrozenOnlyWithIt() {
		assertEquals("crossed", RedLines.outcome("Access is [wholly] free.", "frozen"));
		assertEquals("", RedLines.outcome("Access is [wholly] free.", "frozen as \"Access is [wholly] free.\""));
	}

	@Test
	void alternativesAreAskedInEachReading() {
		String test = "quantity <= 10 years or date <= 2035-12-31";
		assertEquals("", RedLines.outcome("It lasts [for five years] [until 30 June 2034].", test));
		assertEquals("crossed", RedLines.outcome("It lasts [for five years] [until 30 June 2036].", test));
		assertEquals("crossed", RedLines.outcome("It lasts [for fifteen years] [until 30 June 2034].", test));
		assertEquals("crossed", RedLines.outcome("It lasts for fifteen years.", test));
		assertEquals("undecided", RedLines.outcome("It lasts.", test));
	}

	@Test
	void whatStandsAtThePlaceOfAClauseInOtherWordsIsTested() {
		var talks = new Talks();
		talks.article(Talks.run("The Parties shall cooperate in the protection of the marine environment."));
		Clause clause = talks.article(Talks.run("The requested Party shall answer within thirty days."));
		talks.article(Talks.run("This Agreement enters into force on the day of its signature."));
		RedLines.add(talks, clause, "quantity <= 30 days");
		RedLines.add(talks, clause, "exists");
		var theirs = new Talks();
		theirs.article(Talks.run("A new opening clause about nothing in particular."));
		theirs.article(Talks.run("The Parties shall cooperate in the protection of the marine environment."));
		theirs.article(Talks.run("Replies may take up to 60 days."));
		theirs.article(Talks.run("This Agreement enters into force on the day of its signature."));
		List<Finding> found = new CheckRedLines(talks.dossier(), talks.reader(), "en", RedLines.TODAY).on(talks.publicText(), theirs.publicText());
		assertEquals(List.of("up to 60 days", "Replies may take up to 60 days."), found.stream().map(finding -> finding.place().words()).toList());
		found.forEach(finding -> assertEquals(RedLineFindings.CROSSED, finding.rule()));
		assertEquals("Article 3", found.getFirst().place().number());
	}

	@Test
	void severalArticlesCitedAtOnceAreEachReferredTo() {
		for (String citation : List.of("Articles 1 and 2", "Articles 1, 2 and 3", "Articles 1 to 3")) {
			var talks = new Talks();
			talks.article(Talks.run("One."));
			talks.article(Talks.run("Two."));
			talks.article(Talks.run("Three."));
			RedLines.add(talks, talks.article(Talks.run(citation + " apply.")), "refers to \"Article 2\"");
			assertEquals(List.of(), RedLines.check(talks), citation);
		}
	}

	@Test
	void aSubjectThatDeniesDeniesAllThatIsSaidOfIt() {
		assertEquals("words-denied", RedLines.outcome("No dispute shall ever be subject to compulsory arbitration.", "lacks \"compulsory arbitration\""));
		assertEquals("crossed", RedLines.outcome("Nothing prevents a Party from seeking compulsory arbitration.", "lacks \"compulsory arbitration\""));
	}

	@Test
	void aProhibitionIsAProhibitionInWhateverWords() {
		for (String words : List.of("shall not", "may not", "must not", "is prohibited to", "may in no case")) {
			String told = RedLines.outcome("Each Party " + words + " use force.", "strength >= shall not");
			assertEquals(words.contains("prohibited") ? told : "", told, words);
		}
		assertEquals("", RedLines.outcome("In no circumstances shall a Party use force.", "strength >= shall not"));
		assertEquals("crossed", RedLines.outcome("Each Party shall use force.", "strength >= shall not"));
	}
}
