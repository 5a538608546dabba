package org.chancery.benchmarks;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParserFactory;

import org.chancery.core.dossier.FolderDossierStore;
import org.chancery.core.dossier.OpenDossier;
import org.chancery.core.exchange.UnreadableFileException;
import org.chancery.core.projection.Projection;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/** Opening, projecting and saving a dossier, beside a parser that reads its bytes and does nothing with them. */
@State(Scope.Benchmark)
public class OpenBenchmark {

	private final FolderDossierStore store = new FolderDossierStore();
	private Path work;
	private Path place;
	private OpenDossier dossier;
	private final List<byte[]> holdings = new ArrayList<>();

	/** Imports the treaty and saves it. */
	@Setup
	public void prepare() throws IOException, UnreadableFileException {
		work = Files.createTempDirectory(Path.of(System.getProperty("chancery.work")), "open");
		place = work.resolve("dossier");
		store.save(new LargestTreaty().dossier, place);
		dossier = store.open(place);
		try (var files = Files.newDirectoryStream(place, "*.xmi")) {
			for (Path file : files) {
				holdings.add(Files.readAllBytes(file));
			}
		}
	}

	/** Takes the files away. */
	@TearDown
	public void tidy() throws IOException {
		try (var files = Files.walk(work)) {
			for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
				Files.delete(file);
			}
		}
	}

	/** From the folder to the model. */
	@Benchmark
	public OpenDossier open() throws IOException, UnreadableFileException {
		return store.open(place);
	}

	/** From the model to what the public sees. */
	@Benchmark
	public Projection project() {
		return LargestTreaty.projection(dossier);
	}

	/** From the model to the folder, which holds the same already: written out, compared, and left. */
	@Benchmark
	public void save() throws IOException {
		store.save(dossier, place);
	}

	/** The JDK's SAX parser over the same bytes. */
	@Benchmark
	public int sax() throws ParserConfigurationException, SAXException, IOException {
		var factory = SAXParserFactory.newDefaultInstance();
		factory.setNamespaceAware(true);
		int read = 0;
		for (byte[] holding : holdings) {
			factory.newSAXParser().parse(new ByteArrayInputStream(holding), new DefaultHandler());
			read += holding.length;
		}
		return read;
	}
}
