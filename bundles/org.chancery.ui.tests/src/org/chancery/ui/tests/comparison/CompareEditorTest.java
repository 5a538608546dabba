package org.chancery.ui.tests.comparison;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;

import org.chancery.core.dossier.FolderDossierStore;
import org.chancery.core.dossier.OpenDossier;
import org.chancery.core.projection.Projection;
import org.chancery.core.projection.Projector;
import org.chancery.core.text.InlineSequence;
import org.chancery.core.text.SetContent;
import org.chancery.model.text.Clause;
import org.chancery.ui.DossierSessions;
import org.chancery.ui.TextPresenter;
import org.chancery.ui.comparison.Comparisons;
import org.chancery.ui.comparison.FixedSide;
import org.chancery.ui.comparison.OpenSide;
import org.chancery.ui.comparison.TreatyComparison;
import org.chancery.ui.tests.Dossiers;
import org.chancery.ui.tests.Screenshots;
import org.chancery.ui.tests.journeys.Waiting;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.jface.bindings.Binding;
import org.eclipse.jface.bindings.keys.KeySequence;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.keys.IBindingService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the platform's compare editor offers around a parallel text. */
class CompareEditorTest {

	@TempDir
	Path folder;

	private final ComparisonWindow window = new ComparisonWindow();
	private final OpenDossier dossier = Dossiers.small();
	private final String grant = Dossiers.clause(dossier, 0).getClauses().getFirst().getId();
	private final String force = Dossiers.clause(dossier, 1).getClauses().getFirst().getId();

	@BeforeEach
	void open() throws Exception {
		new FolderDossierStore().save(dossier, folder.resolve("d"));
		window.open(folder.resolve("d"));
	}

	@AfterEach
	void close() {
		window.close();
	}

	@Test
	void whiteSpaceIsIgnoredIfThatIsWanted() {
		String words = text(dossier).find(force).orElseThrow().text();
		OpenDossier theirs = changed(force, words.replaceFirst(" ", "  "));
		window.show(() -> new TreatyComparison(null, open("public"), new FixedSide("theirs.docx", text(theirs))));
		assertEquals(1, (int) window.ask(viewer -> viewer.text().changeCount()));
		window.command("org.eclipse.compare.ignoreWhiteSpace").awaits("nothing differs", text -> text.changeCount() == 0);
		window.command("org.eclipse.compare.ignoreWhiteSpace").awaits("it differs again", text -> text.changeCount() == 1);
	}

	@Test
	void theKeysOfEclipseLeadFromChangeToChange() throws Exception {
		window.command("org.chancery.ui.comparison.privatePublic").awaitsComparison();
		assertEquals("org.eclipse.compare.selectNextChange", command("M1+."));
		assertEquals("org.eclipse.compare.selectPreviousChange", command("M1+,"));
		assertEquals("org.eclipse.compare.copyLeftToRight", command("M3+ARROW_RIGHT"));
		assertEquals("org.eclipse.compare.copyRightToLeft", command("M3+ARROW_LEFT"));
	}

	@Test
	void otherPartsShowThreeTextsWithoutKnowingThisBundle() {
		Projection before = text(dossier);
		OpenDossier theirs = changed(force, "This Agreement enters into force in June.");
		window.askSession(session -> {
			session.execute("edit", () -> set(session.dossier(), force, "This Agreement enters into force in April."));
			return null;
		});
		Waiting.display().syncExec(() -> {
			TextPresenter presenter = Adapters.adapt(ComparisonWindow.page(), TextPresenter.class);
			assertNotNull(presenter);
			presenter.compareWithOpen("public", new TextPresenter.NamedText("Before", before),
					new TextPresenter.NamedText("Theirs", text(theirs)), force);
		});
		window.awaitsComparison().awaitsCurrent("Article 2(1)");
		assertTrue(window.ask(viewer -> viewer.row().caption()).contains("both sides changed it"));
		assertEquals("Before", window.ask(viewer -> Comparisons.in(ComparisonWindow.page().getActiveEditor()).orElseThrow().ancestor().name()));
		Screenshots.take("compare-conflict");
		window.command("org.eclipse.compare.copyRightToLeft").awaits("theirs is ours",
				text -> text.rows().get(text.rowOf(force)).left().text().contains("June"));
		assertTrue(window.askSession(session -> session.projection(session.audiences().getFirst(), "en").find(force).orElseThrow().text())
				.contains("June"), "the open text is the merged one");
	}

	private static String command(String keys) throws Exception {
		KeySequence sequence = KeySequence.getInstance(keys);
		Binding found = Waiting.display()
				.syncCall(() -> PlatformUI.getWorkbench().getService(IBindingService.class).getPerfectMatch(sequence));
		return found == null ? null : found.getParameterizedCommand().getId();
	}

	private static OpenSide open(String audience) {
		var session = DossierSessions.get().current().orElseThrow();
		return new OpenSide(session, session.audiences().stream().filter(each -> each.getName().equals(audience)).findFirst().orElseThrow(), "en");
	}

	private OpenDossier changed(String clauseId, String words) {
		OpenDossier other = Dossiers.small();
		String id = clauseId.equals(grant) ? Dossiers.clause(other, 0).getClauses().getFirst().getId()
				: Dossiers.clause(other, 1).getClauses().getFirst().getId();
		set(other, id, words);
		return other;
	}

	private static void set(OpenDossier dossier, String clauseId, String words) {
		new SetContent(dossier, Dossiers.everybody(dossier), (Clause) dossier.find(clauseId), "en", InlineSequence.plain(words)).perform();
	}

	private static Projection text(OpenDossier dossier) {
		return Projector.project(dossier, Dossiers.everybody(dossier), "en");
	}
}
