package org.chancery.ui.tests.comparison;

import static org.chancery.ui.tests.comparison.Texts.article;
import static org.chancery.ui.tests.comparison.Texts.paragraph;
import static org.chancery.ui.tests.comparison.Texts.text;
import static org.chancery.ui.tests.comparison.Texts.titled;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;

import org.chancery.core.dossier.FolderDossierStore;
import org.chancery.core.dossier.OpenDossier;
import org.chancery.core.projection.ProjectedClause;
import org.chancery.core.projection.Projection;
import org.chancery.core.text.AddClause;
import org.chancery.core.text.InlineSequence;
import org.chancery.core.text.SetContent;
import org.chancery.edit.DossierSession;
import org.chancery.model.dossier.Audience;
import org.chancery.model.text.Clause;
import org.chancery.model.text.ClauseKind;
import org.chancery.ui.DossierSessions;
import org.chancery.ui.comparison.FixedSide;
import org.chancery.ui.comparison.OpenSide;
import org.chancery.ui.comparison.TreatyComparison;
import org.chancery.ui.comparison.model.ParallelRow;
import org.chancery.ui.comparison.model.ParallelText;
import org.chancery.ui.comparison.model.RowKind;
import org.chancery.ui.tests.Dossiers;
import org.chancery.ui.tests.Screenshots;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Clauses that became several, or one, are taken over whole, either way, and come back by undo. */
class TakeOverTest {

	private static final String DAY = "Each Party shall grant vessels of the other Party access to its lighthouses and harbours by day.";
	private static final String DUES = "The masters of such vessels shall pay the dues that the harbour authorities have published.";
	private static final String TO_LEFT = "org.eclipse.compare.copyRightToLeft";
	private static final String TO_RIGHT = "org.eclipse.compare.copyLeftToRight";

	@TempDir
	Path folder;

	private final ComparisonWindow window = new ComparisonWindow();
	private final OpenDossier dossier = Dossiers.small();
	private final Clause access = Dossiers.clause(dossier, 0);
	private final String first = access.getClauses().getFirst().getId();

	@BeforeEach
	void begin() throws Exception {
		new FolderDossierStore().save(dossier, folder.resolve("d"));
		window.open(folder.resolve("d"));
	}

	@AfterEach
	void close() {
		window.close();
	}

	@Test
	void theirSplitBecomesOursAndIsUndoneAndRedone() {
		edit(List.of(DAY + " " + DUES, "Access is free of charge."));
		compareWith(paragraph("p1", "1", DAY), paragraph("p2", "2", DUES), paragraph("p3", "3", "Access is free of charge."));
		window.awaits("it was split", text -> count(text, RowKind.SPLIT) == 2).reveal(first);
		Screenshots.take("compare-split");
		window.command(TO_LEFT).awaits("it is ours", text -> text.changeCount() == 0);
		assertEquals(List.of(DAY, DUES, "Access is free of charge."), ours());
		window.command("org.eclipse.ui.edit.undo").awaits("ours again", text -> count(text, RowKind.SPLIT) == 2);
		assertEquals(List.of(DAY + " " + DUES, "Access is free of charge."), ours());
		window.command("org.eclipse.ui.edit.redo").awaits("theirs again", text -> text.changeCount() == 0);
	}

	@Test
	void theirJoinedClauseBecomesOurs() {
		edit(List.of(DAY, DUES));
		compareWith(paragraph("p1", "1", DAY + " " + DUES));
		window.awaits("they were joined", text -> count(text, RowKind.JOINED) == 2).reveal(first);
		window.command(TO_LEFT).awaits("it is ours", text -> text.changeCount() == 0);
		assertEquals(List.of(DAY + " " + DUES), ours());
		window.command("org.eclipse.ui.edit.undo").awaits("ours again", text -> count(text, RowKind.JOINED) == 2);
	}

	@Test
	void aSplitOfThePrivateTextIsGivenUpWhole() {
		edit(List.of(DAY + " " + DUES, "Access is free of charge."));
		window.askSession(session -> {
			session.execute("edit", () -> splitPrivately(session));
			return null;
		});
		window.command("org.chancery.ui.comparison.privatePublic").awaitsComparison();
		window.awaits("it was split", text -> count(text, RowKind.SPLIT) == 2).reveal(first);
		window.command(TO_RIGHT).awaits("nothing differs", text -> text.changeCount() == 0);
		window.command("org.eclipse.ui.edit.undo").awaits("private again", text -> count(text, RowKind.SPLIT) == 2);
	}

	@Test
	void theirTitleBecomesOurs() {
		window.show(() -> new TreatyComparison(null, open(), new FixedSide("theirs.docx", titled("Agreement on Lightships"))));
		window.reveal("").command(TO_LEFT).awaits("their title", text -> text.rows().getFirst().left().headingText().endsWith("Lightships"));
		window.command("org.eclipse.ui.edit.undo").awaits("our title",
				text -> text.rows().getFirst().left().headingText().endsWith("Lighthouses"));
	}

	private static OpenSide open() {
		DossierSession session = DossierSessions.get().current().orElseThrow();
		return new OpenSide(session, session.audiences().getFirst(), "en");
	}

	private void splitPrivately(DossierSession session) {
		OpenDossier open = session.dossier();
		Audience delegation = session.audiences().getLast();
		Clause split = (Clause) open.find(first);
		new SetContent(open, delegation, split, "en", InlineSequence.plain(DAY)).perform();
		Clause added = AddClause.after(open, delegation, ClauseKind.PARAGRAPH, split).perform();
		new SetContent(open, delegation, added, "en", InlineSequence.plain(DUES)).perform();
	}

	private void edit(List<String> paragraphs) {
		window.askSession(session -> {
			Clause open = (Clause) session.dossier().find(access.getId());
			session.execute("edit", () -> {
				for (int i = 0; i < paragraphs.size(); i++) {
					new SetContent(session.dossier(), session.audiences().getFirst(), open.getClauses().get(i), "en",
							InlineSequence.plain(paragraphs.get(i))).perform();
				}
			});
			return null;
		});
	}

	private void compareWith(ProjectedClause... paragraphs) {
		Projection theirs = text(article("a", "1", "Access", paragraphs), article("b", "2", "Force",
				paragraph("q1", "1", "This Agreement enters into force in May."), paragraph("q2", "2", "It may be ended in June.")));
		window.show(() -> new TreatyComparison(null, open(), new FixedSide("theirs.docx", theirs)));
	}

	private List<String> ours() {
		return window.askSession(session -> session.projection(session.audiences().getFirst(), "en").find(access.getId()).orElseThrow()
				.clauses().stream().map(ProjectedClause::text).toList());
	}

	private static int count(ParallelText text, RowKind kind) {
		return (int) text.rows().stream().map(ParallelRow::kind).filter(kind::equals).count();
	}
}
