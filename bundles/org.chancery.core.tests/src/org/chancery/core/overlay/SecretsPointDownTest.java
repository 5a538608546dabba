package org.chancery.core.overlay;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.function.Consumer;

import org.chancery.core.dossier.ExampleDossier;
import org.chancery.model.ChanceryPackage;
import org.chancery.model.negotiation.Concession;
import org.chancery.model.negotiation.NegotiationFactory;
import org.chancery.model.negotiation.RedLine;
import org.chancery.model.parties.Agency;
import org.chancery.model.parties.Delegate;
import org.chancery.model.parties.PartiesFactory;
import org.chancery.model.text.Clause;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EcoreFactory;
import org.eclipse.emf.ecore.EcorePackage;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;

class SecretsPointDownTest {

	private final ExampleDossier example = new ExampleDossier();

	@Test
	void theMetamodelKeepsTheRule() {
		assertEquals(List.of(), SecretsPointDown.faults());
	}

	@Test
	void findsEveryKindOfFaultPlantedInTheMetamodel() {
		plant("Clause", "can point up", r -> r.setEType(named(r, "PrivateWording")));
		plant("Party", "can point up", r -> r.setEType(named(r, "Layer")));
		plant("Concession", "can point up", r -> r.setEType(named(r, "Holding")));
		plant("Note", "can point up", r -> r.setEType(named(r, "Identified")));
		plant("Layer", "outside the model", r -> r.setEType(EcorePackage.Literals.EOBJECT));
		plant("Run", "outside the model", r -> r.setEType(EcorePackage.Literals.EOBJECT));
		plant("Audience", "of another resource", r -> {
			r.setEType(named(r, "Run"));
			r.setContainment(true);
		});
		plant("PrivateWording", "has an opposite", r -> {
			r.setEType(named(r, "Clause"));
			EReference back = EcoreFactory.eINSTANCE.createEReference();
			back.setName("back");
			back.setEType(named(r, "Clause"));
			r.setEOpposite(back);
		});
	}

	@Test
	void findsAttributesThatHoldAnything() {
		EPackage copy = EcoreUtil.copy(ChanceryPackage.eINSTANCE);
		var attribute = EcoreFactory.eINSTANCE.createEAttribute();
		attribute.setName("planted");
		attribute.setEType(EcorePackage.Literals.EJAVA_OBJECT);
		((EClass) find(copy, "Clause")).getEStructuralFeatures().add(attribute);
		assertEquals(List.of("Clause.planted can hold just anything."), faults(copy));
	}

	private static void plant(String type, String fault, Consumer<EReference> planted) {
		EPackage copy = EcoreUtil.copy(ChanceryPackage.eINSTANCE);
		EReference reference = EcoreFactory.eINSTANCE.createEReference();
		reference.setName("planted");
		((EClass) find(copy, type)).getEStructuralFeatures().add(reference);
		planted.accept(reference);
		List<String> faults = faults(copy);
		assertEquals(1, faults.size(), faults::toString);
		assertTrue(faults.get(0).startsWith(type + ".planted") && faults.get(0).contains(fault), faults::toString);
	}

	private static List<String> faults(EPackage root) {
		return new MetamodelRule(root, (EClass) find(root, "Dossier"), (EClass) find(root, "Layer")).faults();
	}

	private static EClassifier named(EReference reference, String name) {
		EPackage top = reference.getEContainingClass().getEPackage();
		return find(top.getESuperPackage() == null ? top : top.getESuperPackage(), name);
	}

	private static EClassifier find(EPackage root, String name) {
		EClassifier found = root.getEClassifier(name);
		return found != null ? found
				: root.getESubpackages().stream().map(p -> find(p, name)).filter(c -> c != null).findFirst().orElse(null);
	}

	@Test
	void acceptsADossierInWhichEverythingPointsDown() {
		fill();
		assertEquals(List.of(), SecretsPointDown.violations(example.open));
	}

	@Test
	void findsReferencesPlantedUpwardAndSideways() {
		Clause secret = fill();
		example.third.getWordings().set(0, ExampleDossier.wording("see ", secret));
		Concession low = concession(example.allies.getConcessions());
		Concession side = concession(example.treasury.getConcessions());
		low.getCounterItems().add(concession(example.delegation.getConcessions()));
		side.getCounterItems().add(low);
		Agency agency = PartiesFactory.eINSTANCE.createAgency();
		example.treasury.getAgencies().add(agency);
		Delegate delegate = PartiesFactory.eINSTANCE.createDelegate();
		example.open.dossier().getParties().get(0).getDelegates().add(delegate);
		delegate.setAgency(agency);
		example.open.dossier().getAudience().getAbove().clear();
		List<SecretsPointDown.Violation> found = SecretsPointDown.violations(example.open);
		assertEquals(List.of("CrossReference.target", "Concession.counterItems", "Concession.counterItems", "Delegate.agency"),
				found.stream().map(SecretsPointDown.Violation::feature).sorted(java.util.Comparator
						.comparing(f -> List.of("CrossReference.target", "Concession.counterItems", "Delegate.agency").indexOf(f)))
						.toList());
		assertTrue(found.contains(new SecretsPointDown.Violation("CrossReference.target", example.third.getId(),
				secret.getId())));
		assertTrue(found.contains(new SecretsPointDown.Violation("Delegate.agency", delegate.getId(), agency.getId())));
	}

	@Test
	void countsReferencesThatLeadNowhereAsNoViolation() {
		Clause secret = fill();
		example.third.getWordings().set(0, ExampleDossier.wording("see ", secret));
		example.open.resources().getResources().remove(example.delegation.eResource());
		assertEquals(List.of(), SecretsPointDown.violations(example.open));
	}

	/** Something of every audience that refers downward; returns a clause of the delegation. */
	private Clause fill() {
		Clause secret = ExampleDossier.article("Secret", "Words.");
		AddPrivateClause.after(example.open, example.delegation, secret, example.first).perform();
		new SetPrivateWording(example.open, example.allies, example.second, ExampleDossier.wording("see ", example.third))
				.perform();
		new SetPrivateWording(example.open, example.treasury, example.second, ExampleDossier.wording("no")).perform();
		RedLine line = NegotiationFactory.eINSTANCE.createRedLine();
		line.getClauses().addAll(List.of(secret, example.first));
		example.delegation.getRedLines().add(line);
		return secret;
	}

	private static Concession concession(List<Concession> into) {
		Concession made = NegotiationFactory.eINSTANCE.createConcession();
		into.add(made);
		return made;
	}
}
