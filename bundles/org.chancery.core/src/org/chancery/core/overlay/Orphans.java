package org.chancery.core.overlay;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.common.util.TreeIterator;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EContentsEList;

import org.chancery.core.dossier.OpenDossier;
import org.chancery.model.Identified;
import org.chancery.model.dossier.Holding;
import org.chancery.model.overlay.PrivateClause;
import org.chancery.model.overlay.PrivateWording;
import org.chancery.model.text.Text;
import org.chancery.model.text.TextPackage;
import org.chancery.model.text.Wording;

/**
 * Finds what has lost its place: everything in a layer, or in the public records, that points at a clause which was
 * deleted, by someone without the key perhaps. Broken cross-references inside wordings are not orphans; the wording
 * that holds them has its place. What stands at an orphaned private clause is not listed; it comes back with it.
 */
public final class Orphans {

	/** The features that hold the words by which a person knows a thing again, in order of preference. */
	private static final List<String> TELLING = List.of("sentence", "promise", "text", "given", "offered", "asked", "note",
			"milestone");

	private Orphans() {
	}

	/** The orphans of all opened holdings, those of the public one first. */
	public static List<Orphan> of(OpenDossier dossier) {
		var found = new ArrayList<Orphan>();
		for (Holding holding : dossier.holdings()) {
			boolean gaps = holding.getAudience().getAbove().stream().anyMatch(EObject::eIsProxy);
			for (TreeIterator<EObject> all = holding.eAllContents(); all.hasNext();) {
				EObject next = all.next();
				if (next instanceof Text || next instanceof Wording) {
					all.prune();
				} else {
					collect(dossier, holding, next, gaps, found);
				}
			}
		}
		return found;
	}

	private static void collect(OpenDossier dossier, Holding holding, EObject source, boolean gaps, List<Orphan> found) {
		var references = (EContentsEList.FeatureIterator<EObject>) source.eCrossReferences().iterator();
		while (references.hasNext()) {
			EObject target = references.next();
			var feature = (EReference) references.feature();
			if (feature.getEReferenceType() == TextPackage.Literals.CLAUSE
					&& (dossier.holdingOf(target) == null || isRound(source))) {
				Identified thing = identified(source);
				found.add(new Orphan(holding, thing, source, feature, UpwardReferences.idOf(target), label(thing),
						words(thing), gaps));
			}
		}
	}

	/** Private clauses that stand at each other in a circle, as merged work of two people may leave them, have no place. */
	private static boolean isRound(EObject source) {
		return source instanceof PrivateClause clause && Anchors.neighbour(clause) != null
				&& Anchors.restsOn(Anchors.neighbour(clause), clause);
	}

	private static Identified identified(EObject source) {
		EObject thing = source;
		while (!(thing instanceof Identified)) {
			thing = thing.eContainer();
		}
		return (Identified) thing;
	}

	private static String label(EObject thing) {
		EStructuralFeature label = thing.eClass().getEStructuralFeature("label");
		String kind = thing.eClass().getName().replaceAll("(?<=[a-z])(?=[A-Z])", " ").toLowerCase(java.util.Locale.ROOT);
		return label == null || thing.eGet(label) == null ? kind : kind + " " + thing.eGet(label);
	}

	private static String words(EObject thing) {
		return switch (thing) {
		case PrivateWording words -> PlainWords.of(words.getWording() != null ? words.getWording() : words.getDepartsFrom());
		case PrivateClause clause -> PlainWords.of(clause.getClause());
		default -> TELLING.stream().map(name -> thing.eClass().getEStructuralFeature(name))
				.filter(EAttribute.class::isInstance).map(thing::eGet).filter(String.class::isInstance)
				.map(String.class::cast).findFirst().orElseGet(() -> firstWording(thing));
		};
	}

	private static String firstWording(EObject thing) {
		return thing.eContents().stream().filter(Wording.class::isInstance).map(w -> PlainWords.of((Wording) w)).findFirst()
				.orElse("");
	}
}
