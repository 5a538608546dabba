package org.chancery.ui.views;

import java.util.Arrays;
import java.util.Optional;
import org.chancery.edit.DossierSession;
import org.chancery.ui.Commands;
import org.chancery.ui.DossierSessions;
import org.chancery.ui.Icons;
import org.chancery.ui.sealing.Locking;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorReference;
import org.eclipse.ui.IEditorSite;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.part.EditorPart;

/** What stands in the middle of the window while no dossier is open: the ways to begin. */
public final class WelcomeEditor extends EditorPart {
	/** Id of the editor in {@code plugin.xml}. */
	public static final String ID = "org.chancery.ui.welcome";
	private static final int WIDTH = 460;
	private final DossierSessions.Listener state = new DossierSessions.Listener() {
		@Override
		public void sessionChanged(Optional<DossierSession> session) {
			showLock();
		}

		@Override
		public void stateChanged() {
			showLock();
		}
	};
	private Composite body;
	private Composite lock;
	private Button first;

	/** Shows the welcome in a window. */
	public static void open(IWorkbenchPage page) {
		try {
			page.openEditor(new WelcomeInput(), ID, true);
		} catch (PartInitException e) {
			ILog.of(WelcomeEditor.class).error("The welcome could not be shown.");
		}
	}

	/** Takes the welcome away. */
	public static void close(IWorkbenchPage page) {
		for (IEditorReference reference : page.findEditors(null, ID, IWorkbenchPage.MATCH_ID)) {
			page.closeEditors(new IEditorReference[] { reference }, false);
		}
	}

	@Override
	public void init(IEditorSite site, IEditorInput input) {
		setSite(site);
		setInput(input);
		setPartName("Welcome");
		setTitleImage(Icons.image("dossier"));
	}

	@Override
	public void createPartControl(Composite parent) {
		body = new Composite(parent, SWT.NONE);
		GridLayoutFactory.swtDefaults().margins(40, 30).spacing(0, 10).applyTo(body);
		Label title = new Label(body, SWT.NONE);
		title.setText("Chancery");
		title.setFont(JFaceResources.getHeaderFont());
		lock = new Composite(body, SWT.NONE);
		GridLayoutFactory.fillDefaults().applyTo(lock);
		Label line = new Label(body, SWT.WRAP);
		line.setText("Draft the texts of a treaty, public and private side by side. Begin with one of these:");
		GridDataFactory.fillDefaults().hint(WIDTH, SWT.DEFAULT).applyTo(line);
		first = action(body, "import-word", "New dossier from &Word…", "Reads a treaty from a .docx file into clauses",
				"org.chancery.ui.importWord");
		action(body, "open-dossier", "&Open dossier…", "Opens a dossier that lies on this computer", "org.chancery.ui.openDossier");
		action(body, "text", "Open the &sample", "A fictional agreement on a maritime boundary and fisheries",
				"org.chancery.ui.openSample");
		action(body, "new-dossier", "&New empty dossier…", "Begins a treaty without a file", "org.chancery.ui.newDossier");
		DossierSessions.get().addListener(state);
		body.addDisposeListener(event -> DossierSessions.get().removeListener(state));
		showLock();
	}

	/** A dossier that is locked is unlocked here. */
	private void showLock() {
		if (body.isDisposed() || Locking.isLocked() == lock.getChildren().length > 0) {
			return;
		}
		Arrays.stream(lock.getChildren()).forEach(Control::dispose);
		if (Locking.isLocked()) {
			action(lock, "unlock", "&Unlock dossier…", "Locked: " + Locking.lockedFolder() + ". Its words and keys are no longer in this window.",
					"org.chancery.ui.lockDossier").setFocus();
		}
		GridDataFactory.fillDefaults().exclude(!Locking.isLocked()).applyTo(lock);
		body.layout(true, true);
	}

	private Button action(Composite body, String icon, String words, String tip, String command) {
		Button button = new Button(body, SWT.PUSH | SWT.LEFT);
		button.setText(words);
		button.setImage(Icons.image(icon));
		GridDataFactory.swtDefaults().indent(0, 8).hint(WIDTH / 2, SWT.DEFAULT).applyTo(button);
		button.addListener(SWT.Selection, event -> Commands.run(getSite(), command));
		Label label = new Label(body, SWT.WRAP);
		label.setText(tip);
		GridDataFactory.fillDefaults().hint(WIDTH, SWT.DEFAULT).applyTo(label);
		return button;
	}

	@Override
	public void setFocus() {
		first.setFocus();
	}

	@Override
	public void doSave(IProgressMonitor monitor) {
		// There is nothing to save.
	}

	@Override
	public void doSaveAs() {
		// There is nothing to save.
	}

	@Override
	public boolean isDirty() {
		return false;
	}

	@Override
	public boolean isSaveAsAllowed() {
		return false;
	}
}
