package org.chancery.negotiation.tests.position;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;
import java.util.Set;

import org.chancery.model.text.Clause;
import org.chancery.model.text.Option;
import org.chancery.negotiation.position.BracketIndex;
import org.chancery.negotiation.position.BracketOption;
import org.chancery.negotiation.position.OpenBracket;
import org.chancery.negotiation.tests.fixture.Talks;
import org.junit.jupiter.api.Test;

class OpenBracketTest {

	private static final List<String> PARTIES = List.of("ARV", "BMA", "CAL");
	private final Talks talks = new Talks();

	@Test
	void whoeverIsOutnumberedBlocks() {
		assertEquals(Set.of("CAL"), bracket(List.of("ARV", "BMA"), List.of("CAL")).blockers(PARTIES));
	}

	@Test
	void whereSidesAreEqualAllBlock() {
		assertEquals(Set.of("ARV", "CAL"), bracket(List.of("ARV"), List.of("CAL")).blockers(PARTIES));
	}

	@Test
	void oneWhoAloneWantsWordsInBlocksThem() {
		assertEquals(Set.of("ARV"), bracket(List.of("ARV")).blockers(PARTIES));
		assertEquals(Set.of("CAL"), bracket(List.of("ARV", "BMA")).blockers(PARTIES));
	}

	@Test
	void nobodyBlocksWhatIsNotAttributed() {
		assertEquals(Set.of(), bracket(List.of(), List.of()).blockers(PARTIES));
	}

	@Test
	void nestedBracketsComeAfterThoseTheyStandIn() {
		Option outer = Talks.option("shall ", talks.own());
		outer.getContent().add(Talks.bracket(Talks.option("promptly", talks.other())));
		Clause clause = talks.article(Talks.bracket(outer), Talks.run(" and "), Talks.bracket(Talks.option("fully")));
		List<OpenBracket> found = BracketIndex.of(talks.text()).of(clause.getId());
		assertEquals(List.of(0, 1, 0), found.stream().map(OpenBracket::depth).toList());
		assertEquals(List.of(0, 1, 2), found.stream().map(OpenBracket::index).toList());
	}

	@Test
	void theIndexFollowsTheTextClauseByClause() {
		Clause clause = talks.article(Talks.bracket(Talks.option("shall")));
		BracketIndex index = BracketIndex.of(talks.text());
		assertEquals(1, index.all().size());
		clause.getWordings().getFirst().getContent().set(0, Talks.run("shall"));
		index.reworded(talks.text(), Set.of(clause.getId()));
		assertEquals(List.of(), index.all());
		assertFalse(!index.isEmpty());
	}

	@SafeVarargs
	private static OpenBracket bracket(List<String>... proponents) {
		List<BracketOption> options = java.util.stream.Stream.of(proponents).map(each -> new BracketOption(each, "w" + each)).toList();
		return new OpenBracket("c", 0, 0, options);
	}
}
