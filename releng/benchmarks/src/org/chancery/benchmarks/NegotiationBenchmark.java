package org.chancery.benchmarks;

import java.lang.management.ManagementFactory;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

import org.chancery.core.projection.LiveProjection;
import org.chancery.model.dossier.Audience;
import org.chancery.model.text.Clause;
import org.chancery.negotiation.Finding;
import org.chancery.negotiation.LiveFindings;

/**
 * How long all findings together take on a {@link NegotiatedTreaty}: red lines, ledger, positions, divergences and
 * contradictions, after a keystroke (with the texts of both audiences brought up to date) and all of them afresh. Times
 * are of the processor, of one thread.
 */
public final class NegotiationBenchmark {

	private static final int KEYSTROKES = 4_000;
	private static final int FULL = 30;
	private static final LocalDate TODAY = LocalDate.of(2026, 1, 1);

	private final NegotiatedTreaty treaty = new NegotiatedTreaty();
	private final Audience reader = treaty.layer.getAudience();
	private final LiveProjection lower = LiveProjection.of(treaty.dossier, treaty.dossier.dossier().getAudience(), treaty.language());
	private final LiveProjection higher = LiveProjection.of(treaty.dossier, reader, treaty.language());

	private NegotiationBenchmark() throws Exception {
	}

	/** @param words none */
	public static void main(String[] words) throws Exception {
		if (!SharedData.present()) {
			System.out.println("Skipped: the treaty to measure on is not there.");
			return;
		}
		var benchmark = new NegotiationBenchmark();
		LiveFindings live = benchmark.memory();
		benchmark.full();
		benchmark.keystrokes(live);
	}

	private LiveFindings fresh() {
		return new LiveFindings(treaty.dossier, reader, lower.current(), higher.current(), () -> TODAY);
	}

	private LiveFindings memory() throws InterruptedException {
		long before = used();
		LiveFindings live = fresh();
		List<Finding> found = live.all();
		long after = used();
		Map<String, Integer> kinds = new TreeMap<>();
		found.forEach(each -> kinds.merge(each.rule(), 1, Integer::sum));
		System.out.printf(Locale.ROOT, "negotiation: pta_449 with %d red-line tests, %d brackets, %d ledger rows, %d private wordings: %d findings %s%n",
				NegotiatedTreaty.TESTS, NegotiatedTreaty.EACH, NegotiatedTreaty.EACH, NegotiatedTreaty.EACH, found.size(), kinds);
		System.out.printf(Locale.ROOT, "negotiation: memory of all findings: %.1f MB%n", (after - before) / 1e6);
		return live;
	}

	private void full() {
		double[] milliseconds = new double[FULL];
		for (int i = 0; i < FULL; i++) {
			long start = now();
			fresh().all();
			milliseconds[i] = (now() - start) / 1e6;
		}
		double first = milliseconds[0];
		Arrays.sort(milliseconds);
		System.out.printf(Locale.ROOT, "negotiation: full evaluation: median %.1f ms of CPU, first %.1f, most %.1f; target at most 300, %s%n",
				milliseconds[FULL / 2], first, milliseconds[FULL - 1], milliseconds[FULL / 2] <= 300 ? "met" : "NOT MET");
	}

	private void keystrokes(LiveFindings live) {
		double[] milliseconds = new double[KEYSTROKES];
		for (int i = 0; i < KEYSTROKES; i++) {
			// Every other keystroke is in a clause that a red line is about.
			Clause clause = treaty.clauses.get(treaty.random.nextInt(i % 2 == 0 ? NegotiatedTreaty.TESTS : treaty.clauses.size()));
			treaty.type(clause);
			List<String> touched = List.of(clause.getId());
			long start = now();
			lower.reworded(touched);
			higher.reworded(touched);
			live.reworded(lower.current(), higher.current(), touched);
			live.all();
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
