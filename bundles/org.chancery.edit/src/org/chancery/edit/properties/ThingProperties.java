package org.chancery.edit.properties;

import java.util.List;

import org.chancery.edit.DossierSession;
import org.chancery.edit.tree.DossierNode;
import org.chancery.model.dossier.Audience;

/** The properties of whatever a node of the tree stands for. */
public final class ThingProperties {

	private ThingProperties() {
	}

	/** The properties in the order in which they are shown, as they are now; none for a group other than the text. */
	public static List<Property> of(DossierSession session, Audience audience, String language, DossierNode node) {
		return List.of();
	}
}
