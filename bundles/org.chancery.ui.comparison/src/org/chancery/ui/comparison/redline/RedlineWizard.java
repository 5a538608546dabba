package org.chancery.ui.comparison.redline;

import org.chancery.ui.Icons;
import org.chancery.ui.LastPlaces;
import org.chancery.ui.comparison.handlers.TextChoiceFields;
import org.chancery.ui.comparison.model.ParallelColumn;
import org.chancery.ui.jobs.WholeFile;
import org.chancery.ui.wizards.Fields;
import org.chancery.ui.wizards.ModelPage;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.wizard.Wizard;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;

/** Asks between which texts a redline is written, names who may read them, and writes it. */
public final class RedlineWizard extends Wizard {

	private final RedlineRequest request;

	/** A wizard that begins with what was asked for. */
	public RedlineWizard(RedlineRequest request) {
		this.request = request;
		request.setFile(LastPlaces.folder().resolve("redline.docx").toString());
		setWindowTitle("Export redline");
	}

	@Override
	public void addPages() {
		addPage(new Page(request));
	}

	@Override
	public boolean performFinish() {
		if (WholeFile.replaces(request.file()) && !MessageDialog.openQuestion(getShell(), "Replace the file?", request.path() + " exists already.")) {
			return false;
		}
		LastPlaces.rememberFolder(request.path().getParent());
		RedlineJob.start(request);
		return true;
	}

	private static final class Page extends ModelPage {

		private final RedlineRequest request;
		private Label icon;
		private Label notice;

		Page(RedlineRequest request) {
			super("redline", "Export redline", "A Word file with tracked changes: accepting all gives the new text, rejecting all the old one.",
					request::problem);
			this.request = request;
		}

		@Override
		public void createControl(Composite parent) {
			Composite page = Fields.page(parent);
			Composite texts = new Composite(page, SWT.NONE);
			GridLayoutFactory.fillDefaults().numColumns(TextChoiceFields.COLUMNS).applyTo(texts);
			GridDataFactory.fillDefaults().grab(true, false).span(3, 1).applyTo(texts);
			new TextChoiceFields(texts, "&Old text:", request.texts(), ParallelColumn.LEFT, this::told);
			new TextChoiceFields(texts, "Ne&w text:", request.texts(), ParallelColumn.RIGHT, this::told);
			icon = new Label(page, SWT.NONE);
			GridDataFactory.swtDefaults().align(SWT.END, SWT.BEGINNING).applyTo(icon);
			notice = new Label(page, SWT.WRAP);
			GridDataFactory.fillDefaults().grab(true, false).hint(420, SWT.DEFAULT).span(2, 1).applyTo(notice);
			Fields.newWordFile(page, "&File:", request.file(), words -> {
				request.setFile(words);
				changed();
			});
			Fields.text(page, "&Changes stand in the name of:", request.author(), words -> {
				request.setAuthor(words);
				changed();
			});
			tell();
			setControl(page);
		}

		private void told() {
			tell();
			changed();
		}

		private void tell() {
			notice.setText(request.notice());
			icon.setImage(Icons.image(request.cautious() ? "doubt" : "note"));
			notice.getParent().layout(true, true);
		}
	}
}
