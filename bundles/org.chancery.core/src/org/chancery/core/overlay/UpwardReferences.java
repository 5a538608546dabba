package org.chancery.core.overlay;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.eclipse.emf.common.util.TreeIterator;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.InternalEObject;
import org.eclipse.emf.ecore.util.EcoreUtil;

import org.chancery.core.dossier.AudienceLattice;
import org.chancery.core.dossier.DossierException;
import org.chancery.core.dossier.OpenDossier;
import org.chancery.core.projection.ProjectedClause;
import org.chancery.core.projection.Projection;
import org.chancery.core.projection.Projector;
import org.chancery.model.dossier.Audience;
import org.chancery.model.dossier.Holding;

/** What a thing refers to that a certain audience may not read. */
final class UpwardReferences {

	private final OpenDossier dossier;
	private final AudienceLattice lattice;
	private final Audience audience;

	UpwardReferences(OpenDossier dossier, Audience audience) {
		this.dossier = dossier;
		this.lattice = AudienceLattice.of(dossier);
		this.audience = audience;
	}

	/** @throws DossierException if the thing, or something inside it, refers to what the audience may not read */
	void refuse(EObject thing) {
		if (!of(thing, false).isEmpty()) {
			throw new DossierException("The words refer to something that the audience \"" + audience.getName()
					+ "\" may not read; take the reference out first.");
		}
	}

	/**
	 * The targets outside the thing that the audience may not read, each once.
	 *
	 * @param strict whether a target that cannot be found counts, as it may belong to a layer that is not open
	 */
	List<EObject> of(EObject thing, boolean strict) {
		Set<EObject> found = new LinkedHashSet<>();
		collect(thing, thing, strict, found);
		for (TreeIterator<EObject> inside = thing.eAllContents(); inside.hasNext();) {
			collect(inside.next(), thing, strict, found);
		}
		return new ArrayList<>(found);
	}

	/** How the targets are cited by an audience that reads them, separated by commas. */
	String citations(List<EObject> targets, Audience reader) {
		Projection projection = Projector.project(dossier, reader, dossier.dossier().getText().getLanguages().get(0));
		return String.join(", ", targets.stream().map(target -> {
			String id = idOf(target);
			return projection.find(id).map(ProjectedClause::number).map(n -> n.citation()).filter(c -> !c.isEmpty())
					.orElse(target.eClass().getName() + " " + id);
		}).toList());
	}

	private void collect(EObject source, EObject root, boolean strict, Set<EObject> found) {
		for (Iterator<EObject> targets = source.eCrossReferences().iterator(); targets.hasNext();) {
			EObject target = targets.next();
			if (!EcoreUtil.isAncestor(root, target) && (isHigher(target) || strict && dossier.holdingOf(target) == null)) {
				found.add(target);
			}
		}
	}

	private boolean isHigher(EObject target) {
		Holding holder = dossier.holdingOf(target);
		return holder != null && !lattice.reads(audience, holder.getAudience());
	}

	static String idOf(EObject target) {
		return target.eIsProxy() ? ((InternalEObject) target).eProxyURI().fragment() : EcoreUtil.getID(target);
	}
}
