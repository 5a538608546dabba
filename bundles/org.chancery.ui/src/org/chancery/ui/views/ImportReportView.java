package org.chancery.ui.views;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.chancery.core.exchange.ImportRemark;
import org.chancery.edit.DossierSession;
import org.chancery.ui.DossierSessions;
import org.chancery.ui.ImportReport;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;

/** What the last import from Word did not understand, with its place. */
public final class ImportReportView extends SessionView {
	/** Id of the view in {@code plugin.xml}. */
	public static final String ID = "org.chancery.ui.importReport";
	private final Runnable reported = this::refreshSoon;
	private Label line;
	private FindingTable table;

	@Override
	void createControls(Composite parent) {
		Composite body = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().spacing(0, 2).applyTo(body);
		line = new Label(body, SWT.WRAP);
		GridDataFactory.fillDefaults().grab(true, false).indent(6, 4).applyTo(line);
		Composite below = new Composite(body, SWT.NONE);
		below.setLayout(new org.eclipse.swt.layout.FillLayout());
		GridDataFactory.fillDefaults().grab(true, true).applyTo(below);
		table = new FindingTable(below, getSite());
		ImportReport.get().addListener(reported);
	}

	@Override
	void refresh(Optional<DossierSession> session) {
		ImportReport report = ImportReport.get();
		line.setText(sentence(report));
		Map<String, String> cited = new HashMap<>();
		DossierSessions sessions = DossierSessions.get();
		session.ifPresent(each -> each.projection(sessions.audience(), sessions.language()).all()
				.forEach(clause -> cited.putIfAbsent(clause.number().citation(), clause.id())));
		table.show(report.remarks().stream()
				.map(each -> new Finding(each.gravity(), each.place(), each.message(), cited.get(each.place()))).toList());
		line.getParent().layout(true);
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

	private static String sentence(ImportReport report) {
		if (report.file().isEmpty()) {
			return "Nothing was imported into this dossier since it was opened.";
		}
		List<ImportRemark> remarks = report.remarks();
		if (remarks.isEmpty()) {
			return report.file() + ": everything was understood.";
		}
		long losses = remarks.stream().filter(each -> each.gravity() == ImportRemark.Gravity.LOSS).count();
		long doubts = remarks.stream().filter(each -> each.gravity() == ImportRemark.Gravity.DOUBT).count();
		return report.file() + ": " + doubts + " to look at, " + losses + " not taken over, "
				+ (remarks.size() - doubts - losses) + " notes.";
	}
}
