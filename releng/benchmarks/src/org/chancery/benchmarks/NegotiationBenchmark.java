package org.chancery.benchmarks;

import java.lang.management.ManagementFactory;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;

import org.chancery.core.dossier.OpenDossier;
import org.chancery.core.projection.LiveProjection;
import org.chancery.model.dossier.Audience;
import org.chancery.model.dossier.Layer;
import org.chancery.model.negotiation.Concession;
import org.chancery.model.negotiation.NegotiationFactory;
import org.chancery.model.negotiation.RedLine;
import org.chancery.model.resource.Ids;
import org.chancery.model.text.Bracket;
import org.chancery.model.text.Clause;
import org.chancery.model.text.ClauseKind;
import org.chancery.model.text.Option;
import org.chancery.model.text.Run;
import org.chancery.model.text.TextFactory;
import org.chancery.negotiation.redline.DossierTestContext;
import org.chancery.negotiation.redline.LiveCheck;
import org.chancery.negotiation.redline.TestSyntax;

/**
 * How long red lines take on the largest treaty with {@value #TESTS} tests, {@value #BRACKETS} brackets and
 * {@value #ROWS} rows of the ledger: after a keystroke, and all of them afresh. Times are of the processor, of one thread.
 */
public final class NegotiationBenchmark {

	private static final int TESTS = 500;
	private static final int BRACKETS = 300;
	private static final int ROWS = 300;
	private static final int KEYSTROKES = 4_000;
	private static final int FULL = 30;
	private static final LocalDate TODAY = LocalDate.of(2026, 1, 1);
	private static final List<String> TEMPLATES = List.of("exists", "frozen", "contains \"shall\"", "lacks \"sanctions\", \"embargo\"",
			"quantity <= 400 days or absent", "date <= 2040-12-31 or exists", "strength >= may or exists", "not contains \"expropriation\"",
			"(contains \"Party\" and lacks \"never\") or quantity >= 1 per cent");
	private static final List<String> WHOLE = List.of("lacks \"compulsory licence\" in text", "contains \"most-favoured-nation treatment\" in text",
			"quantity <= 100000 days in text", "strength >= shall in text", "date <= 2100-01-01 in text");

	private NegotiationBenchmark() {
	}

	/** @param words none */
	public static void main(String[] words) throws Exception {
		if (!SharedData.present()) {
			System.out.println("Skipped: the treaty to measure on is not there.");
			return;
		}
		var random = new Random(7);
		OpenDossier dossier = new LargestTreaty().dossier;
		Layer layer = dossier.addLayer("delegation", List.of());
		List<Clause> clauses = paragraphs(dossier);
		brackets(clauses, random);
		int tests = redLines(dossier, layer, clauses, random);
		ledger(layer, clauses, random);
		Audience reader = layer.getAudience();
		String language = dossier.dossier().getText().getLanguages().getFirst();
		long before = used();
		LiveProjection projection = LiveProjection.of(dossier, reader, language);
		long projected = used();
		var check = new LiveCheck(dossier, reader, projection.current(), () -> TODAY);
		int findings = check.findings().size();
		long checked = used();
		System.out.printf(Locale.ROOT, "red lines: pta_449, %d tests in %d red lines (a tenth on the whole text), %d brackets, %d ledger rows; %d findings%n",
				tests, layer.getRedLines().size(), BRACKETS, ROWS, findings);
		System.out.printf(Locale.ROOT, "red lines: memory: %.1f MB beside the %.1f MB of the text%n", (checked - projected) / 1e6, (projected - before) / 1e6);
		full(dossier, reader, projection);
		keystrokes(projection, check, clauses, random);
	}

	private static long used() throws InterruptedException {
		for (int i = 0; i < 4; i++) {
			System.gc();
			Thread.sleep(50);
		}
		return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
	}

	private static long now() {
		return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
	}

	private static void full(OpenDossier dossier, Audience reader, LiveProjection projection) {
		double[] milliseconds = new double[FULL];
		for (int i = 0; i < FULL; i++) {
			long start = now();
			new LiveCheck(dossier, reader, projection.current(), () -> TODAY).findings();
			milliseconds[i] = (now() - start) / 1e6;
		}
		double first = milliseconds[0];
		Arrays.sort(milliseconds);
		System.out.printf(Locale.ROOT, "red lines: full evaluation: median %.1f ms of CPU, first %.1f, most %.1f; target at most 300, %s%n",
				milliseconds[FULL / 2], first, milliseconds[FULL - 1], milliseconds[FULL / 2] <= 300 ? "met" : "NOT MET");
	}

	private static void keystrokes(LiveProjection projection, LiveCheck check, List<Clause> clauses, Random random) {
		double[] milliseconds = new double[KEYSTROKES];
		for (int i = 0; i < KEYSTROKES; i++) {
			// Every other keystroke is in a clause that a red line is about.
			Clause clause = clauses.get(random.nextInt(i % 2 == 0 ? TESTS : clauses.size()));
			type(clause, random);
			long start = now();
			projection.reworded(List.of(clause.getId()));
			check.reworded(projection.current(), List.of(clause.getId()));
			check.findings();
			milliseconds[i] = (now() - start) / 1e6;
		}
		double[] warm = Arrays.copyOfRange(milliseconds, KEYSTROKES / 4, KEYSTROKES);
		Arrays.sort(warm);
		double percentile = warm[(int) (warm.length * 0.95)];
		System.out.printf(Locale.ROOT, "red lines: keystroke: median %.2f ms of CPU, 95th percentile %.2f, most %.2f; target at most 5.00, %s%n",
				warm[warm.length / 2], percentile, warm[warm.length - 1], percentile <= 5 ? "met" : "NOT MET");
	}

	private static void type(Clause clause, Random random) {
		for (var inline : clause.getWordings().getFirst().getContent()) {
			if (inline instanceof Run run && !run.getText().isEmpty()) {
				int at = random.nextInt(run.getText().length());
				run.setText(run.getText().substring(0, at) + (char) ('a' + random.nextInt(26)) + run.getText().substring(at));
				return;
			}
		}
	}

	private static List<Clause> paragraphs(OpenDossier dossier) {
		List<Clause> clauses = new ArrayList<>();
		LargestTreaty.projection(dossier).all().filter(clause -> (clause.kind() == ClauseKind.PARAGRAPH || clause.kind() == ClauseKind.SUBPARAGRAPH)
				&& clause.text().length() > 40).forEach(clause -> clauses.add((Clause) dossier.find(clause.id())));
		java.util.Collections.shuffle(clauses, new Random(3));
		return clauses;
	}

	private static void brackets(List<Clause> clauses, Random random) {
		for (int i = 0; i < BRACKETS; i++) {
			Bracket bracket = TextFactory.eINSTANCE.createBracket();
			for (String words : List.of("within 30 days", "within sixty (60) days", "as soon as possible")) {
				Option option = TextFactory.eINSTANCE.createOption();
				Run run = TextFactory.eINSTANCE.createRun();
				run.setText(words);
				option.getContent().add(run);
				bracket.getOptions().add(option);
			}
			clauses.get(random.nextInt(TESTS * 2)).getWordings().getFirst().getContent().add(bracket);
		}
	}

	private static int redLines(OpenDossier dossier, Layer layer, List<Clause> clauses, Random random) throws Exception {
		DossierTestContext context = DossierTestContext.of(dossier, layer.getAudience(), dossier.dossier().getText().getLanguages().getFirst());
		for (int i = 0; i < TESTS; i++) {
			RedLine redLine = Ids.identify(NegotiationFactory.eINSTANCE.createRedLine());
			redLine.setLabel("R-" + i);
			Clause clause = i % 7 == 0 && clauses.get(i).eContainer() instanceof Clause outer ? outer : clauses.get(i);
			redLine.getClauses().add(clause);
			String test = i % 10 == 9 ? WHOLE.get(random.nextInt(WHOLE.size())) : TEMPLATES.get(random.nextInt(TEMPLATES.size()));
			redLine.getTests().addAll(TestSyntax.parse(test, context.about(List.of(clause))));
			layer.getRedLines().add(redLine);
		}
		return TESTS;
	}

	private static void ledger(Layer layer, List<Clause> clauses, Random random) {
		for (int i = 0; i < ROWS; i++) {
			Concession concession = Ids.identify(NegotiationFactory.eINSTANCE.createConcession());
			concession.setLabel("C-" + i);
			concession.setCost(BigDecimal.valueOf(random.nextInt(100)));
			concession.getClauses().add(clauses.get(random.nextInt(clauses.size())));
			layer.getConcessions().add(concession);
		}
	}
}
