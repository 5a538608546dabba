package org.chancery.benchmarks;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;

import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.w3c.dom.Element;
import org.xml.sax.SAXException;

/**
 * Makes the same treaty in the forms that the programs compared begin with: Word with centred bold lines and typed
 * numbers for Chancery's importer, Markdown and HTML for the others. It takes the treaty of the collection that is
 * nearest to 26,000 words.
 */
public final class OneShotTreaty {

	private static final int WORDS = 26_000;

	/** A paragraph; level 1 is a chapter's heading, 2 an article's, 0 words. */
	private record Line(int level, String number, String words) {

		String heading() {
			return (number + " " + words).strip();
		}
	}

	private OneShotTreaty() {
	}

	/** @param folder where {@code treaty.docx}, {@code treaty.md} and {@code treaty.html} are written */
	public static void main(String[] folder) throws IOException, ParserConfigurationException, SAXException {
		PrintStream out = System.out;
		Path collection = SharedData.folder().resolve("tota");
		if (!Files.isDirectory(collection)) {
			out.println("Skipped: the treaties to measure on are not there (" + collection.normalize() + ").");
			return;
		}
		List<Line> nearest = null;
		Path source = null;
		try (var files = Files.list(collection)) {
			for (Path file : files.sorted().toList()) {
				List<Line> lines = read(file);
				if (nearest == null || distance(lines) < distance(nearest)) {
					nearest = lines;
					source = file;
				}
			}
		}
		Path work = Path.of(folder[0]);
		writeWord(nearest, work.resolve("treaty.docx"));
		writeMarkdown(nearest, work.resolve("treaty.md"));
		writeHtml(nearest, work.resolve("treaty.html"));
		out.println(source.getFileName().toString().replace(".xml", "") + ", " + words(nearest) + " words");
	}

	private static List<Line> read(Path file) throws IOException, ParserConfigurationException, SAXException {
		var lines = new ArrayList<Line>();
		var chapters = DocumentBuilderFactory.newDefaultInstance().newDocumentBuilder().parse(file.toFile())
				.getElementsByTagName("chapter");
		for (int i = 0; i < chapters.getLength(); i++) {
			var chapter = (Element) chapters.item(i);
			lines.add(new Line(1, chapter.getAttribute("number"), chapter.getAttribute("name")));
			var articles = chapter.getElementsByTagName("article");
			for (int j = 0; j < articles.getLength(); j++) {
				var article = (Element) articles.item(j);
				lines.add(new Line(2, article.getAttribute("number"), article.getAttribute("name")));
				article.getTextContent().lines().map(line -> line.replaceAll("\\s+", " ").strip())
						.forEach(line -> lines.add(new Line(0, "", line)));
			}
		}
		lines.removeIf(line -> line.heading().isEmpty());
		return lines;
	}

	private static long words(List<Line> lines) {
		return lines.stream().mapToLong(line -> line.heading().split(" ").length).sum();
	}

	private static long distance(List<Line> lines) {
		return Math.abs(words(lines) - WORDS);
	}

	private static void writeWord(List<Line> lines, Path file) throws IOException {
		try (var document = new XWPFDocument(); OutputStream out = Files.newOutputStream(file)) {
			for (Line line : lines) {
				for (String words : List.of(line.number(), line.words())) {
					if (!words.isEmpty()) {
						paragraph(document, words, line.level() > 0);
					}
				}
			}
			document.write(out);
		}
	}

	private static void paragraph(XWPFDocument document, String words, boolean heading) {
		XWPFParagraph paragraph = document.createParagraph();
		XWPFRun run = paragraph.createRun();
		run.setText(words);
		if (heading) {
			paragraph.setAlignment(ParagraphAlignment.CENTER);
			run.setBold(true);
		}
	}

	private static void writeMarkdown(List<Line> lines, Path file) throws IOException {
		var text = new StringBuilder();
		for (Line line : lines) {
			text.append("#".repeat(line.level())).append(line.level() > 0 ? " " : "").append(line.heading()).append("\n\n");
		}
		Files.writeString(file, text.toString().stripTrailing());
	}

	private static void writeHtml(List<Line> lines, Path file) throws IOException {
		var text = new StringBuilder("<!DOCTYPE html><html><head><meta charset=\"utf-8\"></head><body>\n");
		for (Line line : lines) {
			String element = line.level() == 0 ? "p" : "h" + line.level();
			String words = line.heading().replace("&", "&amp;").replace("<", "&lt;");
			text.append("<").append(element).append(">").append(words).append("</").append(element).append(">\n");
		}
		Files.writeString(file, text.append("</body></html>\n").toString());
	}
}
