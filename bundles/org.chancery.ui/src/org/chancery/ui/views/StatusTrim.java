package org.chancery.ui.views;

import java.time.format.DateTimeFormatter;
import java.util.Optional;
import org.chancery.edit.DossierSession;
import org.chancery.ui.DossierSessions;
import org.chancery.ui.sealing.Locking;
import org.chancery.ui.sealing.SealedSessions;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.menus.WorkbenchWindowControlContribution;

/** The line at the foot of the window: the highest audience that is open, how the dossier is kept, when it was saved. */
public final class StatusTrim extends WorkbenchWindowControlContribution implements DossierSessions.Listener {
	private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");
	private static final int WIDTH = 480;
	private Label label;

	@Override
	protected Control createControl(Composite parent) {
		Composite frame = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().margins(6, 2).applyTo(frame);
		label = new Label(frame, SWT.NONE);
		GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER).grab(true, true).hint(WIDTH, SWT.DEFAULT).applyTo(label);
		label.addDisposeListener(event -> DossierSessions.get().removeListener(this));
		DossierSessions.get().addListener(this);
		stateChanged();
		return frame;
	}

	@Override
	public void sessionChanged(Optional<DossierSession> session) {
		stateChanged();
	}

	@Override
	public void stateChanged() {
		if (!label.isDisposed()) {
			label.setText(DossierSessions.get().current().map(StatusTrim::line).orElse(Locking.isLocked() ? "Locked: no dossier is open" : "No dossier is open"));
			label.setToolTipText(label.getText());
		}
	}

	private static String line(DossierSession session) {
		String saved = session.dirty() ? "not saved yet" + DossierSessions.get().autosavedAt().map(time -> ", autosaved " + TIME.format(time)).orElse("")
				: DossierSessions.get().savedAt().map(time -> "saved " + TIME.format(time)).orElse("saved");
		return "Highest audience open: " + session.audiences().getLast().getName()
				+ (SealedSessions.sealed(session) ? " · sealed · " : " · plain, not sealed · ") + saved;
	}
}
