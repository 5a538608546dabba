package org.chancery.ui.tests.comparison;

import static org.chancery.ui.tests.comparison.Texts.article;
import static org.chancery.ui.tests.comparison.Texts.chapter;
import static org.chancery.ui.tests.comparison.Texts.paragraph;
import static org.chancery.ui.tests.comparison.Texts.text;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipFile;

import org.chancery.core.dossier.FolderDossierStore;
import org.chancery.core.projection.Projection;
import org.chancery.ui.ClauseReference;
import org.chancery.ui.comparison.FixedSide;
import org.chancery.ui.comparison.TreatyComparison;
import org.chancery.ui.comparison.model.MeterReading;
import org.chancery.ui.comparison.views.ChangesView;
import org.chancery.ui.comparison.views.MeterView;
import org.chancery.ui.tests.Dossiers;
import org.chancery.ui.tests.Screenshots;
import org.chancery.ui.tests.journeys.Waiting;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A person works with the table of changes: filters, groups, and takes it away as a file. */
class ChangesViewTest {

	private static final String FORMULA = "=HYPERLINK(\"http://example.org\") is what a lamp is not.";

	@TempDir
	Path folder;

	private final ComparisonWindow window = new ComparisonWindow();

	@BeforeEach
	void open() throws Exception {
		new FolderDossierStore().save(Dossiers.small(), folder.resolve("d"));
		window.open(folder.resolve("d"));
		Projection ours = text(chapter("c", "1", "Lamps", article("a", "1", "Light", paragraph("p", "1", "Each lamp shall burn by night."),
				paragraph("q", "2", "The colour of a lamp is white."))), chapter("e", "2", "Horns", article("b", "2", "Sound",
						paragraph("r", "1", "Each horn shall sound within twelve seconds."))));
		Projection theirs = text(chapter("c", "1", "Lamps", article("a", "1", "Light", paragraph("p", "1", "Each lamp may burn by night."),
				paragraph("q", "2", "The color of a lamp is white."), paragraph("n", "3", FORMULA))), chapter("e", "2", "Horns",
						article("b", "2", "Sound", paragraph("r", "1", "Each horn shall sound within twenty seconds."))));
		window.show(() -> new TreatyComparison(null, new FixedSide("Ours", ours), new FixedSide("Theirs", theirs)));
		Waiting.until("the table has the changes", () -> view().table().size() == 4);
	}

	@AfterEach
	void close() {
		window.close();
	}

	@Test
	void whatIsTypedFilters() {
		Waiting.display().syncExec(() -> {
			ComparisonWindow.page().activate(view());
			view().filter();
		});
		Waiting.until("the cursor is in a field", () -> field() != null);
		Waiting.display().syncExec(() -> {
			field().setText("softer");
			enter(field());
		});
		Waiting.until("one change passes", () -> view().table().lines().size() == 1);
		Screenshots.take("compare-changes-filtered");
		Waiting.display().syncExec(() -> view().clearFilters());
		Waiting.until("all pass", () -> view().table().lines().size() == 4);
	}

	@Test
	void changesStandBelowTheirChapters() {
		window.command("org.chancery.ui.comparison.groupChanges");
		Waiting.until("two chapters and four changes", () -> view().table().lines().size() == 6);
		Screenshots.take("compare-changes-grouped");
		window.command("org.chancery.ui.comparison.groupChanges");
		Waiting.until("no chapters", () -> view().table().lines().size() == 4);
	}

	@Test
	void theKeysOfTheTextLeadOnFromTheTable() {
		Waiting.display().syncExec(() -> ComparisonWindow.page().activate(view()));
		String first = window.ask(viewer -> viewer.row().citation());
		window.command("org.eclipse.compare.selectNextChange");
		Waiting.until("another change", () -> !window.ask(viewer -> viewer.row().citation()).equals(first));
		assertEquals(ClauseReference.in(Waiting.display().syncCall(() -> view().getSite().getSelectionProvider().getSelection()))
				.orElseThrow().clauseId(), window.ask(viewer -> viewer.clause().orElseThrow()), "other views follow the table");
		assertEquals(view(), Waiting.display().syncCall(() -> ComparisonWindow.page().getActivePart()));
	}

	@Test
	void theMeterReadsEachChapterAndLeadsIntoIt() throws Exception {
		MeterView meter = (MeterView) Waiting.display().syncCall(() -> ComparisonWindow.page().showView(MeterView.ID));
		Waiting.until("the meter reads both chapters", () -> meter.readings().size() == 3);
		assertEquals(List.of(4, 3, 1), meter.readings().stream().map(MeterReading::changes).toList());
		Waiting.display().syncExec(() -> meter.choose(meter.readings().getLast()));
		Waiting.until("the horn is current", () -> window.ask(viewer -> viewer.clause().orElseThrow()).equals("r"));
		Screenshots.take("compare-meter");
	}

	@Test
	void aSpreadsheetGetsNoFormulas() throws Exception {
		String csv = new String(export("changes.csv"), StandardCharsets.UTF_8);
		assertTrue(csv.startsWith("\uFEFFChange,Weight,Clause,Chapter,Why,Only Ours,Only Theirs\r\n"), csv);
		assertTrue(csv.contains(",\"'=HYPERLINK("), csv);
		assertFalse(csv.lines().anyMatch(line -> line.matches("(.*,)?\"?[=@].*")), csv);
		assertTrue(csv.contains("'+ inserted") && csv.contains("softer") && csv.contains("editorial"), csv);
	}

	@Test
	void aWordFileGetsWhatTheTableShows() throws Exception {
		export("changes.docx");
		try (ZipFile zip = new ZipFile(folder.resolve("changes.docx").toFile());
				InputStream document = zip.getInputStream(zip.getEntry("word/document.xml"))) {
			String words = new String(document.readAllBytes(), StandardCharsets.UTF_8);
			assertTrue(words.contains("Chapter 2 Horns") && words.contains("softer") && words.contains("is what a lamp is not."), words);
		}
	}

	private byte[] export(String name) throws Exception {
		Path file = folder.resolve(name);
		window.command("org.chancery.ui.comparison.exportChanges").type("Export Changes", file.toString());
		Screenshots.take("compare-export");
		window.press("Export Changes", "Finish").press("Changes written", "OK");
		Waiting.until("the file", () -> Files.exists(file));
		return Files.readAllBytes(file);
	}

	private ChangesView view() {
		return window.view(ChangesView.class, ChangesView.ID);
	}

	private static Text field() {
		return ComparisonWindow.inTable(Text.class);
	}

	private static void enter(Text field) {
		Event event = new Event();
		event.keyCode = SWT.CR;
		event.character = SWT.CR;
		field.notifyListeners(SWT.KeyDown, event);
	}
}
