package org.chancery.benchmarks;

import java.lang.management.ManagementFactory;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;

import org.chancery.core.dossier.OpenDossier;
import org.chancery.core.projection.LiveProjection;
import org.chancery.core.projection.Projection;
import org.chancery.model.dossier.Audience;
import org.chancery.model.dossier.Layer;
import org.chancery.model.negotiation.Concession;
import org.chancery.model.negotiation.ConcessionStatus;
import org.chancery.model.negotiation.NegotiationFactory;
import org.chancery.model.overlay.OverlayFactory;
import org.chancery.model.overlay.PrivateWording;
import org.chancery.model.parties.Party;
import org.chancery.model.resource.Ids;
import org.chancery.model.text.Bracket;
import org.chancery.model.text.Clause;
import org.chancery.model.text.ClauseKind;
import org.chancery.model.text.Option;
import org.chancery.model.text.Run;
import org.chancery.model.text.TextFactory;
import org.chancery.negotiation.Finding;
import org.chancery.negotiation.divergence.DivergenceFindings;
import org.chancery.negotiation.divergence.Divergences;
import org.chancery.negotiation.ledger.LedgerFindings;
import org.chancery.negotiation.ledger.Safeguards;
import org.chancery.negotiation.position.BracketIndex;
import org.chancery.negotiation.position.ClauseStandings;
import org.chancery.negotiation.position.CleanTextPath;
import org.chancery.negotiation.position.PositionFindings;
import org.chancery.negotiation.position.PositionsMatrix;
import org.chancery.negotiation.position.TabledRecords;
import org.eclipse.emf.ecore.util.EcoreUtil;

/**
 * How long ledger, positions and divergences take on the largest treaty with {@value #EACH} rows of the ledger, as many
 * brackets and as many private wordings: after a keystroke, and all of them afresh. Times are of the processor, of one
 * thread.
 */
public final class LedgerBenchmark {

	private static final int EACH = 300;
	private static final int KEYSTROKES = 2_000;
	private static final int FULL = 20;
	private static final LocalDate TODAY = LocalDate.of(2026, 1, 1);

	private final OpenDossier dossier;
	private final Layer layer;
	private final Random random = new Random(7);
	private LiveProjection lower;
	private LiveProjection higher;
	private BracketIndex brackets;
	private Safeguards safeguards;
	private Divergences divergences;

	private LedgerBenchmark(OpenDossier dossier) {
		this.dossier = dossier;
		layer = dossier.addLayer("delegation", List.of());
	}

	/** @param words none */
	public static void main(String[] words) throws Exception {
		if (!SharedData.present()) {
			System.out.println("Skipped: the treaty to measure on is not there.");
			return;
		}
		var benchmark = new LedgerBenchmark(new LargestTreaty().dossier);
		List<Clause> clauses = benchmark.fill();
		benchmark.project();
		long before = used();
		benchmark.build();
		int findings = benchmark.evaluate().size();
		System.out.printf(Locale.ROOT, "negotiation: pta_449, %d ledger rows, %d brackets, %d private wordings; %d findings; memory %.1f MB%n", EACH,
				EACH, EACH, findings, (used() - before) / 1e6);
		benchmark.full();
		benchmark.keystrokes(clauses);
	}

	private List<Clause> fill() {
		List<Clause> clauses = new ArrayList<>();
		LargestTreaty.projection(dossier).all().filter(clause -> (clause.kind() == ClauseKind.PARAGRAPH || clause.kind() == ClauseKind.SUBPARAGRAPH)
				&& clause.text().length() > 40).forEach(clause -> clauses.add((Clause) dossier.find(clause.id())));
		Collections.shuffle(clauses, new Random(3));
		List<Party> parties = dossier.dossier().getParties();
		for (int i = 0; i < EACH; i++) {
			bracket(clauses.get(i), parties);
			privately(clauses.get(EACH + i));
			row(clauses.get(random.nextInt(clauses.size())), i);
		}
		return clauses;
	}

	private void bracket(Clause clause, List<Party> parties) {
		Bracket bracket = TextFactory.eINSTANCE.createBracket();
		for (String words : List.of("shall", "should", "may " + random.nextInt(40))) {
			Option option = TextFactory.eINSTANCE.createOption();
			Run run = TextFactory.eINSTANCE.createRun();
			run.setText(words);
			option.getContent().add(run);
			if (!parties.isEmpty()) {
				option.getProponents().add(parties.get(random.nextInt(parties.size())));
			}
			bracket.getOptions().add(option);
		}
		clause.getWordings().getFirst().getContent().add(bracket);
	}

	private void privately(Clause clause) {
		PrivateWording wording = Ids.identify(OverlayFactory.eINSTANCE.createPrivateWording());
		wording.setClause(clause);
		wording.setWording(EcoreUtil.copy(clause.getWordings().getFirst()));
		Run run = TextFactory.eINSTANCE.createRun();
		run.setText(" This shall apply within 90 days.");
		wording.getWording().getContent().add(run);
		layer.getPrivateWordings().add(wording);
	}

	private void row(Clause clause, int i) {
		Concession row = Ids.identify(NegotiationFactory.eINSTANCE.createConcession());
		row.setLabel("C-" + i);
		row.setIssue("Issue " + i % 20);
		row.setStatus(ConcessionStatus.values()[random.nextInt(ConcessionStatus.values().length)]);
		row.setReceived("Something.");
		row.setCost(BigDecimal.valueOf(random.nextInt(100)));
		row.getClauses().add(clause);
		layer.getConcessions().add(row);
	}

	private void project() {
		String language = dossier.dossier().getText().getLanguages().getFirst();
		lower = LiveProjection.of(dossier, dossier.dossier().getAudience(), language);
		higher = LiveProjection.of(dossier, layer.getAudience(), language);
	}

	private void build() {
		brackets = BracketIndex.of(higher.current());
		safeguards = Safeguards.of(higher.current());
		divergences = Divergences.between(lower.current(), higher.current());
	}

	/** Everything but red lines, as the views ask for it. */
	private List<Finding> evaluate() {
		Audience reader = layer.getAudience();
		Projection text = higher.current();
		List<Finding> found = new ArrayList<>(LedgerFindings.of(dossier, reader, text, safeguards));
		found.addAll(PositionFindings.of(dossier, reader, text, TODAY));
		found.addAll(DivergenceFindings.of(dossier, reader, divergences, TODAY));
		matrix(reader, text);
		return found;
	}

	private PositionsMatrix matrix(Audience reader, Projection text) {
		return PositionsMatrix.of(brackets, TabledRecords.of(dossier, reader, text.language()), ClauseStandings.of(dossier, reader));
	}

	private void full() {
		double[] milliseconds = new double[FULL];
		for (int i = 0; i < FULL; i++) {
			long start = now();
			build();
			evaluate();
			CleanTextPath.of(brackets, matrix(layer.getAudience(), higher.current()).parties());
			milliseconds[i] = (now() - start) / 1e6;
		}
		double first = milliseconds[0];
		Arrays.sort(milliseconds);
		System.out.printf(Locale.ROOT, "negotiation: full evaluation: median %.1f ms of CPU, first %.1f, most %.1f; target at most 300, %s%n",
				milliseconds[FULL / 2], first, milliseconds[FULL - 1], milliseconds[FULL / 2] <= 300 ? "met" : "NOT MET");
	}

	private void keystrokes(List<Clause> clauses) {
		double[] milliseconds = new double[KEYSTROKES];
		for (int i = 0; i < KEYSTROKES; i++) {
			// Every other keystroke is in a clause that has a bracket or is worded in private.
			Clause clause = clauses.get(random.nextInt(i % 2 == 0 ? 2 * EACH : clauses.size()));
			Run run = (Run) clause.getWordings().getFirst().getContent().stream().filter(Run.class::isInstance).findFirst().orElseThrow();
			run.setText(run.getText() + (char) ('a' + random.nextInt(26)));
			List<String> touched = List.of(clause.getId());
			lower.reworded(touched);
			higher.reworded(touched);
			long start = now();
			brackets.reworded(higher.current(), touched);
			safeguards.reworded(higher.current(), touched);
			divergences.reworded(lower.current(), higher.current(), touched);
			evaluate();
			milliseconds[i] = (now() - start) / 1e6;
		}
		double[] warm = Arrays.copyOfRange(milliseconds, KEYSTROKES / 4, KEYSTROKES);
		Arrays.sort(warm);
		double percentile = warm[(int) (warm.length * 0.95)];
		System.out.printf(Locale.ROOT, "negotiation: keystroke: median %.2f ms of CPU, 95th percentile %.2f, most %.2f; target at most 5.00, %s%n",
				warm[warm.length / 2], percentile, warm[warm.length - 1], percentile <= 5 ? "met" : "NOT MET");
	}

	private static long now() {
		return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
	}

	private static long used() throws InterruptedException {
		for (int i = 0; i < 4; i++) {
			System.gc();
			Thread.sleep(50);
		}
		return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
	}
}
