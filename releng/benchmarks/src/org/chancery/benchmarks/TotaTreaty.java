package org.chancery.benchmarks;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;

import org.chancery.core.Engine;
import org.chancery.core.dossier.OpenDossier;
import org.chancery.core.exchange.UnreadableFileException;
import org.chancery.core.operation.ImportTreaty;
import org.chancery.core.projection.Projection;
import org.chancery.word.imports.TreatyImporter;
import org.eclipse.emf.common.util.BasicMonitor;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** A treaty of the collection of texts of trade agreements, typed into a Word file as people do, and imported from it. */
final class TotaTreaty {

	private static final String NAMESPACE = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

	/** Where a line goes on in another run, of another look. */
	static final char CUT = '\u0001';

	private TotaTreaty() {
	}

	/** The treaties of the collection, the smallest file first; none if it is absent. */
	static List<Path> all() throws IOException {
		Path folder = SharedData.folder().resolve("tota");
		if (!Files.isDirectory(folder)) {
			return List.of();
		}
		try (Stream<Path> files = Files.list(folder)) {
			return files.filter(file -> file.toString().endsWith(".xml")).sorted(java.util.Comparator.comparing(file -> file.toFile().length()))
					.toList();
		}
	}

	/** The treaty as its lines in a Word file are understood. */
	static Projection read(Path xml) throws IOException, UnreadableFileException {
		return imported(word(lines(xml)));
	}

	/** What Chancery understands of a Word file. */
	static Projection imported(byte[] word) throws UnreadableFileException {
		var engine = Engine.builder().wordImporter(new TreatyImporter()).build();
		OpenDossier dossier = new ImportTreaty(engine, word, null).perform(new BasicMonitor()).dossier();
		return LargestTreaty.projection(dossier);
	}

	/** The paragraphs of the treaty; those that begin with an asterisk are headings. */
	static List<String> lines(Path xml) throws IOException {
		List<String> lines = new ArrayList<>();
		try {
			Element root = DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(xml.toFile()).getDocumentElement();
			lines.add("*" + root.getElementsByTagName("name").item(0).getTextContent());
			NodeList chapters = root.getElementsByTagName("chapter");
			for (int i = 0; i < chapters.getLength(); i++) {
				Element chapter = (Element) chapters.item(i);
				heading("CHAPTER", chapter, lines);
				NodeList articles = chapter.getElementsByTagName("article");
				for (int j = 0; j < articles.getLength(); j++) {
					heading("Article", (Element) articles.item(j), lines);
					Stream.of(articles.item(j).getTextContent().split("\\R\\s*\\R")).map(text -> text.replaceAll("\\s+", " ").strip())
							.filter(text -> !text.isEmpty()).forEach(lines::add);
				}
			}
		} catch (ParserConfigurationException | SAXException e) {
			throw new IOException(xml + " cannot be read", e);
		}
		return lines;
	}

	private static void heading(String word, Element division, List<String> lines) {
		if (!division.getAttribute("number").isEmpty()) {
			String number = division.getAttribute("number").strip();
			lines.add("*" + (number.matches("\\p{L}{4,}.*") ? number : word + " " + number));
		}
		if (!division.getAttribute("name").isBlank()) {
			lines.add("*" + division.getAttribute("name").replaceAll("\\s+", " ").strip());
		}
	}

	/** A Word file of some lines; those that begin with an asterisk are bold and centred. */
	static byte[] word(List<String> lines) throws IOException {
		var body = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?><w:document xmlns:w=\"" + NAMESPACE + "\"><w:body>");
		for (String line : lines) {
			boolean heading = line.startsWith("*");
			String words = (heading ? line.substring(1) : line).replace("&", "&amp;").replace("<", "&lt;");
			body.append("<w:p>").append(heading ? "<w:pPr><w:jc w:val=\"center\"/></w:pPr>" : "").append("<w:r>")
					.append(heading ? "<w:rPr><w:b/></w:rPr>" : "").append("<w:t xml:space=\"preserve\">")
					.append(words.replace(String.valueOf(CUT), "</w:t></w:r><w:r><w:rPr><w:i/></w:rPr><w:t xml:space=\"preserve\">"))
					.append("</w:t></w:r></w:p>");
		}
		body.append("</w:body></w:document>");
		var out = new ByteArrayOutputStream();
		try (var zip = new ZipOutputStream(out)) {
			entry(zip, "[Content_Types].xml", "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/><Override PartName=\"/word/document.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml\"/></Types>");
			entry(zip, "_rels/.rels", "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship Id=\"r1\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument\" Target=\"word/document.xml\"/></Relationships>");
			entry(zip, "word/document.xml", body.toString());
		}
		return out.toByteArray();
	}

	private static void entry(ZipOutputStream zip, String name, String text) throws IOException {
		zip.putNextEntry(new ZipEntry(name));
		zip.write(text.getBytes(StandardCharsets.UTF_8));
		zip.closeEntry();
	}
}
