package org.chancery.ui.wizards;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;

/** The audiences above public of a new dossier, and what each of them reads. */
final class AudiencesPage extends ModelPage {
	private final NewDossierModel model;
	private Composite rows;

	AudiencesPage(NewDossierModel model) {
		super("audiences", "Audiences", "Who may read more than the public text? Every audience reads the public text.",
				model::audienceProblem);
		this.model = model;
	}

	@Override
	public void createControl(Composite parent) {
		Composite page = new Composite(parent, SWT.NONE);
		GridLayoutFactory.swtDefaults().margins(10, 10).spacing(8, 8).applyTo(page);
		rows = new Composite(page, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(3).spacing(8, 6).applyTo(rows);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(rows);
		Button add = new Button(page, SWT.PUSH);
		add.setText("&Add an audience");
		add.addListener(SWT.Selection, event -> {
			List<String> known = names(model.audiences().size());
			model.audiences().add(new AudienceEntry("", known.isEmpty() ? known : List.of(known.getLast())));
			fill();
			changed();
		});
		setControl(page);
		fill();
	}

	private void fill() {
		Arrays.stream(rows.getChildren()).forEach(each -> each.dispose());
		new Label(rows, SWT.NONE).setText("Name");
		new Label(rows, SWT.NONE).setText("Reads, beside public (names separated by commas)");
		new Label(rows, SWT.NONE);
		for (int i = 0; i < model.audiences().size(); i++) {
			row(i);
		}
		rows.getParent().layout(true, true);
	}

	private void row(int index) {
		AudienceEntry entry = model.audiences().get(index);
		Text name = new Text(rows, SWT.BORDER);
		name.setText(entry.name());
		GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER).hint(140, SWT.DEFAULT).applyTo(name);
		Text reads = new Text(rows, SWT.BORDER);
		reads.setText(String.join(", ", entry.reads()));
		reads.setEnabled(index > 0);
		GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER).grab(true, false).hint(220, SWT.DEFAULT).applyTo(reads);
		name.addModifyListener(event -> store(index, name, reads));
		reads.addModifyListener(event -> store(index, name, reads));
		Button remove = new Button(rows, SWT.PUSH);
		remove.setText("Remove");
		remove.addListener(SWT.Selection, event -> {
			model.audiences().remove(index);
			fill();
			changed();
		});
	}

	private void store(int index, Text name, Text reads) {
		List<String> read = Arrays.stream(reads.getText().split(",")).map(String::strip).filter(each -> !each.isEmpty()).toList();
		model.audiences().set(index, new AudienceEntry(name.getText(), read));
		changed();
	}

	private List<String> names(int before) {
		List<String> names = new ArrayList<>();
		model.audiences().subList(0, before).forEach(each -> names.add(each.name()));
		return names;
	}
}
