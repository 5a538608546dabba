package org.chancery.ui.tests.journeys;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import org.chancery.core.dossier.FolderDossierStore;
import org.chancery.core.dossier.OpenDossier;
import org.chancery.core.projection.ProjectedClause;
import org.chancery.ui.tests.Dossiers;
import org.chancery.ui.tests.Screenshots;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A person looks for words, replaces them, filters the tree and reads what touches a clause. */
class ViewsJourneyTest {
	@TempDir
	Path folder;
	private final DraftWindow window = new DraftWindow();
	private String access;

	@BeforeEach
	void open() throws Exception {
		OpenDossier dossier = Dossiers.small();
		access = Dossiers.clause(dossier, 0).getId();
		new FolderDossierStore().save(dossier, folder.resolve("d"));
		window.open(folder.resolve("d"));
	}

	@AfterEach
	void close() {
		window.close();
	}

	@Test
	void findsReplacesAndUndoes() {
		window.command("org.chancery.ui.replace");
		Page page = Page.titled("Agreement on Lighthouses").awaits("Replaces the words of “delegation”");
		page.type("Find:", "May").type("Replace by:", "July").awaits("2 hits in 2 clauses");
		Screenshots.take("find-replace");
		page.press("Replace all").awaits("Nothing found");
		assertEquals(List.of("This Agreement enters into force in July.", "It July be ended in June."), wordsOfForce());
		window.command("org.eclipse.ui.edit.undo");
		page.awaits("2 hits in 2 clauses");
		assertEquals(List.of("This Agreement enters into force in May.", "It may be ended in June."), wordsOfForce());
	}

	@Test
	void filtersTheTree() {
		Page page = Page.titled("Agreement on Lighthouses");
		page.filter("june ended");
		window.awaitClauses("Article 2 Force");
		Screenshots.take("tree-filtered");
		page.filter("");
		window.awaitClauses("Article 1 Access", "Article 2 Force");
	}

	@Test
	void tellsWhatTouchesAClause() {
		window.select(access);
		Page.titled("Agreement on Lighthouses").awaits("R-1: Access stays within quotas. [delegation]");
		Screenshots.take("clause-touched");
	}

	private List<String> wordsOfForce() {
		return window.ask(each -> each.projection(each.audiences().getLast(), "en").clauses().getLast().clauses().stream()
				.map(ProjectedClause::text).toList());
	}
}
