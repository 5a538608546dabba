package org.chancery.core.dossier;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import org.chancery.model.ChanceryFactory;
import org.chancery.model.ChanceryPackage;
import org.chancery.model.dossier.Audience;
import org.chancery.model.dossier.DossierPackage;
import org.chancery.model.dossier.Holding;
import org.chancery.model.dossier.Layer;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EEnumLiteral;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;

/** A dossier with a layer in which every feature of the metamodel has a value, so that none can be lost unnoticed. */
final class FilledDossier {

	/** Enough to have each class inside each other one once. */
	private static final int DEEPEST = 7;

	final OpenDossier open = OpenDossier.create("Filled", List.of("en"));
	private final List<EClass> classes = new ArrayList<>();
	private int next;

	FilledDossier() {
		gather(ChanceryPackage.eINSTANCE);
		Layer layer = open.addLayer("layer", List.of());
		for (Holding holding : List.of(open.dossier(), layer)) {
			fill(holding, 0);
			holding.getAudience().setName(holding instanceof Layer ? "layer" : "public");
		}
		for (Holding holding : List.of(open.dossier(), layer)) {
			link(holding);
			holding.eAllContents().forEachRemaining(this::link);
		}
		layer.getAudience().getAbove().add(open.dossier().getAudience());
	}

	private void fill(EObject thing, int depth) {
		for (EStructuralFeature feature : thing.eClass().getEAllStructuralFeatures()) {
			if (feature instanceof EAttribute attribute && !(attribute.isID() && thing.eIsSet(attribute))) {
				Object value = value(attribute);
				thing.eSet(attribute, attribute.isMany() ? List.of(value, value(attribute)) : value);
			} else if (feature instanceof EReference reference && reference.isContainment() && depth < DEEPEST) {
				contain(thing, reference, depth);
			}
		}
	}

	private void contain(EObject thing, EReference reference, int depth) {
		boolean given = thing.eIsSet(reference);
		for (EClass type : classes) {
			if (reference.getEReferenceType().isSuperTypeOf(type) && !given) {
				EObject part = EcoreUtil.create(type);
				fill(part, depth + 1);
				if (reference.isMany()) {
					@SuppressWarnings("unchecked")
					var list = (List<EObject>) thing.eGet(reference);
					list.add(part);
				} else {
					thing.eSet(reference, part);
				}
			} else if (given && !reference.isMany()) {
				fill((EObject) thing.eGet(reference), depth + 1);
				return;
			}
		}
	}

	private Object value(EAttribute attribute) {
		int number = ++next;
		if (attribute.isID()) {
			return "00000000-0000-4000-8000-%012x".formatted(number);
		}
		if (attribute.getEAttributeType() instanceof EEnum choice) {
			return choice.getELiterals().stream().map(EEnumLiteral::getInstance)
					.filter(literal -> !literal.equals(attribute.getDefaultValue())).findFirst().orElseThrow();
		}
		return switch (attribute.getEAttributeType().getName()) {
		case "EString" -> "words " + number + " \u00e9\n\t<&>\" ";
		case "EBoolean" -> !(Boolean) attribute.getDefaultValue();
		case "EInt" -> number;
		case "EBigDecimal" -> new BigDecimal(number + ".50");
		case "EByteArray" -> new byte[] { 0, -1, (byte) number };
		case "LocalDate" -> ChanceryFactory.eINSTANCE.createFromString(ChanceryPackage.eINSTANCE.getLocalDate(),
				LocalDate.ofEpochDay(20_000 + number).toString());
		default -> throw new IllegalStateException("no value for " + attribute);
		};
	}

	private void link(EObject thing) {
		for (EReference reference : thing.eClass().getEAllReferences()) {
			if (!reference.isContainment() && !(thing instanceof Audience)) {
				EObject target = target(reference.getEReferenceType());
				thing.eSet(reference, reference.isMany() ? List.of(target) : target);
			}
		}
	}

	private EObject target(EClass type) {
		var all = open.dossier().eAllContents();
		while (all.hasNext()) {
			EObject candidate = all.next();
			if (type.isInstance(candidate) && !DossierPackage.Literals.AUDIENCE.isInstance(candidate)) {
				return candidate;
			}
		}
		throw new IllegalStateException("nothing to refer to for " + type.getName());
	}

	private void gather(EPackage from) {
		from.getEClassifiers().stream().filter(EClass.class::isInstance).map(EClass.class::cast)
				.filter(c -> !c.isAbstract()).forEach(classes::add);
		from.getESubpackages().forEach(this::gather);
	}
}
