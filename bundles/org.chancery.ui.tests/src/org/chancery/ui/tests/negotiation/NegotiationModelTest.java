package org.chancery.ui.tests.negotiation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.chancery.core.dossier.OpenDossier;
import org.chancery.core.text.InlineSequence;
import org.chancery.core.text.SetContent;
import org.chancery.edit.DossierSession;
import org.chancery.model.text.Clause;
import org.chancery.negotiation.Finding;
import org.chancery.negotiation.LiveFindings;
import org.chancery.negotiation.divergence.DivergenceFindings;
import org.chancery.ui.negotiation.forms.RecordForm;
import org.chancery.ui.negotiation.forms.RecordKind;
import org.chancery.ui.negotiation.model.NegotiationModel;
import org.chancery.ui.negotiation.model.NegotiationReading;
import org.chancery.ui.tests.Dossiers;
import org.junit.jupiter.api.Test;

class NegotiationModelTest {
	private final OpenDossier dossier = Dossiers.small();
	private final DossierSession session = new DossierSession(dossier, null);
	private final NegotiationModel model = new NegotiationModel(session, Dossiers.delegation(dossier), "en", () -> LocalDate.of(2026, 7, 1));
	private final Clause access = Dossiers.clause(dossier, 0).getClauses().getFirst();

	NegotiationModelTest() {
		session.addListener(model::changed);
	}

	@Test
	void itFollowsTheWordsAsTheyAreTyped() {
		assertEquals(1, model.divergences().all().size());
		assertTrue(rules().contains(DivergenceFindings.UNDISPOSED));
		var divergences = model.divergences();
		type("Each Party shall grant access to lighthouses.");
		assertSame(divergences, model.divergences(), "only the clause that changed is read again");
		assertEquals(List.of(), model.divergences().all());
		assertTrue(!rules().contains(DivergenceFindings.UNDISPOSED));
		session.commandStack().undo();
		assertEquals(1, model.divergences().all().size());
	}

	@Test
	void itFollowsTheRecords() {
		assertEquals(0, model.ledger().rows().size());
		RecordForm form = RecordForm.add(session, Dossiers.delegation(dossier), "en", RecordKind.CONCESSION);
		form.field("Label").orElseThrow().set("C-1");
		form.apply();
		assertEquals(1, model.ledger().rows().size());
		session.commandStack().undo();
		assertEquals(0, model.ledger().rows().size());
	}

	@Test
	void redLinesAreLive() {
		RecordForm form = RecordForm.edit(session, Dossiers.delegation(dossier), "en",
				dossier.holding(Dossiers.delegation(dossier)).getRedLines().getFirst());
		form.field("Tests").orElseThrow().set("contains \"quotas\"");
		form.apply();
		assertEquals("✓ holds", model.redLines().getFirst().state());
		type("Each Party shall grant access to lighthouses.");
		assertEquals("✗ crossed", model.redLines().getFirst().state());
		assertTrue(!model.redLines().getFirst().found().isEmpty());
	}

	@Test
	void itIsReadOnAnotherThreadWhileAPersonTypes() throws Exception {
		NegotiationReading reading = model.unread().orElseThrow();
		CompletableFuture<LiveFindings> elsewhere = CompletableFuture.supplyAsync(reading::read);
		type("Each Party shall grant access to lighthouses.");
		model.take(reading, elsewhere.get());
		assertTrue(model.isRead());
		assertEquals(List.of(), model.divergences().all(), "what was typed meanwhile is read too");
		var afresh = new NegotiationModel(session, Dossiers.delegation(dossier), "en", () -> LocalDate.of(2026, 7, 1));
		assertEquals(afresh.findings(), model.findings());
		assertEquals(afresh.redLines(), model.redLines());
	}

	@Test
	void whatIsReadTooLateIsNotTakenOver() {
		NegotiationReading reading = model.unread().orElseThrow();
		RecordForm form = RecordForm.add(session, Dossiers.delegation(dossier), "en", RecordKind.CONCESSION);
		form.field("Label").orElseThrow().set("C-1");
		form.apply();
		model.take(reading, reading.read());
		assertTrue(!model.isRead());
	}

	@Test
	void thePublicSeesNothingOfTheDelegation() {
		var everybody = new NegotiationModel(session, Dossiers.everybody(dossier), "en", LocalDate::now);
		assertEquals(List.of(), everybody.redLines());
		assertEquals(List.of(), everybody.findings());
		assertEquals(List.of(), everybody.divergences().all());
	}

	private List<String> rules() {
		return model.findings().stream().map(Finding::rule).toList();
	}

	private void type(String words) {
		session.execute("Type", () -> new SetContent(dossier, Dossiers.delegation(dossier), access, "en", InlineSequence.plain(words)).perform());
	}
}
