package org.chancery.benchmarks;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.chancery.core.exchange.UnreadableFileException;
import org.chancery.core.projection.ProjectedClause;
import org.chancery.core.projection.Projection;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** Writing the ratification draft, beside zipping the bytes of its parts, which any writer must do. */
@State(Scope.Benchmark)
public class DraftBenchmark {

	private static final int LEVEL = 6;

	private Projection projection;
	private final Map<String, byte[]> parts = new LinkedHashMap<>();

	/** Imports the treaty, and keeps the parts of one draft of it. */
	@Setup
	public void prepare() throws IOException, UnreadableFileException {
		projection = LargestTreaty.projection(new LargestTreaty().dossier);
		try (var zip = new ZipInputStream(new ByteArrayInputStream(LargestTreaty.draft(projection)))) {
			for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
				parts.put(entry.getName(), zip.readAllBytes());
			}
		}
	}

	/** Chancery's writer. */
	@Benchmark
	public byte[] chancery() throws IOException {
		return LargestTreaty.draft(projection);
	}

	/** The same parts zipped, nothing else. */
	@Benchmark
	public byte[] zip() throws IOException {
		var out = new ByteArrayOutputStream(1 << 20);
		try (var zip = new ZipOutputStream(out)) {
			zip.setLevel(LEVEL);
			for (Map.Entry<String, byte[]> part : parts.entrySet()) {
				zip.putNextEntry(new ZipEntry(part.getKey()));
				zip.write(part.getValue());
				zip.closeEntry();
			}
		}
		return out.toByteArray();
	}

	/** The paragraphs alone, with a style each, by POI's paragraph objects: no numbering, fields, contents or header. */
	@Benchmark
	public byte[] poi() throws IOException {
		var out = new ByteArrayOutputStream(1 << 20);
		try (var document = new XWPFDocument()) {
			projection.all().forEach(clause -> paragraph(document, clause));
			document.write(out);
		}
		return out.toByteArray();
	}

	private static void paragraph(XWPFDocument document, ProjectedClause clause) {
		XWPFParagraph paragraph = document.createParagraph();
		paragraph.setStyle(clause.kind().getLiteral());
		paragraph.createRun().setText(clause.number().label());
		if (clause.heading() != null) {
			XWPFParagraph heading = document.createParagraph();
			heading.setStyle(clause.kind().getLiteral());
			heading.createRun().setText(clause.heading());
		}
		paragraph.createRun().setText(clause.text());
	}
}
