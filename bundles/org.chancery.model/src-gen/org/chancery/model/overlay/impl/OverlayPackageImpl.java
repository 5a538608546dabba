/**
 */
package org.chancery.model.overlay.impl;

import org.chancery.model.ChanceryPackage;

import org.chancery.model.dossier.DossierPackage;

import org.chancery.model.dossier.impl.DossierPackageImpl;

import org.chancery.model.impl.ChanceryPackageImpl;

import org.chancery.model.negotiation.NegotiationPackage;

import org.chancery.model.negotiation.impl.NegotiationPackageImpl;

import org.chancery.model.overlay.OverlayFactory;
import org.chancery.model.overlay.OverlayPackage;
import org.chancery.model.overlay.PrivateClause;
import org.chancery.model.overlay.PrivateWording;

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
public class OverlayPackageImpl extends EPackageImpl implements OverlayPackage {
	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass privateWordingEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass privateClauseEClass = null;

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
	 * @see org.chancery.model.overlay.OverlayPackage#eNS_URI
	 * @see #init()
	 * @generated
	 */
	private OverlayPackageImpl() {
		super(eNS_URI, OverlayFactory.eINSTANCE);
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
	 * <p>This method is used to initialize {@link OverlayPackage#eINSTANCE} when that field is accessed.
	 * Clients should not invoke it directly. Instead, they should simply access that field to obtain the package.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #eNS_URI
	 * @see #createPackageContents()
	 * @see #initializePackageContents()
	 * @generated
	 */
	public static OverlayPackage init() {
		if (isInited) return (OverlayPackage)EPackage.Registry.INSTANCE.getEPackage(OverlayPackage.eNS_URI);

		// Obtain or create and register package
		Object registeredOverlayPackage = EPackage.Registry.INSTANCE.get(eNS_URI);
		OverlayPackageImpl theOverlayPackage = registeredOverlayPackage instanceof OverlayPackageImpl ? (OverlayPackageImpl)registeredOverlayPackage : new OverlayPackageImpl();

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
		registeredPackage = EPackage.Registry.INSTANCE.getEPackage(DossierPackage.eNS_URI);
		DossierPackageImpl theDossierPackage = (DossierPackageImpl)(registeredPackage instanceof DossierPackageImpl ? registeredPackage : DossierPackage.eINSTANCE);

		// Create package meta-data objects
		theOverlayPackage.createPackageContents();
		theChanceryPackage.createPackageContents();
		thePartiesPackage.createPackageContents();
		theTextPackage.createPackageContents();
		theNegotiationPackage.createPackageContents();
		theDossierPackage.createPackageContents();

		// Initialize created meta-data
		theOverlayPackage.initializePackageContents();
		theChanceryPackage.initializePackageContents();
		thePartiesPackage.initializePackageContents();
		theTextPackage.initializePackageContents();
		theNegotiationPackage.initializePackageContents();
		theDossierPackage.initializePackageContents();

		// Mark meta-data to indicate it can't be changed
		theOverlayPackage.freeze();

		// Update the registry and return the package
		EPackage.Registry.INSTANCE.put(OverlayPackage.eNS_URI, theOverlayPackage);
		return theOverlayPackage;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getPrivateWording() {
		return privateWordingEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getPrivateWording_Clause() {
		return (EReference)privateWordingEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getPrivateWording_Wording() {
		return (EReference)privateWordingEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPrivateWording_Omitted() {
		return (EAttribute)privateWordingEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getPrivateWording_DepartsFrom() {
		return (EReference)privateWordingEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getPrivateClause() {
		return privateClauseEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getPrivateClause_After() {
		return (EReference)privateClauseEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getPrivateClause_FirstIn() {
		return (EReference)privateClauseEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getPrivateClause_Clause() {
		return (EReference)privateClauseEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public OverlayFactory getOverlayFactory() {
		return (OverlayFactory)getEFactoryInstance();
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
		privateWordingEClass = createEClass(PRIVATE_WORDING);
		createEReference(privateWordingEClass, PRIVATE_WORDING__CLAUSE);
		createEReference(privateWordingEClass, PRIVATE_WORDING__WORDING);
		createEAttribute(privateWordingEClass, PRIVATE_WORDING__OMITTED);
		createEReference(privateWordingEClass, PRIVATE_WORDING__DEPARTS_FROM);

		privateClauseEClass = createEClass(PRIVATE_CLAUSE);
		createEReference(privateClauseEClass, PRIVATE_CLAUSE__AFTER);
		createEReference(privateClauseEClass, PRIVATE_CLAUSE__FIRST_IN);
		createEReference(privateClauseEClass, PRIVATE_CLAUSE__CLAUSE);
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

		// Create type parameters

		// Set bounds for type parameters

		// Add supertypes to classes
		privateWordingEClass.getESuperTypes().add(theChanceryPackage.getIdentified());
		privateClauseEClass.getESuperTypes().add(theChanceryPackage.getIdentified());

		// Initialize classes and features; add operations and parameters
		initEClass(privateWordingEClass, PrivateWording.class, "PrivateWording", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEReference(getPrivateWording_Clause(), theTextPackage.getClause(), null, "clause", null, 0, 1, PrivateWording.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getPrivateWording_Wording(), theTextPackage.getWording(), null, "wording", null, 0, 1, PrivateWording.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getPrivateWording_Omitted(), ecorePackage.getEBoolean(), "omitted", null, 0, 1, PrivateWording.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getPrivateWording_DepartsFrom(), theTextPackage.getWording(), null, "departsFrom", null, 0, 1, PrivateWording.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(privateClauseEClass, PrivateClause.class, "PrivateClause", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEReference(getPrivateClause_After(), theTextPackage.getClause(), null, "after", null, 0, 1, PrivateClause.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getPrivateClause_FirstIn(), theTextPackage.getClause(), null, "firstIn", null, 0, 1, PrivateClause.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getPrivateClause_Clause(), theTextPackage.getClause(), null, "clause", null, 1, 1, PrivateClause.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
	}

} //OverlayPackageImpl
