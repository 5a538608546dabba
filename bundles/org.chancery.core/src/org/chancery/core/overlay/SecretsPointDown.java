package org.chancery.core.overlay;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.common.util.TreeIterator;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EContentsEList;
import org.eclipse.emf.ecore.util.EcoreUtil;

import org.chancery.core.dossier.AudienceLattice;
import org.chancery.core.dossier.OpenDossier;
import org.chancery.model.ChanceryPackage;
import org.chancery.model.dossier.DossierPackage;
import org.chancery.model.dossier.Holding;

/**
 * The one rule that shapes everything: a thing of a higher audience may refer to a thing of a lower one, never the
 * reverse. Checked on the metamodel, which must not allow it where types can tell, and on dossiers, where they cannot.
 */
public final class SecretsPointDown {

	/**
	 * A reference that leads to what the audience of its source may not read. It holds no words, so that it may be
	 * shown to anybody who sees the dossier at all.
	 *
	 * @param feature  type and name of the reference, for instance CrossReference.target
	 * @param sourceId id of the thing that refers, or of the nearest one around it that has an id
	 * @param targetId id of what it refers to
	 */
	public record Violation(String feature, String sourceId, String targetId) {
	}

	private SecretsPointDown() {
	}

	/** What is wrong with Chancery's metamodel, one sentence each; see {@link MetamodelRule}. */
	public static List<String> faults() {
		return new MetamodelRule(ChanceryPackage.eINSTANCE, DossierPackage.Literals.DOSSIER,
				DossierPackage.Literals.LAYER).faults();
	}

	/** The references of a dossier that point up or sideways. What cannot be found points nowhere. */
	public static List<Violation> violations(OpenDossier dossier) {
		AudienceLattice lattice = AudienceLattice.of(dossier);
		var found = new ArrayList<Violation>();
		for (Holding holding : lattice.ascending()) {
			collect(dossier, lattice, holding, holding, found);
			for (TreeIterator<EObject> all = holding.eAllContents(); all.hasNext();) {
				collect(dossier, lattice, holding, all.next(), found);
			}
		}
		return found;
	}

	private static void collect(OpenDossier dossier, AudienceLattice lattice, Holding holding, EObject source,
			List<Violation> found) {
		var references = (EContentsEList.FeatureIterator<EObject>) source.eCrossReferences().iterator();
		while (references.hasNext()) {
			EObject target = references.next();
			Holding other = dossier.holdingOf(target);
			if (other != null && !lattice.reads(holding.getAudience(), other.getAudience())) {
				EStructuralFeature feature = references.feature();
				found.add(new Violation(feature.getEContainingClass().getName() + "." + feature.getName(), idNear(source),
						EcoreUtil.getID(target)));
			}
		}
	}

	private static String idNear(EObject source) {
		EObject thing = source;
		while (EcoreUtil.getID(thing) == null && thing.eContainer() != null) {
			thing = thing.eContainer();
		}
		return EcoreUtil.getID(thing);
	}
}
