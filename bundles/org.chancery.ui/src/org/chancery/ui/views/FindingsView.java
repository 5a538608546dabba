package org.chancery.ui.views;

import java.util.List;
import java.util.Optional;
import org.chancery.edit.DossierSession;
import org.chancery.ui.DossierSessions;
import org.chancery.ui.ImportReport;
import org.eclipse.swt.widgets.Composite;

/** What is to be looked at in the open dossier, as the audience that is shown may know it. */
public final class FindingsView extends SessionView {
	/** Id of the view in {@code plugin.xml}. */
	public static final String ID = "org.chancery.ui.findings";
	private final Runnable reported = this::refreshSoon;
	private FindingTable table;

	@Override
	void createControls(Composite parent) {
		table = new FindingTable(parent, getSite());
		ImportReport.get().addListener(reported);
	}

	@Override
	void refresh(Optional<DossierSession> session) {
		DossierSessions sessions = DossierSessions.get();
		List<Finding> findings = session.map(each -> Findings.of(each.dossier(), sessions.audience(),
				each.projection(sessions.audience(), sessions.language()), ImportReport.get().remarks())).orElse(List.of());
		table.show(findings);
		setContentDescription(session.isEmpty() || !findings.isEmpty() ? ""
				: "Nothing to look at in what “" + sessions.audience().getName() + "” reads.");
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
