package org.chancery.ui.wizards;

import java.util.List;
import org.chancery.ui.LastPlaces;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.RowLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;

/** Title, languages and location of a new dossier. */
final class TreatyPage extends ModelPage {
	private final NewDossierModel model;
	private boolean folderTyped;
	private boolean suggesting;
	private Combo drafting;

	TreatyPage(NewDossierModel model) {
		super("treaty", "New dossier", "Name the treaty and say where the dossier is to lie.", model::textProblem);
		this.model = model;
	}

	@Override
	public void createControl(Composite parent) {
		Composite page = Fields.page(parent);
		Text[] folder = new Text[1];
		Text title = Fields.text(page, "&Title of the treaty:", model.title(), words -> {
			model.setTitle(words);
			suggest(folder[0]);
			changed();
		});
		languages(page);
		folder[0] = Fields.folder(page, "&Folder:", model.folder(), words -> {
			model.setFolder(words);
			folderTyped |= !suggesting;
			changed();
		});
		Fields.seal(page, model.sealed(), model::setSealed);
		setControl(page);
		title.setFocus();
	}

	private void languages(Composite page) {
		Fields.label(page, "Languages:");
		Composite row = new Composite(page, SWT.NONE);
		RowLayoutFactory.swtDefaults().margins(0, 0).spacing(12).applyTo(row);
		GridDataFactory.fillDefaults().span(2, 1).applyTo(row);
		for (String tag : Languages.OFFERED) {
			Button box = new Button(row, SWT.CHECK);
			box.setText("&" + Languages.name(tag));
			box.setSelection(model.languages().contains(tag));
			box.addListener(SWT.Selection, event -> {
				model.setLanguage(tag, box.getSelection());
				showDrafting();
				changed();
			});
		}
		Fields.label(page, "&Drafted in:");
		drafting = new Combo(page, SWT.DROP_DOWN | SWT.READ_ONLY);
		GridDataFactory.swtDefaults().span(2, 1).applyTo(drafting);
		drafting.addListener(SWT.Selection, event -> {
			model.draftIn(model.languages().get(drafting.getSelectionIndex()));
			showDrafting();
			changed();
		});
		showDrafting();
	}

	private void showDrafting() {
		List<String> languages = model.languages();
		drafting.setItems(languages.stream().map(Languages::name).toArray(String[]::new));
		drafting.select(0);
		drafting.getParent().layout(true);
	}

	private void suggest(Text folder) {
		if (!folderTyped) {
			suggesting = true;
			folder.setText(model.title().isEmpty() ? ""
					: NewDossierModel.suggestedFolder(LastPlaces.folder(), model.title()).toString());
			suggesting = false;
		}
	}
}
