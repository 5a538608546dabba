package org.chancery.ui.tests.comparison;

import static org.chancery.ui.tests.comparison.Texts.article;
import static org.chancery.ui.tests.comparison.Texts.paragraph;
import static org.chancery.ui.tests.comparison.Texts.text;
import static org.chancery.ui.tests.comparison.Texts.titled;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;

import org.chancery.core.dossier.FolderDossierStore;
import org.chancery.core.projection.Projection;
import org.chancery.ui.comparison.FixedSide;
import org.chancery.ui.comparison.TreatyComparison;
import org.chancery.ui.tests.Dossiers;
import org.chancery.ui.tests.Screenshots;
import org.chancery.ui.tests.journeys.SharedData;
import org.chancery.ui.tests.journeys.Waiting;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Texts at the edges: none, one clause, one very long clause, words from right to left, tables. */
class UnusualTextsTest {

	private static final int WORDS = 20_000;

	@TempDir
	Path folder;

	private final ComparisonWindow window = new ComparisonWindow();

	@BeforeEach
	void open() throws Exception {
		new FolderDossierStore().save(Dossiers.small(), folder.resolve("d"));
		window.open(folder.resolve("d"));
	}

	@AfterEach
	void close() {
		window.close();
	}

	@Test
	void twoTextsWithoutWordsSaySo() {
		show(titled(""), titled(""));
		Waiting.until("the sentence", () -> window.ask(viewer -> viewer.text().emptiness()).startsWith("Neither text"));
		Screenshots.take("compare-nothing");
	}

	@Test
	void oneClauseAgainstNone() {
		show(text(), text(article("a", "1", "Access", paragraph("p", "1", "Access is free."))));
		window.awaits("one change", text -> text.changeCount() == 1).command("org.chancery.ui.comparison.changesOnly");
		window.awaits("it is shown", text -> text.changesOnly() && text.changeCount() == 1);
	}

	@Test
	void aClauseLongerThanTheWindowIsWalkedThrough() {
		String words = "the Parties shall consult each other ".repeat(WORDS / 6).strip();
		show(text(article("a", "1", "Talks", paragraph("p", "1", words), paragraph("q", "2", "They may end."))),
				text(article("a", "1", "Talks", paragraph("p", "1", words + " in May"), paragraph("q", "2", "They shall end."))));
		window.awaits("two changes", text -> text.changeCount() == 2);
		window.reveal("q").command("org.eclipse.compare.selectPreviousChange").awaitsCurrent("paragraph 1");
	}

	@Test
	void wordsFromRightToLeftAreMarkedToo() {
		show(text(article("a", "1", "السلام", paragraph("p", "1", "يجب على كل طرف أن يمنح حق الوصول."))),
				text(article("a", "1", "السلام", paragraph("p", "1", "يجوز لكل طرف أن يمنح حق الوصول."))));
		window.awaits("one change", text -> text.changeCount() == 1);
		assertTrue(window.ask(viewer -> viewer.text().rows().get(viewer.text().rowOf("p")).left().words().size()) > 0);
		Screenshots.take("compare-right-to-left");
	}

	@Test
	void tablesOfWordFilesStandSideBySide() {
		Path before = SharedData.file("data/word/compare/WC009-Table-Unmodified.docx").orElse(null);
		Path after = SharedData.file("data/word/compare/WC009-Table-Cell-1-1-Mod.docx").orElse(null);
		Assumptions.assumeTrue(before != null && after != null, "the files with tables are not beside the repository");
		window.command("org.chancery.ui.comparison.wordFiles").type("Compare Texts", 0, before.toString());
		window.type("Compare Texts", 1, after.toString()).press("Compare Texts", "Compare");
		window.awaitsComparison();
		assertEquals(1, (int) window.ask(viewer -> viewer.text().changeCount()));
		Screenshots.take("compare-tables");
	}

	private void show(Projection left, Projection right) {
		Waiting.display().syncExec(() -> org.chancery.ui.comparison.Comparisons.open(ComparisonWindow.page(),
				new TreatyComparison(null, new FixedSide("Left", left), new FixedSide("Right", right)), null));
		Waiting.until("it is shown", () -> ComparisonWindow.shows("Left – Right"));
	}
}
