package org.chancery.ui.sealing;

import java.util.List;
import java.util.Optional;
import org.chancery.core.sealing.SealedDossier;
import org.chancery.edit.DossierSession;
import org.chancery.ui.DossierSessions;
import org.chancery.ui.jobs.Background;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.layout.RowLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.part.ViewPart;

/** A table of what a sealed dossier knows of itself, with buttons beneath it. What changes the dossier is done in jobs. */
abstract class SealedView<T> extends ViewPart implements DossierSessions.Listener {
	private static final int PAUSE = 150;
	private final Runnable refresh = this::refreshNow;
	private Label line;
	private Composite buttons;
	private SealingTable<T> table;

	/** The lines of the table, read while no job is at work on the dossier. */
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
		DossierSessions.get().addListener(this);
		refreshNow();
	}

	/** A button; {@code needed} means that it works on the selected line. */
	final void button(String words, boolean needed, Runnable pressed) {
		Button button = new Button(buttons, SWT.PUSH);
		button.setText(words);
		button.setData(needed);
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
		return table.selected();
	}

	@Override
	public void sessionChanged(Optional<DossierSession> session) {
		refreshSoon();
	}

	@Override
	public void stateChanged() {
		refreshSoon();
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
		Optional<SealedDossier> kept = kept();
		if (kept.isEmpty()) {
			show(DossierSessions.get().current().isEmpty() ? "No dossier is open."
					: "The open dossier is plain, not sealed. Seal it with File > Seal Dossier…", List.of());
			return;
		}
		Optional<List<T>> lines = IdentityHolder.get().ifFree(() -> lines(kept.get()));
		lines.ifPresentOrElse(found -> show(sentence(found), found), this::refreshSoon);
	}

	private void show(String words, List<T> lines) {
		line.setText(words);
		line.getParent().layout(true);
		table.show(lines);
		enable();
	}

	private void enable() {
		for (var each : buttons.getChildren()) {
			each.setEnabled(kept().isPresent() && (!Boolean.TRUE.equals(each.getData()) || selected() != null));
		}
	}
}
