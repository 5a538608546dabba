package org.chancery.benchmarks;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;

import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.chancery.core.exchange.ImportedTreaty;
import org.chancery.core.exchange.UnreadableFileException;
import org.chancery.word.imports.TreatyImporter;
import org.eclipse.emf.common.util.BasicMonitor;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** Importing a Word file into the model, beside POI merely loading it and pulling its text. */
@State(Scope.Benchmark)
public class ImportBenchmark {

	private byte[] word;

	/** Reads the file, so that the disk is not measured. */
	@Setup
	public void prepare() throws IOException {
		word = Files.readAllBytes(SharedData.largestInWord());
	}

	/** Chancery's importer: clauses, numbers, cross-references. */
	@Benchmark
	public ImportedTreaty chancery() throws UnreadableFileException {
		return new TreatyImporter().read(word, null, new BasicMonitor());
	}

	/** POI: the document's objects and its text. */
	@Benchmark
	public String poi() throws IOException {
		try (var extractor = new XWPFWordExtractor(new XWPFDocument(new ByteArrayInputStream(word)))) {
			return extractor.getText();
		}
	}
}
