package org.chancery.ui.comparison.views;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.chancery.ui.Engines;
import org.chancery.ui.LastPlaces;
import org.chancery.ui.comparison.TreatyComparison;
import org.chancery.ui.comparison.model.ChangeLine;
import org.chancery.ui.comparison.model.ChangesCsv;
import org.chancery.ui.comparison.model.ChangesPaper;
import org.chancery.ui.comparison.model.ChangesRequest;
import org.chancery.ui.jobs.Background;
import org.chancery.ui.jobs.Export;
import org.chancery.ui.jobs.WholeFile;
import org.chancery.ui.wizards.Fields;
import org.chancery.ui.wizards.ModelPage;
import org.eclipse.emf.common.util.BasicMonitor;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.wizard.Wizard;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;

/** Writes the changes of a comparison to a Word file or as comma-separated values; nothing but what the texts show. */
final class ExportChangesWizard extends Wizard {

	private final ChangesRequest request;
	private final TreatyComparison comparison;

	ExportChangesWizard(ChangesRequest request, TreatyComparison comparison) {
		this.request = request;
		this.comparison = comparison;
		request.setFile(LastPlaces.folder().resolve("changes.docx").toString());
		setWindowTitle("Export Changes");
	}

	@Override
	public void addPages() {
		addPage(new Page(request));
	}

	@Override
	public boolean performFinish() {
		Path file = request.path();
		if (Files.exists(file) && !MessageDialog.openQuestion(getShell(), "Replace the file?", file + " exists already.")) {
			return false;
		}
		LastPlaces.rememberFolder(file.getParent());
		write(file, request.changes(), request.csv());
		return true;
	}

	private void write(Path file, List<ChangeLine> changes, boolean csv) {
		String left = comparison.left().name();
		String right = comparison.right().name();
		String language = comparison.right().projection().language();
		String readers = readers(comparison);
		String notice = request.notice();
		List<Export> exports = Stream.of(comparison.left(), comparison.right()).map(each -> each.projection().audience()).distinct()
				.map(audience -> Export.ofOpen(audience, "table of changes")).toList();
		Background.start("Export changes", monitor -> {
			WholeFile.write(file, out -> {
				if (csv) {
					out.write(ChangesCsv.of(changes, left, right).getBytes(StandardCharsets.UTF_8));
				} else {
					Engines.get().tablePaperWriter().writeTablePaper(ChangesPaper.of(changes, left, right, readers, language), out,
							BasicMonitor.toMonitor(monitor));
				}
			});
			for (Export each : exports) {
				each.record();
			}
			return file;
		}, written -> MessageDialog.openInformation(null, "Changes written", written + "\n\n" + notice));
	}

	/** The audiences whose words a comparison shows. */
	static String readers(TreatyComparison comparison) {
		String left = comparison.left().projection().audience();
		String right = comparison.right().projection().audience();
		return left.equals(right) ? left : left + ", " + right;
	}

	private static final class Page extends ModelPage {

		private final ChangesRequest request;
		private Label notice;

		Page(ChangesRequest request) {
			super("changes", "Export changes", "The table of changes, as a Word file (.docx) or for a spreadsheet (.csv).", request::problem);
			this.request = request;
		}

		@Override
		public void createControl(Composite parent) {
			Composite page = Fields.page(parent);
			Map<String, String> kinds = new LinkedHashMap<>();
			kinds.put("*.docx", "Word (*.docx)");
			kinds.put("*.csv", "Comma-separated values (*.csv)");
			Fields.newFile(page, "&File:", request.file(), kinds, words -> {
				request.setFile(words);
				changed();
			});
			if (request.filtered()) {
				Button everything = new Button(page, SWT.CHECK);
				everything.setText("&Also the changes that the filters of the table keep back");
				GridDataFactory.fillDefaults().span(3, 1).applyTo(everything);
				everything.addListener(SWT.Selection, event -> {
					request.setEverything(everything.getSelection());
					notice.setText(request.notice());
					changed();
				});
			}
			notice = new Label(page, SWT.WRAP);
			notice.setText(request.notice());
			GridDataFactory.fillDefaults().grab(true, false).hint(420, SWT.DEFAULT).span(3, 1).applyTo(notice);
			setControl(page);
		}
	}
}
