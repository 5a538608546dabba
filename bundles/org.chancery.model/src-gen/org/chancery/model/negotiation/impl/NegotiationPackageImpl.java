/**
 */
package org.chancery.model.negotiation.impl;

import org.chancery.model.ChanceryPackage;

import org.chancery.model.dossier.DossierPackage;

import org.chancery.model.dossier.impl.DossierPackageImpl;

import org.chancery.model.impl.ChanceryPackageImpl;

import org.chancery.model.negotiation.Assurance;
import org.chancery.model.negotiation.ClauseStatus;
import org.chancery.model.negotiation.CompositeTest;
import org.chancery.model.negotiation.Composition;
import org.chancery.model.negotiation.Concession;
import org.chancery.model.negotiation.ConcessionEvent;
import org.chancery.model.negotiation.ConcessionStatus;
import org.chancery.model.negotiation.DateTest;
import org.chancery.model.negotiation.DefinitionTest;
import org.chancery.model.negotiation.Disposition;
import org.chancery.model.negotiation.DispositionKind;
import org.chancery.model.negotiation.ExistenceTest;
import org.chancery.model.negotiation.Fallback;
import org.chancery.model.negotiation.FallbackStep;
import org.chancery.model.negotiation.FrozenTest;
import org.chancery.model.negotiation.Instruction;
import org.chancery.model.negotiation.NegotiationFactory;
import org.chancery.model.negotiation.NegotiationPackage;
import org.chancery.model.negotiation.ObligationStrength;
import org.chancery.model.negotiation.Operator;
import org.chancery.model.negotiation.Position;
import org.chancery.model.negotiation.PublicStatement;
import org.chancery.model.negotiation.QuantityTest;
import org.chancery.model.negotiation.RedLine;
import org.chancery.model.negotiation.RedLineEstimate;
import org.chancery.model.negotiation.RedLineTest;
import org.chancery.model.negotiation.ReferenceTest;
import org.chancery.model.negotiation.Severity;
import org.chancery.model.negotiation.StrengthTest;
import org.chancery.model.negotiation.TextStatus;
import org.chancery.model.negotiation.Waiver;
import org.chancery.model.negotiation.WordsTest;

import org.chancery.model.overlay.OverlayPackage;

import org.chancery.model.overlay.impl.OverlayPackageImpl;

import org.chancery.model.parties.PartiesPackage;

import org.chancery.model.parties.impl.PartiesPackageImpl;

import org.chancery.model.text.TextPackage;

import org.chancery.model.text.impl.TextPackageImpl;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EReference;

import org.eclipse.emf.ecore.impl.EPackageImpl;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model <b>Package</b>.
 * <!-- end-user-doc -->
 * @generated
 */
public class NegotiationPackageImpl extends EPackageImpl implements NegotiationPackage {
	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass redLineEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass fallbackEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass waiverEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass redLineTestEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass compositeTestEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass existenceTestEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass wordsTestEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass frozenTestEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass quantityTestEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass dateTestEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass strengthTestEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass definitionTestEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass referenceTestEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass concessionEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass concessionEventEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass assuranceEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass publicStatementEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass positionEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass redLineEstimateEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass instructionEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass clauseStatusEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass dispositionEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum severityEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum fallbackStepEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum compositionEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum operatorEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum obligationStrengthEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum concessionStatusEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum textStatusEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum dispositionKindEEnum = null;

	/**
	 * Creates an instance of the model <b>Package</b>, registered with
	 * {@link org.eclipse.emf.ecore.EPackage.Registry EPackage.Registry} by the package
	 * package URI value.
	 * <p>Note: the correct way to create the package is via the static
	 * factory method {@link #init init()}, which also performs
	 * initialization of the package, or returns the registered package,
	 * if one already exists.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.eclipse.emf.ecore.EPackage.Registry
	 * @see org.chancery.model.negotiation.NegotiationPackage#eNS_URI
	 * @see #init()
	 * @generated
	 */
	private NegotiationPackageImpl() {
		super(eNS_URI, NegotiationFactory.eINSTANCE);
	}
	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private static boolean isInited = false;

	/**
	 * Creates, registers, and initializes the <b>Package</b> for this model, and for any others upon which it depends.
	 *
	 * <p>This method is used to initialize {@link NegotiationPackage#eINSTANCE} when that field is accessed.
	 * Clients should not invoke it directly. Instead, they should simply access that field to obtain the package.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #eNS_URI
	 * @see #createPackageContents()
	 * @see #initializePackageContents()
	 * @generated
	 */
	public static NegotiationPackage init() {
		if (isInited) return (NegotiationPackage)EPackage.Registry.INSTANCE.getEPackage(NegotiationPackage.eNS_URI);

		// Obtain or create and register package
		Object registeredNegotiationPackage = EPackage.Registry.INSTANCE.get(eNS_URI);
		NegotiationPackageImpl theNegotiationPackage = registeredNegotiationPackage instanceof NegotiationPackageImpl ? (NegotiationPackageImpl)registeredNegotiationPackage : new NegotiationPackageImpl();

		isInited = true;

		// Obtain or create and register interdependencies
		Object registeredPackage = EPackage.Registry.INSTANCE.getEPackage(ChanceryPackage.eNS_URI);
		ChanceryPackageImpl theChanceryPackage = (ChanceryPackageImpl)(registeredPackage instanceof ChanceryPackageImpl ? registeredPackage : ChanceryPackage.eINSTANCE);
		registeredPackage = EPackage.Registry.INSTANCE.getEPackage(PartiesPackage.eNS_URI);
		PartiesPackageImpl thePartiesPackage = (PartiesPackageImpl)(registeredPackage instanceof PartiesPackageImpl ? registeredPackage : PartiesPackage.eINSTANCE);
		registeredPackage = EPackage.Registry.INSTANCE.getEPackage(TextPackage.eNS_URI);
		TextPackageImpl theTextPackage = (TextPackageImpl)(registeredPackage instanceof TextPackageImpl ? registeredPackage : TextPackage.eINSTANCE);
		registeredPackage = EPackage.Registry.INSTANCE.getEPackage(DossierPackage.eNS_URI);
		DossierPackageImpl theDossierPackage = (DossierPackageImpl)(registeredPackage instanceof DossierPackageImpl ? registeredPackage : DossierPackage.eINSTANCE);
		registeredPackage = EPackage.Registry.INSTANCE.getEPackage(OverlayPackage.eNS_URI);
		OverlayPackageImpl theOverlayPackage = (OverlayPackageImpl)(registeredPackage instanceof OverlayPackageImpl ? registeredPackage : OverlayPackage.eINSTANCE);

		// Create package meta-data objects
		theNegotiationPackage.createPackageContents();
		theChanceryPackage.createPackageContents();
		thePartiesPackage.createPackageContents();
		theTextPackage.createPackageContents();
		theDossierPackage.createPackageContents();
		theOverlayPackage.createPackageContents();

		// Initialize created meta-data
		theNegotiationPackage.initializePackageContents();
		theChanceryPackage.initializePackageContents();
		thePartiesPackage.initializePackageContents();
		theTextPackage.initializePackageContents();
		theDossierPackage.initializePackageContents();
		theOverlayPackage.initializePackageContents();

		// Mark meta-data to indicate it can't be changed
		theNegotiationPackage.freeze();

		// Update the registry and return the package
		EPackage.Registry.INSTANCE.put(NegotiationPackage.eNS_URI, theNegotiationPackage);
		return theNegotiationPackage;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getRedLine() {
		return redLineEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getRedLine_Label() {
		return (EAttribute)redLineEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getRedLine_Clauses() {
		return (EReference)redLineEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getRedLine_Sentence() {
		return (EAttribute)redLineEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getRedLine_Reason() {
		return (EAttribute)redLineEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getRedLine_PublicDeclaration() {
		return (EAttribute)redLineEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getRedLine_Severity() {
		return (EAttribute)redLineEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getRedLine_Owner() {
		return (EReference)redLineEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getRedLine_WaivableBy() {
		return (EAttribute)redLineEClass.getEStructuralFeatures().get(7);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getRedLine_Tests() {
		return (EReference)redLineEClass.getEStructuralFeatures().get(8);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getRedLine_Fallbacks() {
		return (EReference)redLineEClass.getEStructuralFeatures().get(9);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getRedLine_Waivers() {
		return (EReference)redLineEClass.getEStructuralFeatures().get(10);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getFallback() {
		return fallbackEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getFallback_Step() {
		return (EAttribute)fallbackEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getFallback_Description() {
		return (EAttribute)fallbackEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getFallback_Clause() {
		return (EReference)fallbackEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getFallback_Wording() {
		return (EReference)fallbackEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getFallback_Tests() {
		return (EReference)fallbackEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getWaiver() {
		return waiverEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getWaiver_Author() {
		return (EAttribute)waiverEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getWaiver_Authority() {
		return (EAttribute)waiverEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getWaiver_Reason() {
		return (EAttribute)waiverEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getWaiver_Granted() {
		return (EAttribute)waiverEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getWaiver_Expires() {
		return (EAttribute)waiverEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getRedLineTest() {
		return redLineTestEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getRedLineTest_Scope() {
		return (EReference)redLineTestEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getCompositeTest() {
		return compositeTestEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCompositeTest_Composition() {
		return (EAttribute)compositeTestEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getCompositeTest_Tests() {
		return (EReference)compositeTestEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getExistenceTest() {
		return existenceTestEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getExistenceTest_Required() {
		return (EAttribute)existenceTestEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getWordsTest() {
		return wordsTestEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getWordsTest_Required() {
		return (EAttribute)wordsTestEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getWordsTest_Terms() {
		return (EAttribute)wordsTestEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getWordsTest_Language() {
		return (EAttribute)wordsTestEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getWordsTest_Exact() {
		return (EAttribute)wordsTestEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getFrozenTest() {
		return frozenTestEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getFrozenTest_Wording() {
		return (EReference)frozenTestEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getQuantityTest() {
		return quantityTestEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getQuantityTest_Operator() {
		return (EAttribute)quantityTestEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getQuantityTest_Bound() {
		return (EAttribute)quantityTestEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getQuantityTest_Unit() {
		return (EAttribute)quantityTestEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getDateTest() {
		return dateTestEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDateTest_Operator() {
		return (EAttribute)dateTestEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDateTest_Bound() {
		return (EAttribute)dateTestEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getStrengthTest() {
		return strengthTestEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getStrengthTest_Party() {
		return (EReference)strengthTestEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getStrengthTest_Operator() {
		return (EAttribute)strengthTestEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getStrengthTest_Bound() {
		return (EAttribute)strengthTestEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getDefinitionTest() {
		return definitionTestEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDefinitionTest_Term() {
		return (EAttribute)definitionTestEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getDefinitionTest_Wording() {
		return (EReference)definitionTestEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getReferenceTest() {
		return referenceTestEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getReferenceTest_Target() {
		return (EReference)referenceTestEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getConcession() {
		return concessionEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getConcession_Label() {
		return (EAttribute)concessionEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getConcession_Issue() {
		return (EAttribute)concessionEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getConcession_Party() {
		return (EReference)concessionEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getConcession_Asked() {
		return (EAttribute)concessionEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getConcession_Offered() {
		return (EAttribute)concessionEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getConcession_Given() {
		return (EAttribute)concessionEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getConcession_Received() {
		return (EAttribute)concessionEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getConcession_Clauses() {
		return (EReference)concessionEClass.getEStructuralFeatures().get(7);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getConcession_CounterItems() {
		return (EReference)concessionEClass.getEStructuralFeatures().get(8);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getConcession_Authority() {
		return (EAttribute)concessionEClass.getEStructuralFeatures().get(9);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getConcession_Cost() {
		return (EAttribute)concessionEClass.getEStructuralFeatures().get(10);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getConcession_Gain() {
		return (EAttribute)concessionEClass.getEStructuralFeatures().get(11);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getConcession_CostNote() {
		return (EAttribute)concessionEClass.getEStructuralFeatures().get(12);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getConcession_GainNote() {
		return (EAttribute)concessionEClass.getEStructuralFeatures().get(13);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getConcession_Alternative() {
		return (EAttribute)concessionEClass.getEStructuralFeatures().get(14);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getConcession_Status() {
		return (EAttribute)concessionEClass.getEStructuralFeatures().get(15);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getConcession_Events() {
		return (EReference)concessionEClass.getEStructuralFeatures().get(16);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getConcessionEvent() {
		return concessionEventEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getConcessionEvent_Date() {
		return (EAttribute)concessionEventEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getConcessionEvent_Status() {
		return (EAttribute)concessionEventEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getConcessionEvent_Author() {
		return (EAttribute)concessionEventEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getConcessionEvent_Note() {
		return (EAttribute)concessionEventEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getAssurance() {
		return assuranceEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getAssurance_Label() {
		return (EAttribute)assuranceEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getAssurance_Promise() {
		return (EAttribute)assuranceEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getAssurance_Channel() {
		return (EAttribute)assuranceEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getAssurance_Date() {
		return (EAttribute)assuranceEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getAssurance_MadeBy() {
		return (EAttribute)assuranceEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getAssurance_MadeTo() {
		return (EReference)assuranceEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getAssurance_Anchor() {
		return (EReference)assuranceEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getAssurance_PublicFrom() {
		return (EAttribute)assuranceEClass.getEStructuralFeatures().get(7);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getPublicStatement() {
		return publicStatementEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPublicStatement_Speaker() {
		return (EAttribute)publicStatementEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPublicStatement_Venue() {
		return (EAttribute)publicStatementEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPublicStatement_Date() {
		return (EAttribute)publicStatementEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPublicStatement_Language() {
		return (EAttribute)publicStatementEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPublicStatement_Text() {
		return (EAttribute)publicStatementEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getPublicStatement_Clauses() {
		return (EReference)publicStatementEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getPosition() {
		return positionEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getPosition_Party() {
		return (EReference)positionEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getPosition_Clause() {
		return (EReference)positionEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getPosition_Wordings() {
		return (EReference)positionEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPosition_Deletion() {
		return (EAttribute)positionEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getPosition_Instruction() {
		return (EReference)positionEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPosition_Date() {
		return (EAttribute)positionEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPosition_Note() {
		return (EAttribute)positionEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getRedLineEstimate() {
		return redLineEstimateEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getRedLineEstimate_Party() {
		return (EReference)redLineEstimateEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getRedLineEstimate_Clauses() {
		return (EReference)redLineEstimateEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getRedLineEstimate_Sentence() {
		return (EAttribute)redLineEstimateEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getRedLineEstimate_Confidence() {
		return (EAttribute)redLineEstimateEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getRedLineEstimate_Evidence() {
		return (EAttribute)redLineEstimateEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getInstruction() {
		return instructionEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getInstruction_Label() {
		return (EAttribute)instructionEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getInstruction_Authority() {
		return (EAttribute)instructionEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getInstruction_Date() {
		return (EAttribute)instructionEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getInstruction_Expires() {
		return (EAttribute)instructionEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getInstruction_Text() {
		return (EAttribute)instructionEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getInstruction_Clauses() {
		return (EReference)instructionEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getClauseStatus() {
		return clauseStatusEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getClauseStatus_Clause() {
		return (EReference)clauseStatusEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getClauseStatus_Status() {
		return (EAttribute)clauseStatusEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getClauseStatus_Since() {
		return (EAttribute)clauseStatusEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getClauseStatus_SilenceUntil() {
		return (EAttribute)clauseStatusEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getClauseStatus_Wording() {
		return (EReference)clauseStatusEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getDisposition() {
		return dispositionEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getDisposition_Clause() {
		return (EReference)dispositionEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDisposition_Kind() {
		return (EAttribute)dispositionEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDisposition_Milestone() {
		return (EAttribute)dispositionEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDisposition_Authority() {
		return (EAttribute)dispositionEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDisposition_Expires() {
		return (EAttribute)dispositionEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getSeverity() {
		return severityEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getFallbackStep() {
		return fallbackStepEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getComposition() {
		return compositionEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getOperator() {
		return operatorEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getObligationStrength() {
		return obligationStrengthEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getConcessionStatus() {
		return concessionStatusEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getTextStatus() {
		return textStatusEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getDispositionKind() {
		return dispositionKindEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NegotiationFactory getNegotiationFactory() {
		return (NegotiationFactory)getEFactoryInstance();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private boolean isCreated = false;

	/**
	 * Creates the meta-model objects for the package.  This method is
	 * guarded to have no affect on any invocation but its first.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public void createPackageContents() {
		if (isCreated) return;
		isCreated = true;

		// Create classes and their features
		redLineEClass = createEClass(RED_LINE);
		createEAttribute(redLineEClass, RED_LINE__LABEL);
		createEReference(redLineEClass, RED_LINE__CLAUSES);
		createEAttribute(redLineEClass, RED_LINE__SENTENCE);
		createEAttribute(redLineEClass, RED_LINE__REASON);
		createEAttribute(redLineEClass, RED_LINE__PUBLIC_DECLARATION);
		createEAttribute(redLineEClass, RED_LINE__SEVERITY);
		createEReference(redLineEClass, RED_LINE__OWNER);
		createEAttribute(redLineEClass, RED_LINE__WAIVABLE_BY);
		createEReference(redLineEClass, RED_LINE__TESTS);
		createEReference(redLineEClass, RED_LINE__FALLBACKS);
		createEReference(redLineEClass, RED_LINE__WAIVERS);

		fallbackEClass = createEClass(FALLBACK);
		createEAttribute(fallbackEClass, FALLBACK__STEP);
		createEAttribute(fallbackEClass, FALLBACK__DESCRIPTION);
		createEReference(fallbackEClass, FALLBACK__CLAUSE);
		createEReference(fallbackEClass, FALLBACK__WORDING);
		createEReference(fallbackEClass, FALLBACK__TESTS);

		waiverEClass = createEClass(WAIVER);
		createEAttribute(waiverEClass, WAIVER__AUTHOR);
		createEAttribute(waiverEClass, WAIVER__AUTHORITY);
		createEAttribute(waiverEClass, WAIVER__REASON);
		createEAttribute(waiverEClass, WAIVER__GRANTED);
		createEAttribute(waiverEClass, WAIVER__EXPIRES);

		redLineTestEClass = createEClass(RED_LINE_TEST);
		createEReference(redLineTestEClass, RED_LINE_TEST__SCOPE);

		compositeTestEClass = createEClass(COMPOSITE_TEST);
		createEAttribute(compositeTestEClass, COMPOSITE_TEST__COMPOSITION);
		createEReference(compositeTestEClass, COMPOSITE_TEST__TESTS);

		existenceTestEClass = createEClass(EXISTENCE_TEST);
		createEAttribute(existenceTestEClass, EXISTENCE_TEST__REQUIRED);

		wordsTestEClass = createEClass(WORDS_TEST);
		createEAttribute(wordsTestEClass, WORDS_TEST__REQUIRED);
		createEAttribute(wordsTestEClass, WORDS_TEST__TERMS);
		createEAttribute(wordsTestEClass, WORDS_TEST__LANGUAGE);
		createEAttribute(wordsTestEClass, WORDS_TEST__EXACT);

		frozenTestEClass = createEClass(FROZEN_TEST);
		createEReference(frozenTestEClass, FROZEN_TEST__WORDING);

		quantityTestEClass = createEClass(QUANTITY_TEST);
		createEAttribute(quantityTestEClass, QUANTITY_TEST__OPERATOR);
		createEAttribute(quantityTestEClass, QUANTITY_TEST__BOUND);
		createEAttribute(quantityTestEClass, QUANTITY_TEST__UNIT);

		dateTestEClass = createEClass(DATE_TEST);
		createEAttribute(dateTestEClass, DATE_TEST__OPERATOR);
		createEAttribute(dateTestEClass, DATE_TEST__BOUND);

		strengthTestEClass = createEClass(STRENGTH_TEST);
		createEReference(strengthTestEClass, STRENGTH_TEST__PARTY);
		createEAttribute(strengthTestEClass, STRENGTH_TEST__OPERATOR);
		createEAttribute(strengthTestEClass, STRENGTH_TEST__BOUND);

		definitionTestEClass = createEClass(DEFINITION_TEST);
		createEAttribute(definitionTestEClass, DEFINITION_TEST__TERM);
		createEReference(definitionTestEClass, DEFINITION_TEST__WORDING);

		referenceTestEClass = createEClass(REFERENCE_TEST);
		createEReference(referenceTestEClass, REFERENCE_TEST__TARGET);

		concessionEClass = createEClass(CONCESSION);
		createEAttribute(concessionEClass, CONCESSION__LABEL);
		createEAttribute(concessionEClass, CONCESSION__ISSUE);
		createEReference(concessionEClass, CONCESSION__PARTY);
		createEAttribute(concessionEClass, CONCESSION__ASKED);
		createEAttribute(concessionEClass, CONCESSION__OFFERED);
		createEAttribute(concessionEClass, CONCESSION__GIVEN);
		createEAttribute(concessionEClass, CONCESSION__RECEIVED);
		createEReference(concessionEClass, CONCESSION__CLAUSES);
		createEReference(concessionEClass, CONCESSION__COUNTER_ITEMS);
		createEAttribute(concessionEClass, CONCESSION__AUTHORITY);
		createEAttribute(concessionEClass, CONCESSION__COST);
		createEAttribute(concessionEClass, CONCESSION__GAIN);
		createEAttribute(concessionEClass, CONCESSION__COST_NOTE);
		createEAttribute(concessionEClass, CONCESSION__GAIN_NOTE);
		createEAttribute(concessionEClass, CONCESSION__ALTERNATIVE);
		createEAttribute(concessionEClass, CONCESSION__STATUS);
		createEReference(concessionEClass, CONCESSION__EVENTS);

		concessionEventEClass = createEClass(CONCESSION_EVENT);
		createEAttribute(concessionEventEClass, CONCESSION_EVENT__DATE);
		createEAttribute(concessionEventEClass, CONCESSION_EVENT__STATUS);
		createEAttribute(concessionEventEClass, CONCESSION_EVENT__AUTHOR);
		createEAttribute(concessionEventEClass, CONCESSION_EVENT__NOTE);

		assuranceEClass = createEClass(ASSURANCE);
		createEAttribute(assuranceEClass, ASSURANCE__LABEL);
		createEAttribute(assuranceEClass, ASSURANCE__PROMISE);
		createEAttribute(assuranceEClass, ASSURANCE__CHANNEL);
		createEAttribute(assuranceEClass, ASSURANCE__DATE);
		createEAttribute(assuranceEClass, ASSURANCE__MADE_BY);
		createEReference(assuranceEClass, ASSURANCE__MADE_TO);
		createEReference(assuranceEClass, ASSURANCE__ANCHOR);
		createEAttribute(assuranceEClass, ASSURANCE__PUBLIC_FROM);

		publicStatementEClass = createEClass(PUBLIC_STATEMENT);
		createEAttribute(publicStatementEClass, PUBLIC_STATEMENT__SPEAKER);
		createEAttribute(publicStatementEClass, PUBLIC_STATEMENT__VENUE);
		createEAttribute(publicStatementEClass, PUBLIC_STATEMENT__DATE);
		createEAttribute(publicStatementEClass, PUBLIC_STATEMENT__LANGUAGE);
		createEAttribute(publicStatementEClass, PUBLIC_STATEMENT__TEXT);
		createEReference(publicStatementEClass, PUBLIC_STATEMENT__CLAUSES);

		positionEClass = createEClass(POSITION);
		createEReference(positionEClass, POSITION__PARTY);
		createEReference(positionEClass, POSITION__CLAUSE);
		createEReference(positionEClass, POSITION__WORDINGS);
		createEAttribute(positionEClass, POSITION__DELETION);
		createEReference(positionEClass, POSITION__INSTRUCTION);
		createEAttribute(positionEClass, POSITION__DATE);
		createEAttribute(positionEClass, POSITION__NOTE);

		redLineEstimateEClass = createEClass(RED_LINE_ESTIMATE);
		createEReference(redLineEstimateEClass, RED_LINE_ESTIMATE__PARTY);
		createEReference(redLineEstimateEClass, RED_LINE_ESTIMATE__CLAUSES);
		createEAttribute(redLineEstimateEClass, RED_LINE_ESTIMATE__SENTENCE);
		createEAttribute(redLineEstimateEClass, RED_LINE_ESTIMATE__CONFIDENCE);
		createEAttribute(redLineEstimateEClass, RED_LINE_ESTIMATE__EVIDENCE);

		instructionEClass = createEClass(INSTRUCTION);
		createEAttribute(instructionEClass, INSTRUCTION__LABEL);
		createEAttribute(instructionEClass, INSTRUCTION__AUTHORITY);
		createEAttribute(instructionEClass, INSTRUCTION__DATE);
		createEAttribute(instructionEClass, INSTRUCTION__EXPIRES);
		createEAttribute(instructionEClass, INSTRUCTION__TEXT);
		createEReference(instructionEClass, INSTRUCTION__CLAUSES);

		clauseStatusEClass = createEClass(CLAUSE_STATUS);
		createEReference(clauseStatusEClass, CLAUSE_STATUS__CLAUSE);
		createEAttribute(clauseStatusEClass, CLAUSE_STATUS__STATUS);
		createEAttribute(clauseStatusEClass, CLAUSE_STATUS__SINCE);
		createEAttribute(clauseStatusEClass, CLAUSE_STATUS__SILENCE_UNTIL);
		createEReference(clauseStatusEClass, CLAUSE_STATUS__WORDING);

		dispositionEClass = createEClass(DISPOSITION);
		createEReference(dispositionEClass, DISPOSITION__CLAUSE);
		createEAttribute(dispositionEClass, DISPOSITION__KIND);
		createEAttribute(dispositionEClass, DISPOSITION__MILESTONE);
		createEAttribute(dispositionEClass, DISPOSITION__AUTHORITY);
		createEAttribute(dispositionEClass, DISPOSITION__EXPIRES);

		// Create enums
		severityEEnum = createEEnum(SEVERITY);
		fallbackStepEEnum = createEEnum(FALLBACK_STEP);
		compositionEEnum = createEEnum(COMPOSITION);
		operatorEEnum = createEEnum(OPERATOR);
		obligationStrengthEEnum = createEEnum(OBLIGATION_STRENGTH);
		concessionStatusEEnum = createEEnum(CONCESSION_STATUS);
		textStatusEEnum = createEEnum(TEXT_STATUS);
		dispositionKindEEnum = createEEnum(DISPOSITION_KIND);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private boolean isInitialized = false;

	/**
	 * Complete the initialization of the package and its meta-model.  This
	 * method is guarded to have no affect on any invocation but its first.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public void initializePackageContents() {
		if (isInitialized) return;
		isInitialized = true;

		// Initialize package
		setName(eNAME);
		setNsPrefix(eNS_PREFIX);
		setNsURI(eNS_URI);

		// Obtain other dependent packages
		ChanceryPackage theChanceryPackage = (ChanceryPackage)EPackage.Registry.INSTANCE.getEPackage(ChanceryPackage.eNS_URI);
		TextPackage theTextPackage = (TextPackage)EPackage.Registry.INSTANCE.getEPackage(TextPackage.eNS_URI);
		PartiesPackage thePartiesPackage = (PartiesPackage)EPackage.Registry.INSTANCE.getEPackage(PartiesPackage.eNS_URI);

		// Create type parameters

		// Set bounds for type parameters

		// Add supertypes to classes
		redLineEClass.getESuperTypes().add(theChanceryPackage.getIdentified());
		compositeTestEClass.getESuperTypes().add(this.getRedLineTest());
		existenceTestEClass.getESuperTypes().add(this.getRedLineTest());
		wordsTestEClass.getESuperTypes().add(this.getRedLineTest());
		frozenTestEClass.getESuperTypes().add(this.getRedLineTest());
		quantityTestEClass.getESuperTypes().add(this.getRedLineTest());
		dateTestEClass.getESuperTypes().add(this.getRedLineTest());
		strengthTestEClass.getESuperTypes().add(this.getRedLineTest());
		definitionTestEClass.getESuperTypes().add(this.getRedLineTest());
		referenceTestEClass.getESuperTypes().add(this.getRedLineTest());
		concessionEClass.getESuperTypes().add(theChanceryPackage.getIdentified());
		assuranceEClass.getESuperTypes().add(theChanceryPackage.getIdentified());
		publicStatementEClass.getESuperTypes().add(theChanceryPackage.getIdentified());
		positionEClass.getESuperTypes().add(theChanceryPackage.getIdentified());
		redLineEstimateEClass.getESuperTypes().add(theChanceryPackage.getIdentified());
		instructionEClass.getESuperTypes().add(theChanceryPackage.getIdentified());
		clauseStatusEClass.getESuperTypes().add(theChanceryPackage.getIdentified());
		dispositionEClass.getESuperTypes().add(theChanceryPackage.getIdentified());

		// Initialize classes and features; add operations and parameters
		initEClass(redLineEClass, RedLine.class, "RedLine", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getRedLine_Label(), ecorePackage.getEString(), "label", null, 0, 1, RedLine.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getRedLine_Clauses(), theTextPackage.getClause(), null, "clauses", null, 0, -1, RedLine.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getRedLine_Sentence(), ecorePackage.getEString(), "sentence", null, 0, 1, RedLine.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getRedLine_Reason(), ecorePackage.getEString(), "reason", null, 0, 1, RedLine.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getRedLine_PublicDeclaration(), ecorePackage.getEString(), "publicDeclaration", null, 0, 1, RedLine.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getRedLine_Severity(), this.getSeverity(), "severity", "blocking", 0, 1, RedLine.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getRedLine_Owner(), thePartiesPackage.getAgency(), null, "owner", null, 0, 1, RedLine.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getRedLine_WaivableBy(), ecorePackage.getEString(), "waivableBy", null, 0, 1, RedLine.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getRedLine_Tests(), this.getRedLineTest(), null, "tests", null, 0, -1, RedLine.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getRedLine_Fallbacks(), this.getFallback(), null, "fallbacks", null, 0, -1, RedLine.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getRedLine_Waivers(), this.getWaiver(), null, "waivers", null, 0, -1, RedLine.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(fallbackEClass, Fallback.class, "Fallback", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getFallback_Step(), this.getFallbackStep(), "step", null, 0, 1, Fallback.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getFallback_Description(), ecorePackage.getEString(), "description", null, 0, 1, Fallback.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getFallback_Clause(), theTextPackage.getClause(), null, "clause", null, 0, 1, Fallback.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getFallback_Wording(), theTextPackage.getWording(), null, "wording", null, 0, 1, Fallback.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getFallback_Tests(), this.getRedLineTest(), null, "tests", null, 0, -1, Fallback.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(waiverEClass, Waiver.class, "Waiver", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getWaiver_Author(), ecorePackage.getEString(), "author", null, 0, 1, Waiver.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getWaiver_Authority(), ecorePackage.getEString(), "authority", null, 0, 1, Waiver.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getWaiver_Reason(), ecorePackage.getEString(), "reason", null, 0, 1, Waiver.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getWaiver_Granted(), theChanceryPackage.getLocalDate(), "granted", null, 0, 1, Waiver.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getWaiver_Expires(), theChanceryPackage.getLocalDate(), "expires", null, 0, 1, Waiver.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(redLineTestEClass, RedLineTest.class, "RedLineTest", IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEReference(getRedLineTest_Scope(), theTextPackage.getClause(), null, "scope", null, 0, 1, RedLineTest.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(compositeTestEClass, CompositeTest.class, "CompositeTest", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getCompositeTest_Composition(), this.getComposition(), "composition", null, 0, 1, CompositeTest.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getCompositeTest_Tests(), this.getRedLineTest(), null, "tests", null, 0, -1, CompositeTest.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(existenceTestEClass, ExistenceTest.class, "ExistenceTest", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getExistenceTest_Required(), ecorePackage.getEBoolean(), "required", "true", 0, 1, ExistenceTest.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(wordsTestEClass, WordsTest.class, "WordsTest", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getWordsTest_Required(), ecorePackage.getEBoolean(), "required", "true", 0, 1, WordsTest.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getWordsTest_Terms(), ecorePackage.getEString(), "terms", null, 0, -1, WordsTest.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getWordsTest_Language(), ecorePackage.getEString(), "language", null, 0, 1, WordsTest.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getWordsTest_Exact(), ecorePackage.getEBoolean(), "exact", null, 0, 1, WordsTest.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(frozenTestEClass, FrozenTest.class, "FrozenTest", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEReference(getFrozenTest_Wording(), theTextPackage.getWording(), null, "wording", null, 0, 1, FrozenTest.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(quantityTestEClass, QuantityTest.class, "QuantityTest", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getQuantityTest_Operator(), this.getOperator(), "operator", null, 0, 1, QuantityTest.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getQuantityTest_Bound(), ecorePackage.getEBigDecimal(), "bound", null, 0, 1, QuantityTest.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getQuantityTest_Unit(), ecorePackage.getEString(), "unit", null, 0, 1, QuantityTest.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(dateTestEClass, DateTest.class, "DateTest", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getDateTest_Operator(), this.getOperator(), "operator", null, 0, 1, DateTest.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getDateTest_Bound(), theChanceryPackage.getLocalDate(), "bound", null, 0, 1, DateTest.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(strengthTestEClass, StrengthTest.class, "StrengthTest", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEReference(getStrengthTest_Party(), thePartiesPackage.getParty(), null, "party", null, 0, 1, StrengthTest.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getStrengthTest_Operator(), this.getOperator(), "operator", null, 0, 1, StrengthTest.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getStrengthTest_Bound(), this.getObligationStrength(), "bound", null, 0, 1, StrengthTest.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(definitionTestEClass, DefinitionTest.class, "DefinitionTest", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getDefinitionTest_Term(), ecorePackage.getEString(), "term", null, 0, 1, DefinitionTest.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getDefinitionTest_Wording(), theTextPackage.getWording(), null, "wording", null, 0, 1, DefinitionTest.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(referenceTestEClass, ReferenceTest.class, "ReferenceTest", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEReference(getReferenceTest_Target(), theTextPackage.getClause(), null, "target", null, 0, 1, ReferenceTest.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(concessionEClass, Concession.class, "Concession", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getConcession_Label(), ecorePackage.getEString(), "label", null, 0, 1, Concession.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getConcession_Issue(), ecorePackage.getEString(), "issue", null, 0, 1, Concession.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getConcession_Party(), thePartiesPackage.getParty(), null, "party", null, 0, 1, Concession.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getConcession_Asked(), ecorePackage.getEString(), "asked", null, 0, 1, Concession.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getConcession_Offered(), ecorePackage.getEString(), "offered", null, 0, 1, Concession.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getConcession_Given(), ecorePackage.getEString(), "given", null, 0, 1, Concession.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getConcession_Received(), ecorePackage.getEString(), "received", null, 0, 1, Concession.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getConcession_Clauses(), theTextPackage.getClause(), null, "clauses", null, 0, -1, Concession.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getConcession_CounterItems(), this.getConcession(), null, "counterItems", null, 0, -1, Concession.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getConcession_Authority(), ecorePackage.getEString(), "authority", null, 0, 1, Concession.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getConcession_Cost(), ecorePackage.getEBigDecimal(), "cost", null, 0, 1, Concession.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getConcession_Gain(), ecorePackage.getEBigDecimal(), "gain", null, 0, 1, Concession.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getConcession_CostNote(), ecorePackage.getEString(), "costNote", null, 0, 1, Concession.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getConcession_GainNote(), ecorePackage.getEString(), "gainNote", null, 0, 1, Concession.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getConcession_Alternative(), ecorePackage.getEString(), "alternative", null, 0, 1, Concession.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getConcession_Status(), this.getConcessionStatus(), "status", null, 0, 1, Concession.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getConcession_Events(), this.getConcessionEvent(), null, "events", null, 0, -1, Concession.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(concessionEventEClass, ConcessionEvent.class, "ConcessionEvent", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getConcessionEvent_Date(), theChanceryPackage.getLocalDate(), "date", null, 0, 1, ConcessionEvent.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getConcessionEvent_Status(), this.getConcessionStatus(), "status", null, 0, 1, ConcessionEvent.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getConcessionEvent_Author(), ecorePackage.getEString(), "author", null, 0, 1, ConcessionEvent.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getConcessionEvent_Note(), ecorePackage.getEString(), "note", null, 0, 1, ConcessionEvent.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(assuranceEClass, Assurance.class, "Assurance", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getAssurance_Label(), ecorePackage.getEString(), "label", null, 0, 1, Assurance.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getAssurance_Promise(), ecorePackage.getEString(), "promise", null, 0, 1, Assurance.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getAssurance_Channel(), ecorePackage.getEString(), "channel", null, 0, 1, Assurance.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getAssurance_Date(), theChanceryPackage.getLocalDate(), "date", null, 0, 1, Assurance.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getAssurance_MadeBy(), ecorePackage.getEString(), "madeBy", null, 0, 1, Assurance.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getAssurance_MadeTo(), thePartiesPackage.getParty(), null, "madeTo", null, 0, 1, Assurance.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getAssurance_Anchor(), theTextPackage.getClause(), null, "anchor", null, 0, 1, Assurance.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getAssurance_PublicFrom(), theChanceryPackage.getLocalDate(), "publicFrom", null, 0, 1, Assurance.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(publicStatementEClass, PublicStatement.class, "PublicStatement", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getPublicStatement_Speaker(), ecorePackage.getEString(), "speaker", null, 0, 1, PublicStatement.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getPublicStatement_Venue(), ecorePackage.getEString(), "venue", null, 0, 1, PublicStatement.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getPublicStatement_Date(), theChanceryPackage.getLocalDate(), "date", null, 0, 1, PublicStatement.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getPublicStatement_Language(), ecorePackage.getEString(), "language", null, 0, 1, PublicStatement.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getPublicStatement_Text(), ecorePackage.getEString(), "text", null, 0, 1, PublicStatement.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getPublicStatement_Clauses(), theTextPackage.getClause(), null, "clauses", null, 0, -1, PublicStatement.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(positionEClass, Position.class, "Position", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEReference(getPosition_Party(), thePartiesPackage.getParty(), null, "party", null, 0, 1, Position.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getPosition_Clause(), theTextPackage.getClause(), null, "clause", null, 0, 1, Position.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getPosition_Wordings(), theTextPackage.getWording(), null, "wordings", null, 0, -1, Position.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getPosition_Deletion(), ecorePackage.getEBoolean(), "deletion", null, 0, 1, Position.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getPosition_Instruction(), this.getInstruction(), null, "instruction", null, 0, 1, Position.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getPosition_Date(), theChanceryPackage.getLocalDate(), "date", null, 0, 1, Position.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getPosition_Note(), ecorePackage.getEString(), "note", null, 0, 1, Position.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(redLineEstimateEClass, RedLineEstimate.class, "RedLineEstimate", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEReference(getRedLineEstimate_Party(), thePartiesPackage.getParty(), null, "party", null, 0, 1, RedLineEstimate.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getRedLineEstimate_Clauses(), theTextPackage.getClause(), null, "clauses", null, 0, -1, RedLineEstimate.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getRedLineEstimate_Sentence(), ecorePackage.getEString(), "sentence", null, 0, 1, RedLineEstimate.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getRedLineEstimate_Confidence(), ecorePackage.getEBigDecimal(), "confidence", null, 0, 1, RedLineEstimate.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getRedLineEstimate_Evidence(), ecorePackage.getEString(), "evidence", null, 0, 1, RedLineEstimate.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(instructionEClass, Instruction.class, "Instruction", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getInstruction_Label(), ecorePackage.getEString(), "label", null, 0, 1, Instruction.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getInstruction_Authority(), ecorePackage.getEString(), "authority", null, 0, 1, Instruction.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getInstruction_Date(), theChanceryPackage.getLocalDate(), "date", null, 0, 1, Instruction.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getInstruction_Expires(), theChanceryPackage.getLocalDate(), "expires", null, 0, 1, Instruction.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getInstruction_Text(), ecorePackage.getEString(), "text", null, 0, 1, Instruction.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getInstruction_Clauses(), theTextPackage.getClause(), null, "clauses", null, 0, -1, Instruction.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(clauseStatusEClass, ClauseStatus.class, "ClauseStatus", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEReference(getClauseStatus_Clause(), theTextPackage.getClause(), null, "clause", null, 0, 1, ClauseStatus.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getClauseStatus_Status(), this.getTextStatus(), "status", null, 0, 1, ClauseStatus.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getClauseStatus_Since(), theChanceryPackage.getLocalDate(), "since", null, 0, 1, ClauseStatus.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getClauseStatus_SilenceUntil(), theChanceryPackage.getLocalDate(), "silenceUntil", null, 0, 1, ClauseStatus.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getClauseStatus_Wording(), theTextPackage.getWording(), null, "wording", null, 0, 1, ClauseStatus.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(dispositionEClass, Disposition.class, "Disposition", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEReference(getDisposition_Clause(), theTextPackage.getClause(), null, "clause", null, 0, 1, Disposition.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getDisposition_Kind(), this.getDispositionKind(), "kind", null, 0, 1, Disposition.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getDisposition_Milestone(), ecorePackage.getEString(), "milestone", null, 0, 1, Disposition.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getDisposition_Authority(), ecorePackage.getEString(), "authority", null, 0, 1, Disposition.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getDisposition_Expires(), theChanceryPackage.getLocalDate(), "expires", null, 0, 1, Disposition.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		// Initialize enums and add enum literals
		initEEnum(severityEEnum, Severity.class, "Severity");
		addEEnumLiteral(severityEEnum, Severity.INFORMATION);
		addEEnumLiteral(severityEEnum, Severity.WARNING);
		addEEnumLiteral(severityEEnum, Severity.BLOCKING);

		initEEnum(fallbackStepEEnum, FallbackStep.class, "FallbackStep");
		addEEnumLiteral(fallbackStepEEnum, FallbackStep.OPENING);
		addEEnumLiteral(fallbackStepEEnum, FallbackStep.TARGET);
		addEEnumLiteral(fallbackStepEEnum, FallbackStep.BOTTOM_LINE);

		initEEnum(compositionEEnum, Composition.class, "Composition");
		addEEnumLiteral(compositionEEnum, Composition.ALL);
		addEEnumLiteral(compositionEEnum, Composition.ANY);
		addEEnumLiteral(compositionEEnum, Composition.NOT);

		initEEnum(operatorEEnum, Operator.class, "Operator");
		addEEnumLiteral(operatorEEnum, Operator.LESS);
		addEEnumLiteral(operatorEEnum, Operator.AT_MOST);
		addEEnumLiteral(operatorEEnum, Operator.EQUAL);
		addEEnumLiteral(operatorEEnum, Operator.AT_LEAST);
		addEEnumLiteral(operatorEEnum, Operator.GREATER);

		initEEnum(obligationStrengthEEnum, ObligationStrength.class, "ObligationStrength");
		addEEnumLiteral(obligationStrengthEEnum, ObligationStrength.MAY_NOT);
		addEEnumLiteral(obligationStrengthEEnum, ObligationStrength.MAY);
		addEEnumLiteral(obligationStrengthEEnum, ObligationStrength.SHOULD);
		addEEnumLiteral(obligationStrengthEEnum, ObligationStrength.SHALL_ENDEAVOUR);
		addEEnumLiteral(obligationStrengthEEnum, ObligationStrength.UNDERTAKES);
		addEEnumLiteral(obligationStrengthEEnum, ObligationStrength.SHALL);
		addEEnumLiteral(obligationStrengthEEnum, ObligationStrength.SHALL_NOT);

		initEEnum(concessionStatusEEnum, ConcessionStatus.class, "ConcessionStatus");
		addEEnumLiteral(concessionStatusEEnum, ConcessionStatus.FLOATED);
		addEEnumLiteral(concessionStatusEEnum, ConcessionStatus.OFFERED);
		addEEnumLiteral(concessionStatusEEnum, ConcessionStatus.AGREED_AD_REFERENDUM);
		addEEnumLiteral(concessionStatusEEnum, ConcessionStatus.WITHDRAWN);

		initEEnum(textStatusEEnum, TextStatus.class, "TextStatus");
		addEEnumLiteral(textStatusEEnum, TextStatus.TABLED);
		addEEnumLiteral(textStatusEEnum, TextStatus.AGREED_AD_REFERENDUM);
		addEEnumLiteral(textStatusEEnum, TextStatus.AGREED);
		addEEnumLiteral(textStatusEEnum, TextStatus.CLOSED);

		initEEnum(dispositionKindEEnum, DispositionKind.class, "DispositionKind");
		addEEnumLiteral(dispositionKindEEnum, DispositionKind.PUBLISH);
		addEEnumLiteral(dispositionKindEEnum, DispositionKind.RESERVE);
		addEEnumLiteral(dispositionKindEEnum, DispositionKind.WITHDRAW);
	}

} //NegotiationPackageImpl
