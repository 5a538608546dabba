package org.chancery.ui.negotiation.papers;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.IntConsumer;

import org.chancery.ui.Icons;
import org.chancery.ui.wizards.Fields;
import org.chancery.ui.wizards.ModelPage;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;

/** Which paper, for whom, in which language, where to. */
final class PapersPage extends ModelPage {

	private final PapersRequest request;
	private Label description;
	private Label icon;
	private Label notice;

	PapersPage(PapersRequest request) {
		super("papers", "Export working papers", "A Word file for the negotiation. The dossier stays as it is.", request::problem);
		this.request = request;
	}

	@Override
	public void createControl(Composite parent) {
		Composite page = Fields.page(parent);
		Combo kind = combo(page, "&Paper:", Arrays.stream(PaperKind.values()).map(PaperKind::title).toList(), request.kind().ordinal(),
				index -> request.setKind(PaperKind.values()[index]));
		Fields.label(page, "");
		description = line(page);
		combo(page, "&Audience:", request.audiences(), request.audiences().indexOf(request.audience()),
				index -> request.setAudience(request.audiences().get(index)));
		icon = new Label(page, SWT.NONE);
		GridDataFactory.swtDefaults().align(SWT.END, SWT.BEGINNING).applyTo(icon);
		notice = line(page);
		combo(page, "&Language:", request.languages().stream().map(each -> Locale.forLanguageTag(each).getDisplayLanguage(Locale.ENGLISH)).toList(),
				request.languages().indexOf(request.language()), index -> request.setLanguage(request.languages().get(index)));
		Fields.newWordFile(page, "&File:", request.file(), words -> {
			request.setFile(words);
			changed();
		});
		tell();
		setControl(page);
		kind.setFocus();
	}

	private static Label line(Composite page) {
		Label line = new Label(page, SWT.WRAP);
		GridDataFactory.fillDefaults().grab(true, false).hint(420, SWT.DEFAULT).span(2, 1).applyTo(line);
		return line;
	}

	private Combo combo(Composite page, String label, List<String> items, int first, IntConsumer chosen) {
		Fields.label(page, label);
		Combo combo = new Combo(page, SWT.DROP_DOWN | SWT.READ_ONLY);
		combo.setItems(items.toArray(String[]::new));
		combo.select(Math.max(0, first));
		GridDataFactory.fillDefaults().align(SWT.BEGINNING, SWT.CENTER).hint(200, SWT.DEFAULT).span(2, 1).applyTo(combo);
		combo.addListener(SWT.Selection, event -> {
			chosen.accept(combo.getSelectionIndex());
			tell();
			changed();
		});
		return combo;
	}

	private void tell() {
		description.setText("Holds " + request.kind().description() + ".");
		notice.setText(request.notice());
		icon.setImage(Icons.image(request.cautious() ? "doubt" : "note"));
		notice.getParent().layout(true, true);
	}
}
