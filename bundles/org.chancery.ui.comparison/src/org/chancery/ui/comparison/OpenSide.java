package org.chancery.ui.comparison;

import org.chancery.core.projection.Projection;
import org.chancery.edit.DossierSession;
import org.chancery.model.dossier.Audience;

/** A text of the open dossier, as an audience sees it: it follows what is edited, and words can be taken over into it. */
public record OpenSide(DossierSession session, Audience audience, String language) implements ComparedSide {

	@Override
	public String name() {
		return audience.getName();
	}

	@Override
	public Projection projection() {
		return session.projection(audience, language);
	}
}
