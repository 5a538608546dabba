/**
 */
package org.chancery.model.impl;

import java.time.LocalDate;

import org.chancery.model.ChanceryFactory;
import org.chancery.model.ChanceryPackage;
import org.chancery.model.Identified;
import org.chancery.model.LocalizedText;

import org.chancery.model.dossier.DossierPackage;

import org.chancery.model.dossier.impl.DossierPackageImpl;

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
import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EPackage;

import org.eclipse.emf.ecore.impl.EPackageImpl;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model <b>Package</b>.
 * <!-- end-user-doc -->
 * @generated
 */
public class ChanceryPackageImpl extends EPackageImpl implements ChanceryPackage {
	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass identifiedEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass localizedTextEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EDataType localDateEDataType = null;

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
	 * @see org.chancery.model.ChanceryPackage#eNS_URI
	 * @see #init()
	 * @generated
	 */
	private ChanceryPackageImpl() {
		super(eNS_URI, ChanceryFactory.eINSTANCE);
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
	 * <p>This method is used to initialize {@link ChanceryPackage#eINSTANCE} when that field is accessed.
	 * Clients should not invoke it directly. Instead, they should simply access that field to obtain the package.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #eNS_URI
	 * @see #createPackageContents()
	 * @see #initializePackageContents()
	 * @generated
	 */
	public static ChanceryPackage init() {
		if (isInited) return (ChanceryPackage)EPackage.Registry.INSTANCE.getEPackage(ChanceryPackage.eNS_URI);

		// Obtain or create and register package
		Object registeredChanceryPackage = EPackage.Registry.INSTANCE.get(eNS_URI);
		ChanceryPackageImpl theChanceryPackage = registeredChanceryPackage instanceof ChanceryPackageImpl ? (ChanceryPackageImpl)registeredChanceryPackage : new ChanceryPackageImpl();

		isInited = true;

		// Obtain or create and register interdependencies
		Object registeredPackage = EPackage.Registry.INSTANCE.getEPackage(PartiesPackage.eNS_URI);
		PartiesPackageImpl thePartiesPackage = (PartiesPackageImpl)(registeredPackage instanceof PartiesPackageImpl ? registeredPackage : PartiesPackage.eINSTANCE);
		registeredPackage = EPackage.Registry.INSTANCE.getEPackage(TextPackage.eNS_URI);
		TextPackageImpl theTextPackage = (TextPackageImpl)(registeredPackage instanceof TextPackageImpl ? registeredPackage : TextPackage.eINSTANCE);
		registeredPackage = EPackage.Registry.INSTANCE.getEPackage(NegotiationPackage.eNS_URI);
		NegotiationPackageImpl theNegotiationPackage = (NegotiationPackageImpl)(registeredPackage instanceof NegotiationPackageImpl ? registeredPackage : NegotiationPackage.eINSTANCE);
		registeredPackage = EPackage.Registry.INSTANCE.getEPackage(DossierPackage.eNS_URI);
		DossierPackageImpl theDossierPackage = (DossierPackageImpl)(registeredPackage instanceof DossierPackageImpl ? registeredPackage : DossierPackage.eINSTANCE);
		registeredPackage = EPackage.Registry.INSTANCE.getEPackage(OverlayPackage.eNS_URI);
		OverlayPackageImpl theOverlayPackage = (OverlayPackageImpl)(registeredPackage instanceof OverlayPackageImpl ? registeredPackage : OverlayPackage.eINSTANCE);

		// Create package meta-data objects
		theChanceryPackage.createPackageContents();
		thePartiesPackage.createPackageContents();
		theTextPackage.createPackageContents();
		theNegotiationPackage.createPackageContents();
		theDossierPackage.createPackageContents();
		theOverlayPackage.createPackageContents();

		// Initialize created meta-data
		theChanceryPackage.initializePackageContents();
		thePartiesPackage.initializePackageContents();
		theTextPackage.initializePackageContents();
		theNegotiationPackage.initializePackageContents();
		theDossierPackage.initializePackageContents();
		theOverlayPackage.initializePackageContents();

		// Mark meta-data to indicate it can't be changed
		theChanceryPackage.freeze();

		// Update the registry and return the package
		EPackage.Registry.INSTANCE.put(ChanceryPackage.eNS_URI, theChanceryPackage);
		return theChanceryPackage;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getIdentified() {
		return identifiedEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getIdentified_Id() {
		return (EAttribute)identifiedEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getLocalizedText() {
		return localizedTextEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getLocalizedText_Language() {
		return (EAttribute)localizedTextEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getLocalizedText_Text() {
		return (EAttribute)localizedTextEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EDataType getLocalDate() {
		return localDateEDataType;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ChanceryFactory getChanceryFactory() {
		return (ChanceryFactory)getEFactoryInstance();
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
		identifiedEClass = createEClass(IDENTIFIED);
		createEAttribute(identifiedEClass, IDENTIFIED__ID);

		localizedTextEClass = createEClass(LOCALIZED_TEXT);
		createEAttribute(localizedTextEClass, LOCALIZED_TEXT__LANGUAGE);
		createEAttribute(localizedTextEClass, LOCALIZED_TEXT__TEXT);

		// Create data types
		localDateEDataType = createEDataType(LOCAL_DATE);
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
		PartiesPackage thePartiesPackage = (PartiesPackage)EPackage.Registry.INSTANCE.getEPackage(PartiesPackage.eNS_URI);
		TextPackage theTextPackage = (TextPackage)EPackage.Registry.INSTANCE.getEPackage(TextPackage.eNS_URI);
		NegotiationPackage theNegotiationPackage = (NegotiationPackage)EPackage.Registry.INSTANCE.getEPackage(NegotiationPackage.eNS_URI);
		DossierPackage theDossierPackage = (DossierPackage)EPackage.Registry.INSTANCE.getEPackage(DossierPackage.eNS_URI);
		OverlayPackage theOverlayPackage = (OverlayPackage)EPackage.Registry.INSTANCE.getEPackage(OverlayPackage.eNS_URI);

		// Add subpackages
		getESubpackages().add(thePartiesPackage);
		getESubpackages().add(theTextPackage);
		getESubpackages().add(theNegotiationPackage);
		getESubpackages().add(theDossierPackage);
		getESubpackages().add(theOverlayPackage);

		// Create type parameters

		// Set bounds for type parameters

		// Add supertypes to classes

		// Initialize classes and features; add operations and parameters
		initEClass(identifiedEClass, Identified.class, "Identified", IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getIdentified_Id(), ecorePackage.getEString(), "id", null, 0, 1, Identified.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(localizedTextEClass, LocalizedText.class, "LocalizedText", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getLocalizedText_Language(), ecorePackage.getEString(), "language", null, 0, 1, LocalizedText.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getLocalizedText_Text(), ecorePackage.getEString(), "text", null, 0, 1, LocalizedText.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		// Initialize data types
		initEDataType(localDateEDataType, LocalDate.class, "LocalDate", IS_SERIALIZABLE, !IS_GENERATED_INSTANCE_CLASS);

		// Create resource
		createResource(eNS_URI);
	}

} //ChanceryPackageImpl
