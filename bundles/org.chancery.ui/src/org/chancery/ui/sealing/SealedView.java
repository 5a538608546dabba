package org.chancery.ui.sealing;

import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;
import org.chancery.core.sealing.SealedDossier;
import org.chancery.edit.DossierSession;
import org.chancery.ui.DossierSessions;
import org.chancery.ui.jobs.Background;
import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.layout.RowLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.part.ViewPart;

/** A table of what a sealed dossier knows of itself, with buttons beneath it. What changes the dossier is done in jobs. */
abstract class SealedView<T> extends ViewPart implements DossierSessions.Listener {
	/** Any number of lines. */
	static final int MANY = Integer.MAX_VALUE;
	private static final int PAUSE = 150;
	private final Runnable refresh = this::refreshNow;
	private DossierSession shown;
	private Label line;
	private Composite buttons;
	private SealingTable<T> table;

	/** The lines of the table, read in a job while no other one is at work on the dossier. */
	abstract List<T> lines(SealedDossier kept);

	/** Makes the table's columns and, by {@link #button}, the buttons. */
	abstract SealingTable<T> createTable(Composite parent);

	abstract void createButtons();

	/** What is said above the table. */
	abstract String sentence(List<T> lines);

	@Override
	public final void createPartControl(Composite parent) {
		Composite body = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().spacing(0, 2).applyTo(body);
		line = new Label(body, SWT.WRAP);
		GridDataFactory.fillDefaults().grab(true, false).indent(6, 4).applyTo(line);
		Composite below = new Composite(body, SWT.NONE);
		below.setLayout(new FillLayout());
		GridDataFactory.fillDefaults().grab(true, true).applyTo(below);
		table = createTable(below);
		buttons = new Composite(body, SWT.NONE);
		RowLayoutFactory.swtDefaults().spacing(6).applyTo(buttons);
		createButtons();
		table.viewer().addSelectionChangedListener(event -> enable());
		getSite().setSelectionProvider(table.viewer());
		DossierSessions.get().addListener(this);
		refreshNow();
	}

	/** A button that can be pressed while so many lines are selected. */
	final void button(String words, int least, int most, Runnable pressed) {
		Button button = new Button(buttons, SWT.PUSH);
		button.setText(words);
		button.setData((IntPredicate) selected -> selected >= least && selected <= most);
		button.addListener(SWT.Selection, event -> pressed.run());
	}

	/** Does something to the dossier in a job and shows the lines as they are then. */
	final <R> void work(String name, IdentityHolder.Use<R> use, java.util.function.Consumer<R> done) {
		Background.start(name, monitor -> IdentityHolder.get().use(use), result -> {
			refreshSoon();
			done.accept(result);
		});
	}

	/** The open dossier if it is sealed. */
	static Optional<SealedDossier> kept() {
		return DossierSessions.get().current().flatMap(SealedSessions::kept);
	}

	final T selected() {
		return table.selected().getFirst();
	}

	/** The lines that are selected. */
	final List<T> allSelected() {
		return table.selected();
	}

	@Override
	public void sessionChanged(Optional<DossierSession> session) {
		refreshSoon();
	}

	@Override
	public void stateChanged() {
		if (!DossierSessions.get().current().map(DossierSession::dirty).orElse(false)) {
			refreshSoon();
		}
	}

	@Override
	public void setFocus() {
		table.viewer().getControl().setFocus();
	}

	@Override
	public void dispose() {
		DossierSessions.get().removeListener(this);
		super.dispose();
	}

	final void refreshSoon() {
		if (!line.isDisposed()) {
			line.getDisplay().timerExec(PAUSE, refresh);
		}
	}

	private void refreshNow() {
		if (line.isDisposed()) {
			return;
		}
		DossierSession session = DossierSessions.get().current().orElse(null);
		SealedDossier kept = kept().orElse(null);
		if (session != shown || kept == null) {
			shown = session;
			show(empty(session, kept), List.of());
		}
		if (kept != null) {
			read(session, kept);
		}
	}

	private void read(DossierSession session, SealedDossier kept) {
		Display display = line.getDisplay();
		Job.createSystem(getPartName(), (ICoreRunnable) monitor -> IdentityHolder.get().ifUnlocked(identity -> {
			List<T> lines = lines(kept);
			display.asyncExec(() -> {
				if (!line.isDisposed() && DossierSessions.get().current().orElse(null) == session) {
					show(sentence(lines), lines);
				}
			});
		})).schedule();
	}

	private static String empty(DossierSession session, SealedDossier kept) {
		if (session == null) {
			return "No dossier is open.";
		}
		return kept == null ? "The open dossier is plain, not sealed. Seal it with File > Seal Dossier…" : "Reading…";
	}

	private void show(String words, List<T> lines) {
		line.setText(words);
		line.getParent().layout(true);
		table.show(lines);
		enable();
	}

	private void enable() {
		for (var each : buttons.getChildren()) {
			each.setEnabled(kept().isPresent() && ((IntPredicate) each.getData()).test(table.selected().size()));
		}
	}
}
