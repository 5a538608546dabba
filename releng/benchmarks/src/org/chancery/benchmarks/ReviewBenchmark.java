package org.chancery.benchmarks;

import java.io.IOException;
import java.nio.file.Files;

import org.chancery.core.Engine;
import org.chancery.core.exchange.CounterDraftReview;
import org.chancery.core.exchange.ImportedTreaty;
import org.chancery.core.exchange.UnreadableFileException;
import org.chancery.core.operation.ReviewCounterDraft;
import org.chancery.word.imports.TreatyImporter;
import org.chancery.word.review.CounterDraftReader;
import org.eclipse.emf.common.util.BasicMonitor;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** Reviewing a counter-draft with 500 edits, half of them undeclared, beside importing the sent file alone. */
@State(Scope.Benchmark)
public class ReviewBenchmark {

	static final int EDITS = 500;
	private static final long SEED = 20_151_204;
	private static final Engine ENGINE = Engine.builder().wordImporter(new TreatyImporter())
			.counterDraftReviewer(new CounterDraftReader()).build();

	private byte[] sent;
	private byte[] returned;

	/** Reads the file and edits it, so that neither is measured. */
	@Setup
	public void prepare() throws IOException, UnreadableFileException {
		sent = Files.readAllBytes(SharedData.largestInWord());
		returned = CounterDraft.of(sent, EDITS, SEED);
	}

	/** From the bytes of both files to the changes on their clauses. */
	@Benchmark
	public CounterDraftReview review() throws UnreadableFileException {
		return new ReviewCounterDraft(ENGINE, sent, returned).perform(new BasicMonitor()).review();
	}

	/** The sent file into the model. */
	@Benchmark
	public ImportedTreaty importing() throws UnreadableFileException {
		return new TreatyImporter().read(sent, null, new BasicMonitor());
	}
}
