package org.chancery.ui.tests.journeys;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import org.chancery.core.dossier.FolderDossierStore;
import org.chancery.core.dossier.OpenDossier;
import org.chancery.model.negotiation.Concession;
import org.chancery.ui.negotiation.NegotiatePerspective;
import org.chancery.ui.tests.Dossiers;
import org.chancery.ui.tests.Screenshots;
import org.eclipse.ui.IWorkbenchPart2;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.WorkbenchException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A person enters a concession and decides about a divergence in the perspective Negotiate, and takes it back. */
class NegotiateJourneyTest {
	@TempDir
	Path folder;
	private final DraftWindow window = new DraftWindow();

	@BeforeEach
	void open() throws Exception {
		OpenDossier dossier = Dossiers.small();
		new FolderDossierStore().save(dossier, folder.resolve("d"));
		window.open(folder.resolve("d"));
		show(NegotiatePerspective.ID);
	}

	@AfterEach
	void close() {
		show("org.chancery.ui.draft");
		window.close();
	}

	@Test
	void entersAConcessionAndTakesItBack() {
		awaitTitle("org.chancery.ui.negotiation.redLines", "Red Lines (1)");
		window.command("org.chancery.ui.negotiation.addConcession");
		Page form = Page.titled("New concession").type("Label:", "C-1").type("Issue:", "Lamps").type("Cost:", "much");
		form.awaits("Cost: type a number, for instance 3.5.").type("Cost:", "3.5").press("OK");
		form.gone();
		awaitTitle("org.chancery.ui.negotiation.ledger", "Ledger (1)");
		Concession made = window.ask(session -> session.dossier().layers().getFirst().getConcessions().getFirst());
		assertEquals("Lamps", made.getIssue());
		Screenshots.take("negotiate");
		window.command("org.eclipse.ui.edit.undo");
		awaitTitle("org.chancery.ui.negotiation.ledger", "Ledger");
	}

	@Test
	void decidesAboutADivergence() {
		window.command("org.chancery.ui.negotiation.decide");
		Page form = Page.titled("New disposition").type("Clause:", "Article 1(1)").choose("What becomes of it:", "reserve")
				.type("Reserved by authority:", "Minister").type("Until:", "2999-12-31").press("OK");
		form.gone();
		Waiting.until("the disposition is there",
				() -> window.ask(session -> session.dossier().layers().getFirst().getDispositions().size()) == 1);
		Screenshots.take("negotiate-disposition");
	}

	private static void awaitTitle(String view, String title) {
		Waiting.until(title, () -> {
			// its title would have what the view says above its table, too
			return DraftWindow.window().getActivePage().findView(view) instanceof IWorkbenchPart2 part
					&& part.getPartName().equals(title);
		});
	}

	private static void show(String perspective) {
		Waiting.display().syncExec(() -> {
			try {
				PlatformUI.getWorkbench().showPerspective(perspective, DraftWindow.window());
			} catch (WorkbenchException e) {
				throw new IllegalStateException(e);
			}
		});
	}
}
