package org.chancery.negotiation.tests.divergence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;

import org.chancery.core.overlay.AddPrivateClause;
import org.chancery.core.overlay.OmitClause;
import org.chancery.model.negotiation.Disposition;
import org.chancery.model.negotiation.DispositionKind;
import org.chancery.model.negotiation.NegotiationFactory;
import org.chancery.model.overlay.OverlayFactory;
import org.chancery.model.overlay.PrivateWording;
import org.chancery.model.resource.Ids;
import org.chancery.model.text.Clause;
import org.chancery.model.text.ClauseKind;
import org.chancery.model.text.CrossReference;
import org.chancery.model.text.TextFactory;
import org.chancery.negotiation.Finding;
import org.chancery.negotiation.divergence.Disposals;
import org.chancery.negotiation.divergence.Divergence;
import org.chancery.negotiation.divergence.DivergenceFindings;
import org.chancery.negotiation.divergence.DivergenceKind;
import org.chancery.negotiation.divergence.Divergences;
import org.chancery.negotiation.divergence.Meter;
import org.chancery.negotiation.divergence.MeterPoint;
import org.chancery.negotiation.divergence.MeterReading;
import org.chancery.negotiation.tests.fixture.Talks;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DivergencesTest {

	private static final LocalDate TODAY = LocalDate.of(2026, 7, 1);
	private final Talks talks = new Talks();

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = {
			"Each Party shall grant access.                       | Each Party may grant access.                         | SOFTER",
			"Each Party should grant access.                      | Each Party shall grant access.                       | HARDER",
			"Each Party shall grant access.                       | Each Party shall not grant access.                   | POLARITY",
			"Access reaches not less than 12 nautical miles.      | Access reaches not less than 24 nautical miles.      | NUMBER",
			"Access ends no later than 1 January 2030.            | Access ends no later than 1 January 2029.            | DATE",
			"Each Party shall reply within 90 days.               | Each Party shall reply within 30 days.               | DATE",
			"Arvenia shall pay the costs.                         | Belmora shall pay the costs.                         | PARTY",
			"Each Party shall protect the stocks of hake.         | Each Party shall protect the stocks of sardine.      | SUBSTANCE",
			"Each Party shall protect the stocks, of hake.        | Each Party shall protect the stocks of hake.         | EDITORIAL" })
	void aDivergenceIsClassedByWhatItDoesInLaw(String lower, String higher, DivergenceKind kind) {
		Clause clause = talks.article(lower);
		privately(clause, higher);
		assertEquals(Set.of(kind), single().kinds());
	}

	@Test
	void clausesThatOnlyOneTextHasAreToldOfAtTheOutermost() {
		Clause first = talks.article("One.");
		Clause second = talks.article("Two.");
		Clause secret = Talks.clause(ClauseKind.ARTICLE);
		secret.getClauses().add(Talks.clause(ClauseKind.PARAGRAPH, Talks.run("Secret.")));
		new AddPrivateClause(talks.dossier(), talks.delegation(), secret, first, null).perform();
		new OmitClause(talks.dossier(), talks.delegation(), second).perform();
		List<Divergence> all = divergences().all();
		assertEquals(List.of(Set.of(DivergenceKind.ONLY_PUBLIC), Set.of(DivergenceKind.ONLY_PRIVATE)),
				all.stream().map(Divergence::kinds).toList());
		assertTrue(all.getLast().higher().endsWith("Secret."));
		assertEquals("Two.", all.getFirst().lower());
	}

	@Test
	void aNumberThatMovedBecauseOfASecretClauseIsNoDivergence() {
		Clause first = talks.article("One.");
		Clause target = talks.article("Two.");
		CrossReference reference = TextFactory.eINSTANCE.createCrossReference();
		reference.setTarget(target);
		Clause citing = talks.article(Talks.run("See "), reference);
		Clause secret = Talks.clause(ClauseKind.ARTICLE, Talks.run("Secret."));
		new AddPrivateClause(talks.dossier(), talks.delegation(), secret, first, null).perform();
		PrivateWording same = privately(citing, "See ");
		CrossReference copy = TextFactory.eINSTANCE.createCrossReference();
		copy.setTarget(target);
		same.getWording().getContent().add(copy);
		assertEquals(List.of(secret.getId()), divergences().all().stream().map(Divergence::clauseId).toList());
	}

	@Test
	void theListFollowsTheTextsClauseByClause() {
		Clause clause = talks.article("Each Party shall grant access.");
		PrivateWording words = privately(clause, "Each Party may grant access.");
		Divergences texts = divergences();
		words.getWording().getContent().set(0, Talks.run("Each Party shall grant access."));
		texts.reworded(talks.publicText(), talks.text(), Set.of(clause.getId()));
		assertEquals(List.of(), texts.all());
		words.getWording().getContent().set(0, Talks.run("Each Party shall, grant access."));
		texts.reworded(talks.publicText(), talks.text(), Set.of(clause.getId()));
		assertEquals(Set.of(DivergenceKind.EDITORIAL), texts.all().getFirst().kinds());
	}

	@Test
	void everyDivergenceNeedsADispositionThatSaysAllItMust() {
		Clause clause = talks.article("Each Party shall grant access.");
		privately(clause, "Each Party may grant access.");
		assertEquals(List.of(DivergenceFindings.UNDISPOSED), rules());
		Disposition disposition = dispose(clause, DispositionKind.PUBLISH, null);
		assertEquals(List.of(DivergenceFindings.INCOMPLETE), rules());
		disposition.setMilestone("Eighth round");
		assertEquals(List.of(DivergenceFindings.NO_DATE), rules());
		disposition.setExpires(TODAY);
		assertEquals(List.of(), rules());
		disposition.setExpires(TODAY.minusDays(1));
		assertEquals(List.of(DivergenceFindings.OVERDUE), rules());
		disposition.setKind(DispositionKind.RESERVE);
		disposition.setExpires(null);
		disposition.setAuthority("Minister");
		assertEquals(List.of(DivergenceFindings.INCOMPLETE), rules());
	}

	@Test
	void theRetentionOfAnAudienceIsADayForItsSecrets() {
		Clause clause = talks.article("Each Party shall grant access.");
		privately(clause, "Each Party may grant access.");
		dispose(clause, DispositionKind.WITHDRAW, null);
		assertEquals(List.of(DivergenceFindings.NO_DATE), rules());
		talks.reader().setRetainUntil(TODAY);
		assertEquals(List.of(), rules());
		talks.reader().setRetainUntil(TODAY.minusDays(1));
		assertEquals(List.of(DivergenceFindings.RETENTION), rules());
	}

	@Test
	void aDispositionWithNothingLeftToDisposeOfIsTold() {
		dispose(talks.article("One."), DispositionKind.WITHDRAW, TODAY);
		assertEquals(List.of(DivergenceFindings.DONE), rules());
	}

	@Test
	void theMeterReadsTheTreatyAndItsChaptersAndLooksAhead() {
		Clause first = chapter("Each Party shall grant access.");
		Clause second = chapter("Each Party shall close its ports.", "Two.");
		privately(first.getClauses().getFirst(), "Each Party may grant access.");
		dispose(first.getClauses().getFirst(), DispositionKind.PUBLISH, TODAY.plusDays(3)).setMilestone("Round");
		privately(second.getClauses().getFirst(), "Each Party should close its ports.");
		Divergences texts = divergences();
		Disposals disposals = Disposals.of(talks.dossier(), talks.reader());
		List<MeterReading> readings = Meter.readings(texts, disposals, TODAY);
		assertEquals(List.of(3, 1, 2), readings.stream().map(MeterReading::clauses).toList());
		assertEquals(List.of(2, 1, 1), readings.stream().map(MeterReading::divergent).toList());
		assertEquals(List.of(1, 0, 1), readings.stream().map(MeterReading::undisposed).toList());
		assertEquals(List.of(new MeterPoint(TODAY, 2), new MeterPoint(TODAY.plusDays(3), 1)), Meter.outlook(texts, disposals, TODAY));
	}

	private Clause chapter(String... articles) {
		Clause chapter = Talks.clause(ClauseKind.CHAPTER);
		for (String words : articles) {
			chapter.getClauses().add(Talks.clause(ClauseKind.ARTICLE, Talks.run(words)));
		}
		talks.dossier().dossier().getText().getClauses().add(chapter);
		return chapter;
	}

	private Divergence single() {
		List<Divergence> all = divergences().all();
		assertEquals(1, all.size());
		return all.getFirst();
	}

	private Divergences divergences() {
		return Divergences.between(talks.publicText(), talks.text());
	}

	private List<String> rules() {
		return DivergenceFindings.of(talks.dossier(), talks.reader(), divergences(), TODAY).stream().map(Finding::rule).toList();
	}

	private PrivateWording privately(Clause clause, String words) {
		PrivateWording wording = Ids.identify(OverlayFactory.eINSTANCE.createPrivateWording());
		wording.setClause(clause);
		wording.setWording(Talks.wording(Talks.run(words)));
		talks.delegation().getPrivateWordings().add(wording);
		return wording;
	}

	private Disposition dispose(Clause clause, DispositionKind kind, LocalDate expires) {
		Disposition disposition = Ids.identify(NegotiationFactory.eINSTANCE.createDisposition());
		disposition.setClause(clause);
		disposition.setKind(kind);
		disposition.setExpires(expires);
		talks.delegation().getDispositions().add(disposition);
		return disposition;
	}
}
