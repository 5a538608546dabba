/**
 */
package org.chancery.model.overlay;

import org.chancery.model.ChanceryPackage;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EReference;

/**
 * <!-- begin-user-doc -->
 * The <b>Package</b> for the model.
 * It contains accessors for the meta objects to represent
 * <ul>
 *   <li>each class,</li>
 *   <li>each feature of each class,</li>
 *   <li>each enum,</li>
 *   <li>and each data type</li>
 * </ul>
 * <!-- end-user-doc -->
 * <!-- begin-model-doc -->
 * What an audience above public adds to the text.
 * <!-- end-model-doc -->
 * @see org.chancery.model.overlay.OverlayFactory
 * @model kind="package"
 * @generated
 */
public interface OverlayPackage extends EPackage {
	/**
	 * The package name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	String eNAME = "overlay";

	/**
	 * The package namespace URI.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	String eNS_URI = "urn:chancery:1:overlay";

	/**
	 * The package namespace name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	String eNS_PREFIX = "overlay";

	/**
	 * The singleton instance of the package.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	OverlayPackage eINSTANCE = org.chancery.model.overlay.impl.OverlayPackageImpl.init();

	/**
	 * The meta object id for the '{@link org.chancery.model.overlay.impl.PrivateWordingImpl <em>Private Wording</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.chancery.model.overlay.impl.PrivateWordingImpl
	 * @see org.chancery.model.overlay.impl.OverlayPackageImpl#getPrivateWording()
	 * @generated
	 */
	int PRIVATE_WORDING = 0;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PRIVATE_WORDING__ID = ChanceryPackage.IDENTIFIED__ID;

	/**
	 * The feature id for the '<em><b>Clause</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PRIVATE_WORDING__CLAUSE = ChanceryPackage.IDENTIFIED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Wording</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PRIVATE_WORDING__WORDING = ChanceryPackage.IDENTIFIED_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Omitted</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PRIVATE_WORDING__OMITTED = ChanceryPackage.IDENTIFIED_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Departs From</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PRIVATE_WORDING__DEPARTS_FROM = ChanceryPackage.IDENTIFIED_FEATURE_COUNT + 3;

	/**
	 * The number of structural features of the '<em>Private Wording</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PRIVATE_WORDING_FEATURE_COUNT = ChanceryPackage.IDENTIFIED_FEATURE_COUNT + 4;

	/**
	 * The meta object id for the '{@link org.chancery.model.overlay.impl.PrivateClauseImpl <em>Private Clause</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.chancery.model.overlay.impl.PrivateClauseImpl
	 * @see org.chancery.model.overlay.impl.OverlayPackageImpl#getPrivateClause()
	 * @generated
	 */
	int PRIVATE_CLAUSE = 1;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PRIVATE_CLAUSE__ID = ChanceryPackage.IDENTIFIED__ID;

	/**
	 * The feature id for the '<em><b>After</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PRIVATE_CLAUSE__AFTER = ChanceryPackage.IDENTIFIED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>First In</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PRIVATE_CLAUSE__FIRST_IN = ChanceryPackage.IDENTIFIED_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Clause</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PRIVATE_CLAUSE__CLAUSE = ChanceryPackage.IDENTIFIED_FEATURE_COUNT + 2;

	/**
	 * The number of structural features of the '<em>Private Clause</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PRIVATE_CLAUSE_FEATURE_COUNT = ChanceryPackage.IDENTIFIED_FEATURE_COUNT + 3;


	/**
	 * Returns the meta object for class '{@link org.chancery.model.overlay.PrivateWording <em>Private Wording</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Private Wording</em>'.
	 * @see org.chancery.model.overlay.PrivateWording
	 * @generated
	 */
	EClass getPrivateWording();

	/**
	 * Returns the meta object for the reference '{@link org.chancery.model.overlay.PrivateWording#getClause <em>Clause</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Clause</em>'.
	 * @see org.chancery.model.overlay.PrivateWording#getClause()
	 * @see #getPrivateWording()
	 * @generated
	 */
	EReference getPrivateWording_Clause();

	/**
	 * Returns the meta object for the containment reference '{@link org.chancery.model.overlay.PrivateWording#getWording <em>Wording</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Wording</em>'.
	 * @see org.chancery.model.overlay.PrivateWording#getWording()
	 * @see #getPrivateWording()
	 * @generated
	 */
	EReference getPrivateWording_Wording();

	/**
	 * Returns the meta object for the attribute '{@link org.chancery.model.overlay.PrivateWording#isOmitted <em>Omitted</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Omitted</em>'.
	 * @see org.chancery.model.overlay.PrivateWording#isOmitted()
	 * @see #getPrivateWording()
	 * @generated
	 */
	EAttribute getPrivateWording_Omitted();

	/**
	 * Returns the meta object for the containment reference '{@link org.chancery.model.overlay.PrivateWording#getDepartsFrom <em>Departs From</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Departs From</em>'.
	 * @see org.chancery.model.overlay.PrivateWording#getDepartsFrom()
	 * @see #getPrivateWording()
	 * @generated
	 */
	EReference getPrivateWording_DepartsFrom();

	/**
	 * Returns the meta object for class '{@link org.chancery.model.overlay.PrivateClause <em>Private Clause</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Private Clause</em>'.
	 * @see org.chancery.model.overlay.PrivateClause
	 * @generated
	 */
	EClass getPrivateClause();

	/**
	 * Returns the meta object for the reference '{@link org.chancery.model.overlay.PrivateClause#getAfter <em>After</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>After</em>'.
	 * @see org.chancery.model.overlay.PrivateClause#getAfter()
	 * @see #getPrivateClause()
	 * @generated
	 */
	EReference getPrivateClause_After();

	/**
	 * Returns the meta object for the reference '{@link org.chancery.model.overlay.PrivateClause#getFirstIn <em>First In</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>First In</em>'.
	 * @see org.chancery.model.overlay.PrivateClause#getFirstIn()
	 * @see #getPrivateClause()
	 * @generated
	 */
	EReference getPrivateClause_FirstIn();

	/**
	 * Returns the meta object for the containment reference '{@link org.chancery.model.overlay.PrivateClause#getClause <em>Clause</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Clause</em>'.
	 * @see org.chancery.model.overlay.PrivateClause#getClause()
	 * @see #getPrivateClause()
	 * @generated
	 */
	EReference getPrivateClause_Clause();

	/**
	 * Returns the factory that creates the instances of the model.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the factory that creates the instances of the model.
	 * @generated
	 */
	OverlayFactory getOverlayFactory();

	/**
	 * <!-- begin-user-doc -->
	 * Defines literals for the meta objects that represent
	 * <ul>
	 *   <li>each class,</li>
	 *   <li>each feature of each class,</li>
	 *   <li>each enum,</li>
	 *   <li>and each data type</li>
	 * </ul>
	 * <!-- end-user-doc -->
	 * @generated
	 */
	interface Literals {
		/**
		 * The meta object literal for the '{@link org.chancery.model.overlay.impl.PrivateWordingImpl <em>Private Wording</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.chancery.model.overlay.impl.PrivateWordingImpl
		 * @see org.chancery.model.overlay.impl.OverlayPackageImpl#getPrivateWording()
		 * @generated
		 */
		EClass PRIVATE_WORDING = eINSTANCE.getPrivateWording();

		/**
		 * The meta object literal for the '<em><b>Clause</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference PRIVATE_WORDING__CLAUSE = eINSTANCE.getPrivateWording_Clause();

		/**
		 * The meta object literal for the '<em><b>Wording</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference PRIVATE_WORDING__WORDING = eINSTANCE.getPrivateWording_Wording();

		/**
		 * The meta object literal for the '<em><b>Omitted</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PRIVATE_WORDING__OMITTED = eINSTANCE.getPrivateWording_Omitted();

		/**
		 * The meta object literal for the '<em><b>Departs From</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference PRIVATE_WORDING__DEPARTS_FROM = eINSTANCE.getPrivateWording_DepartsFrom();

		/**
		 * The meta object literal for the '{@link org.chancery.model.overlay.impl.PrivateClauseImpl <em>Private Clause</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.chancery.model.overlay.impl.PrivateClauseImpl
		 * @see org.chancery.model.overlay.impl.OverlayPackageImpl#getPrivateClause()
		 * @generated
		 */
		EClass PRIVATE_CLAUSE = eINSTANCE.getPrivateClause();

		/**
		 * The meta object literal for the '<em><b>After</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference PRIVATE_CLAUSE__AFTER = eINSTANCE.getPrivateClause_After();

		/**
		 * The meta object literal for the '<em><b>First In</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference PRIVATE_CLAUSE__FIRST_IN = eINSTANCE.getPrivateClause_FirstIn();

		/**
		 * The meta object literal for the '<em><b>Clause</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference PRIVATE_CLAUSE__CLAUSE = eINSTANCE.getPrivateClause_Clause();

	}

} //OverlayPackage
