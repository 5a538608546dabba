package org.chancery.benchmarks;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;

import org.chancery.core.exchange.RedlineOptions;
import org.chancery.core.exchange.UnreadableFileException;
import org.chancery.word.markup.WordPackage;
import org.chancery.word.redline.WordRedliner;
import org.eclipse.emf.common.util.BasicMonitor;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/**
 * Writing the redline of a treaty with 500 edits: words in 400 paragraphs, and 100 paragraphs that go, come, move or join.
 * Beside it, what reading both files and writing one takes in any case.
 */
@State(Scope.Benchmark)
public class RedlineBenchmark {

	private static final int WORD_EDITS = 400;
	private static final int PARAGRAPH_EDITS = 100;
	private static final long SEED = 20_151_204;

	private byte[] before;
	private byte[] after;

	/** Reads the file and edits it, so that neither is measured. */
	@Setup
	public void prepare() throws IOException, UnreadableFileException {
		before = Files.readAllBytes(SharedData.largestInWord());
		after = EditedTreaty.of(CounterDraft.of(before, WORD_EDITS, SEED), PARAGRAPH_EDITS, SEED);
	}

	/** From the bytes of both files to those of the redline. */
	@Benchmark
	public byte[] redline() throws IOException, UnreadableFileException {
		var out = new ByteArrayOutputStream();
		new WordRedliner().writeRedline(before, after, RedlineOptions.undated(), out, new BasicMonitor());
		return out.toByteArray();
	}

	/** Both files parsed, and one written again. */
	@Benchmark
	public byte[] reading() throws UnreadableFileException {
		WordPackage old = WordPackage.read(before);
		old.root(old.main());
		WordPackage now = WordPackage.read(after);
		return now.with(java.util.Map.of(now.main(), now.root(now.main()).with(now.root(now.main()).children()))).write();
	}
}
