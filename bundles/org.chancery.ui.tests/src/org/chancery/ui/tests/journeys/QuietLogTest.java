package org.chancery.ui.tests.journeys;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.chancery.core.dossier.FolderDossierStore;
import org.chancery.core.dossier.OpenDossier;
import org.chancery.edit.DossierSession;
import org.chancery.ui.ClauseEditors;
import org.chancery.ui.tests.Dossiers;
import org.eclipse.core.runtime.ILogListener;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Platform;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Ordinary work leaves no warning in the log: handlers do not contradict each other, expressions can be evaluated. */
class QuietLogTest {
	@TempDir
	Path folder;
	private final DraftWindow window = new DraftWindow();
	private final List<String> logged = new CopyOnWriteArrayList<>();
	private final ILogListener listener = (status, plugin) -> {
		if (status.getSeverity() >= IStatus.WARNING) {
			logged.add(status.getPlugin() + ": " + status.getMessage());
		}
	};

	@BeforeEach
	void listen() {
		Platform.addLogListener(listener);
	}

	@AfterEach
	void close() {
		window.close();
		Platform.removeLogListener(listener);
	}

	@Test
	void openingEditingAndSavingSayNothing() throws Exception {
		OpenDossier dossier = Dossiers.small();
		String access = Dossiers.clause(dossier, 0).getId();
		new FolderDossierStore().save(dossier, folder.resolve("d"));
		window.open(folder.resolve("d")).select(access).command("org.chancery.ui.moveDown");
		window.awaitClauses("Article 1 Force", "Article 2 Access");
		Waiting.display().syncExec(() -> ClauseEditors.open(DraftWindow.window().getActivePage(), access, true));
		window.command("org.eclipse.ui.file.save");
		Waiting.until("it is saved", () -> !window.ask(DossierSession::dirty));
		window.close();
		assertEquals(List.of(), logged);
	}
}
