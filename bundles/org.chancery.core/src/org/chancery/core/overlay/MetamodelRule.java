package org.chancery.core.overlay;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;

/**
 * That a metamodel leaves no way by which something low could refer to something that lives in layers only. It demands
 * of every class that the public root may contain, at whatever depth:
 * <ul>
 * <li>no reference whose target can only live in a layer, nor whose type is so general that it could be one;
 * <li>no opposite of a reference that is not a containment, as it would enter the higher thing into the lower one;
 * <li>no reference to just any object, no feature map and no raw Java object;
 * <li>no containment that may be spread over resources.
 * </ul>
 */
public final class MetamodelRule {

	private final List<EClass> classes = new ArrayList<>();
	private final EClass lowest;
	private final EClass layer;

	/**
	 * @param root   the package, with its subpackages
	 * @param lowest the root class of the public resource
	 * @param layer  the root class of the resources above
	 */
	public MetamodelRule(EPackage root, EClass lowest, EClass layer) {
		this.lowest = lowest;
		this.layer = layer;
		gather(root);
	}

	/** The faults, one sentence each; empty if the rule is kept. */
	public List<String> faults() {
		Set<EClass> low = reach(lowest);
		Set<EClass> layerOnly = reach(layer);
		layerOnly.removeAll(low);
		var faults = new ArrayList<String>();
		for (EClass each : classes) {
			for (EStructuralFeature feature : each.getEStructuralFeatures()) {
				examine(feature, isAnyOf(each, low), layerOnly, faults);
			}
		}
		return faults;
	}

	private void examine(EStructuralFeature feature, boolean mayLieLow, Set<EClass> layerOnly, List<String> faults) {
		String name = feature.getEContainingClass().getName() + "." + feature.getName();
		if (!(feature instanceof EReference reference)) {
			String type = feature.getEType().getInstanceClassName();
			if (Object.class.getName().equals(type) || "org.eclipse.emf.ecore.util.FeatureMap$Entry".equals(type)) {
				faults.add(name + " can hold just anything.");
			}
			return;
		}
		if (!classes.contains(reference.getEReferenceType())) {
			faults.add(name + " can refer to things outside the model.");
		} else if (reference.isContainment()) {
			if (reference.isResolveProxies()) {
				faults.add(name + " can contain things of another resource.");
			}
		} else if (reference.getEOpposite() != null && !reference.isContainer()) {
			faults.add(name + " has an opposite.");
		} else if (mayLieLow && !reference.isContainer() && isAnyOf(reference.getEReferenceType(), layerOnly)) {
			faults.add(name + " can point up.");
		}
	}

	/** What may lie in the resource of that root. */
	private Set<EClass> reach(EClass root) {
		var reached = new LinkedHashSet<EClass>(Set.of(root));
		var waiting = new ArrayList<EClass>(reached);
		while (!waiting.isEmpty()) {
			EClass next = waiting.remove(waiting.size() - 1);
			for (EReference contained : next.getEAllContainments()) {
				classes.stream().filter(c -> contained.getEReferenceType().isSuperTypeOf(c)).filter(reached::add)
						.forEach(waiting::add);
			}
		}
		return reached;
	}

	private static boolean isAnyOf(EClass type, Collection<EClass> among) {
		return among.stream().anyMatch(type::isSuperTypeOf);
	}

	private void gather(EPackage from) {
		from.getEClassifiers().stream().filter(EClass.class::isInstance).map(EClass.class::cast).forEach(classes::add);
		from.getESubpackages().forEach(this::gather);
	}
}
