package org.chancery.ui.wizards;

import org.eclipse.swt.widgets.Composite;

/** The parties of a new dossier. */
final class PartiesPage extends ModelPage {
	private final NewDossierModel model;
	private PartiesControl parties;

	PartiesPage(NewDossierModel model) {
		super("parties", "Parties", "Who negotiates? The names are those that the alternats print.", model::partyProblem);
		this.model = model;
	}

	@Override
	public void createControl(Composite parent) {
		parties = new PartiesControl(parent, model.partiesModel(), this::changed);
		setControl(parties.page());
	}

	@Override
	protected void shown() {
		parties.show(-1);
	}
}
