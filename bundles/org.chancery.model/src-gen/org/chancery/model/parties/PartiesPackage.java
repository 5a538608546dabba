/**
 */
package org.chancery.model.parties;

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
 * Who negotiates, and who acts for them.
 * <!-- end-model-doc -->
 * @see org.chancery.model.parties.PartiesFactory
 * @model kind="package"
 * @generated
 */
public interface PartiesPackage extends EPackage {
	/**
	 * The package name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	String eNAME = "parties";

	/**
	 * The package namespace URI.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	String eNS_URI = "urn:chancery:1:parties";

	/**
	 * The package namespace name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	String eNS_PREFIX = "parties";

	/**
	 * The singleton instance of the package.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	PartiesPackage eINSTANCE = org.chancery.model.parties.impl.PartiesPackageImpl.init();

	/**
	 * The meta object id for the '{@link org.chancery.model.parties.impl.PartyImpl <em>Party</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.chancery.model.parties.impl.PartyImpl
	 * @see org.chancery.model.parties.impl.PartiesPackageImpl#getParty()
	 * @generated
	 */
	int PARTY = 0;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PARTY__ID = ChanceryPackage.IDENTIFIED__ID;

	/**
	 * The feature id for the '<em><b>Code</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PARTY__CODE = ChanceryPackage.IDENTIFIED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Own</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PARTY__OWN = ChanceryPackage.IDENTIFIED_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Names</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PARTY__NAMES = ChanceryPackage.IDENTIFIED_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Agencies</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PARTY__AGENCIES = ChanceryPackage.IDENTIFIED_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Delegates</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PARTY__DELEGATES = ChanceryPackage.IDENTIFIED_FEATURE_COUNT + 4;

	/**
	 * The number of structural features of the '<em>Party</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PARTY_FEATURE_COUNT = ChanceryPackage.IDENTIFIED_FEATURE_COUNT + 5;

	/**
	 * The meta object id for the '{@link org.chancery.model.parties.impl.PartyNameImpl <em>Party Name</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.chancery.model.parties.impl.PartyNameImpl
	 * @see org.chancery.model.parties.impl.PartiesPackageImpl#getPartyName()
	 * @generated
	 */
	int PARTY_NAME = 1;

	/**
	 * The feature id for the '<em><b>Language</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PARTY_NAME__LANGUAGE = 0;

	/**
	 * The feature id for the '<em><b>Long Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PARTY_NAME__LONG_NAME = 1;

	/**
	 * The feature id for the '<em><b>Short Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PARTY_NAME__SHORT_NAME = 2;

	/**
	 * The feature id for the '<em><b>Adjective</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PARTY_NAME__ADJECTIVE = 3;

	/**
	 * The feature id for the '<em><b>Article</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PARTY_NAME__ARTICLE = 4;

	/**
	 * The number of structural features of the '<em>Party Name</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PARTY_NAME_FEATURE_COUNT = 5;

	/**
	 * The meta object id for the '{@link org.chancery.model.parties.impl.AgencyImpl <em>Agency</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.chancery.model.parties.impl.AgencyImpl
	 * @see org.chancery.model.parties.impl.PartiesPackageImpl#getAgency()
	 * @generated
	 */
	int AGENCY = 2;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int AGENCY__ID = ChanceryPackage.IDENTIFIED__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int AGENCY__NAME = ChanceryPackage.IDENTIFIED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Acronym</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int AGENCY__ACRONYM = ChanceryPackage.IDENTIFIED_FEATURE_COUNT + 1;

	/**
	 * The number of structural features of the '<em>Agency</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int AGENCY_FEATURE_COUNT = ChanceryPackage.IDENTIFIED_FEATURE_COUNT + 2;

	/**
	 * The meta object id for the '{@link org.chancery.model.parties.impl.DelegateImpl <em>Delegate</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.chancery.model.parties.impl.DelegateImpl
	 * @see org.chancery.model.parties.impl.PartiesPackageImpl#getDelegate()
	 * @generated
	 */
	int DELEGATE = 3;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DELEGATE__ID = ChanceryPackage.IDENTIFIED__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DELEGATE__NAME = ChanceryPackage.IDENTIFIED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Title</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DELEGATE__TITLE = ChanceryPackage.IDENTIFIED_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Agency</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DELEGATE__AGENCY = ChanceryPackage.IDENTIFIED_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>From</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DELEGATE__FROM = ChanceryPackage.IDENTIFIED_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Until</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DELEGATE__UNTIL = ChanceryPackage.IDENTIFIED_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Signatory</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DELEGATE__SIGNATORY = ChanceryPackage.IDENTIFIED_FEATURE_COUNT + 5;

	/**
	 * The number of structural features of the '<em>Delegate</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DELEGATE_FEATURE_COUNT = ChanceryPackage.IDENTIFIED_FEATURE_COUNT + 6;


	/**
	 * Returns the meta object for class '{@link org.chancery.model.parties.Party <em>Party</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Party</em>'.
	 * @see org.chancery.model.parties.Party
	 * @generated
	 */
	EClass getParty();

	/**
	 * Returns the meta object for the attribute '{@link org.chancery.model.parties.Party#getCode <em>Code</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Code</em>'.
	 * @see org.chancery.model.parties.Party#getCode()
	 * @see #getParty()
	 * @generated
	 */
	EAttribute getParty_Code();

	/**
	 * Returns the meta object for the attribute '{@link org.chancery.model.parties.Party#isOwn <em>Own</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Own</em>'.
	 * @see org.chancery.model.parties.Party#isOwn()
	 * @see #getParty()
	 * @generated
	 */
	EAttribute getParty_Own();

	/**
	 * Returns the meta object for the containment reference list '{@link org.chancery.model.parties.Party#getNames <em>Names</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Names</em>'.
	 * @see org.chancery.model.parties.Party#getNames()
	 * @see #getParty()
	 * @generated
	 */
	EReference getParty_Names();

	/**
	 * Returns the meta object for the containment reference list '{@link org.chancery.model.parties.Party#getAgencies <em>Agencies</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Agencies</em>'.
	 * @see org.chancery.model.parties.Party#getAgencies()
	 * @see #getParty()
	 * @generated
	 */
	EReference getParty_Agencies();

	/**
	 * Returns the meta object for the containment reference list '{@link org.chancery.model.parties.Party#getDelegates <em>Delegates</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Delegates</em>'.
	 * @see org.chancery.model.parties.Party#getDelegates()
	 * @see #getParty()
	 * @generated
	 */
	EReference getParty_Delegates();

	/**
	 * Returns the meta object for class '{@link org.chancery.model.parties.PartyName <em>Party Name</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Party Name</em>'.
	 * @see org.chancery.model.parties.PartyName
	 * @generated
	 */
	EClass getPartyName();

	/**
	 * Returns the meta object for the attribute '{@link org.chancery.model.parties.PartyName#getLanguage <em>Language</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Language</em>'.
	 * @see org.chancery.model.parties.PartyName#getLanguage()
	 * @see #getPartyName()
	 * @generated
	 */
	EAttribute getPartyName_Language();

	/**
	 * Returns the meta object for the attribute '{@link org.chancery.model.parties.PartyName#getLongName <em>Long Name</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Long Name</em>'.
	 * @see org.chancery.model.parties.PartyName#getLongName()
	 * @see #getPartyName()
	 * @generated
	 */
	EAttribute getPartyName_LongName();

	/**
	 * Returns the meta object for the attribute '{@link org.chancery.model.parties.PartyName#getShortName <em>Short Name</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Short Name</em>'.
	 * @see org.chancery.model.parties.PartyName#getShortName()
	 * @see #getPartyName()
	 * @generated
	 */
	EAttribute getPartyName_ShortName();

	/**
	 * Returns the meta object for the attribute '{@link org.chancery.model.parties.PartyName#getAdjective <em>Adjective</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Adjective</em>'.
	 * @see org.chancery.model.parties.PartyName#getAdjective()
	 * @see #getPartyName()
	 * @generated
	 */
	EAttribute getPartyName_Adjective();

	/**
	 * Returns the meta object for the attribute '{@link org.chancery.model.parties.PartyName#getArticle <em>Article</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Article</em>'.
	 * @see org.chancery.model.parties.PartyName#getArticle()
	 * @see #getPartyName()
	 * @generated
	 */
	EAttribute getPartyName_Article();

	/**
	 * Returns the meta object for class '{@link org.chancery.model.parties.Agency <em>Agency</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Agency</em>'.
	 * @see org.chancery.model.parties.Agency
	 * @generated
	 */
	EClass getAgency();

	/**
	 * Returns the meta object for the attribute '{@link org.chancery.model.parties.Agency#getName <em>Name</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Name</em>'.
	 * @see org.chancery.model.parties.Agency#getName()
	 * @see #getAgency()
	 * @generated
	 */
	EAttribute getAgency_Name();

	/**
	 * Returns the meta object for the attribute '{@link org.chancery.model.parties.Agency#getAcronym <em>Acronym</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Acronym</em>'.
	 * @see org.chancery.model.parties.Agency#getAcronym()
	 * @see #getAgency()
	 * @generated
	 */
	EAttribute getAgency_Acronym();

	/**
	 * Returns the meta object for class '{@link org.chancery.model.parties.Delegate <em>Delegate</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Delegate</em>'.
	 * @see org.chancery.model.parties.Delegate
	 * @generated
	 */
	EClass getDelegate();

	/**
	 * Returns the meta object for the attribute '{@link org.chancery.model.parties.Delegate#getName <em>Name</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Name</em>'.
	 * @see org.chancery.model.parties.Delegate#getName()
	 * @see #getDelegate()
	 * @generated
	 */
	EAttribute getDelegate_Name();

	/**
	 * Returns the meta object for the attribute '{@link org.chancery.model.parties.Delegate#getTitle <em>Title</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Title</em>'.
	 * @see org.chancery.model.parties.Delegate#getTitle()
	 * @see #getDelegate()
	 * @generated
	 */
	EAttribute getDelegate_Title();

	/**
	 * Returns the meta object for the reference '{@link org.chancery.model.parties.Delegate#getAgency <em>Agency</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Agency</em>'.
	 * @see org.chancery.model.parties.Delegate#getAgency()
	 * @see #getDelegate()
	 * @generated
	 */
	EReference getDelegate_Agency();

	/**
	 * Returns the meta object for the attribute '{@link org.chancery.model.parties.Delegate#getFrom <em>From</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>From</em>'.
	 * @see org.chancery.model.parties.Delegate#getFrom()
	 * @see #getDelegate()
	 * @generated
	 */
	EAttribute getDelegate_From();

	/**
	 * Returns the meta object for the attribute '{@link org.chancery.model.parties.Delegate#getUntil <em>Until</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Until</em>'.
	 * @see org.chancery.model.parties.Delegate#getUntil()
	 * @see #getDelegate()
	 * @generated
	 */
	EAttribute getDelegate_Until();

	/**
	 * Returns the meta object for the attribute '{@link org.chancery.model.parties.Delegate#isSignatory <em>Signatory</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Signatory</em>'.
	 * @see org.chancery.model.parties.Delegate#isSignatory()
	 * @see #getDelegate()
	 * @generated
	 */
	EAttribute getDelegate_Signatory();

	/**
	 * Returns the factory that creates the instances of the model.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the factory that creates the instances of the model.
	 * @generated
	 */
	PartiesFactory getPartiesFactory();

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
		 * The meta object literal for the '{@link org.chancery.model.parties.impl.PartyImpl <em>Party</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.chancery.model.parties.impl.PartyImpl
		 * @see org.chancery.model.parties.impl.PartiesPackageImpl#getParty()
		 * @generated
		 */
		EClass PARTY = eINSTANCE.getParty();

		/**
		 * The meta object literal for the '<em><b>Code</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PARTY__CODE = eINSTANCE.getParty_Code();

		/**
		 * The meta object literal for the '<em><b>Own</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PARTY__OWN = eINSTANCE.getParty_Own();

		/**
		 * The meta object literal for the '<em><b>Names</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference PARTY__NAMES = eINSTANCE.getParty_Names();

		/**
		 * The meta object literal for the '<em><b>Agencies</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference PARTY__AGENCIES = eINSTANCE.getParty_Agencies();

		/**
		 * The meta object literal for the '<em><b>Delegates</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference PARTY__DELEGATES = eINSTANCE.getParty_Delegates();

		/**
		 * The meta object literal for the '{@link org.chancery.model.parties.impl.PartyNameImpl <em>Party Name</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.chancery.model.parties.impl.PartyNameImpl
		 * @see org.chancery.model.parties.impl.PartiesPackageImpl#getPartyName()
		 * @generated
		 */
		EClass PARTY_NAME = eINSTANCE.getPartyName();

		/**
		 * The meta object literal for the '<em><b>Language</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PARTY_NAME__LANGUAGE = eINSTANCE.getPartyName_Language();

		/**
		 * The meta object literal for the '<em><b>Long Name</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PARTY_NAME__LONG_NAME = eINSTANCE.getPartyName_LongName();

		/**
		 * The meta object literal for the '<em><b>Short Name</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PARTY_NAME__SHORT_NAME = eINSTANCE.getPartyName_ShortName();

		/**
		 * The meta object literal for the '<em><b>Adjective</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PARTY_NAME__ADJECTIVE = eINSTANCE.getPartyName_Adjective();

		/**
		 * The meta object literal for the '<em><b>Article</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PARTY_NAME__ARTICLE = eINSTANCE.getPartyName_Article();

		/**
		 * The meta object literal for the '{@link org.chancery.model.parties.impl.AgencyImpl <em>Agency</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.chancery.model.parties.impl.AgencyImpl
		 * @see org.chancery.model.parties.impl.PartiesPackageImpl#getAgency()
		 * @generated
		 */
		EClass AGENCY = eINSTANCE.getAgency();

		/**
		 * The meta object literal for the '<em><b>Name</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute AGENCY__NAME = eINSTANCE.getAgency_Name();

		/**
		 * The meta object literal for the '<em><b>Acronym</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute AGENCY__ACRONYM = eINSTANCE.getAgency_Acronym();

		/**
		 * The meta object literal for the '{@link org.chancery.model.parties.impl.DelegateImpl <em>Delegate</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.chancery.model.parties.impl.DelegateImpl
		 * @see org.chancery.model.parties.impl.PartiesPackageImpl#getDelegate()
		 * @generated
		 */
		EClass DELEGATE = eINSTANCE.getDelegate();

		/**
		 * The meta object literal for the '<em><b>Name</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DELEGATE__NAME = eINSTANCE.getDelegate_Name();

		/**
		 * The meta object literal for the '<em><b>Title</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DELEGATE__TITLE = eINSTANCE.getDelegate_Title();

		/**
		 * The meta object literal for the '<em><b>Agency</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference DELEGATE__AGENCY = eINSTANCE.getDelegate_Agency();

		/**
		 * The meta object literal for the '<em><b>From</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DELEGATE__FROM = eINSTANCE.getDelegate_From();

		/**
		 * The meta object literal for the '<em><b>Until</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DELEGATE__UNTIL = eINSTANCE.getDelegate_Until();

		/**
		 * The meta object literal for the '<em><b>Signatory</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DELEGATE__SIGNATORY = eINSTANCE.getDelegate_Signatory();

	}

} //PartiesPackage
