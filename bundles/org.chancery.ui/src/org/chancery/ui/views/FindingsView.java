package org.chancery.ui.views;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.chancery.edit.DossierSession;
import org.chancery.ui.DossierSessions;
import org.chancery.ui.ImportReport;
import org.eclipse.swt.widgets.Composite;

/** What is to be looked at in the open dossier, as the audience that is shown may know it. */
public final class FindingsView extends SessionView {
	/** Id of the view in {@code plugin.xml}. */
	public static final String ID = "org.chancery.ui.findings";

	/** Milliseconds after which the sources of other bundles are asked: what the text itself says is shown first. */
	private static final int LATER = 300;

	private final Runnable reported = this::refreshSoon;
	private final Runnable ask = this::askSources;
	private final FindingSources sources = new FindingSources(ask);
	private FindingTable table;
	private List<Finding> own = List.of();
	private List<Finding> others = List.of();

	@Override
	void createControls(Composite parent) {
		table = new FindingTable(parent, getSite());
		ImportReport.get().addListener(reported);
	}

	@Override
	void refresh(Optional<DossierSession> session) {
		DossierSessions sessions = DossierSessions.get();
		own = session.map(each -> Findings.of(each.dossier(), sessions.audience(),
				each.projection(sessions.audience(), sessions.language()), ImportReport.get().remarks())).orElse(List.of());
		others = session.isEmpty() ? List.of() : others;
		show();
		getSite().getShell().getDisplay().timerExec(LATER, ask);
	}

	private void askSources() {
		if (!table.isDisposed() && DossierSessions.get().current().isPresent()) {
			others = sources.findings();
			show();
		}
	}

	private void show() {
		boolean open = DossierSessions.get().current().isPresent();
		List<Finding> findings = Stream.concat(others.stream(), own.stream()).toList();
		table.show(findings);
		setContentDescription(!open || !findings.isEmpty() ? ""
				: "Nothing to look at in what “" + DossierSessions.get().audience().getName() + "” reads.");
		setPartName(findings.isEmpty() ? "Findings" : "Findings (" + findings.size() + ")");
	}

	@Override
	public void setFocus() {
		table.setFocus();
	}

	@Override
	public void dispose() {
		ImportReport.get().removeListener(reported);
		super.dispose();
	}
}
