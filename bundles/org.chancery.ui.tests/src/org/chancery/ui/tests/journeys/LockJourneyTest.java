package org.chancery.ui.tests.journeys;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import org.chancery.ui.ClauseEditors;
import org.chancery.ui.ClausePresenter;
import org.chancery.ui.DossierSessions;
import org.chancery.ui.editor.model.Caret;
import org.chancery.ui.sealing.IdentityHolder;
import org.chancery.ui.sealing.IdleWatch;
import org.chancery.ui.tests.Dossiers;
import org.chancery.ui.tests.Screenshots;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.ui.IViewReference;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.WorkbenchException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** After locking no word of the dossier is left in the window; unlocking comes back to the place. */
class LockJourneyTest {
	private static final List<String> PERSPECTIVES = List.of("org.chancery.ui.draft", "org.chancery.ui.comparison.perspective",
			"org.chancery.ui.negotiation.perspective");
	private static final List<String> PLANTED = List.of("Zinnober", "Lighthouse", "lighthouse", "quotas", "Belmora", "free of charge");
	@TempDir
	Path folder;
	private final DraftWindow window = new DraftWindow();
	private SealedOffice office;

	@BeforeEach
	void seal() throws Exception {
		office = new SealedOffice(folder, window);
		office.open();
	}

	@AfterEach
	void close() {
		Waiting.display().syncExec(() -> showPerspective(PERSPECTIVES.getFirst()));
		office.close();
	}

	@Test
	void noWordIsLeftInTheWindow() throws Exception {
		office.reword("Zinnober is free of charge.");
		everyViewIsShown();
		window.command("org.chancery.ui.comparison.privatePublic");
		Waiting.until("the comparison", () -> ShownWords.now().contains("public – delegation"));
		copy("Zinnober is free of charge.", DND.CLIPBOARD);
		copy("lighthouses within quotas", DND.SELECTION_CLIPBOARD);
		window.command("org.chancery.ui.addAfter");
		Waiting.until("words are shown", () -> ShownWords.now().contains("Zinnober"));
		window.command("org.chancery.ui.lockDossier");
		Waiting.until("the keys are gone", () -> !IdentityHolder.get().unlocked() && DossierSessions.get().current().isEmpty());
		Waiting.until("no word is left", () -> PLANTED.stream().noneMatch(ShownWords.now()::contains));
		Screenshots.take("sealing-locked");
		assertEquals("Chancery · locked", window.title());
		window.command("org.chancery.ui.lockDossier");
		office.unlock();
		office.awaitOpen(office.place);
		assertEquals("Zinnober is free of charge.", office.words());
	}

	@Test
	void whatWasCopiedElsewhereStays() {
		copy("Words of another program.", DND.CLIPBOARD);
		window.command("org.chancery.ui.lockDossier");
		Waiting.until("the keys are gone", () -> !IdentityHolder.get().unlocked());
		assertTrue(Waiting.display().syncCall(ShownWords::now).contains("Words of another program."));
	}

	@Test
	void unlockingComesBackToTheCaretAudienceAndLanguage() {
		String force = window.ask(session -> Dossiers.clause(session.dossier(), 1).getClauses().getLast().getId());
		window.<Void>ask(session -> {
			DossierSessions.get().show(Dossiers.everybody(session.dossier()), "en");
			return null;
		});
		Waiting.until("the editor", () -> presenter() != null);
		Waiting.display().syncExec(() -> presenter().reveal(force));
		Caret before = Waiting.display().syncCall(() -> presenter().caret().orElseThrow());
		window.command("org.chancery.ui.lockDossier");
		Waiting.until("locked", () -> DossierSessions.get().current().isEmpty() && !IdentityHolder.get().unlocked());
		Waiting.until("the welcome leads back", () -> ShownWords.now().contains("Unlock dossier"));
		window.command("org.chancery.ui.lockDossier");
		office.unlock();
		office.awaitOpen(office.place);
		Waiting.until("the caret is where it was", () -> presenter() != null && presenter().caret().filter(before::equals).isPresent());
		assertEquals("public", window.ask(session -> DossierSessions.get().audience().getName()));
	}

	@Test
	void lockingByIdlenessIgnoresATouchAndWaitsForWork() {
		var now = new AtomicLong();
		var locks = new AtomicInteger();
		var watch = new IdleWatch(now::get, locks::incrementAndGet);
		now.addAndGet(TimeUnit.MINUTES.toNanos(14));
		watch.look(15, true, false);
		watch.touched();
		now.addAndGet(TimeUnit.MINUTES.toNanos(14));
		watch.look(15, true, false);
		assertEquals(0, locks.get());
		now.addAndGet(TimeUnit.MINUTES.toNanos(2));
		watch.look(0, true, false);
		watch.look(15, false, false);
		watch.look(15, true, true);
		assertEquals(0, locks.get());
		watch.look(15, true, false);
		assertEquals(1, locks.get());
		now.addAndGet(TimeUnit.MINUTES.toNanos(21));
		watch.look(15, true, true);
		assertEquals(2, locks.get());
	}

	@Test
	void aDialogIsClosedBeforeItLocks() {
		window.command("org.chancery.ui.parties");
		Page parties = Page.titled("Parties");
		Waiting.display().asyncExec(org.chancery.ui.sealing.Locking::lock);
		parties.gone();
		Waiting.until("locked", () -> DossierSessions.get().current().isEmpty() && !IdentityHolder.get().unlocked());
		assertFalse(Waiting.display().syncCall(ShownWords::now).contains("Belmora"));
	}

	private static void everyViewIsShown() {
		Waiting.display().syncExec(() -> {
			for (String each : PERSPECTIVES) {
				showPerspective(each);
				var page = DraftWindow.window().getActivePage();
				for (var view : PlatformUI.getWorkbench().getViewRegistry().getViews()) {
					if (view.getId().startsWith("org.chancery.")) {
						show(page, view.getId());
					}
				}
				for (IViewReference reference : page.getViewReferences()) {
					reference.getView(true);
				}
			}
		});
	}

	private static void show(org.eclipse.ui.IWorkbenchPage page, String id) {
		try {
			page.showView(id);
		} catch (PartInitException e) {
			throw new AssertionError(id, e);
		}
	}

	private static void showPerspective(String id) {
		try {
			PlatformUI.getWorkbench().showPerspective(id, DraftWindow.window());
		} catch (WorkbenchException e) {
			throw new AssertionError(id, e);
		}
	}

	private static void copy(String words, int where) {
		Waiting.display().syncExec(() -> {
			var clipboard = new Clipboard(Waiting.display());
			clipboard.setContents(new Object[] { words }, new Transfer[] { TextTransfer.getInstance() }, where);
			clipboard.dispose();
		});
	}

	private static ClausePresenter presenter() {
		for (var each : DraftWindow.window().getActivePage().findEditors(null, ClauseEditors.ID, org.eclipse.ui.IWorkbenchPage.MATCH_ID)) {
			return Adapters.adapt(each.getEditor(true), ClausePresenter.class);
		}
		return null;
	}
}
