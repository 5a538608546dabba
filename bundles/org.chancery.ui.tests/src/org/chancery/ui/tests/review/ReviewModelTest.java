package org.chancery.ui.tests.review;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.chancery.core.exchange.ConcealedMatter;
import org.chancery.core.exchange.CounterDraftAnswer;
import org.chancery.core.exchange.CounterDraftChange;
import org.chancery.ui.comparison.review.model.ReviewColumn;
import org.chancery.ui.comparison.review.model.ReviewLine;
import org.chancery.ui.comparison.review.model.ReviewModel;
import org.junit.jupiter.api.Test;

class ReviewModelTest {

	private final ReviewModel model = Reviews.small();

	@Test
	void sayEachChangeWithItsMarkAndWhatItMeansInLaw() {
		ReviewLine grave = model.lines().getFirst();
		assertTrue(grave.substantive());
		assertEquals("UNDECLARED", ReviewColumn.MARK.words(grave, null));
		assertTrue(ReviewColumn.WEIGHT.words(grave, null).startsWith("substantive: softer"), ReviewColumn.WEIGHT.words(grave, null));
		assertEquals("Each Party may grant access to lighthouses.", grave.after(), "it is weighed and shown within its clause");
		assertEquals("", model.clause(grave));
		assertEquals(grave.before(), model.clause(model.lines().get(1)), "a comma stands nowhere in it");
		assertFalse(model.lines().get(1).substantive());
		assertEquals("2026-02-03", ReviewColumn.DATE.words(model.lines().get(2), null));
		assertEquals("comment", ReviewColumn.MARK.words(model.lines().get(4), null));
	}

	@Test
	void showsWhatTheFiltersLetThrough() {
		model.undeclaredOnly(true);
		assertEquals(2, model.shown().size());
		model.substantiveOnly(true);
		assertEquals(List.of(model.lines().getFirst()), model.shown());
		model.undeclaredOnly(false);
		assertEquals(3, model.shown().size());
	}

	@Test
	void severalChangesAreDecidedInOneStepThatIsUndoneAndRedone() {
		model.decide(model.lines(), CounterDraftAnswer.REFUSE);
		assertEquals("0 taken over, 4 refused, 0 in brackets, 0 undecided", model.decisions().summary());
		assertNull(model.decision(model.lines().get(4)), "nothing is decided about a comment");
		model.decide(List.of(model.lines().getFirst()), CounterDraftAnswer.BRACKET);
		model.decisions().undo();
		assertEquals(CounterDraftAnswer.REFUSE, model.decision(model.lines().getFirst()));
		model.decisions().undo();
		assertFalse(model.decisions().canUndo());
		model.decisions().redo();
		assertEquals(4, model.decisions().count(CounterDraftAnswer.REFUSE));
		assertTrue(model.decisions().canRedo());
	}

	@Test
	void theSameDecisionOnceMoreIsNoStep() {
		model.decide(model.lines(), null);
		assertFalse(model.decisions().canUndo());
	}

	@Test
	void changesThatAreTheSameAreAnsweredEachInTheirOrder() {
		model.decide(List.of(model.lines().get(3)), CounterDraftAnswer.TAKE_OVER);
		List<CounterDraftChange> changes = model.reviewed().review().changes();
		var answers = model.decisions().answers(changes, each -> each == null ? CounterDraftAnswer.REFUSE : each);
		model.decide(model.lines(), CounterDraftAnswer.BRACKET);
		assertEquals(CounterDraftAnswer.REFUSE, answers.apply(changes.get(2)), "as it was decided when the answers were taken");
		assertEquals(CounterDraftAnswer.TAKE_OVER, answers.apply(changes.get(3)));
		assertEquals(CounterDraftAnswer.REFUSE, answers.apply(changes.get(3)), "there is no third");
	}

	@Test
	void whatTheOtherSideHidComesFirst() {
		assertEquals(ConcealedMatter.Kind.TEXT, model.concealed().getFirst().kind());
		assertTrue(model.summary().startsWith("returned.docx against sent.docx: 2 undeclared, 3 declared, 2 hidden"), model.summary());
	}
}
