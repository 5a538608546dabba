package org.chancery.negotiation.tests.position;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;

import org.chancery.model.negotiation.ClauseStatus;
import org.chancery.model.negotiation.Instruction;
import org.chancery.model.negotiation.NegotiationFactory;
import org.chancery.model.negotiation.TextStatus;
import org.chancery.model.resource.Ids;
import org.chancery.model.text.Clause;
import org.chancery.model.text.ClauseKind;
import org.chancery.model.text.CrossReference;
import org.chancery.model.text.TextFactory;
import org.chancery.negotiation.Finding;
import org.chancery.negotiation.position.ClosedTexts;
import org.chancery.negotiation.position.SetTextStatus;
import org.chancery.negotiation.tests.fixture.Talks;
import org.junit.jupiter.api.Test;

class ClosedTextsTest {

	private static final LocalDate CLOSED = LocalDate.of(2026, 7, 1);
	private final Talks talks = new Talks();
	private final Clause article = talks.article("");
	private final Clause paragraph = Talks.clause(ClauseKind.PARAGRAPH, Talks.run("Each Party shall grant access within 90 days."));

	@Test
	void aSubstantiveChangeAfterClosingNeedsAMandateGivenSince() {
		close();
		assertEquals(List.of(), rules());
		type("Each Party shall grant access within 30 days.");
		assertEquals(List.of(ClosedTexts.SUBSTANTIVE), rules());
		Instruction instruction = Ids.identify(NegotiationFactory.eINSTANCE.createInstruction());
		instruction.setDate(CLOSED);
		talks.delegation().getInstructions().add(instruction);
		assertEquals(List.of(ClosedTexts.SUBSTANTIVE), rules(), "what was known when the text was closed is no new mandate");
		instruction.setDate(CLOSED.plusDays(1));
		assertEquals(List.of(), rules());
	}

	@Test
	void anEditorialChangeIsTold() {
		close();
		type("Each Party shall grant access, within 90 days.");
		assertEquals(List.of(ClosedTexts.EDITORIAL), rules());
	}

	@Test
	void numbersThatMoveAreNoChange() {
		Clause target = talks.article("Two.");
		CrossReference reference = TextFactory.eINSTANCE.createCrossReference();
		reference.setTarget(target);
		paragraph.getWordings().getFirst().getContent().add(reference);
		close();
		talks.dossier().dossier().getText().getClauses().add(1, Talks.clause(ClauseKind.ARTICLE, Talks.run("Between.")));
		assertEquals(List.of(), rules());
	}

	@Test
	void aStatusThatRemembersNoWordsSaysSo() {
		close();
		talks.delegation().getStatuses().forEach(each -> each.setWording(null));
		assertEquals(List.of(ClosedTexts.NOT_RECORDED, ClosedTexts.NOT_RECORDED), rules());
	}

	@Test
	void closingAgainReplacesWhatWasEntered() {
		close();
		close();
		assertEquals(List.of(article, paragraph), talks.delegation().getStatuses().stream().map(ClauseStatus::getClause).toList());
	}

	private void close() {
		if (paragraph.eContainer() == null) {
			article.getClauses().add(paragraph);
		}
		new SetTextStatus(talks.dossier(), talks.delegation(), article, TextStatus.CLOSED, CLOSED, null, "en").perform();
	}

	private void type(String words) {
		paragraph.getWordings().getFirst().getContent().set(0, Talks.run(words));
	}

	private List<String> rules() {
		return ClosedTexts.of(talks.dossier(), talks.reader(), talks.text()).stream().map(Finding::rule).toList();
	}
}
