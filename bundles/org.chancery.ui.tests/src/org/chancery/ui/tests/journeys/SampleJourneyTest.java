package org.chancery.ui.tests.journeys;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.nio.file.Path;
import java.util.Arrays;
import org.chancery.core.Engine;
import org.chancery.core.dossier.OpenDossier;
import org.chancery.core.projection.ProjectedClause;
import org.chancery.core.sample.SampleDossier;
import org.chancery.edit.DossierSession;
import org.chancery.ui.Engines;
import org.chancery.ui.editor.model.Prose;
import org.chancery.ui.editor.model.WordMarks;
import org.chancery.ui.tests.Screenshots;
import org.eclipse.emf.common.util.BasicMonitor;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A person opens the sample and reads what an article says in private. */
class SampleJourneyTest {
	private static final String CITATION = "Article 12(2)";
	@TempDir
	Path folder;
	private final DraftWindow window = new DraftWindow();

	@BeforeEach
	void open() throws Exception {
		Engine engine = Engines.get();
		OpenDossier dossier = new SampleDossier(engine).perform(new BasicMonitor()).dossier();
		engine.dossierStore().save(dossier, folder.resolve("d"));
		window.open(folder.resolve("d"));
	}

	@AfterEach
	void close() {
		window.close();
	}

	@Test
	void privateWordsAreMarkedAsSoonAsAnArticleIsShown() {
		ProjectedClause open = window.ask(session -> clause(session, 0));
		ProjectedClause secret = window.ask(session -> clause(session, session.audiences().size() - 1));
		assertEquals(open.id(), secret.id());
		WordMarks marks = WordMarks.between(Prose.of(open.content()), Prose.of(secret.content()));
		assertFalse(marks.added().isEmpty());
		String added = secret.text().substring(marks.added().getFirst().start(), marks.added().getFirst().end());
		window.select(secret.id());
		Waiting.until("the mark of “" + added + "”", () -> isMarked(DraftWindow.window().getShell(), added));
		Screenshots.take("draft-marks");
	}

	private static ProjectedClause clause(DossierSession session, int audience) {
		return session.projection(session.audiences().get(audience), "en").all()
				.filter(each -> each.number().citation().equals(CITATION)).findFirst().orElseThrow();
	}

	private static boolean isMarked(Control control, String words) {
		if (control instanceof StyledText text) {
			int at = text.getText().indexOf(words);
			return at >= 0 && text.getStyleRangeAtOffset(at) != null && text.getStyleRangeAtOffset(at).background != null;
		}
		return control instanceof Composite parent
				&& Arrays.stream(parent.getChildren()).anyMatch(child -> isMarked(child, words));
	}
}
