package org.chancery.core.overlay;

import java.util.Iterator;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;

import org.chancery.core.dossier.DossierException;
import org.chancery.core.dossier.OpenDossier;
import org.chancery.model.Identified;
import org.chancery.model.dossier.Layer;
import org.chancery.model.overlay.OverlayFactory;
import org.chancery.model.overlay.PrivateClause;
import org.chancery.model.resource.Ids;
import org.chancery.model.text.Clause;

/**
 * Adds a clause that exists from the audience of a layer up only.
 *
 * @param dossier what holds all of it
 * @param layer   the layer
 * @param clause  the new clause, contained by nothing yet; it and all inside it are given ids where they have none
 * @param after   the sibling that it follows; null if it comes first
 * @param firstIn if it comes first, the clause in which it does; null for the top of the text
 */
public record AddPrivateClause(OpenDossier dossier, Layer layer, Clause clause, Clause after, Clause firstIn) {

	/** A clause that follows another. */
	public static AddPrivateClause after(OpenDossier dossier, Layer layer, Clause clause, Clause sibling) {
		return new AddPrivateClause(dossier, layer, clause, sibling, null);
	}

	/** A clause that comes first inside another; {@code parent} null for the top of the text. */
	public static AddPrivateClause firstIn(OpenDossier dossier, Layer layer, Clause clause, Clause parent) {
		return new AddPrivateClause(dossier, layer, clause, null, parent);
	}

	/** @throws DossierException if the neighbour, or something that the clause refers to, is not below the layer */
	public PrivateClause perform() {
		Clause neighbour = after != null ? after : firstIn;
		if (neighbour != null) {
			PrivateTexts.checkBelow(dossier, layer, neighbour);
		}
		new UpwardReferences(dossier, layer.getAudience()).refuse(clause);
		for (Iterator<EObject> all = EcoreUtil.getAllContents(java.util.List.of(clause)); all.hasNext();) {
			if (all.next() instanceof Identified thing) {
				Ids.identify(thing);
			}
		}
		PrivateClause added = Ids.identify(OverlayFactory.eINSTANCE.createPrivateClause());
		added.setClause(clause);
		added.setAfter(after);
		added.setFirstIn(after == null ? firstIn : null);
		layer.getPrivateClauses().add(added);
		return added;
	}
}
