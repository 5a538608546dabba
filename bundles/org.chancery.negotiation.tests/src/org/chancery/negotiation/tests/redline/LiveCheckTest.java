package org.chancery.negotiation.tests.redline;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import org.chancery.core.projection.LiveProjection;
import org.chancery.model.text.Clause;
import org.chancery.model.text.Run;
import org.chancery.negotiation.redline.LiveCheck;
import org.chancery.negotiation.tests.fixture.Talks;
import org.junit.jupiter.api.Test;

/** A live check says what a fresh one says, whatever is typed. */
class LiveCheckTest {

	private static final List<String> WORDS = List.of("Each Party", "shall", "should", "may", "grant", "access", "within", "twelve (12)", "30", "nautical miles",
			"days", "not", "without", "consent", ".", ";", "1 January 2030", "\u201cZone\u201d means", "the sea", "Article 2", "");
	private static final List<String> TESTS = List.of("exists", "frozen as \"x\"", "contains \"consent\"", "lacks \"access\"", "quantity <= 20 nautical miles",
			"date <= 2029-01-01", "strength >= shall", "strength <= may", "defines \"Zone\" as \"the sea\"", "refers to \"Article 2\"",
			"contains \"consent\" in text", "lacks \"granted access\" in text", "quantity <= 20 nautical miles in text", "strength >= shall in text",
			"not strength >= shall in text", "date >= 2029-01-01 in text", "not refers to \"Article 2\" in text", "not contains \"consent\" or absent");

	@Test
	void itSaysWhatAFreshOneSays() {
		for (int seed = 0; seed < 12; seed++) {
			type(new Random(seed));
		}
	}

	private static void type(Random random) {
		var talks = new Talks();
		List<Clause> clauses = new ArrayList<>();
		for (int i = 0; i < 6; i++) {
			clauses.add(talks.article(Talks.run(sentence(random))));
		}
		TESTS.forEach(test -> RedLines.add(talks, clauses.get(random.nextInt(clauses.size())), test));
		LiveProjection projection = LiveProjection.of(talks.dossier(), talks.reader(), "en");
		var live = new LiveCheck(talks.dossier(), talks.reader(), projection.current(), () -> RedLines.TODAY);
		for (int i = 0; i < 60; i++) {
			Clause clause = clauses.get(random.nextInt(clauses.size()));
			((Run) clause.getWordings().getFirst().getContent().getFirst()).setText(sentence(random));
			projection.reworded(List.of(clause.getId()));
			live.reworded(projection.current(), List.of(clause.getId()));
			var fresh = new LiveCheck(talks.dossier(), talks.reader(), talks.text(), () -> RedLines.TODAY);
			assertEquals(fresh.findings(), live.findings());
			assertEquals(fresh.states(), live.states());
		}
	}

	private static String sentence(Random random) {
		var words = new StringBuilder();
		for (int i = random.nextInt(12); i > 0; i--) {
			words.append(WORDS.get(random.nextInt(WORDS.size()))).append(' ');
		}
		return words.toString();
	}
}
