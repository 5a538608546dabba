package org.chancery.negotiation.tests.redline;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import org.chancery.core.projection.LiveProjection;
import org.chancery.model.negotiation.ClauseStatus;
import org.chancery.model.negotiation.Concession;
import org.chancery.model.negotiation.ConcessionStatus;
import org.chancery.model.negotiation.NegotiationFactory;
import org.chancery.model.negotiation.TextStatus;
import org.chancery.model.overlay.OverlayFactory;
import org.chancery.model.overlay.PrivateWording;
import org.chancery.model.resource.Ids;
import org.chancery.model.text.Clause;
import org.chancery.model.text.Run;
import org.chancery.negotiation.LiveFindings;
import org.chancery.negotiation.tests.fixture.Talks;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;

/** Findings kept current are those made afresh, whatever is typed. */
class LiveFindingsTest {

	private static final List<String> WORDS = List.of("Each Party", "shall", "may", "report", "inspection", "within", "12", "30", "days", "not", "the sea",
			"Any dispute concerning the interpretation or application of this Agreement shall be settled by arbitration.", "");

	@Test
	void theyAreThoseMadeAfresh() {
		for (int seed = 0; seed < 8; seed++) {
			type(new Talks(), new Random(seed));
		}
	}

	private static void type(Talks talks, Random random) {
		List<Clause> clauses = new ArrayList<>();
		for (int i = 0; i < 6; i++) {
			clauses.add(talks.article(Talks.run(sentence(random))));
		}
		RedLines.add(talks, clauses.get(0), "quantity <= 20 days");
		Concession row = talks.concession("C-1", "Access", ConcessionStatus.OFFERED, 1, 2);
		row.setReceived("Access.");
		row.getClauses().add(clauses.get(1));
		close(talks, clauses.get(2));
		privately(talks, clauses.get(3));
		LiveProjection lower = LiveProjection.of(talks.dossier(), talks.everybody(), "en");
		LiveProjection higher = LiveProjection.of(talks.dossier(), talks.reader(), "en");
		var live = new LiveFindings(talks.dossier(), talks.reader(), lower.current(), higher.current(), () -> RedLines.TODAY);
		for (int i = 0; i < 60; i++) {
			Clause clause = clauses.get(random.nextInt(clauses.size()));
			((Run) clause.getWordings().getFirst().getContent().getFirst()).setText(sentence(random));
			lower.reworded(List.of(clause.getId()));
			higher.reworded(List.of(clause.getId()));
			live.reworded(lower.current(), higher.current(), List.of(clause.getId()));
			var fresh = new LiveFindings(talks.dossier(), talks.reader(), talks.publicText(), talks.text(), () -> RedLines.TODAY);
			assertEquals(fresh.all(), live.all());
		}
	}

	private static void close(Talks talks, Clause clause) {
		ClauseStatus status = Ids.identify(NegotiationFactory.eINSTANCE.createClauseStatus());
		status.setClause(clause);
		status.setStatus(TextStatus.CLOSED);
		status.setWording(EcoreUtil.copy(clause.getWordings().getFirst()));
		talks.delegation().getStatuses().add(status);
	}

	private static void privately(Talks talks, Clause clause) {
		PrivateWording wording = Ids.identify(OverlayFactory.eINSTANCE.createPrivateWording());
		wording.setClause(clause);
		wording.setWording(Talks.wording(Talks.run("Each Party shall report within 30 days.")));
		talks.delegation().getPrivateWordings().add(wording);
	}

	private static String sentence(Random random) {
		var words = new StringBuilder();
		for (int i = random.nextInt(8); i > 0; i--) {
			words.append(WORDS.get(random.nextInt(WORDS.size()))).append(' ');
		}
		return words.toString();
	}
}
