package org.chancery.negotiation.tests.redline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.chancery.model.text.Clause;
import org.chancery.negotiation.redline.Outcome;
import org.chancery.negotiation.redline.TestForm;
import org.chancery.negotiation.tests.fixture.Talks;
import org.junit.jupiter.api.Test;

/** The form for tests, text and tree. */
class TestFormTest {

	@Test
	void textAndTreeGoTogetherAndAreTriedAsOneTypes() {
		var talks = new Talks();
		Clause clause = talks.article(Talks.run("Within twelve nautical miles."));
		var form = new TestForm(RedLines.context(talks, clause), talks.text());
		assertEquals(Outcome.UNDECIDED, form.preview().outcome());
		form.text("quantity <= 10 nautical miles");
		assertEquals(Outcome.CROSSED, form.preview().outcome());
		assertEquals("Within twelve nautical miles", form.preview().evidence().getFirst().words());
		form.text("quantity <= 20");
		assertEquals(15, form.fault().orElseThrow().column());
		assertEquals(Outcome.CROSSED, form.preview().outcome());
		form.text("QUANTITY <= 20 nautical miles");
		assertEquals(Outcome.HOLDS, form.preview().outcome());
		form.tests(form.tests());
		assertEquals("quantity <= 20 nautical miles", form.text());
		assertTrue(form.fault().isEmpty());
	}
}
