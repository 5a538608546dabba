/**
 */
package org.chancery.model.dossier.impl;

import org.chancery.model.ChanceryPackage;

import org.chancery.model.dossier.Audience;
import org.chancery.model.dossier.Dossier;
import org.chancery.model.dossier.DossierFactory;
import org.chancery.model.dossier.DossierPackage;
import org.chancery.model.dossier.ExportRecord;
import org.chancery.model.dossier.Holding;
import org.chancery.model.dossier.Layer;

import org.chancery.model.impl.ChanceryPackageImpl;

import org.chancery.model.negotiation.NegotiationPackage;

import org.chancery.model.negotiation.impl.NegotiationPackageImpl;

import org.chancery.model.overlay.OverlayPackage;

import org.chancery.model.overlay.impl.OverlayPackageImpl;

import org.chancery.model.parties.PartiesPackage;

import org.chancery.model.parties.impl.PartiesPackageImpl;

import org.chancery.model.text.TextPackage;

import org.chancery.model.text.impl.TextPackageImpl;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EReference;

import org.eclipse.emf.ecore.impl.EPackageImpl;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model <b>Package</b>.
 * <!-- end-user-doc -->
 * @generated
 */
public class DossierPackageImpl extends EPackageImpl implements DossierPackage {
	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass audienceEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass holdingEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass dossierEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass layerEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass exportRecordEClass = null;

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
	 * @see org.chancery.model.dossier.DossierPackage#eNS_URI
	 * @see #init()
	 * @generated
	 */
	private DossierPackageImpl() {
		super(eNS_URI, DossierFactory.eINSTANCE);
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
	 * <p>This method is used to initialize {@link DossierPackage#eINSTANCE} when that field is accessed.
	 * Clients should not invoke it directly. Instead, they should simply access that field to obtain the package.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #eNS_URI
	 * @see #createPackageContents()
	 * @see #initializePackageContents()
	 * @generated
	 */
	public static DossierPackage init() {
		if (isInited) return (DossierPackage)EPackage.Registry.INSTANCE.getEPackage(DossierPackage.eNS_URI);

		// Obtain or create and register package
		Object registeredDossierPackage = EPackage.Registry.INSTANCE.get(eNS_URI);
		DossierPackageImpl theDossierPackage = registeredDossierPackage instanceof DossierPackageImpl ? (DossierPackageImpl)registeredDossierPackage : new DossierPackageImpl();

		isInited = true;

		// Obtain or create and register interdependencies
		Object registeredPackage = EPackage.Registry.INSTANCE.getEPackage(ChanceryPackage.eNS_URI);
		ChanceryPackageImpl theChanceryPackage = (ChanceryPackageImpl)(registeredPackage instanceof ChanceryPackageImpl ? registeredPackage : ChanceryPackage.eINSTANCE);
		registeredPackage = EPackage.Registry.INSTANCE.getEPackage(PartiesPackage.eNS_URI);
		PartiesPackageImpl thePartiesPackage = (PartiesPackageImpl)(registeredPackage instanceof PartiesPackageImpl ? registeredPackage : PartiesPackage.eINSTANCE);
		registeredPackage = EPackage.Registry.INSTANCE.getEPackage(TextPackage.eNS_URI);
		TextPackageImpl theTextPackage = (TextPackageImpl)(registeredPackage instanceof TextPackageImpl ? registeredPackage : TextPackage.eINSTANCE);
		registeredPackage = EPackage.Registry.INSTANCE.getEPackage(NegotiationPackage.eNS_URI);
		NegotiationPackageImpl theNegotiationPackage = (NegotiationPackageImpl)(registeredPackage instanceof NegotiationPackageImpl ? registeredPackage : NegotiationPackage.eINSTANCE);
		registeredPackage = EPackage.Registry.INSTANCE.getEPackage(OverlayPackage.eNS_URI);
		OverlayPackageImpl theOverlayPackage = (OverlayPackageImpl)(registeredPackage instanceof OverlayPackageImpl ? registeredPackage : OverlayPackage.eINSTANCE);

		// Create package meta-data objects
		theDossierPackage.createPackageContents();
		theChanceryPackage.createPackageContents();
		thePartiesPackage.createPackageContents();
		theTextPackage.createPackageContents();
		theNegotiationPackage.createPackageContents();
		theOverlayPackage.createPackageContents();

		// Initialize created meta-data
		theDossierPackage.initializePackageContents();
		theChanceryPackage.initializePackageContents();
		thePartiesPackage.initializePackageContents();
		theTextPackage.initializePackageContents();
		theNegotiationPackage.initializePackageContents();
		theOverlayPackage.initializePackageContents();

		// Mark meta-data to indicate it can't be changed
		theDossierPackage.freeze();

		// Update the registry and return the package
		EPackage.Registry.INSTANCE.put(DossierPackage.eNS_URI, theDossierPackage);
		return theDossierPackage;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getAudience() {
		return audienceEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getAudience_Name() {
		return (EAttribute)audienceEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getAudience_Above() {
		return (EReference)audienceEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getAudience_Order() {
		return (EAttribute)audienceEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getAudience_RetainUntil() {
		return (EAttribute)audienceEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getHolding() {
		return holdingEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getHolding_Audience() {
		return (EReference)holdingEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getHolding_Instructions() {
		return (EReference)holdingEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getHolding_Positions() {
		return (EReference)holdingEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getHolding_RedLines() {
		return (EReference)holdingEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getHolding_Concessions() {
		return (EReference)holdingEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getHolding_Assurances() {
		return (EReference)holdingEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getHolding_Statements() {
		return (EReference)holdingEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getHolding_Estimates() {
		return (EReference)holdingEClass.getEStructuralFeatures().get(7);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getHolding_Statuses() {
		return (EReference)holdingEClass.getEStructuralFeatures().get(8);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getHolding_Dispositions() {
		return (EReference)holdingEClass.getEStructuralFeatures().get(9);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getHolding_Exports() {
		return (EReference)holdingEClass.getEStructuralFeatures().get(10);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getDossier() {
		return dossierEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getDossier_Text() {
		return (EReference)dossierEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getDossier_Parties() {
		return (EReference)dossierEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getLayer() {
		return layerEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getLayer_PrivateWordings() {
		return (EReference)layerEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getLayer_PrivateClauses() {
		return (EReference)layerEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getLayer_Agencies() {
		return (EReference)layerEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getLayer_Delegates() {
		return (EReference)layerEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getExportRecord() {
		return exportRecordEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getExportRecord_Date() {
		return (EAttribute)exportRecordEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getExportRecord_Party() {
		return (EReference)exportRecordEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getExportRecord_Language() {
		return (EAttribute)exportRecordEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getExportRecord_FileDigest() {
		return (EAttribute)exportRecordEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getExportRecord_TextDigest() {
		return (EAttribute)exportRecordEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getExportRecord_File() {
		return (EAttribute)exportRecordEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public DossierFactory getDossierFactory() {
		return (DossierFactory)getEFactoryInstance();
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
		audienceEClass = createEClass(AUDIENCE);
		createEAttribute(audienceEClass, AUDIENCE__NAME);
		createEReference(audienceEClass, AUDIENCE__ABOVE);
		createEAttribute(audienceEClass, AUDIENCE__ORDER);
		createEAttribute(audienceEClass, AUDIENCE__RETAIN_UNTIL);

		holdingEClass = createEClass(HOLDING);
		createEReference(holdingEClass, HOLDING__AUDIENCE);
		createEReference(holdingEClass, HOLDING__INSTRUCTIONS);
		createEReference(holdingEClass, HOLDING__POSITIONS);
		createEReference(holdingEClass, HOLDING__RED_LINES);
		createEReference(holdingEClass, HOLDING__CONCESSIONS);
		createEReference(holdingEClass, HOLDING__ASSURANCES);
		createEReference(holdingEClass, HOLDING__STATEMENTS);
		createEReference(holdingEClass, HOLDING__ESTIMATES);
		createEReference(holdingEClass, HOLDING__STATUSES);
		createEReference(holdingEClass, HOLDING__DISPOSITIONS);
		createEReference(holdingEClass, HOLDING__EXPORTS);

		dossierEClass = createEClass(DOSSIER);
		createEReference(dossierEClass, DOSSIER__TEXT);
		createEReference(dossierEClass, DOSSIER__PARTIES);

		layerEClass = createEClass(LAYER);
		createEReference(layerEClass, LAYER__PRIVATE_WORDINGS);
		createEReference(layerEClass, LAYER__PRIVATE_CLAUSES);
		createEReference(layerEClass, LAYER__AGENCIES);
		createEReference(layerEClass, LAYER__DELEGATES);

		exportRecordEClass = createEClass(EXPORT_RECORD);
		createEAttribute(exportRecordEClass, EXPORT_RECORD__DATE);
		createEReference(exportRecordEClass, EXPORT_RECORD__PARTY);
		createEAttribute(exportRecordEClass, EXPORT_RECORD__LANGUAGE);
		createEAttribute(exportRecordEClass, EXPORT_RECORD__FILE_DIGEST);
		createEAttribute(exportRecordEClass, EXPORT_RECORD__TEXT_DIGEST);
		createEAttribute(exportRecordEClass, EXPORT_RECORD__FILE);
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
		NegotiationPackage theNegotiationPackage = (NegotiationPackage)EPackage.Registry.INSTANCE.getEPackage(NegotiationPackage.eNS_URI);
		TextPackage theTextPackage = (TextPackage)EPackage.Registry.INSTANCE.getEPackage(TextPackage.eNS_URI);
		PartiesPackage thePartiesPackage = (PartiesPackage)EPackage.Registry.INSTANCE.getEPackage(PartiesPackage.eNS_URI);
		OverlayPackage theOverlayPackage = (OverlayPackage)EPackage.Registry.INSTANCE.getEPackage(OverlayPackage.eNS_URI);

		// Create type parameters

		// Set bounds for type parameters

		// Add supertypes to classes
		audienceEClass.getESuperTypes().add(theChanceryPackage.getIdentified());
		holdingEClass.getESuperTypes().add(theChanceryPackage.getIdentified());
		dossierEClass.getESuperTypes().add(this.getHolding());
		layerEClass.getESuperTypes().add(this.getHolding());
		exportRecordEClass.getESuperTypes().add(theChanceryPackage.getIdentified());

		// Initialize classes and features; add operations and parameters
		initEClass(audienceEClass, Audience.class, "Audience", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getAudience_Name(), ecorePackage.getEString(), "name", null, 0, 1, Audience.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getAudience_Above(), this.getAudience(), null, "above", null, 0, -1, Audience.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getAudience_Order(), ecorePackage.getEInt(), "order", null, 0, 1, Audience.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getAudience_RetainUntil(), theChanceryPackage.getLocalDate(), "retainUntil", null, 0, 1, Audience.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(holdingEClass, Holding.class, "Holding", IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEReference(getHolding_Audience(), this.getAudience(), null, "audience", null, 1, 1, Holding.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getHolding_Instructions(), theNegotiationPackage.getInstruction(), null, "instructions", null, 0, -1, Holding.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getHolding_Positions(), theNegotiationPackage.getPosition(), null, "positions", null, 0, -1, Holding.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getHolding_RedLines(), theNegotiationPackage.getRedLine(), null, "redLines", null, 0, -1, Holding.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getHolding_Concessions(), theNegotiationPackage.getConcession(), null, "concessions", null, 0, -1, Holding.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getHolding_Assurances(), theNegotiationPackage.getAssurance(), null, "assurances", null, 0, -1, Holding.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getHolding_Statements(), theNegotiationPackage.getPublicStatement(), null, "statements", null, 0, -1, Holding.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getHolding_Estimates(), theNegotiationPackage.getRedLineEstimate(), null, "estimates", null, 0, -1, Holding.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getHolding_Statuses(), theNegotiationPackage.getClauseStatus(), null, "statuses", null, 0, -1, Holding.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getHolding_Dispositions(), theNegotiationPackage.getDisposition(), null, "dispositions", null, 0, -1, Holding.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getHolding_Exports(), this.getExportRecord(), null, "exports", null, 0, -1, Holding.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(dossierEClass, Dossier.class, "Dossier", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEReference(getDossier_Text(), theTextPackage.getText(), null, "text", null, 1, 1, Dossier.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getDossier_Parties(), thePartiesPackage.getParty(), null, "parties", null, 0, -1, Dossier.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(layerEClass, Layer.class, "Layer", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEReference(getLayer_PrivateWordings(), theOverlayPackage.getPrivateWording(), null, "privateWordings", null, 0, -1, Layer.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getLayer_PrivateClauses(), theOverlayPackage.getPrivateClause(), null, "privateClauses", null, 0, -1, Layer.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getLayer_Agencies(), thePartiesPackage.getAgency(), null, "agencies", null, 0, -1, Layer.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getLayer_Delegates(), thePartiesPackage.getDelegate(), null, "delegates", null, 0, -1, Layer.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(exportRecordEClass, ExportRecord.class, "ExportRecord", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getExportRecord_Date(), theChanceryPackage.getLocalDate(), "date", null, 0, 1, ExportRecord.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getExportRecord_Party(), thePartiesPackage.getParty(), null, "party", null, 0, 1, ExportRecord.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getExportRecord_Language(), ecorePackage.getEString(), "language", null, 0, 1, ExportRecord.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getExportRecord_FileDigest(), ecorePackage.getEString(), "fileDigest", null, 0, 1, ExportRecord.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getExportRecord_TextDigest(), ecorePackage.getEString(), "textDigest", null, 0, 1, ExportRecord.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getExportRecord_File(), ecorePackage.getEByteArray(), "file", null, 0, 1, ExportRecord.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
	}

} //DossierPackageImpl
