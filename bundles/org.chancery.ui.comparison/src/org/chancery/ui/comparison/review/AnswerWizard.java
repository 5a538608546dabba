package org.chancery.ui.comparison.review;

import org.chancery.ui.Icons;
import org.chancery.ui.LastPlaces;
import org.chancery.ui.comparison.review.model.AnswerRequest;
import org.chancery.ui.comparison.review.model.ReviewModel;
import org.chancery.ui.jobs.WholeFile;
import org.chancery.ui.wizards.Fields;
import org.chancery.ui.wizards.ModelPage;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.wizard.Wizard;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;

/** Asks where the answer goes, after it has said who will read what. */
public final class AnswerWizard extends Wizard {

	private final ReviewModel model;
	private final AnswerRequest request;

	/** An answer to what is reviewed. */
	public AnswerWizard(ReviewModel model) {
		this.model = model;
		request = new AnswerRequest(model);
		request.setFile(LastPlaces.folder().resolve("answer.docx").toString());
		setWindowTitle("Write answer");
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
		ReviewJobs.answer(model, request);
		return true;
	}

	private static final class Page extends ModelPage {

		private final AnswerRequest request;

		Page(AnswerRequest request) {
			super("answer", "Write answer", "A Word file in which our answers stand as tracked changes of our own.", request::problem);
			this.request = request;
		}

		@Override
		public void createControl(Composite parent) {
			Composite page = Fields.page(parent);
			Label icon = new Label(page, SWT.NONE);
			icon.setImage(Icons.image("doubt"));
			GridDataFactory.swtDefaults().align(SWT.END, SWT.BEGINNING).applyTo(icon);
			Label notice = new Label(page, SWT.WRAP);
			notice.setText(request.notice());
			GridDataFactory.fillDefaults().grab(true, false).hint(420, SWT.DEFAULT).span(2, 1).applyTo(notice);
			Text file = Fields.newWordFile(page, "&File:", request.file(), words -> {
				request.setFile(words);
				changed();
			});
			Fields.text(page, "&Our changes stand in the name of:", request.author(), words -> {
				request.setAuthor(words);
				changed();
			});
			Fields.text(page, "&Brackets stand in the name of:", request.party(), words -> {
				request.setParty(words);
				changed();
			});
			setControl(page);
			file.setFocus();
		}
	}
}
