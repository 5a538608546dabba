package org.chancery.ui.dossier;

import java.util.List;
import org.chancery.edit.DossierSession;
import org.chancery.model.dossier.Audience;
import org.chancery.ui.DossierSessions;
import org.chancery.ui.wizards.Languages;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;

/** Above the tree: as whom the text is read, and in which language. */
final class ShownTextBar {
	private final Composite bar;
	private final Combo audience;
	private final Combo language;

	ShownTextBar(Composite parent) {
		bar = new Composite(parent, SWT.NONE);
		GridLayoutFactory.swtDefaults().numColumns(3).margins(4, 2).spacing(6, 2).applyTo(bar);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(bar);
		new Label(bar, SWT.NONE).setText("Read as");
		audience = combo("Audience whose text is shown");
		language = combo("Language that is shown");
	}

	/** Shows the choices of the open dossier; none if none is open. */
	void refresh() {
		DossierSessions sessions = DossierSessions.get();
		DossierSession session = sessions.current().orElse(null);
		bar.setEnabled(session != null);
		if (session == null) {
			audience.setItems();
			language.setItems();
			return;
		}
		List<Audience> audiences = session.audiences();
		audience.setItems(audiences.stream().map(Audience::getName).toArray(String[]::new));
		audience.select(audiences.indexOf(sessions.audience()));
		language.setItems(session.languages().stream().map(Languages::name).toArray(String[]::new));
		language.select(session.languages().indexOf(sessions.language()));
		bar.layout(true);
	}

	private Combo combo(String tip) {
		Combo combo = new Combo(bar, SWT.DROP_DOWN | SWT.READ_ONLY);
		combo.setToolTipText(tip);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(combo);
		combo.addListener(SWT.Selection, event -> DossierSessions.get().current().ifPresent(session -> DossierSessions.get()
				.show(session.audiences().get(audience.getSelectionIndex()), session.languages().get(language.getSelectionIndex()))));
		return combo;
	}
}
