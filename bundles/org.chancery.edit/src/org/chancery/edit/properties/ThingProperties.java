package org.chancery.edit.properties;

import java.util.ArrayList;
import java.util.List;

import org.chancery.core.overlay.Orphan;
import org.chancery.core.overlay.Orphans;
import org.chancery.edit.DossierSession;
import org.chancery.edit.tree.DossierNode;
import org.chancery.model.Identified;
import org.chancery.model.dossier.Audience;
import org.chancery.model.parties.Party;
import org.chancery.model.parties.PartyName;
import org.chancery.model.text.Clause;

/** The properties of whatever a node of the tree stands for. */
public final class ThingProperties {

	private ThingProperties() {
	}

	/** The properties in the order in which they are shown, as they are now; none for a group other than the text. */
	public static List<Property> of(DossierSession session, Audience audience, String language, DossierNode node) {
		return switch (node.kind()) {
		case TEXT -> TextProperties.of(session, language);
		case CLAUSE -> session.dossier().find(node.id()) instanceof Clause clause
				? new ClauseProperties(session, audience, language, clause).all()
				: List.of();
		case PARTY -> session.dossier().find(node.id()) instanceof Party party ? party(session, party) : List.of();
		case RED_LINE, CONCESSION, ASSURANCE -> session.dossier().find(node.id()) instanceof Identified thing
				? new RecordProperties(session, audience, language).of(thing)
				: List.of();
		case ORPHAN -> orphan(session, node.id());
		case PARTIES, RED_LINES, LEDGER, ORPHANS -> List.of();
		};
	}

	private static List<Property> party(DossierSession session, Party party) {
		List<Property> all = new ArrayList<>(new AttributeProperties(session, "Party", "").of(party));
		for (PartyName name : party.getNames()) {
			all.addAll(new AttributeProperties(session, "Names, " + name.getLanguage(), name.getLanguage() + ".").of(name));
		}
		all.add(new Property("id", "Party", "Id", party.getId(), List.of(), null));
		return all;
	}

	private static List<Property> orphan(DossierSession session, String id) {
		for (Orphan orphan : Orphans.of(session.dossier())) {
			if (orphan.thing().getId().equals(id)) {
				return List.of(fixed("kind", "Kind", orphan.label()),
						fixed("audience", "Audience", orphan.holding().getAudience().getName()),
						fixed("words", "Last words", orphan.lastWords()),
						fixed("lost", "Id of the clause lost", orphan.lostId()));
			}
		}
		return List.of();
	}

	private static Property fixed(String id, String name, String value) {
		return new Property(id, "Orphan", name, value == null ? "" : value, List.of(), null);
	}
}
