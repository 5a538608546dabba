package org.chancery.word.tests.revisions;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.chancery.word.SharedData;
import org.chancery.word.markup.Element;
import org.chancery.word.markup.WordPackage;
import org.chancery.word.revisions.Marks;
import org.chancery.word.revisions.Revisions;
import org.junit.jupiter.api.Test;

/** Files that Word wrote, each with one form of tracked change. */
class RevisionFilesTest {

	private static final Path FOLDER = SharedData.folder("word/revisions");

	private static String text(WordPackage file) throws Exception {
		var text = new StringBuilder();
		append(WordPackage.read(file.write()).root(file.main()), text);
		return text.toString();
	}

	private static void append(Element element, StringBuilder text) {
		if (element.name().equals("t")) {
			text.append(element.text());
		}
		element.elements().forEach(child -> append(child, text));
		if (element.is("p")) {
			text.append('\n');
		}
	}

	private static WordPackage read(String name) throws Exception {
		return WordPackage.read(Files.readAllBytes(FOLDER.resolve(name)));
	}

	@Test
	void noMarkIsLeft() throws Exception {
		List<Path> files;
		try (Stream<Path> all = Files.list(FOLDER)) {
			files = all.filter(file -> file.toString().endsWith(".docx")).sorted().toList();
		}
		assertFalse(files.isEmpty());
		for (Path file : files) {
			WordPackage read = WordPackage.read(Files.readAllBytes(file));
			assertTrue(Marks.anyIn(read.root(read.main())), file.toString());
			for (WordPackage side : List.of(Revisions.before(read), Revisions.after(read))) {
				assertFalse(Marks.anyIn(side.root(side.main())), file.toString());
			}
		}
	}

	@Test
	void textsBeforeAndAfter() throws Exception {
		assertChange("001-DeletedRun.docx", "provides a powerful way to help", "provides a way to help");
		assertChange("003-DeletedFieldCode.docx", "Video 2/7/2020 provides a powerful way to help you prove your point. When", "When");
		assertChange("008-InsertedFieldCode.docx", "Video 2/7/2020 provides a powerful way", "Video 2/7/2020 provides a 2/8/2020 powerful way");
		assertChange("009-InsertedParagraph.docx", "you want to add.\nYou can", "you want to add.\nThis is an inserted paragraph.\nYou can");
		assertChange("011-InsertedMathChar.docx", "A=πr2", "A=2πr2");
		assertChange("012-DeletedMathChar.docx", "A=πr2", "A=r2");
		assertChange("005-InsertedNumberedParagraph.docx", "your point.\nWhen", "your point.\nThis is an inserted paragraph.\nWhen");
		assertChange("006-DeletedTableRow.docx", "444\n555\n666\n", "444\n");
		assertChange("007-InsertedTableRow.docx", "444\n", "444\nAaa\nBbb\n");
	}

	private static void assertChange(String name, String before, String after) throws Exception {
		String was = text(Revisions.before(read(name)));
		assertTrue(was.contains(before), name + " before: " + was);
		String is = text(Revisions.after(read(name)));
		assertTrue(is.contains(after), name + " after: " + is);
	}

	@Test
	void deletedParagraphsLeaveNoEmptyOnes() throws Exception {
		WordPackage file = read("002-DeletedNumberedParagraphs.docx");
		assertEquals(5, text(Revisions.before(file)).lines().count() - text(Revisions.after(file)).lines().count());
		WordPackage numbered = read("004-InsertedNumberingProperties.docx");
		assertFalse(org.chancery.word.markup.TreeWriter.markup(Revisions.before(numbered).root(numbered.main())).contains("numPr"));
	}
}
