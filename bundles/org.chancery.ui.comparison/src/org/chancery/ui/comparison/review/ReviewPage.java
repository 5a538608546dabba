package org.chancery.ui.comparison.review;

import org.chancery.ui.comparison.review.model.ReviewRequest;
import org.chancery.ui.wizards.Fields;
import org.chancery.ui.wizards.ModelPage;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Text;

/** What was sent, what came back, from whom. */
final class ReviewPage extends ModelPage {

	private final ReviewRequest request;
	private Control[] ofExport = {};
	private Text sent;

	ReviewPage(ReviewRequest request) {
		super("review", "Review counter-draft",
				"Every difference is found, declared or not. The files are only read; nothing in them is run.", request::problem);
		this.request = request;
	}

	@Override
	public void createControl(Composite parent) {
		Composite page = Fields.page(parent);
		Text returned = Fields.wordFile(page, "File that came &back:", request.returned(), words -> {
			request.setReturned(words);
			changed();
		});
		if (!request.audiences().isEmpty()) {
			choice(page);
		}
		sent = Fields.wordFile(page, "File that was &sent:", request.sent(), words -> {
			request.setSent(words);
			changed();
		});
		party(page);
		enable();
		setControl(page);
		returned.setFocus();
	}

	private void choice(Composite page) {
		Fields.label(page, "");
		Button own = new Button(page, SWT.CHECK);
		own.setText("The open &dossier exported what was sent");
		own.setSelection(request.ownExport());
		GridDataFactory.fillDefaults().span(2, 1).applyTo(own);
		own.addListener(SWT.Selection, event -> {
			request.setOwnExport(own.getSelection());
			enable();
			changed();
		});
		Fields.label(page, "For the &audience:");
		Combo audience = new Combo(page, SWT.DROP_DOWN | SWT.READ_ONLY);
		audience.setItems(request.audiences().toArray(String[]::new));
		audience.select(request.audiences().indexOf(request.audience()));
		GridDataFactory.fillDefaults().align(SWT.BEGINNING, SWT.CENTER).hint(200, SWT.DEFAULT).span(2, 1).applyTo(audience);
		audience.addListener(SWT.Selection, event -> {
			request.setAudience(audience.getText());
			changed();
		});
		Text line = Fields.text(page, "&Classification line:", request.classification(), request::setClassification);
		line.setMessage("As it was exported; empty if there was none");
		ofExport = new Control[] { audience, line };
	}

	private void party(Composite page) {
		Fields.label(page, "&Party that returned it:");
		Combo party = new Combo(page, SWT.DROP_DOWN);
		party.setItems(request.parties().toArray(String[]::new));
		party.setText(request.party());
		GridDataFactory.fillDefaults().align(SWT.BEGINNING, SWT.CENTER).hint(200, SWT.DEFAULT).span(2, 1).applyTo(party);
		party.addListener(SWT.Modify, event -> {
			request.setParty(party.getText());
			changed();
		});
	}

	private void enable() {
		for (Control each : ofExport) {
			each.setEnabled(request.ownExport());
		}
		sent.setEnabled(!request.ownExport());
	}
}
