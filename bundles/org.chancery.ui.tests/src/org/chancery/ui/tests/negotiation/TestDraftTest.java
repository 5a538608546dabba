package org.chancery.ui.tests.negotiation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.chancery.core.dossier.OpenDossier;
import org.chancery.edit.DossierSession;
import org.chancery.ui.negotiation.forms.FormField;
import org.chancery.ui.negotiation.forms.RecordForm;
import org.chancery.ui.negotiation.forms.RecordKind;
import org.chancery.ui.negotiation.forms.TestDraft;
import org.chancery.ui.negotiation.forms.TestKind;
import org.chancery.ui.negotiation.forms.TestPart;
import org.chancery.ui.tests.Dossiers;
import org.junit.jupiter.api.Test;

/** A test of a red line is put together part by part, and reads back as the same. */
class TestDraftTest {

	@Test
	void eachKindIsWrittenAsTheSpreadsheetWritesIt() {
		var draft = new TestDraft("");
		assertEquals("contains ", draft.words());
		draft.set(TestPart.WORDS, "prior consent, the \"leave\" of");
		assertEquals("contains \"prior consent\", \"the \\\"leave\\\" of\"", draft.words());
		draft.kind(TestKind.QUANTITY);
		draft.set(TestPart.NUMBER, "2,000,000");
		draft.set(TestPart.UNIT, "USD");
		assertEquals("quantity >= 2000000 USD", draft.words());
		draft.set(TestPart.BOUND, "less than");
		draft.set(TestPart.UNIT, "days in port");
		draft.denied(true);
		assertEquals("not quantity < 2000000 \"days in port\"", draft.words());
		draft.denied(false);
		draft.kind(TestKind.DATE);
		draft.set(TestPart.DAY, "2030-01-01");
		assertEquals("date <= 2030-01-01", draft.words());
		draft.kind(TestKind.STRENGTH);
		assertEquals("strength >= shall", draft.words());
		draft.set(TestPart.PARTY, "Arvenia");
		draft.set(TestPart.PLACE, "Article 2");
		assertEquals("strength of \"Arvenia\" >= shall in \"Article 2\"", draft.words());
	}

	@Test
	void testsAreJoinedSoThatTheyMeanWhatThePersonChose() {
		var draft = new TestDraft("exists or absent");
		draft.kind(TestKind.FROZEN);
		assertEquals("(exists or absent) and frozen", draft.all());
		draft.alternative(true);
		assertEquals("exists or absent or frozen", draft.all());
		assertEquals("frozen", new TestDraftOf(TestKind.FROZEN).draft.all());
	}

	@Test
	void theFormTakesEveryKindAndTriesIt() {
		OpenDossier dossier = Dossiers.small();
		RecordForm form = RecordForm.add(new DossierSession(dossier, null), Dossiers.delegation(dossier), "en", RecordKind.RED_LINE);
		form.field("Clauses (none: all)").orElseThrow().set("Article 1(1)");
		FormField tests = form.field("Tests").orElseThrow();
		for (TestKind kind : TestKind.values()) {
			var draft = new TestDraftOf(kind).draft;
			draft.set(TestPart.WORDS, "access");
			draft.set(TestPart.NUMBER, "12");
			draft.set(TestPart.UNIT, "days");
			draft.set(TestPart.DAY, "2030-01-01");
			draft.set(TestPart.TERM, "Party");
			draft.set(TestPart.MEANING, "a State");
			draft.set(TestPart.TARGET, "Article 1(1)");
			assertEquals("", tests.problemOf(draft.all()).orElse(""), kind.label());
			assertEquals(false, tests.trialOf(draft.all()).isEmpty(), kind.label());
		}
	}

	private record TestDraftOf(TestKind kind, TestDraft draft) {

		TestDraftOf(TestKind kind) {
			this(kind, new TestDraft(""));
			draft.kind(kind);
		}
	}
}
