package org.chancery.ui.tests.negotiation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.List;
import org.chancery.core.dossier.OpenDossier;
import org.chancery.edit.DossierSession;
import org.chancery.model.dossier.Holding;
import org.chancery.model.negotiation.Concession;
import org.chancery.model.negotiation.ConcessionStatus;
import org.chancery.model.negotiation.RedLine;
import org.chancery.model.text.Clause;
import org.chancery.ui.negotiation.forms.RecordForm;
import org.chancery.ui.negotiation.forms.RecordKind;
import org.chancery.ui.tests.Dossiers;
import org.junit.jupiter.api.Test;

class RecordFormTest {
	private final OpenDossier dossier = Dossiers.small();
	private final DossierSession session = new DossierSession(dossier, null);
	private final Holding delegation = dossier.holding(Dossiers.delegation(dossier));

	@Test
	void aConcessionIsOneStepThatCanBeUndone() {
		RecordForm form = add(RecordKind.CONCESSION);
		assertTrue(form.problem().isPresent(), "an empty form adds nothing");
		fill(form, "Label", "C-1");
		fill(form, "Party", "BMA");
		fill(form, "Clauses", "article 1(1); Article 2");
		fill(form, "Cost", "3,5");
		fill(form, "Status", "agreed ad referendum");
		assertEquals(java.util.Optional.empty(), form.problem());
		form.apply();
		Concession made = delegation.getConcessions().getFirst();
		assertEquals(new BigDecimal("3.5"), made.getCost());
		assertEquals("BMA", made.getParty().getCode());
		assertEquals(2, made.getClauses().size());
		assertEquals(ConcessionStatus.AGREED_AD_REFERENDUM, made.getEvents().getFirst().getStatus());
		session.commandStack().undo();
		assertEquals(List.of(), delegation.getConcessions());
		session.commandStack().redo();
		assertEquals(List.of(made), delegation.getConcessions());
	}

	@Test
	void anotherWaiverStandsBesideThoseGrantedBefore() {
		RedLine line = delegation.getRedLines().getFirst();
		grant(line, false, "2026-01-31");
		grant(line, false, "2026-02-28");
		grant(line, true, "2026-06-30");
		assertEquals(List.of("2026-02-28", "2026-06-30"), line.getWaivers().stream().map(each -> each.getExpires().toString()).toList());
		assertEquals("Minister", line.getWaivers().getLast().getAuthority());
		session.commandStack().undo();
		assertEquals(1, line.getWaivers().size());
	}

	private void grant(RedLine line, boolean another, String until) {
		RecordForm form = RecordForm.edit(session, Dossiers.delegation(dossier), "en", line);
		if (another) {
			fill(form, "Grant another waiver", form.field("Grant another waiver").orElseThrow().choices().getLast());
		}
		fill(form, "Waived by authority of", "Minister");
		fill(form, "Waived until", until);
		assertEquals(java.util.Optional.empty(), form.problem());
		form.apply();
	}

	@Test
	void whatCannotBeTakenIsSaidInOneSentence() {
		RecordForm form = add(RecordKind.ASSURANCE);
		fill(form, "Date", "tomorrow");
		assertEquals("Date: type a day as 2030-01-31.", form.problem().orElseThrow());
		fill(form, "Date", "2026-07-01");
		fill(form, "Anchored by", "Article 99");
		assertEquals("Anchored by: there is no clause “Article 99”.", form.problem().orElseThrow());
		fill(form, "Anchored by", "Article 1; Article 2");
		assertEquals("Anchored by: name one clause.", form.problem().orElseThrow());
	}

	@Test
	void aRecordIsHeldByAnAudienceThatReadsItsClauses() {
		Clause secret = org.chancery.model.resource.Ids.identify(org.chancery.model.text.TextFactory.eINSTANCE.createClause());
		secret.setKind(org.chancery.model.text.ClauseKind.ARTICLE);
		session.execute("Add", () -> new org.chancery.core.overlay.AddPrivateClause(dossier, (org.chancery.model.dossier.Layer) delegation,
				secret, Dossiers.clause(dossier, 1), null).perform());
		RecordForm form = add(RecordKind.STATEMENT);
		fill(form, "Clauses", "Article 3");
		assertEquals(java.util.Optional.empty(), form.problem());
		form.setHolder("public");
		assertEquals("Clauses: the audience of this record does not read “Article 3”.", form.problem().orElseThrow());
	}

	@Test
	void theFormOfARedLineReadsAndWritesItsTestsAndTriesThem() {
		RedLine line = delegation.getRedLines().getFirst();
		RecordForm form = RecordForm.edit(session, Dossiers.delegation(dossier), "en", line);
		assertEquals("Red line R-1", form.title());
		fill(form, "Tests", "contains");
		assertTrue(form.problem().orElseThrow().startsWith("Tests: column "));
		fill(form, "Tests", "contains \"quotas\"");
		assertEquals("✓ Holds in the text as it stands.", form.field("Tests").orElseThrow().trial());
		fill(form, "Tests", "lacks \"quotas\"");
		assertTrue(form.field("Tests").orElseThrow().trial().startsWith("✗ Crossed"));
		fill(form, "Bottom line", "Half of it.");
		form.apply();
		assertEquals(1, line.getTests().size());
		assertEquals("Half of it.", line.getFallbacks().getFirst().getDescription());
		assertEquals("lacks \"quotas\"", RecordForm.edit(session, Dossiers.delegation(dossier), "en", line).field("Tests").orElseThrow().text());
	}

	@Test
	void aStatusRemembersTheWordsOfItsClauseAndOfThoseInside() {
		RecordForm form = add(RecordKind.STATUS);
		fill(form, "Clause", "Article 1");
		fill(form, "Status", "closed");
		form.apply();
		assertEquals(3, delegation.getStatuses().size());
		assertEquals("Each Party shall grant access to lighthouses within quotas.",
				((org.chancery.model.text.Run) delegation.getStatuses().get(1).getWording().getContent().getFirst()).getText());
	}

	@Test
	void whatIsDeletedLeavesNoReferencesAndComesBackWithThem() {
		Concession one = concession("C-1");
		Concession other = concession("C-2");
		session.execute("Link", () -> one.getCounterItems().add(other));
		RecordForm.delete(session, other);
		assertEquals(List.of(), one.getCounterItems());
		session.commandStack().undo();
		assertEquals(List.of(other), one.getCounterItems());
		assertEquals(2, delegation.getConcessions().size());
	}

	@Test
	void everyKindHasAFormThatCanBeFilledIn() {
		for (RecordKind kind : RecordKind.values()) {
			RecordForm form = add(kind);
			form.about(Dossiers.clause(dossier, 0).getId());
			assertEquals("New " + kind.words(), form.title());
			form.apply();
		}
		assertEquals(2, delegation.getRedLines().size());
		assertEquals("Article 1", RecordForm.edit(session, Dossiers.delegation(dossier), "en", delegation.getDispositions().getFirst())
				.field("Clause").orElseThrow().text());
	}

	private Concession concession(String label) {
		RecordForm form = add(RecordKind.CONCESSION);
		fill(form, "Label", label);
		form.apply();
		return delegation.getConcessions().getLast();
	}

	private RecordForm add(RecordKind kind) {
		return RecordForm.add(session, Dossiers.delegation(dossier), "en", kind);
	}

	private static void fill(RecordForm form, String label, String words) {
		form.field(label).orElseThrow().set(words);
	}
}
