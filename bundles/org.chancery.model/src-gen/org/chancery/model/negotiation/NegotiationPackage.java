/**
 */
package org.chancery.model.negotiation;

import org.chancery.model.ChanceryPackage;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EEnum;
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
 * What the delegation may accept, gives, gets, says. Each thing lives in the audience that may know it.
 * <!-- end-model-doc -->
 * @see org.chancery.model.negotiation.NegotiationFactory
 * @model kind="package"
 * @generated
 */
public interface NegotiationPackage extends EPackage {
	/**
	 * The package name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	String eNAME = "negotiation";

	/**
	 * The package namespace URI.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	String eNS_URI = "urn:chancery:1:negotiation";

	/**
	 * The package namespace name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	String eNS_PREFIX = "negotiation";

	/**
	 * The singleton instance of the package.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	NegotiationPackage eINSTANCE = org.chancery.model.negotiation.impl.NegotiationPackageImpl.init();

	/**
	 * The meta object id for the '{@link org.chancery.model.negotiation.impl.RedLineImpl <em>Red Line</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.chancery.model.negotiation.impl.RedLineImpl
	 * @see org.chancery.model.negotiation.impl.NegotiationPackageImpl#getRedLine()
	 * @generated
	 */
	int RED_LINE = 0;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RED_LINE__ID = ChanceryPackage.IDENTIFIED__ID;

	/**
	 * The feature id for the '<em><b>Label</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RED_LINE__LABEL = ChanceryPackage.IDENTIFIED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Clauses</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RED_LINE__CLAUSES = ChanceryPackage.IDENTIFIED_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Sentence</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RED_LINE__SENTENCE = ChanceryPackage.IDENTIFIED_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Reason</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RED_LINE__REASON = ChanceryPackage.IDENTIFIED_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Public Declaration</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RED_LINE__PUBLIC_DECLARATION = ChanceryPackage.IDENTIFIED_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Severity</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RED_LINE__SEVERITY = ChanceryPackage.IDENTIFIED_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Owner</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RED_LINE__OWNER = ChanceryPackage.IDENTIFIED_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>Waivable By</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RED_LINE__WAIVABLE_BY = ChanceryPackage.IDENTIFIED_FEATURE_COUNT + 7;

	/**
	 * The feature id for the '<em><b>Tests</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RED_LINE__TESTS = ChanceryPackage.IDENTIFIED_FEATURE_COUNT + 8;

	/**
	 * The feature id for the '<em><b>Fallbacks</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RED_LINE__FALLBACKS = ChanceryPackage.IDENTIFIED_FEATURE_COUNT + 9;

	/**
	 * The feature id for the '<em><b>Waivers</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RED_LINE__WAIVERS = ChanceryPackage.IDENTIFIED_FEATURE_COUNT + 10;

	/**
	 * The number of structural features of the '<em>Red Line</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RED_LINE_FEATURE_COUNT = ChanceryPackage.IDENTIFIED_FEATURE_COUNT + 11;

	/**
	 * The meta object id for the '{@link org.chancery.model.negotiation.impl.FallbackImpl <em>Fallback</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.chancery.model.negotiation.impl.FallbackImpl
	 * @see org.chancery.model.negotiation.impl.NegotiationPackageImpl#getFallback()
	 * @generated
	 */
	int FALLBACK = 1;

	/**
	 * The feature id for the '<em><b>Step</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FALLBACK__STEP = 0;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FALLBACK__DESCRIPTION = 1;

	/**
	 * The feature id for the '<em><b>Clause</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FALLBACK__CLAUSE = 2;

	/**
	 * The feature id for the '<em><b>Wording</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FALLBACK__WORDING = 3;

	/**
	 * The feature id for the '<em><b>Tests</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FALLBACK__TESTS = 4;

	/**
	 * The number of structural features of the '<em>Fallback</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FALLBACK_FEATURE_COUNT = 5;

	/**
	 * The meta object id for the '{@link org.chancery.model.negotiation.impl.WaiverImpl <em>Waiver</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.chancery.model.negotiation.impl.WaiverImpl
	 * @see org.chancery.model.negotiation.impl.NegotiationPackageImpl#getWaiver()
	 * @generated
	 */
	int WAIVER = 2;

	/**
	 * The feature id for the '<em><b>Author</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int WAIVER__AUTHOR = 0;

	/**
	 * The feature id for the '<em><b>Authority</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int WAIVER__AUTHORITY = 1;

	/**
	 * The feature id for the '<em><b>Reason</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int WAIVER__REASON = 2;

	/**
	 * The feature id for the '<em><b>Granted</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int WAIVER__GRANTED = 3;

	/**
	 * The feature id for the '<em><b>Expires</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int WAIVER__EXPIRES = 4;

	/**
	 * The number of structural features of the '<em>Waiver</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int WAIVER_FEATURE_COUNT = 5;

	/**
	 * The meta object id for the '{@link org.chancery.model.negotiation.impl.RedLineTestImpl <em>Red Line Test</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.chancery.model.negotiation.impl.RedLineTestImpl
	 * @see org.chancery.model.negotiation.impl.NegotiationPackageImpl#getRedLineTest()
	 * @generated
	 */
	int RED_LINE_TEST = 3;

	/**
	 * The feature id for the '<em><b>Scope</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RED_LINE_TEST__SCOPE = 0;

	/**
	 * The number of structural features of the '<em>Red Line Test</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RED_LINE_TEST_FEATURE_COUNT = 1;

	/**
	 * The meta object id for the '{@link org.chancery.model.negotiation.impl.CompositeTestImpl <em>Composite Test</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.chancery.model.negotiation.impl.CompositeTestImpl
	 * @see org.chancery.model.negotiation.impl.NegotiationPackageImpl#getCompositeTest()
	 * @generated
	 */
	int COMPOSITE_TEST = 4;

	/**
	 * The feature id for the '<em><b>Scope</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COMPOSITE_TEST__SCOPE = RED_LINE_TEST__SCOPE;

	/**
	 * The feature id for the '<em><b>Composition</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COMPOSITE_TEST__COMPOSITION = RED_LINE_TEST_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Tests</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COMPOSITE_TEST__TESTS = RED_LINE_TEST_FEATURE_COUNT + 1;

	/**
	 * The number of structural features of the '<em>Composite Test</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COMPOSITE_TEST_FEATURE_COUNT = RED_LINE_TEST_FEATURE_COUNT + 2;

	/**
	 * The meta object id for the '{@link org.chancery.model.negotiation.impl.ExistenceTestImpl <em>Existence Test</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.chancery.model.negotiation.impl.ExistenceTestImpl
	 * @see org.chancery.model.negotiation.impl.NegotiationPackageImpl#getExistenceTest()
	 * @generated
	 */
	int EXISTENCE_TEST = 5;

	/**
	 * The feature id for the '<em><b>Scope</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXISTENCE_TEST__SCOPE = RED_LINE_TEST__SCOPE;

	/**
	 * The feature id for the '<em><b>Required</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXISTENCE_TEST__REQUIRED = RED_LINE_TEST_FEATURE_COUNT + 0;

	/**
	 * The number of structural features of the '<em>Existence Test</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXISTENCE_TEST_FEATURE_COUNT = RED_LINE_TEST_FEATURE_COUNT + 1;

	/**
	 * The meta object id for the '{@link org.chancery.model.negotiation.impl.WordsTestImpl <em>Words Test</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.chancery.model.negotiation.impl.WordsTestImpl
	 * @see org.chancery.model.negotiation.impl.NegotiationPackageImpl#getWordsTest()
	 * @generated
	 */
	int WORDS_TEST = 6;

	/**
	 * The feature id for the '<em><b>Scope</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int WORDS_TEST__SCOPE = RED_LINE_TEST__SCOPE;

	/**
	 * The feature id for the '<em><b>Required</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int WORDS_TEST__REQUIRED = RED_LINE_TEST_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Terms</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int WORDS_TEST__TERMS = RED_LINE_TEST_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Language</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int WORDS_TEST__LANGUAGE = RED_LINE_TEST_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Exact</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int WORDS_TEST__EXACT = RED_LINE_TEST_FEATURE_COUNT + 3;

	/**
	 * The number of structural features of the '<em>Words Test</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int WORDS_TEST_FEATURE_COUNT = RED_LINE_TEST_FEATURE_COUNT + 4;

	/**
	 * The meta object id for the '{@link org.chancery.model.negotiation.impl.FrozenTestImpl <em>Frozen Test</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.chancery.model.negotiation.impl.FrozenTestImpl
	 * @see org.chancery.model.negotiation.impl.NegotiationPackageImpl#getFrozenTest()
	 * @generated
	 */
	int FROZEN_TEST = 7;

	/**
	 * The feature id for the '<em><b>Scope</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FROZEN_TEST__SCOPE = RED_LINE_TEST__SCOPE;

	/**
	 * The feature id for the '<em><b>Wording</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FROZEN_TEST__WORDING = RED_LINE_TEST_FEATURE_COUNT + 0;

	/**
	 * The number of structural features of the '<em>Frozen Test</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FROZEN_TEST_FEATURE_COUNT = RED_LINE_TEST_FEATURE_COUNT + 1;

	/**
	 * The meta object id for the '{@link org.chancery.model.negotiation.impl.QuantityTestImpl <em>Quantity Test</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.chancery.model.negotiation.impl.QuantityTestImpl
	 * @see org.chancery.model.negotiation.impl.NegotiationPackageImpl#getQuantityTest()
	 * @generated
	 */
	int QUANTITY_TEST = 8;

	/**
	 * The feature id for the '<em><b>Scope</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int QUANTITY_TEST__SCOPE = RED_LINE_TEST__SCOPE;

	/**
	 * The feature id for the '<em><b>Operator</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int QUANTITY_TEST__OPERATOR = RED_LINE_TEST_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Bound</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int QUANTITY_TEST__BOUND = RED_LINE_TEST_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Unit</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int QUANTITY_TEST__UNIT = RED_LINE_TEST_FEATURE_COUNT + 2;

	/**
	 * The number of structural features of the '<em>Quantity Test</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int QUANTITY_TEST_FEATURE_COUNT = RED_LINE_TEST_FEATURE_COUNT + 3;

	/**
	 * The meta object id for the '{@link org.chancery.model.negotiation.impl.DateTestImpl <em>Date Test</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.chancery.model.negotiation.impl.DateTestImpl
	 * @see org.chancery.model.negotiation.impl.NegotiationPackageImpl#getDateTest()
	 * @generated
	 */
	int DATE_TEST = 9;

	/**
	 * The feature id for the '<em><b>Scope</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DATE_TEST__SCOPE = RED_LINE_TEST__SCOPE;

	/**
	 * The feature id for the '<em><b>Operator</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DATE_TEST__OPERATOR = RED_LINE_TEST_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Bound</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DATE_TEST__BOUND = RED_LINE_TEST_FEATURE_COUNT + 1;

	/**
	 * The number of structural features of the '<em>Date Test</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DATE_TEST_FEATURE_COUNT = RED_LINE_TEST_FEATURE_COUNT + 2;

	/**
	 * The meta object id for the '{@link org.chancery.model.negotiation.impl.StrengthTestImpl <em>Strength Test</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.chancery.model.negotiation.impl.StrengthTestImpl
	 * @see org.chancery.model.negotiation.impl.NegotiationPackageImpl#getStrengthTest()
	 * @generated
	 */
	int STRENGTH_TEST = 10;

	/**
	 * The feature id for the '<em><b>Scope</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STRENGTH_TEST__SCOPE = RED_LINE_TEST__SCOPE;

	/**
	 * The feature id for the '<em><b>Party</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STRENGTH_TEST__PARTY = RED_LINE_TEST_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Operator</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STRENGTH_TEST__OPERATOR = RED_LINE_TEST_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Bound</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STRENGTH_TEST__BOUND = RED_LINE_TEST_FEATURE_COUNT + 2;

	/**
	 * The number of structural features of the '<em>Strength Test</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STRENGTH_TEST_FEATURE_COUNT = RED_LINE_TEST_FEATURE_COUNT + 3;

	/**
	 * The meta object id for the '{@link org.chancery.model.negotiation.impl.DefinitionTestImpl <em>Definition Test</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.chancery.model.negotiation.impl.DefinitionTestImpl
	 * @see org.chancery.model.negotiation.impl.NegotiationPackageImpl#getDefinitionTest()
	 * @generated
	 */
	int DEFINITION_TEST = 11;

	/**
	 * The feature id for the '<em><b>Scope</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DEFINITION_TEST__SCOPE = RED_LINE_TEST__SCOPE;

	/**
	 * The feature id for the '<em><b>Term</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DEFINITION_TEST__TERM = RED_LINE_TEST_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Wording</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DEFINITION_TEST__WORDING = RED_LINE_TEST_FEATURE_COUNT + 1;

	/**
	 * The number of structural features of the '<em>Definition Test</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DEFINITION_TEST_FEATURE_COUNT = RED_LINE_TEST_FEATURE_COUNT + 2;

	/**
	 * The meta object id for the '{@link org.chancery.model.negotiation.impl.ReferenceTestImpl <em>Reference Test</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.chancery.model.negotiation.impl.ReferenceTestImpl
	 * @see org.chancery.model.negotiation.impl.NegotiationPackageImpl#getReferenceTest()
	 * @generated
	 */
	int REFERENCE_TEST = 12;

	/**
	 * The feature id for the '<em><b>Scope</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REFERENCE_TEST__SCOPE = RED_LINE_TEST__SCOPE;

	/**
	 * The feature id for the '<em><b>Target</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REFERENCE_TEST__TARGET = RED_LINE_TEST_FEATURE_COUNT + 0;

	/**
	 * The number of structural features of the '<em>Reference Test</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REFERENCE_TEST_FEATURE_COUNT = RED_LINE_TEST_FEATURE_COUNT + 1;

	/**
	 * The meta object id for the '{@link org.chancery.model.negotiation.impl.ConcessionImpl <em>Concession</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.chancery.model.negotiation.impl.ConcessionImpl
	 * @see org.chancery.model.negotiation.impl.NegotiationPackageImpl#getConcession()
	 * @generated
	 */
	int CONCESSION = 13;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONCESSION__ID = ChanceryPackage.IDENTIFIED__ID;

	/**
	 * The feature id for the '<em><b>Label</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONCESSION__LABEL = ChanceryPackage.IDENTIFIED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Issue</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONCESSION__ISSUE = ChanceryPackage.IDENTIFIED_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Party</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONCESSION__PARTY = ChanceryPackage.IDENTIFIED_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Asked</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONCESSION__ASKED = ChanceryPackage.IDENTIFIED_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Offered</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONCESSION__OFFERED = ChanceryPackage.IDENTIFIED_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Given</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONCESSION__GIVEN = ChanceryPackage.IDENTIFIED_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Received</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONCESSION__RECEIVED = ChanceryPackage.IDENTIFIED_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>Clauses</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONCESSION__CLAUSES = ChanceryPackage.IDENTIFIED_FEATURE_COUNT + 7;

	/**
	 * The feature id for the '<em><b>Counter Items</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONCESSION__COUNTER_ITEMS = ChanceryPackage.IDENTIFIED_FEATURE_COUNT + 8;

	/**
	 * The feature id for the '<em><b>Authority</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONCESSION__AUTHORITY = ChanceryPackage.IDENTIFIED_FEATURE_COUNT + 9;

	/**
	 * The feature id for the '<em><b>Cost</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONCESSION__COST = ChanceryPackage.IDENTIFIED_FEATURE_COUNT + 10;

	/**
	 * The feature id for the '<em><b>Gain</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONCESSION__GAIN = ChanceryPackage.IDENTIFIED_FEATURE_COUNT + 11;

	/**
	 * The feature id for the '<em><b>Cost Note</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONCESSION__COST_NOTE = ChanceryPackage.IDENTIFIED_FEATURE_COUNT + 12;

	/**
	 * The feature id for the '<em><b>Gain Note</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONCESSION__GAIN_NOTE = ChanceryPackage.IDENTIFIED_FEATURE_COUNT + 13;

	/**
	 * The feature id for the '<em><b>Alternative</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONCESSION__ALTERNATIVE = ChanceryPackage.IDENTIFIED_FEATURE_COUNT + 14;

	/**
	 * The feature id for the '<em><b>Status</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONCESSION__STATUS = ChanceryPackage.IDENTIFIED_FEATURE_COUNT + 15;

	/**
	 * The feature id for the '<em><b>Events</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONCESSION__EVENTS = ChanceryPackage.IDENTIFIED_FEATURE_COUNT + 16;

	/**
	 * The number of structural features of the '<em>Concession</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONCESSION_FEATURE_COUNT = ChanceryPackage.IDENTIFIED_FEATURE_COUNT + 17;

	/**
	 * The meta object id for the '{@link org.chancery.model.negotiation.impl.ConcessionEventImpl <em>Concession Event</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.chancery.model.negotiation.impl.ConcessionEventImpl
	 * @see org.chancery.model.negotiation.impl.NegotiationPackageImpl#getConcessionEvent()
	 * @generated
	 */
	int CONCESSION_EVENT = 14;

	/**
	 * The feature id for the '<em><b>Date</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONCESSION_EVENT__DATE = 0;

	/**
	 * The feature id for the '<em><b>Status</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONCESSION_EVENT__STATUS = 1;

	/**
	 * The feature id for the '<em><b>Author</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONCESSION_EVENT__AUTHOR = 2;

	/**
	 * The feature id for the '<em><b>Note</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONCESSION_EVENT__NOTE = 3;

	/**
	 * The number of structural features of the '<em>Concession Event</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONCESSION_EVENT_FEATURE_COUNT = 4;

	/**
	 * The meta object id for the '{@link org.chancery.model.negotiation.impl.AssuranceImpl <em>Assurance</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.chancery.model.negotiation.impl.AssuranceImpl
	 * @see org.chancery.model.negotiation.impl.NegotiationPackageImpl#getAssurance()
	 * @generated
	 */
	int ASSURANCE = 15;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ASSURANCE__ID = ChanceryPackage.IDENTIFIED__ID;

	/**
	 * The feature id for the '<em><b>Label</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ASSURANCE__LABEL = ChanceryPackage.IDENTIFIED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Promise</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ASSURANCE__PROMISE = ChanceryPackage.IDENTIFIED_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Channel</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ASSURANCE__CHANNEL = ChanceryPackage.IDENTIFIED_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Date</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ASSURANCE__DATE = ChanceryPackage.IDENTIFIED_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Made By</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ASSURANCE__MADE_BY = ChanceryPackage.IDENTIFIED_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Made To</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ASSURANCE__MADE_TO = ChanceryPackage.IDENTIFIED_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Anchor</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ASSURANCE__ANCHOR = ChanceryPackage.IDENTIFIED_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>Public From</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ASSURANCE__PUBLIC_FROM = ChanceryPackage.IDENTIFIED_FEATURE_COUNT + 7;

	/**
	 * The number of structural features of the '<em>Assurance</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ASSURANCE_FEATURE_COUNT = ChanceryPackage.IDENTIFIED_FEATURE_COUNT + 8;

	/**
	 * The meta object id for the '{@link org.chancery.model.negotiation.impl.PublicStatementImpl <em>Public Statement</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.chancery.model.negotiation.impl.PublicStatementImpl
	 * @see org.chancery.model.negotiation.impl.NegotiationPackageImpl#getPublicStatement()
	 * @generated
	 */
	int PUBLIC_STATEMENT = 16;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PUBLIC_STATEMENT__ID = ChanceryPackage.IDENTIFIED__ID;

	/**
	 * The feature id for the '<em><b>Speaker</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PUBLIC_STATEMENT__SPEAKER = ChanceryPackage.IDENTIFIED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Venue</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PUBLIC_STATEMENT__VENUE = ChanceryPackage.IDENTIFIED_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Date</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PUBLIC_STATEMENT__DATE = ChanceryPackage.IDENTIFIED_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Language</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PUBLIC_STATEMENT__LANGUAGE = ChanceryPackage.IDENTIFIED_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Text</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PUBLIC_STATEMENT__TEXT = ChanceryPackage.IDENTIFIED_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Clauses</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PUBLIC_STATEMENT__CLAUSES = ChanceryPackage.IDENTIFIED_FEATURE_COUNT + 5;

	/**
	 * The number of structural features of the '<em>Public Statement</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PUBLIC_STATEMENT_FEATURE_COUNT = ChanceryPackage.IDENTIFIED_FEATURE_COUNT + 6;

	/**
	 * The meta object id for the '{@link org.chancery.model.negotiation.impl.PositionImpl <em>Position</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.chancery.model.negotiation.impl.PositionImpl
	 * @see org.chancery.model.negotiation.impl.NegotiationPackageImpl#getPosition()
	 * @generated
	 */
	int POSITION = 17;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int POSITION__ID = ChanceryPackage.IDENTIFIED__ID;

	/**
	 * The feature id for the '<em><b>Party</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int POSITION__PARTY = ChanceryPackage.IDENTIFIED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Clause</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int POSITION__CLAUSE = ChanceryPackage.IDENTIFIED_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Wordings</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int POSITION__WORDINGS = ChanceryPackage.IDENTIFIED_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Deletion</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int POSITION__DELETION = ChanceryPackage.IDENTIFIED_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Instruction</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int POSITION__INSTRUCTION = ChanceryPackage.IDENTIFIED_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Date</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int POSITION__DATE = ChanceryPackage.IDENTIFIED_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Note</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int POSITION__NOTE = ChanceryPackage.IDENTIFIED_FEATURE_COUNT + 6;

	/**
	 * The number of structural features of the '<em>Position</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int POSITION_FEATURE_COUNT = ChanceryPackage.IDENTIFIED_FEATURE_COUNT + 7;

	/**
	 * The meta object id for the '{@link org.chancery.model.negotiation.impl.RedLineEstimateImpl <em>Red Line Estimate</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.chancery.model.negotiation.impl.RedLineEstimateImpl
	 * @see org.chancery.model.negotiation.impl.NegotiationPackageImpl#getRedLineEstimate()
	 * @generated
	 */
	int RED_LINE_ESTIMATE = 18;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RED_LINE_ESTIMATE__ID = ChanceryPackage.IDENTIFIED__ID;

	/**
	 * The feature id for the '<em><b>Party</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RED_LINE_ESTIMATE__PARTY = ChanceryPackage.IDENTIFIED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Clauses</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RED_LINE_ESTIMATE__CLAUSES = ChanceryPackage.IDENTIFIED_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Sentence</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RED_LINE_ESTIMATE__SENTENCE = ChanceryPackage.IDENTIFIED_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Confidence</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RED_LINE_ESTIMATE__CONFIDENCE = ChanceryPackage.IDENTIFIED_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Evidence</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RED_LINE_ESTIMATE__EVIDENCE = ChanceryPackage.IDENTIFIED_FEATURE_COUNT + 4;

	/**
	 * The number of structural features of the '<em>Red Line Estimate</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RED_LINE_ESTIMATE_FEATURE_COUNT = ChanceryPackage.IDENTIFIED_FEATURE_COUNT + 5;

	/**
	 * The meta object id for the '{@link org.chancery.model.negotiation.impl.InstructionImpl <em>Instruction</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.chancery.model.negotiation.impl.InstructionImpl
	 * @see org.chancery.model.negotiation.impl.NegotiationPackageImpl#getInstruction()
	 * @generated
	 */
	int INSTRUCTION = 19;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INSTRUCTION__ID = ChanceryPackage.IDENTIFIED__ID;

	/**
	 * The feature id for the '<em><b>Label</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INSTRUCTION__LABEL = ChanceryPackage.IDENTIFIED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Authority</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INSTRUCTION__AUTHORITY = ChanceryPackage.IDENTIFIED_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Date</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INSTRUCTION__DATE = ChanceryPackage.IDENTIFIED_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Expires</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INSTRUCTION__EXPIRES = ChanceryPackage.IDENTIFIED_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Text</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INSTRUCTION__TEXT = ChanceryPackage.IDENTIFIED_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Clauses</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INSTRUCTION__CLAUSES = ChanceryPackage.IDENTIFIED_FEATURE_COUNT + 5;

	/**
	 * The number of structural features of the '<em>Instruction</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INSTRUCTION_FEATURE_COUNT = ChanceryPackage.IDENTIFIED_FEATURE_COUNT + 6;

	/**
	 * The meta object id for the '{@link org.chancery.model.negotiation.impl.ClauseStatusImpl <em>Clause Status</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.chancery.model.negotiation.impl.ClauseStatusImpl
	 * @see org.chancery.model.negotiation.impl.NegotiationPackageImpl#getClauseStatus()
	 * @generated
	 */
	int CLAUSE_STATUS = 20;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CLAUSE_STATUS__ID = ChanceryPackage.IDENTIFIED__ID;

	/**
	 * The feature id for the '<em><b>Clause</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CLAUSE_STATUS__CLAUSE = ChanceryPackage.IDENTIFIED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Status</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CLAUSE_STATUS__STATUS = ChanceryPackage.IDENTIFIED_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Since</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CLAUSE_STATUS__SINCE = ChanceryPackage.IDENTIFIED_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Silence Until</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CLAUSE_STATUS__SILENCE_UNTIL = ChanceryPackage.IDENTIFIED_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Wording</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CLAUSE_STATUS__WORDING = ChanceryPackage.IDENTIFIED_FEATURE_COUNT + 4;

	/**
	 * The number of structural features of the '<em>Clause Status</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CLAUSE_STATUS_FEATURE_COUNT = ChanceryPackage.IDENTIFIED_FEATURE_COUNT + 5;

	/**
	 * The meta object id for the '{@link org.chancery.model.negotiation.impl.DispositionImpl <em>Disposition</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.chancery.model.negotiation.impl.DispositionImpl
	 * @see org.chancery.model.negotiation.impl.NegotiationPackageImpl#getDisposition()
	 * @generated
	 */
	int DISPOSITION = 21;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DISPOSITION__ID = ChanceryPackage.IDENTIFIED__ID;

	/**
	 * The feature id for the '<em><b>Clause</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DISPOSITION__CLAUSE = ChanceryPackage.IDENTIFIED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Kind</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DISPOSITION__KIND = ChanceryPackage.IDENTIFIED_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Milestone</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DISPOSITION__MILESTONE = ChanceryPackage.IDENTIFIED_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Authority</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DISPOSITION__AUTHORITY = ChanceryPackage.IDENTIFIED_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Expires</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DISPOSITION__EXPIRES = ChanceryPackage.IDENTIFIED_FEATURE_COUNT + 4;

	/**
	 * The number of structural features of the '<em>Disposition</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DISPOSITION_FEATURE_COUNT = ChanceryPackage.IDENTIFIED_FEATURE_COUNT + 5;

	/**
	 * The meta object id for the '{@link org.chancery.model.negotiation.Severity <em>Severity</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.chancery.model.negotiation.Severity
	 * @see org.chancery.model.negotiation.impl.NegotiationPackageImpl#getSeverity()
	 * @generated
	 */
	int SEVERITY = 22;

	/**
	 * The meta object id for the '{@link org.chancery.model.negotiation.FallbackStep <em>Fallback Step</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.chancery.model.negotiation.FallbackStep
	 * @see org.chancery.model.negotiation.impl.NegotiationPackageImpl#getFallbackStep()
	 * @generated
	 */
	int FALLBACK_STEP = 23;

	/**
	 * The meta object id for the '{@link org.chancery.model.negotiation.Composition <em>Composition</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.chancery.model.negotiation.Composition
	 * @see org.chancery.model.negotiation.impl.NegotiationPackageImpl#getComposition()
	 * @generated
	 */
	int COMPOSITION = 24;

	/**
	 * The meta object id for the '{@link org.chancery.model.negotiation.Operator <em>Operator</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.chancery.model.negotiation.Operator
	 * @see org.chancery.model.negotiation.impl.NegotiationPackageImpl#getOperator()
	 * @generated
	 */
	int OPERATOR = 25;

	/**
	 * The meta object id for the '{@link org.chancery.model.negotiation.ObligationStrength <em>Obligation Strength</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.chancery.model.negotiation.ObligationStrength
	 * @see org.chancery.model.negotiation.impl.NegotiationPackageImpl#getObligationStrength()
	 * @generated
	 */
	int OBLIGATION_STRENGTH = 26;

	/**
	 * The meta object id for the '{@link org.chancery.model.negotiation.ConcessionStatus <em>Concession Status</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.chancery.model.negotiation.ConcessionStatus
	 * @see org.chancery.model.negotiation.impl.NegotiationPackageImpl#getConcessionStatus()
	 * @generated
	 */
	int CONCESSION_STATUS = 27;

	/**
	 * The meta object id for the '{@link org.chancery.model.negotiation.TextStatus <em>Text Status</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.chancery.model.negotiation.TextStatus
	 * @see org.chancery.model.negotiation.impl.NegotiationPackageImpl#getTextStatus()
	 * @generated
	 */
	int TEXT_STATUS = 28;

	/**
	 * The meta object id for the '{@link org.chancery.model.negotiation.DispositionKind <em>Disposition Kind</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.chancery.model.negotiation.DispositionKind
	 * @see org.chancery.model.negotiation.impl.NegotiationPackageImpl#getDispositionKind()
	 * @generated
	 */
	int DISPOSITION_KIND = 29;


	/**
	 * Returns the meta object for class '{@link org.chancery.model.negotiation.RedLine <em>Red Line</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Red Line</em>'.
	 * @see org.chancery.model.negotiation.RedLine
	 * @generated
	 */
	EClass getRedLine();

	/**
	 * Returns the meta object for the attribute '{@link org.chancery.model.negotiation.RedLine#getLabel <em>Label</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Label</em>'.
	 * @see org.chancery.model.negotiation.RedLine#getLabel()
	 * @see #getRedLine()
	 * @generated
	 */
	EAttribute getRedLine_Label();

	/**
	 * Returns the meta object for the reference list '{@link org.chancery.model.negotiation.RedLine#getClauses <em>Clauses</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>Clauses</em>'.
	 * @see org.chancery.model.negotiation.RedLine#getClauses()
	 * @see #getRedLine()
	 * @generated
	 */
	EReference getRedLine_Clauses();

	/**
	 * Returns the meta object for the attribute '{@link org.chancery.model.negotiation.RedLine#getSentence <em>Sentence</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Sentence</em>'.
	 * @see org.chancery.model.negotiation.RedLine#getSentence()
	 * @see #getRedLine()
	 * @generated
	 */
	EAttribute getRedLine_Sentence();

	/**
	 * Returns the meta object for the attribute '{@link org.chancery.model.negotiation.RedLine#getReason <em>Reason</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Reason</em>'.
	 * @see org.chancery.model.negotiation.RedLine#getReason()
	 * @see #getRedLine()
	 * @generated
	 */
	EAttribute getRedLine_Reason();

	/**
	 * Returns the meta object for the attribute '{@link org.chancery.model.negotiation.RedLine#getPublicDeclaration <em>Public Declaration</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Public Declaration</em>'.
	 * @see org.chancery.model.negotiation.RedLine#getPublicDeclaration()
	 * @see #getRedLine()
	 * @generated
	 */
	EAttribute getRedLine_PublicDeclaration();

	/**
	 * Returns the meta object for the attribute '{@link org.chancery.model.negotiation.RedLine#getSeverity <em>Severity</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Severity</em>'.
	 * @see org.chancery.model.negotiation.RedLine#getSeverity()
	 * @see #getRedLine()
	 * @generated
	 */
	EAttribute getRedLine_Severity();

	/**
	 * Returns the meta object for the reference '{@link org.chancery.model.negotiation.RedLine#getOwner <em>Owner</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Owner</em>'.
	 * @see org.chancery.model.negotiation.RedLine#getOwner()
	 * @see #getRedLine()
	 * @generated
	 */
	EReference getRedLine_Owner();

	/**
	 * Returns the meta object for the attribute '{@link org.chancery.model.negotiation.RedLine#getWaivableBy <em>Waivable By</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Waivable By</em>'.
	 * @see org.chancery.model.negotiation.RedLine#getWaivableBy()
	 * @see #getRedLine()
	 * @generated
	 */
	EAttribute getRedLine_WaivableBy();

	/**
	 * Returns the meta object for the containment reference list '{@link org.chancery.model.negotiation.RedLine#getTests <em>Tests</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Tests</em>'.
	 * @see org.chancery.model.negotiation.RedLine#getTests()
	 * @see #getRedLine()
	 * @generated
	 */
	EReference getRedLine_Tests();

	/**
	 * Returns the meta object for the containment reference list '{@link org.chancery.model.negotiation.RedLine#getFallbacks <em>Fallbacks</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Fallbacks</em>'.
	 * @see org.chancery.model.negotiation.RedLine#getFallbacks()
	 * @see #getRedLine()
	 * @generated
	 */
	EReference getRedLine_Fallbacks();

	/**
	 * Returns the meta object for the containment reference list '{@link org.chancery.model.negotiation.RedLine#getWaivers <em>Waivers</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Waivers</em>'.
	 * @see org.chancery.model.negotiation.RedLine#getWaivers()
	 * @see #getRedLine()
	 * @generated
	 */
	EReference getRedLine_Waivers();

	/**
	 * Returns the meta object for class '{@link org.chancery.model.negotiation.Fallback <em>Fallback</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Fallback</em>'.
	 * @see org.chancery.model.negotiation.Fallback
	 * @generated
	 */
	EClass getFallback();

	/**
	 * Returns the meta object for the attribute '{@link org.chancery.model.negotiation.Fallback#getStep <em>Step</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Step</em>'.
	 * @see org.chancery.model.negotiation.Fallback#getStep()
	 * @see #getFallback()
	 * @generated
	 */
	EAttribute getFallback_Step();

	/**
	 * Returns the meta object for the attribute '{@link org.chancery.model.negotiation.Fallback#getDescription <em>Description</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Description</em>'.
	 * @see org.chancery.model.negotiation.Fallback#getDescription()
	 * @see #getFallback()
	 * @generated
	 */
	EAttribute getFallback_Description();

	/**
	 * Returns the meta object for the reference '{@link org.chancery.model.negotiation.Fallback#getClause <em>Clause</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Clause</em>'.
	 * @see org.chancery.model.negotiation.Fallback#getClause()
	 * @see #getFallback()
	 * @generated
	 */
	EReference getFallback_Clause();

	/**
	 * Returns the meta object for the containment reference '{@link org.chancery.model.negotiation.Fallback#getWording <em>Wording</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Wording</em>'.
	 * @see org.chancery.model.negotiation.Fallback#getWording()
	 * @see #getFallback()
	 * @generated
	 */
	EReference getFallback_Wording();

	/**
	 * Returns the meta object for the containment reference list '{@link org.chancery.model.negotiation.Fallback#getTests <em>Tests</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Tests</em>'.
	 * @see org.chancery.model.negotiation.Fallback#getTests()
	 * @see #getFallback()
	 * @generated
	 */
	EReference getFallback_Tests();

	/**
	 * Returns the meta object for class '{@link org.chancery.model.negotiation.Waiver <em>Waiver</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Waiver</em>'.
	 * @see org.chancery.model.negotiation.Waiver
	 * @generated
	 */
	EClass getWaiver();

	/**
	 * Returns the meta object for the attribute '{@link org.chancery.model.negotiation.Waiver#getAuthor <em>Author</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Author</em>'.
	 * @see org.chancery.model.negotiation.Waiver#getAuthor()
	 * @see #getWaiver()
	 * @generated
	 */
	EAttribute getWaiver_Author();

	/**
	 * Returns the meta object for the attribute '{@link org.chancery.model.negotiation.Waiver#getAuthority <em>Authority</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Authority</em>'.
	 * @see org.chancery.model.negotiation.Waiver#getAuthority()
	 * @see #getWaiver()
	 * @generated
	 */
	EAttribute getWaiver_Authority();

	/**
	 * Returns the meta object for the attribute '{@link org.chancery.model.negotiation.Waiver#getReason <em>Reason</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Reason</em>'.
	 * @see org.chancery.model.negotiation.Waiver#getReason()
	 * @see #getWaiver()
	 * @generated
	 */
	EAttribute getWaiver_Reason();

	/**
	 * Returns the meta object for the attribute '{@link org.chancery.model.negotiation.Waiver#getGranted <em>Granted</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Granted</em>'.
	 * @see org.chancery.model.negotiation.Waiver#getGranted()
	 * @see #getWaiver()
	 * @generated
	 */
	EAttribute getWaiver_Granted();

	/**
	 * Returns the meta object for the attribute '{@link org.chancery.model.negotiation.Waiver#getExpires <em>Expires</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Expires</em>'.
	 * @see org.chancery.model.negotiation.Waiver#getExpires()
	 * @see #getWaiver()
	 * @generated
	 */
	EAttribute getWaiver_Expires();

	/**
	 * Returns the meta object for class '{@link org.chancery.model.negotiation.RedLineTest <em>Red Line Test</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Red Line Test</em>'.
	 * @see org.chancery.model.negotiation.RedLineTest
	 * @generated
	 */
	EClass getRedLineTest();

	/**
	 * Returns the meta object for the reference '{@link org.chancery.model.negotiation.RedLineTest#getScope <em>Scope</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Scope</em>'.
	 * @see org.chancery.model.negotiation.RedLineTest#getScope()
	 * @see #getRedLineTest()
	 * @generated
	 */
	EReference getRedLineTest_Scope();

	/**
	 * Returns the meta object for class '{@link org.chancery.model.negotiation.CompositeTest <em>Composite Test</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Composite Test</em>'.
	 * @see org.chancery.model.negotiation.CompositeTest
	 * @generated
	 */
	EClass getCompositeTest();

	/**
	 * Returns the meta object for the attribute '{@link org.chancery.model.negotiation.CompositeTest#getComposition <em>Composition</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Composition</em>'.
	 * @see org.chancery.model.negotiation.CompositeTest#getComposition()
	 * @see #getCompositeTest()
	 * @generated
	 */
	EAttribute getCompositeTest_Composition();

	/**
	 * Returns the meta object for the containment reference list '{@link org.chancery.model.negotiation.CompositeTest#getTests <em>Tests</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Tests</em>'.
	 * @see org.chancery.model.negotiation.CompositeTest#getTests()
	 * @see #getCompositeTest()
	 * @generated
	 */
	EReference getCompositeTest_Tests();

	/**
	 * Returns the meta object for class '{@link org.chancery.model.negotiation.ExistenceTest <em>Existence Test</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Existence Test</em>'.
	 * @see org.chancery.model.negotiation.ExistenceTest
	 * @generated
	 */
	EClass getExistenceTest();

	/**
	 * Returns the meta object for the attribute '{@link org.chancery.model.negotiation.ExistenceTest#isRequired <em>Required</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Required</em>'.
	 * @see org.chancery.model.negotiation.ExistenceTest#isRequired()
	 * @see #getExistenceTest()
	 * @generated
	 */
	EAttribute getExistenceTest_Required();

	/**
	 * Returns the meta object for class '{@link org.chancery.model.negotiation.WordsTest <em>Words Test</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Words Test</em>'.
	 * @see org.chancery.model.negotiation.WordsTest
	 * @generated
	 */
	EClass getWordsTest();

	/**
	 * Returns the meta object for the attribute '{@link org.chancery.model.negotiation.WordsTest#isRequired <em>Required</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Required</em>'.
	 * @see org.chancery.model.negotiation.WordsTest#isRequired()
	 * @see #getWordsTest()
	 * @generated
	 */
	EAttribute getWordsTest_Required();

	/**
	 * Returns the meta object for the attribute list '{@link org.chancery.model.negotiation.WordsTest#getTerms <em>Terms</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Terms</em>'.
	 * @see org.chancery.model.negotiation.WordsTest#getTerms()
	 * @see #getWordsTest()
	 * @generated
	 */
	EAttribute getWordsTest_Terms();

	/**
	 * Returns the meta object for the attribute '{@link org.chancery.model.negotiation.WordsTest#getLanguage <em>Language</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Language</em>'.
	 * @see org.chancery.model.negotiation.WordsTest#getLanguage()
	 * @see #getWordsTest()
	 * @generated
	 */
	EAttribute getWordsTest_Language();

	/**
	 * Returns the meta object for the attribute '{@link org.chancery.model.negotiation.WordsTest#isExact <em>Exact</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Exact</em>'.
	 * @see org.chancery.model.negotiation.WordsTest#isExact()
	 * @see #getWordsTest()
	 * @generated
	 */
	EAttribute getWordsTest_Exact();

	/**
	 * Returns the meta object for class '{@link org.chancery.model.negotiation.FrozenTest <em>Frozen Test</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Frozen Test</em>'.
	 * @see org.chancery.model.negotiation.FrozenTest
	 * @generated
	 */
	EClass getFrozenTest();

	/**
	 * Returns the meta object for the containment reference '{@link org.chancery.model.negotiation.FrozenTest#getWording <em>Wording</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Wording</em>'.
	 * @see org.chancery.model.negotiation.FrozenTest#getWording()
	 * @see #getFrozenTest()
	 * @generated
	 */
	EReference getFrozenTest_Wording();

	/**
	 * Returns the meta object for class '{@link org.chancery.model.negotiation.QuantityTest <em>Quantity Test</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Quantity Test</em>'.
	 * @see org.chancery.model.negotiation.QuantityTest
	 * @generated
	 */
	EClass getQuantityTest();

	/**
	 * Returns the meta object for the attribute '{@link org.chancery.model.negotiation.QuantityTest#getOperator <em>Operator</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Operator</em>'.
	 * @see org.chancery.model.negotiation.QuantityTest#getOperator()
	 * @see #getQuantityTest()
	 * @generated
	 */
	EAttribute getQuantityTest_Operator();

	/**
	 * Returns the meta object for the attribute '{@link org.chancery.model.negotiation.QuantityTest#getBound <em>Bound</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Bound</em>'.
	 * @see org.chancery.model.negotiation.QuantityTest#getBound()
	 * @see #getQuantityTest()
	 * @generated
	 */
	EAttribute getQuantityTest_Bound();

	/**
	 * Returns the meta object for the attribute '{@link org.chancery.model.negotiation.QuantityTest#getUnit <em>Unit</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Unit</em>'.
	 * @see org.chancery.model.negotiation.QuantityTest#getUnit()
	 * @see #getQuantityTest()
	 * @generated
	 */
	EAttribute getQuantityTest_Unit();

	/**
	 * Returns the meta object for class '{@link org.chancery.model.negotiation.DateTest <em>Date Test</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Date Test</em>'.
	 * @see org.chancery.model.negotiation.DateTest
	 * @generated
	 */
	EClass getDateTest();

	/**
	 * Returns the meta object for the attribute '{@link org.chancery.model.negotiation.DateTest#getOperator <em>Operator</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Operator</em>'.
	 * @see org.chancery.model.negotiation.DateTest#getOperator()
	 * @see #getDateTest()
	 * @generated
	 */
	EAttribute getDateTest_Operator();

	/**
	 * Returns the meta object for the attribute '{@link org.chancery.model.negotiation.DateTest#getBound <em>Bound</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Bound</em>'.
	 * @see org.chancery.model.negotiation.DateTest#getBound()
	 * @see #getDateTest()
	 * @generated
	 */
	EAttribute getDateTest_Bound();

	/**
	 * Returns the meta object for class '{@link org.chancery.model.negotiation.StrengthTest <em>Strength Test</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Strength Test</em>'.
	 * @see org.chancery.model.negotiation.StrengthTest
	 * @generated
	 */
	EClass getStrengthTest();

	/**
	 * Returns the meta object for the reference '{@link org.chancery.model.negotiation.StrengthTest#getParty <em>Party</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Party</em>'.
	 * @see org.chancery.model.negotiation.StrengthTest#getParty()
	 * @see #getStrengthTest()
	 * @generated
	 */
	EReference getStrengthTest_Party();

	/**
	 * Returns the meta object for the attribute '{@link org.chancery.model.negotiation.StrengthTest#getOperator <em>Operator</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Operator</em>'.
	 * @see org.chancery.model.negotiation.StrengthTest#getOperator()
	 * @see #getStrengthTest()
	 * @generated
	 */
	EAttribute getStrengthTest_Operator();

	/**
	 * Returns the meta object for the attribute '{@link org.chancery.model.negotiation.StrengthTest#getBound <em>Bound</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Bound</em>'.
	 * @see org.chancery.model.negotiation.StrengthTest#getBound()
	 * @see #getStrengthTest()
	 * @generated
	 */
	EAttribute getStrengthTest_Bound();

	/**
	 * Returns the meta object for class '{@link org.chancery.model.negotiation.DefinitionTest <em>Definition Test</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Definition Test</em>'.
	 * @see org.chancery.model.negotiation.DefinitionTest
	 * @generated
	 */
	EClass getDefinitionTest();

	/**
	 * Returns the meta object for the attribute '{@link org.chancery.model.negotiation.DefinitionTest#getTerm <em>Term</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Term</em>'.
	 * @see org.chancery.model.negotiation.DefinitionTest#getTerm()
	 * @see #getDefinitionTest()
	 * @generated
	 */
	EAttribute getDefinitionTest_Term();

	/**
	 * Returns the meta object for the containment reference '{@link org.chancery.model.negotiation.DefinitionTest#getWording <em>Wording</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Wording</em>'.
	 * @see org.chancery.model.negotiation.DefinitionTest#getWording()
	 * @see #getDefinitionTest()
	 * @generated
	 */
	EReference getDefinitionTest_Wording();

	/**
	 * Returns the meta object for class '{@link org.chancery.model.negotiation.ReferenceTest <em>Reference Test</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Reference Test</em>'.
	 * @see org.chancery.model.negotiation.ReferenceTest
	 * @generated
	 */
	EClass getReferenceTest();

	/**
	 * Returns the meta object for the reference '{@link org.chancery.model.negotiation.ReferenceTest#getTarget <em>Target</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Target</em>'.
	 * @see org.chancery.model.negotiation.ReferenceTest#getTarget()
	 * @see #getReferenceTest()
	 * @generated
	 */
	EReference getReferenceTest_Target();

	/**
	 * Returns the meta object for class '{@link org.chancery.model.negotiation.Concession <em>Concession</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Concession</em>'.
	 * @see org.chancery.model.negotiation.Concession
	 * @generated
	 */
	EClass getConcession();

	/**
	 * Returns the meta object for the attribute '{@link org.chancery.model.negotiation.Concession#getLabel <em>Label</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Label</em>'.
	 * @see org.chancery.model.negotiation.Concession#getLabel()
	 * @see #getConcession()
	 * @generated
	 */
	EAttribute getConcession_Label();

	/**
	 * Returns the meta object for the attribute '{@link org.chancery.model.negotiation.Concession#getIssue <em>Issue</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Issue</em>'.
	 * @see org.chancery.model.negotiation.Concession#getIssue()
	 * @see #getConcession()
	 * @generated
	 */
	EAttribute getConcession_Issue();

	/**
	 * Returns the meta object for the reference '{@link org.chancery.model.negotiation.Concession#getParty <em>Party</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Party</em>'.
	 * @see org.chancery.model.negotiation.Concession#getParty()
	 * @see #getConcession()
	 * @generated
	 */
	EReference getConcession_Party();

	/**
	 * Returns the meta object for the attribute '{@link org.chancery.model.negotiation.Concession#getAsked <em>Asked</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Asked</em>'.
	 * @see org.chancery.model.negotiation.Concession#getAsked()
	 * @see #getConcession()
	 * @generated
	 */
	EAttribute getConcession_Asked();

	/**
	 * Returns the meta object for the attribute '{@link org.chancery.model.negotiation.Concession#getOffered <em>Offered</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Offered</em>'.
	 * @see org.chancery.model.negotiation.Concession#getOffered()
	 * @see #getConcession()
	 * @generated
	 */
	EAttribute getConcession_Offered();

	/**
	 * Returns the meta object for the attribute '{@link org.chancery.model.negotiation.Concession#getGiven <em>Given</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Given</em>'.
	 * @see org.chancery.model.negotiation.Concession#getGiven()
	 * @see #getConcession()
	 * @generated
	 */
	EAttribute getConcession_Given();

	/**
	 * Returns the meta object for the attribute '{@link org.chancery.model.negotiation.Concession#getReceived <em>Received</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Received</em>'.
	 * @see org.chancery.model.negotiation.Concession#getReceived()
	 * @see #getConcession()
	 * @generated
	 */
	EAttribute getConcession_Received();

	/**
	 * Returns the meta object for the reference list '{@link org.chancery.model.negotiation.Concession#getClauses <em>Clauses</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>Clauses</em>'.
	 * @see org.chancery.model.negotiation.Concession#getClauses()
	 * @see #getConcession()
	 * @generated
	 */
	EReference getConcession_Clauses();

	/**
	 * Returns the meta object for the reference list '{@link org.chancery.model.negotiation.Concession#getCounterItems <em>Counter Items</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>Counter Items</em>'.
	 * @see org.chancery.model.negotiation.Concession#getCounterItems()
	 * @see #getConcession()
	 * @generated
	 */
	EReference getConcession_CounterItems();

	/**
	 * Returns the meta object for the attribute '{@link org.chancery.model.negotiation.Concession#getAuthority <em>Authority</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Authority</em>'.
	 * @see org.chancery.model.negotiation.Concession#getAuthority()
	 * @see #getConcession()
	 * @generated
	 */
	EAttribute getConcession_Authority();

	/**
	 * Returns the meta object for the attribute '{@link org.chancery.model.negotiation.Concession#getCost <em>Cost</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Cost</em>'.
	 * @see org.chancery.model.negotiation.Concession#getCost()
	 * @see #getConcession()
	 * @generated
	 */
	EAttribute getConcession_Cost();

	/**
	 * Returns the meta object for the attribute '{@link org.chancery.model.negotiation.Concession#getGain <em>Gain</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Gain</em>'.
	 * @see org.chancery.model.negotiation.Concession#getGain()
	 * @see #getConcession()
	 * @generated
	 */
	EAttribute getConcession_Gain();

	/**
	 * Returns the meta object for the attribute '{@link org.chancery.model.negotiation.Concession#getCostNote <em>Cost Note</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Cost Note</em>'.
	 * @see org.chancery.model.negotiation.Concession#getCostNote()
	 * @see #getConcession()
	 * @generated
	 */
	EAttribute getConcession_CostNote();

	/**
	 * Returns the meta object for the attribute '{@link org.chancery.model.negotiation.Concession#getGainNote <em>Gain Note</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Gain Note</em>'.
	 * @see org.chancery.model.negotiation.Concession#getGainNote()
	 * @see #getConcession()
	 * @generated
	 */
	EAttribute getConcession_GainNote();

	/**
	 * Returns the meta object for the attribute '{@link org.chancery.model.negotiation.Concession#getAlternative <em>Alternative</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Alternative</em>'.
	 * @see org.chancery.model.negotiation.Concession#getAlternative()
	 * @see #getConcession()
	 * @generated
	 */
	EAttribute getConcession_Alternative();

	/**
	 * Returns the meta object for the attribute '{@link org.chancery.model.negotiation.Concession#getStatus <em>Status</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Status</em>'.
	 * @see org.chancery.model.negotiation.Concession#getStatus()
	 * @see #getConcession()
	 * @generated
	 */
	EAttribute getConcession_Status();

	/**
	 * Returns the meta object for the containment reference list '{@link org.chancery.model.negotiation.Concession#getEvents <em>Events</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Events</em>'.
	 * @see org.chancery.model.negotiation.Concession#getEvents()
	 * @see #getConcession()
	 * @generated
	 */
	EReference getConcession_Events();

	/**
	 * Returns the meta object for class '{@link org.chancery.model.negotiation.ConcessionEvent <em>Concession Event</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Concession Event</em>'.
	 * @see org.chancery.model.negotiation.ConcessionEvent
	 * @generated
	 */
	EClass getConcessionEvent();

	/**
	 * Returns the meta object for the attribute '{@link org.chancery.model.negotiation.ConcessionEvent#getDate <em>Date</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Date</em>'.
	 * @see org.chancery.model.negotiation.ConcessionEvent#getDate()
	 * @see #getConcessionEvent()
	 * @generated
	 */
	EAttribute getConcessionEvent_Date();

	/**
	 * Returns the meta object for the attribute '{@link org.chancery.model.negotiation.ConcessionEvent#getStatus <em>Status</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Status</em>'.
	 * @see org.chancery.model.negotiation.ConcessionEvent#getStatus()
	 * @see #getConcessionEvent()
	 * @generated
	 */
	EAttribute getConcessionEvent_Status();

	/**
	 * Returns the meta object for the attribute '{@link org.chancery.model.negotiation.ConcessionEvent#getAuthor <em>Author</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Author</em>'.
	 * @see org.chancery.model.negotiation.ConcessionEvent#getAuthor()
	 * @see #getConcessionEvent()
	 * @generated
	 */
	EAttribute getConcessionEvent_Author();

	/**
	 * Returns the meta object for the attribute '{@link org.chancery.model.negotiation.ConcessionEvent#getNote <em>Note</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Note</em>'.
	 * @see org.chancery.model.negotiation.ConcessionEvent#getNote()
	 * @see #getConcessionEvent()
	 * @generated
	 */
	EAttribute getConcessionEvent_Note();

	/**
	 * Returns the meta object for class '{@link org.chancery.model.negotiation.Assurance <em>Assurance</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Assurance</em>'.
	 * @see org.chancery.model.negotiation.Assurance
	 * @generated
	 */
	EClass getAssurance();

	/**
	 * Returns the meta object for the attribute '{@link org.chancery.model.negotiation.Assurance#getLabel <em>Label</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Label</em>'.
	 * @see org.chancery.model.negotiation.Assurance#getLabel()
	 * @see #getAssurance()
	 * @generated
	 */
	EAttribute getAssurance_Label();

	/**
	 * Returns the meta object for the attribute '{@link org.chancery.model.negotiation.Assurance#getPromise <em>Promise</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Promise</em>'.
	 * @see org.chancery.model.negotiation.Assurance#getPromise()
	 * @see #getAssurance()
	 * @generated
	 */
	EAttribute getAssurance_Promise();

	/**
	 * Returns the meta object for the attribute '{@link org.chancery.model.negotiation.Assurance#getChannel <em>Channel</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Channel</em>'.
	 * @see org.chancery.model.negotiation.Assurance#getChannel()
	 * @see #getAssurance()
	 * @generated
	 */
	EAttribute getAssurance_Channel();

	/**
	 * Returns the meta object for the attribute '{@link org.chancery.model.negotiation.Assurance#getDate <em>Date</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Date</em>'.
	 * @see org.chancery.model.negotiation.Assurance#getDate()
	 * @see #getAssurance()
	 * @generated
	 */
	EAttribute getAssurance_Date();

	/**
	 * Returns the meta object for the attribute '{@link org.chancery.model.negotiation.Assurance#getMadeBy <em>Made By</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Made By</em>'.
	 * @see org.chancery.model.negotiation.Assurance#getMadeBy()
	 * @see #getAssurance()
	 * @generated
	 */
	EAttribute getAssurance_MadeBy();

	/**
	 * Returns the meta object for the reference '{@link org.chancery.model.negotiation.Assurance#getMadeTo <em>Made To</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Made To</em>'.
	 * @see org.chancery.model.negotiation.Assurance#getMadeTo()
	 * @see #getAssurance()
	 * @generated
	 */
	EReference getAssurance_MadeTo();

	/**
	 * Returns the meta object for the reference '{@link org.chancery.model.negotiation.Assurance#getAnchor <em>Anchor</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Anchor</em>'.
	 * @see org.chancery.model.negotiation.Assurance#getAnchor()
	 * @see #getAssurance()
	 * @generated
	 */
	EReference getAssurance_Anchor();

	/**
	 * Returns the meta object for the attribute '{@link org.chancery.model.negotiation.Assurance#getPublicFrom <em>Public From</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Public From</em>'.
	 * @see org.chancery.model.negotiation.Assurance#getPublicFrom()
	 * @see #getAssurance()
	 * @generated
	 */
	EAttribute getAssurance_PublicFrom();

	/**
	 * Returns the meta object for class '{@link org.chancery.model.negotiation.PublicStatement <em>Public Statement</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Public Statement</em>'.
	 * @see org.chancery.model.negotiation.PublicStatement
	 * @generated
	 */
	EClass getPublicStatement();

	/**
	 * Returns the meta object for the attribute '{@link org.chancery.model.negotiation.PublicStatement#getSpeaker <em>Speaker</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Speaker</em>'.
	 * @see org.chancery.model.negotiation.PublicStatement#getSpeaker()
	 * @see #getPublicStatement()
	 * @generated
	 */
	EAttribute getPublicStatement_Speaker();

	/**
	 * Returns the meta object for the attribute '{@link org.chancery.model.negotiation.PublicStatement#getVenue <em>Venue</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Venue</em>'.
	 * @see org.chancery.model.negotiation.PublicStatement#getVenue()
	 * @see #getPublicStatement()
	 * @generated
	 */
	EAttribute getPublicStatement_Venue();

	/**
	 * Returns the meta object for the attribute '{@link org.chancery.model.negotiation.PublicStatement#getDate <em>Date</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Date</em>'.
	 * @see org.chancery.model.negotiation.PublicStatement#getDate()
	 * @see #getPublicStatement()
	 * @generated
	 */
	EAttribute getPublicStatement_Date();

	/**
	 * Returns the meta object for the attribute '{@link org.chancery.model.negotiation.PublicStatement#getLanguage <em>Language</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Language</em>'.
	 * @see org.chancery.model.negotiation.PublicStatement#getLanguage()
	 * @see #getPublicStatement()
	 * @generated
	 */
	EAttribute getPublicStatement_Language();

	/**
	 * Returns the meta object for the attribute '{@link org.chancery.model.negotiation.PublicStatement#getText <em>Text</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Text</em>'.
	 * @see org.chancery.model.negotiation.PublicStatement#getText()
	 * @see #getPublicStatement()
	 * @generated
	 */
	EAttribute getPublicStatement_Text();

	/**
	 * Returns the meta object for the reference list '{@link org.chancery.model.negotiation.PublicStatement#getClauses <em>Clauses</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>Clauses</em>'.
	 * @see org.chancery.model.negotiation.PublicStatement#getClauses()
	 * @see #getPublicStatement()
	 * @generated
	 */
	EReference getPublicStatement_Clauses();

	/**
	 * Returns the meta object for class '{@link org.chancery.model.negotiation.Position <em>Position</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Position</em>'.
	 * @see org.chancery.model.negotiation.Position
	 * @generated
	 */
	EClass getPosition();

	/**
	 * Returns the meta object for the reference '{@link org.chancery.model.negotiation.Position#getParty <em>Party</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Party</em>'.
	 * @see org.chancery.model.negotiation.Position#getParty()
	 * @see #getPosition()
	 * @generated
	 */
	EReference getPosition_Party();

	/**
	 * Returns the meta object for the reference '{@link org.chancery.model.negotiation.Position#getClause <em>Clause</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Clause</em>'.
	 * @see org.chancery.model.negotiation.Position#getClause()
	 * @see #getPosition()
	 * @generated
	 */
	EReference getPosition_Clause();

	/**
	 * Returns the meta object for the containment reference list '{@link org.chancery.model.negotiation.Position#getWordings <em>Wordings</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Wordings</em>'.
	 * @see org.chancery.model.negotiation.Position#getWordings()
	 * @see #getPosition()
	 * @generated
	 */
	EReference getPosition_Wordings();

	/**
	 * Returns the meta object for the attribute '{@link org.chancery.model.negotiation.Position#isDeletion <em>Deletion</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Deletion</em>'.
	 * @see org.chancery.model.negotiation.Position#isDeletion()
	 * @see #getPosition()
	 * @generated
	 */
	EAttribute getPosition_Deletion();

	/**
	 * Returns the meta object for the reference '{@link org.chancery.model.negotiation.Position#getInstruction <em>Instruction</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Instruction</em>'.
	 * @see org.chancery.model.negotiation.Position#getInstruction()
	 * @see #getPosition()
	 * @generated
	 */
	EReference getPosition_Instruction();

	/**
	 * Returns the meta object for the attribute '{@link org.chancery.model.negotiation.Position#getDate <em>Date</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Date</em>'.
	 * @see org.chancery.model.negotiation.Position#getDate()
	 * @see #getPosition()
	 * @generated
	 */
	EAttribute getPosition_Date();

	/**
	 * Returns the meta object for the attribute '{@link org.chancery.model.negotiation.Position#getNote <em>Note</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Note</em>'.
	 * @see org.chancery.model.negotiation.Position#getNote()
	 * @see #getPosition()
	 * @generated
	 */
	EAttribute getPosition_Note();

	/**
	 * Returns the meta object for class '{@link org.chancery.model.negotiation.RedLineEstimate <em>Red Line Estimate</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Red Line Estimate</em>'.
	 * @see org.chancery.model.negotiation.RedLineEstimate
	 * @generated
	 */
	EClass getRedLineEstimate();

	/**
	 * Returns the meta object for the reference '{@link org.chancery.model.negotiation.RedLineEstimate#getParty <em>Party</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Party</em>'.
	 * @see org.chancery.model.negotiation.RedLineEstimate#getParty()
	 * @see #getRedLineEstimate()
	 * @generated
	 */
	EReference getRedLineEstimate_Party();

	/**
	 * Returns the meta object for the reference list '{@link org.chancery.model.negotiation.RedLineEstimate#getClauses <em>Clauses</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>Clauses</em>'.
	 * @see org.chancery.model.negotiation.RedLineEstimate#getClauses()
	 * @see #getRedLineEstimate()
	 * @generated
	 */
	EReference getRedLineEstimate_Clauses();

	/**
	 * Returns the meta object for the attribute '{@link org.chancery.model.negotiation.RedLineEstimate#getSentence <em>Sentence</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Sentence</em>'.
	 * @see org.chancery.model.negotiation.RedLineEstimate#getSentence()
	 * @see #getRedLineEstimate()
	 * @generated
	 */
	EAttribute getRedLineEstimate_Sentence();

	/**
	 * Returns the meta object for the attribute '{@link org.chancery.model.negotiation.RedLineEstimate#getConfidence <em>Confidence</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Confidence</em>'.
	 * @see org.chancery.model.negotiation.RedLineEstimate#getConfidence()
	 * @see #getRedLineEstimate()
	 * @generated
	 */
	EAttribute getRedLineEstimate_Confidence();

	/**
	 * Returns the meta object for the attribute '{@link org.chancery.model.negotiation.RedLineEstimate#getEvidence <em>Evidence</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Evidence</em>'.
	 * @see org.chancery.model.negotiation.RedLineEstimate#getEvidence()
	 * @see #getRedLineEstimate()
	 * @generated
	 */
	EAttribute getRedLineEstimate_Evidence();

	/**
	 * Returns the meta object for class '{@link org.chancery.model.negotiation.Instruction <em>Instruction</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Instruction</em>'.
	 * @see org.chancery.model.negotiation.Instruction
	 * @generated
	 */
	EClass getInstruction();

	/**
	 * Returns the meta object for the attribute '{@link org.chancery.model.negotiation.Instruction#getLabel <em>Label</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Label</em>'.
	 * @see org.chancery.model.negotiation.Instruction#getLabel()
	 * @see #getInstruction()
	 * @generated
	 */
	EAttribute getInstruction_Label();

	/**
	 * Returns the meta object for the attribute '{@link org.chancery.model.negotiation.Instruction#getAuthority <em>Authority</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Authority</em>'.
	 * @see org.chancery.model.negotiation.Instruction#getAuthority()
	 * @see #getInstruction()
	 * @generated
	 */
	EAttribute getInstruction_Authority();

	/**
	 * Returns the meta object for the attribute '{@link org.chancery.model.negotiation.Instruction#getDate <em>Date</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Date</em>'.
	 * @see org.chancery.model.negotiation.Instruction#getDate()
	 * @see #getInstruction()
	 * @generated
	 */
	EAttribute getInstruction_Date();

	/**
	 * Returns the meta object for the attribute '{@link org.chancery.model.negotiation.Instruction#getExpires <em>Expires</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Expires</em>'.
	 * @see org.chancery.model.negotiation.Instruction#getExpires()
	 * @see #getInstruction()
	 * @generated
	 */
	EAttribute getInstruction_Expires();

	/**
	 * Returns the meta object for the attribute '{@link org.chancery.model.negotiation.Instruction#getText <em>Text</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Text</em>'.
	 * @see org.chancery.model.negotiation.Instruction#getText()
	 * @see #getInstruction()
	 * @generated
	 */
	EAttribute getInstruction_Text();

	/**
	 * Returns the meta object for the reference list '{@link org.chancery.model.negotiation.Instruction#getClauses <em>Clauses</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>Clauses</em>'.
	 * @see org.chancery.model.negotiation.Instruction#getClauses()
	 * @see #getInstruction()
	 * @generated
	 */
	EReference getInstruction_Clauses();

	/**
	 * Returns the meta object for class '{@link org.chancery.model.negotiation.ClauseStatus <em>Clause Status</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Clause Status</em>'.
	 * @see org.chancery.model.negotiation.ClauseStatus
	 * @generated
	 */
	EClass getClauseStatus();

	/**
	 * Returns the meta object for the reference '{@link org.chancery.model.negotiation.ClauseStatus#getClause <em>Clause</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Clause</em>'.
	 * @see org.chancery.model.negotiation.ClauseStatus#getClause()
	 * @see #getClauseStatus()
	 * @generated
	 */
	EReference getClauseStatus_Clause();

	/**
	 * Returns the meta object for the attribute '{@link org.chancery.model.negotiation.ClauseStatus#getStatus <em>Status</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Status</em>'.
	 * @see org.chancery.model.negotiation.ClauseStatus#getStatus()
	 * @see #getClauseStatus()
	 * @generated
	 */
	EAttribute getClauseStatus_Status();

	/**
	 * Returns the meta object for the attribute '{@link org.chancery.model.negotiation.ClauseStatus#getSince <em>Since</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Since</em>'.
	 * @see org.chancery.model.negotiation.ClauseStatus#getSince()
	 * @see #getClauseStatus()
	 * @generated
	 */
	EAttribute getClauseStatus_Since();

	/**
	 * Returns the meta object for the attribute '{@link org.chancery.model.negotiation.ClauseStatus#getSilenceUntil <em>Silence Until</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Silence Until</em>'.
	 * @see org.chancery.model.negotiation.ClauseStatus#getSilenceUntil()
	 * @see #getClauseStatus()
	 * @generated
	 */
	EAttribute getClauseStatus_SilenceUntil();

	/**
	 * Returns the meta object for the containment reference '{@link org.chancery.model.negotiation.ClauseStatus#getWording <em>Wording</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Wording</em>'.
	 * @see org.chancery.model.negotiation.ClauseStatus#getWording()
	 * @see #getClauseStatus()
	 * @generated
	 */
	EReference getClauseStatus_Wording();

	/**
	 * Returns the meta object for class '{@link org.chancery.model.negotiation.Disposition <em>Disposition</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Disposition</em>'.
	 * @see org.chancery.model.negotiation.Disposition
	 * @generated
	 */
	EClass getDisposition();

	/**
	 * Returns the meta object for the reference '{@link org.chancery.model.negotiation.Disposition#getClause <em>Clause</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Clause</em>'.
	 * @see org.chancery.model.negotiation.Disposition#getClause()
	 * @see #getDisposition()
	 * @generated
	 */
	EReference getDisposition_Clause();

	/**
	 * Returns the meta object for the attribute '{@link org.chancery.model.negotiation.Disposition#getKind <em>Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Kind</em>'.
	 * @see org.chancery.model.negotiation.Disposition#getKind()
	 * @see #getDisposition()
	 * @generated
	 */
	EAttribute getDisposition_Kind();

	/**
	 * Returns the meta object for the attribute '{@link org.chancery.model.negotiation.Disposition#getMilestone <em>Milestone</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Milestone</em>'.
	 * @see org.chancery.model.negotiation.Disposition#getMilestone()
	 * @see #getDisposition()
	 * @generated
	 */
	EAttribute getDisposition_Milestone();

	/**
	 * Returns the meta object for the attribute '{@link org.chancery.model.negotiation.Disposition#getAuthority <em>Authority</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Authority</em>'.
	 * @see org.chancery.model.negotiation.Disposition#getAuthority()
	 * @see #getDisposition()
	 * @generated
	 */
	EAttribute getDisposition_Authority();

	/**
	 * Returns the meta object for the attribute '{@link org.chancery.model.negotiation.Disposition#getExpires <em>Expires</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Expires</em>'.
	 * @see org.chancery.model.negotiation.Disposition#getExpires()
	 * @see #getDisposition()
	 * @generated
	 */
	EAttribute getDisposition_Expires();

	/**
	 * Returns the meta object for enum '{@link org.chancery.model.negotiation.Severity <em>Severity</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Severity</em>'.
	 * @see org.chancery.model.negotiation.Severity
	 * @generated
	 */
	EEnum getSeverity();

	/**
	 * Returns the meta object for enum '{@link org.chancery.model.negotiation.FallbackStep <em>Fallback Step</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Fallback Step</em>'.
	 * @see org.chancery.model.negotiation.FallbackStep
	 * @generated
	 */
	EEnum getFallbackStep();

	/**
	 * Returns the meta object for enum '{@link org.chancery.model.negotiation.Composition <em>Composition</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Composition</em>'.
	 * @see org.chancery.model.negotiation.Composition
	 * @generated
	 */
	EEnum getComposition();

	/**
	 * Returns the meta object for enum '{@link org.chancery.model.negotiation.Operator <em>Operator</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Operator</em>'.
	 * @see org.chancery.model.negotiation.Operator
	 * @generated
	 */
	EEnum getOperator();

	/**
	 * Returns the meta object for enum '{@link org.chancery.model.negotiation.ObligationStrength <em>Obligation Strength</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Obligation Strength</em>'.
	 * @see org.chancery.model.negotiation.ObligationStrength
	 * @generated
	 */
	EEnum getObligationStrength();

	/**
	 * Returns the meta object for enum '{@link org.chancery.model.negotiation.ConcessionStatus <em>Concession Status</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Concession Status</em>'.
	 * @see org.chancery.model.negotiation.ConcessionStatus
	 * @generated
	 */
	EEnum getConcessionStatus();

	/**
	 * Returns the meta object for enum '{@link org.chancery.model.negotiation.TextStatus <em>Text Status</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Text Status</em>'.
	 * @see org.chancery.model.negotiation.TextStatus
	 * @generated
	 */
	EEnum getTextStatus();

	/**
	 * Returns the meta object for enum '{@link org.chancery.model.negotiation.DispositionKind <em>Disposition Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Disposition Kind</em>'.
	 * @see org.chancery.model.negotiation.DispositionKind
	 * @generated
	 */
	EEnum getDispositionKind();

	/**
	 * Returns the factory that creates the instances of the model.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the factory that creates the instances of the model.
	 * @generated
	 */
	NegotiationFactory getNegotiationFactory();

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
		 * The meta object literal for the '{@link org.chancery.model.negotiation.impl.RedLineImpl <em>Red Line</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.chancery.model.negotiation.impl.RedLineImpl
		 * @see org.chancery.model.negotiation.impl.NegotiationPackageImpl#getRedLine()
		 * @generated
		 */
		EClass RED_LINE = eINSTANCE.getRedLine();

		/**
		 * The meta object literal for the '<em><b>Label</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RED_LINE__LABEL = eINSTANCE.getRedLine_Label();

		/**
		 * The meta object literal for the '<em><b>Clauses</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference RED_LINE__CLAUSES = eINSTANCE.getRedLine_Clauses();

		/**
		 * The meta object literal for the '<em><b>Sentence</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RED_LINE__SENTENCE = eINSTANCE.getRedLine_Sentence();

		/**
		 * The meta object literal for the '<em><b>Reason</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RED_LINE__REASON = eINSTANCE.getRedLine_Reason();

		/**
		 * The meta object literal for the '<em><b>Public Declaration</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RED_LINE__PUBLIC_DECLARATION = eINSTANCE.getRedLine_PublicDeclaration();

		/**
		 * The meta object literal for the '<em><b>Severity</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RED_LINE__SEVERITY = eINSTANCE.getRedLine_Severity();

		/**
		 * The meta object literal for the '<em><b>Owner</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference RED_LINE__OWNER = eINSTANCE.getRedLine_Owner();

		/**
		 * The meta object literal for the '<em><b>Waivable By</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RED_LINE__WAIVABLE_BY = eINSTANCE.getRedLine_WaivableBy();

		/**
		 * The meta object literal for the '<em><b>Tests</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference RED_LINE__TESTS = eINSTANCE.getRedLine_Tests();

		/**
		 * The meta object literal for the '<em><b>Fallbacks</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference RED_LINE__FALLBACKS = eINSTANCE.getRedLine_Fallbacks();

		/**
		 * The meta object literal for the '<em><b>Waivers</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference RED_LINE__WAIVERS = eINSTANCE.getRedLine_Waivers();

		/**
		 * The meta object literal for the '{@link org.chancery.model.negotiation.impl.FallbackImpl <em>Fallback</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.chancery.model.negotiation.impl.FallbackImpl
		 * @see org.chancery.model.negotiation.impl.NegotiationPackageImpl#getFallback()
		 * @generated
		 */
		EClass FALLBACK = eINSTANCE.getFallback();

		/**
		 * The meta object literal for the '<em><b>Step</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute FALLBACK__STEP = eINSTANCE.getFallback_Step();

		/**
		 * The meta object literal for the '<em><b>Description</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute FALLBACK__DESCRIPTION = eINSTANCE.getFallback_Description();

		/**
		 * The meta object literal for the '<em><b>Clause</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference FALLBACK__CLAUSE = eINSTANCE.getFallback_Clause();

		/**
		 * The meta object literal for the '<em><b>Wording</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference FALLBACK__WORDING = eINSTANCE.getFallback_Wording();

		/**
		 * The meta object literal for the '<em><b>Tests</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference FALLBACK__TESTS = eINSTANCE.getFallback_Tests();

		/**
		 * The meta object literal for the '{@link org.chancery.model.negotiation.impl.WaiverImpl <em>Waiver</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.chancery.model.negotiation.impl.WaiverImpl
		 * @see org.chancery.model.negotiation.impl.NegotiationPackageImpl#getWaiver()
		 * @generated
		 */
		EClass WAIVER = eINSTANCE.getWaiver();

		/**
		 * The meta object literal for the '<em><b>Author</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute WAIVER__AUTHOR = eINSTANCE.getWaiver_Author();

		/**
		 * The meta object literal for the '<em><b>Authority</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute WAIVER__AUTHORITY = eINSTANCE.getWaiver_Authority();

		/**
		 * The meta object literal for the '<em><b>Reason</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute WAIVER__REASON = eINSTANCE.getWaiver_Reason();

		/**
		 * The meta object literal for the '<em><b>Granted</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute WAIVER__GRANTED = eINSTANCE.getWaiver_Granted();

		/**
		 * The meta object literal for the '<em><b>Expires</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute WAIVER__EXPIRES = eINSTANCE.getWaiver_Expires();

		/**
		 * The meta object literal for the '{@link org.chancery.model.negotiation.impl.RedLineTestImpl <em>Red Line Test</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.chancery.model.negotiation.impl.RedLineTestImpl
		 * @see org.chancery.model.negotiation.impl.NegotiationPackageImpl#getRedLineTest()
		 * @generated
		 */
		EClass RED_LINE_TEST = eINSTANCE.getRedLineTest();

		/**
		 * The meta object literal for the '<em><b>Scope</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference RED_LINE_TEST__SCOPE = eINSTANCE.getRedLineTest_Scope();

		/**
		 * The meta object literal for the '{@link org.chancery.model.negotiation.impl.CompositeTestImpl <em>Composite Test</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.chancery.model.negotiation.impl.CompositeTestImpl
		 * @see org.chancery.model.negotiation.impl.NegotiationPackageImpl#getCompositeTest()
		 * @generated
		 */
		EClass COMPOSITE_TEST = eINSTANCE.getCompositeTest();

		/**
		 * The meta object literal for the '<em><b>Composition</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute COMPOSITE_TEST__COMPOSITION = eINSTANCE.getCompositeTest_Composition();

		/**
		 * The meta object literal for the '<em><b>Tests</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference COMPOSITE_TEST__TESTS = eINSTANCE.getCompositeTest_Tests();

		/**
		 * The meta object literal for the '{@link org.chancery.model.negotiation.impl.ExistenceTestImpl <em>Existence Test</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.chancery.model.negotiation.impl.ExistenceTestImpl
		 * @see org.chancery.model.negotiation.impl.NegotiationPackageImpl#getExistenceTest()
		 * @generated
		 */
		EClass EXISTENCE_TEST = eINSTANCE.getExistenceTest();

		/**
		 * The meta object literal for the '<em><b>Required</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute EXISTENCE_TEST__REQUIRED = eINSTANCE.getExistenceTest_Required();

		/**
		 * The meta object literal for the '{@link org.chancery.model.negotiation.impl.WordsTestImpl <em>Words Test</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.chancery.model.negotiation.impl.WordsTestImpl
		 * @see org.chancery.model.negotiation.impl.NegotiationPackageImpl#getWordsTest()
		 * @generated
		 */
		EClass WORDS_TEST = eINSTANCE.getWordsTest();

		/**
		 * The meta object literal for the '<em><b>Required</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute WORDS_TEST__REQUIRED = eINSTANCE.getWordsTest_Required();

		/**
		 * The meta object literal for the '<em><b>Terms</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute WORDS_TEST__TERMS = eINSTANCE.getWordsTest_Terms();

		/**
		 * The meta object literal for the '<em><b>Language</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute WORDS_TEST__LANGUAGE = eINSTANCE.getWordsTest_Language();

		/**
		 * The meta object literal for the '<em><b>Exact</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute WORDS_TEST__EXACT = eINSTANCE.getWordsTest_Exact();

		/**
		 * The meta object literal for the '{@link org.chancery.model.negotiation.impl.FrozenTestImpl <em>Frozen Test</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.chancery.model.negotiation.impl.FrozenTestImpl
		 * @see org.chancery.model.negotiation.impl.NegotiationPackageImpl#getFrozenTest()
		 * @generated
		 */
		EClass FROZEN_TEST = eINSTANCE.getFrozenTest();

		/**
		 * The meta object literal for the '<em><b>Wording</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference FROZEN_TEST__WORDING = eINSTANCE.getFrozenTest_Wording();

		/**
		 * The meta object literal for the '{@link org.chancery.model.negotiation.impl.QuantityTestImpl <em>Quantity Test</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.chancery.model.negotiation.impl.QuantityTestImpl
		 * @see org.chancery.model.negotiation.impl.NegotiationPackageImpl#getQuantityTest()
		 * @generated
		 */
		EClass QUANTITY_TEST = eINSTANCE.getQuantityTest();

		/**
		 * The meta object literal for the '<em><b>Operator</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute QUANTITY_TEST__OPERATOR = eINSTANCE.getQuantityTest_Operator();

		/**
		 * The meta object literal for the '<em><b>Bound</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute QUANTITY_TEST__BOUND = eINSTANCE.getQuantityTest_Bound();

		/**
		 * The meta object literal for the '<em><b>Unit</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute QUANTITY_TEST__UNIT = eINSTANCE.getQuantityTest_Unit();

		/**
		 * The meta object literal for the '{@link org.chancery.model.negotiation.impl.DateTestImpl <em>Date Test</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.chancery.model.negotiation.impl.DateTestImpl
		 * @see org.chancery.model.negotiation.impl.NegotiationPackageImpl#getDateTest()
		 * @generated
		 */
		EClass DATE_TEST = eINSTANCE.getDateTest();

		/**
		 * The meta object literal for the '<em><b>Operator</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DATE_TEST__OPERATOR = eINSTANCE.getDateTest_Operator();

		/**
		 * The meta object literal for the '<em><b>Bound</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DATE_TEST__BOUND = eINSTANCE.getDateTest_Bound();

		/**
		 * The meta object literal for the '{@link org.chancery.model.negotiation.impl.StrengthTestImpl <em>Strength Test</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.chancery.model.negotiation.impl.StrengthTestImpl
		 * @see org.chancery.model.negotiation.impl.NegotiationPackageImpl#getStrengthTest()
		 * @generated
		 */
		EClass STRENGTH_TEST = eINSTANCE.getStrengthTest();

		/**
		 * The meta object literal for the '<em><b>Party</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference STRENGTH_TEST__PARTY = eINSTANCE.getStrengthTest_Party();

		/**
		 * The meta object literal for the '<em><b>Operator</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute STRENGTH_TEST__OPERATOR = eINSTANCE.getStrengthTest_Operator();

		/**
		 * The meta object literal for the '<em><b>Bound</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute STRENGTH_TEST__BOUND = eINSTANCE.getStrengthTest_Bound();

		/**
		 * The meta object literal for the '{@link org.chancery.model.negotiation.impl.DefinitionTestImpl <em>Definition Test</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.chancery.model.negotiation.impl.DefinitionTestImpl
		 * @see org.chancery.model.negotiation.impl.NegotiationPackageImpl#getDefinitionTest()
		 * @generated
		 */
		EClass DEFINITION_TEST = eINSTANCE.getDefinitionTest();

		/**
		 * The meta object literal for the '<em><b>Term</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DEFINITION_TEST__TERM = eINSTANCE.getDefinitionTest_Term();

		/**
		 * The meta object literal for the '<em><b>Wording</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference DEFINITION_TEST__WORDING = eINSTANCE.getDefinitionTest_Wording();

		/**
		 * The meta object literal for the '{@link org.chancery.model.negotiation.impl.ReferenceTestImpl <em>Reference Test</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.chancery.model.negotiation.impl.ReferenceTestImpl
		 * @see org.chancery.model.negotiation.impl.NegotiationPackageImpl#getReferenceTest()
		 * @generated
		 */
		EClass REFERENCE_TEST = eINSTANCE.getReferenceTest();

		/**
		 * The meta object literal for the '<em><b>Target</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference REFERENCE_TEST__TARGET = eINSTANCE.getReferenceTest_Target();

		/**
		 * The meta object literal for the '{@link org.chancery.model.negotiation.impl.ConcessionImpl <em>Concession</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.chancery.model.negotiation.impl.ConcessionImpl
		 * @see org.chancery.model.negotiation.impl.NegotiationPackageImpl#getConcession()
		 * @generated
		 */
		EClass CONCESSION = eINSTANCE.getConcession();

		/**
		 * The meta object literal for the '<em><b>Label</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CONCESSION__LABEL = eINSTANCE.getConcession_Label();

		/**
		 * The meta object literal for the '<em><b>Issue</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CONCESSION__ISSUE = eINSTANCE.getConcession_Issue();

		/**
		 * The meta object literal for the '<em><b>Party</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference CONCESSION__PARTY = eINSTANCE.getConcession_Party();

		/**
		 * The meta object literal for the '<em><b>Asked</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CONCESSION__ASKED = eINSTANCE.getConcession_Asked();

		/**
		 * The meta object literal for the '<em><b>Offered</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CONCESSION__OFFERED = eINSTANCE.getConcession_Offered();

		/**
		 * The meta object literal for the '<em><b>Given</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CONCESSION__GIVEN = eINSTANCE.getConcession_Given();

		/**
		 * The meta object literal for the '<em><b>Received</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CONCESSION__RECEIVED = eINSTANCE.getConcession_Received();

		/**
		 * The meta object literal for the '<em><b>Clauses</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference CONCESSION__CLAUSES = eINSTANCE.getConcession_Clauses();

		/**
		 * The meta object literal for the '<em><b>Counter Items</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference CONCESSION__COUNTER_ITEMS = eINSTANCE.getConcession_CounterItems();

		/**
		 * The meta object literal for the '<em><b>Authority</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CONCESSION__AUTHORITY = eINSTANCE.getConcession_Authority();

		/**
		 * The meta object literal for the '<em><b>Cost</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CONCESSION__COST = eINSTANCE.getConcession_Cost();

		/**
		 * The meta object literal for the '<em><b>Gain</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CONCESSION__GAIN = eINSTANCE.getConcession_Gain();

		/**
		 * The meta object literal for the '<em><b>Cost Note</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CONCESSION__COST_NOTE = eINSTANCE.getConcession_CostNote();

		/**
		 * The meta object literal for the '<em><b>Gain Note</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CONCESSION__GAIN_NOTE = eINSTANCE.getConcession_GainNote();

		/**
		 * The meta object literal for the '<em><b>Alternative</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CONCESSION__ALTERNATIVE = eINSTANCE.getConcession_Alternative();

		/**
		 * The meta object literal for the '<em><b>Status</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CONCESSION__STATUS = eINSTANCE.getConcession_Status();

		/**
		 * The meta object literal for the '<em><b>Events</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference CONCESSION__EVENTS = eINSTANCE.getConcession_Events();

		/**
		 * The meta object literal for the '{@link org.chancery.model.negotiation.impl.ConcessionEventImpl <em>Concession Event</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.chancery.model.negotiation.impl.ConcessionEventImpl
		 * @see org.chancery.model.negotiation.impl.NegotiationPackageImpl#getConcessionEvent()
		 * @generated
		 */
		EClass CONCESSION_EVENT = eINSTANCE.getConcessionEvent();

		/**
		 * The meta object literal for the '<em><b>Date</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CONCESSION_EVENT__DATE = eINSTANCE.getConcessionEvent_Date();

		/**
		 * The meta object literal for the '<em><b>Status</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CONCESSION_EVENT__STATUS = eINSTANCE.getConcessionEvent_Status();

		/**
		 * The meta object literal for the '<em><b>Author</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CONCESSION_EVENT__AUTHOR = eINSTANCE.getConcessionEvent_Author();

		/**
		 * The meta object literal for the '<em><b>Note</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CONCESSION_EVENT__NOTE = eINSTANCE.getConcessionEvent_Note();

		/**
		 * The meta object literal for the '{@link org.chancery.model.negotiation.impl.AssuranceImpl <em>Assurance</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.chancery.model.negotiation.impl.AssuranceImpl
		 * @see org.chancery.model.negotiation.impl.NegotiationPackageImpl#getAssurance()
		 * @generated
		 */
		EClass ASSURANCE = eINSTANCE.getAssurance();

		/**
		 * The meta object literal for the '<em><b>Label</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ASSURANCE__LABEL = eINSTANCE.getAssurance_Label();

		/**
		 * The meta object literal for the '<em><b>Promise</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ASSURANCE__PROMISE = eINSTANCE.getAssurance_Promise();

		/**
		 * The meta object literal for the '<em><b>Channel</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ASSURANCE__CHANNEL = eINSTANCE.getAssurance_Channel();

		/**
		 * The meta object literal for the '<em><b>Date</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ASSURANCE__DATE = eINSTANCE.getAssurance_Date();

		/**
		 * The meta object literal for the '<em><b>Made By</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ASSURANCE__MADE_BY = eINSTANCE.getAssurance_MadeBy();

		/**
		 * The meta object literal for the '<em><b>Made To</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference ASSURANCE__MADE_TO = eINSTANCE.getAssurance_MadeTo();

		/**
		 * The meta object literal for the '<em><b>Anchor</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference ASSURANCE__ANCHOR = eINSTANCE.getAssurance_Anchor();

		/**
		 * The meta object literal for the '<em><b>Public From</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ASSURANCE__PUBLIC_FROM = eINSTANCE.getAssurance_PublicFrom();

		/**
		 * The meta object literal for the '{@link org.chancery.model.negotiation.impl.PublicStatementImpl <em>Public Statement</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.chancery.model.negotiation.impl.PublicStatementImpl
		 * @see org.chancery.model.negotiation.impl.NegotiationPackageImpl#getPublicStatement()
		 * @generated
		 */
		EClass PUBLIC_STATEMENT = eINSTANCE.getPublicStatement();

		/**
		 * The meta object literal for the '<em><b>Speaker</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PUBLIC_STATEMENT__SPEAKER = eINSTANCE.getPublicStatement_Speaker();

		/**
		 * The meta object literal for the '<em><b>Venue</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PUBLIC_STATEMENT__VENUE = eINSTANCE.getPublicStatement_Venue();

		/**
		 * The meta object literal for the '<em><b>Date</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PUBLIC_STATEMENT__DATE = eINSTANCE.getPublicStatement_Date();

		/**
		 * The meta object literal for the '<em><b>Language</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PUBLIC_STATEMENT__LANGUAGE = eINSTANCE.getPublicStatement_Language();

		/**
		 * The meta object literal for the '<em><b>Text</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PUBLIC_STATEMENT__TEXT = eINSTANCE.getPublicStatement_Text();

		/**
		 * The meta object literal for the '<em><b>Clauses</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference PUBLIC_STATEMENT__CLAUSES = eINSTANCE.getPublicStatement_Clauses();

		/**
		 * The meta object literal for the '{@link org.chancery.model.negotiation.impl.PositionImpl <em>Position</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.chancery.model.negotiation.impl.PositionImpl
		 * @see org.chancery.model.negotiation.impl.NegotiationPackageImpl#getPosition()
		 * @generated
		 */
		EClass POSITION = eINSTANCE.getPosition();

		/**
		 * The meta object literal for the '<em><b>Party</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference POSITION__PARTY = eINSTANCE.getPosition_Party();

		/**
		 * The meta object literal for the '<em><b>Clause</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference POSITION__CLAUSE = eINSTANCE.getPosition_Clause();

		/**
		 * The meta object literal for the '<em><b>Wordings</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference POSITION__WORDINGS = eINSTANCE.getPosition_Wordings();

		/**
		 * The meta object literal for the '<em><b>Deletion</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute POSITION__DELETION = eINSTANCE.getPosition_Deletion();

		/**
		 * The meta object literal for the '<em><b>Instruction</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference POSITION__INSTRUCTION = eINSTANCE.getPosition_Instruction();

		/**
		 * The meta object literal for the '<em><b>Date</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute POSITION__DATE = eINSTANCE.getPosition_Date();

		/**
		 * The meta object literal for the '<em><b>Note</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute POSITION__NOTE = eINSTANCE.getPosition_Note();

		/**
		 * The meta object literal for the '{@link org.chancery.model.negotiation.impl.RedLineEstimateImpl <em>Red Line Estimate</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.chancery.model.negotiation.impl.RedLineEstimateImpl
		 * @see org.chancery.model.negotiation.impl.NegotiationPackageImpl#getRedLineEstimate()
		 * @generated
		 */
		EClass RED_LINE_ESTIMATE = eINSTANCE.getRedLineEstimate();

		/**
		 * The meta object literal for the '<em><b>Party</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference RED_LINE_ESTIMATE__PARTY = eINSTANCE.getRedLineEstimate_Party();

		/**
		 * The meta object literal for the '<em><b>Clauses</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference RED_LINE_ESTIMATE__CLAUSES = eINSTANCE.getRedLineEstimate_Clauses();

		/**
		 * The meta object literal for the '<em><b>Sentence</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RED_LINE_ESTIMATE__SENTENCE = eINSTANCE.getRedLineEstimate_Sentence();

		/**
		 * The meta object literal for the '<em><b>Confidence</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RED_LINE_ESTIMATE__CONFIDENCE = eINSTANCE.getRedLineEstimate_Confidence();

		/**
		 * The meta object literal for the '<em><b>Evidence</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RED_LINE_ESTIMATE__EVIDENCE = eINSTANCE.getRedLineEstimate_Evidence();

		/**
		 * The meta object literal for the '{@link org.chancery.model.negotiation.impl.InstructionImpl <em>Instruction</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.chancery.model.negotiation.impl.InstructionImpl
		 * @see org.chancery.model.negotiation.impl.NegotiationPackageImpl#getInstruction()
		 * @generated
		 */
		EClass INSTRUCTION = eINSTANCE.getInstruction();

		/**
		 * The meta object literal for the '<em><b>Label</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute INSTRUCTION__LABEL = eINSTANCE.getInstruction_Label();

		/**
		 * The meta object literal for the '<em><b>Authority</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute INSTRUCTION__AUTHORITY = eINSTANCE.getInstruction_Authority();

		/**
		 * The meta object literal for the '<em><b>Date</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute INSTRUCTION__DATE = eINSTANCE.getInstruction_Date();

		/**
		 * The meta object literal for the '<em><b>Expires</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute INSTRUCTION__EXPIRES = eINSTANCE.getInstruction_Expires();

		/**
		 * The meta object literal for the '<em><b>Text</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute INSTRUCTION__TEXT = eINSTANCE.getInstruction_Text();

		/**
		 * The meta object literal for the '<em><b>Clauses</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference INSTRUCTION__CLAUSES = eINSTANCE.getInstruction_Clauses();

		/**
		 * The meta object literal for the '{@link org.chancery.model.negotiation.impl.ClauseStatusImpl <em>Clause Status</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.chancery.model.negotiation.impl.ClauseStatusImpl
		 * @see org.chancery.model.negotiation.impl.NegotiationPackageImpl#getClauseStatus()
		 * @generated
		 */
		EClass CLAUSE_STATUS = eINSTANCE.getClauseStatus();

		/**
		 * The meta object literal for the '<em><b>Clause</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference CLAUSE_STATUS__CLAUSE = eINSTANCE.getClauseStatus_Clause();

		/**
		 * The meta object literal for the '<em><b>Status</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CLAUSE_STATUS__STATUS = eINSTANCE.getClauseStatus_Status();

		/**
		 * The meta object literal for the '<em><b>Since</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CLAUSE_STATUS__SINCE = eINSTANCE.getClauseStatus_Since();

		/**
		 * The meta object literal for the '<em><b>Silence Until</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CLAUSE_STATUS__SILENCE_UNTIL = eINSTANCE.getClauseStatus_SilenceUntil();

		/**
		 * The meta object literal for the '<em><b>Wording</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference CLAUSE_STATUS__WORDING = eINSTANCE.getClauseStatus_Wording();

		/**
		 * The meta object literal for the '{@link org.chancery.model.negotiation.impl.DispositionImpl <em>Disposition</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.chancery.model.negotiation.impl.DispositionImpl
		 * @see org.chancery.model.negotiation.impl.NegotiationPackageImpl#getDisposition()
		 * @generated
		 */
		EClass DISPOSITION = eINSTANCE.getDisposition();

		/**
		 * The meta object literal for the '<em><b>Clause</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference DISPOSITION__CLAUSE = eINSTANCE.getDisposition_Clause();

		/**
		 * The meta object literal for the '<em><b>Kind</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DISPOSITION__KIND = eINSTANCE.getDisposition_Kind();

		/**
		 * The meta object literal for the '<em><b>Milestone</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DISPOSITION__MILESTONE = eINSTANCE.getDisposition_Milestone();

		/**
		 * The meta object literal for the '<em><b>Authority</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DISPOSITION__AUTHORITY = eINSTANCE.getDisposition_Authority();

		/**
		 * The meta object literal for the '<em><b>Expires</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DISPOSITION__EXPIRES = eINSTANCE.getDisposition_Expires();

		/**
		 * The meta object literal for the '{@link org.chancery.model.negotiation.Severity <em>Severity</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.chancery.model.negotiation.Severity
		 * @see org.chancery.model.negotiation.impl.NegotiationPackageImpl#getSeverity()
		 * @generated
		 */
		EEnum SEVERITY = eINSTANCE.getSeverity();

		/**
		 * The meta object literal for the '{@link org.chancery.model.negotiation.FallbackStep <em>Fallback Step</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.chancery.model.negotiation.FallbackStep
		 * @see org.chancery.model.negotiation.impl.NegotiationPackageImpl#getFallbackStep()
		 * @generated
		 */
		EEnum FALLBACK_STEP = eINSTANCE.getFallbackStep();

		/**
		 * The meta object literal for the '{@link org.chancery.model.negotiation.Composition <em>Composition</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.chancery.model.negotiation.Composition
		 * @see org.chancery.model.negotiation.impl.NegotiationPackageImpl#getComposition()
		 * @generated
		 */
		EEnum COMPOSITION = eINSTANCE.getComposition();

		/**
		 * The meta object literal for the '{@link org.chancery.model.negotiation.Operator <em>Operator</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.chancery.model.negotiation.Operator
		 * @see org.chancery.model.negotiation.impl.NegotiationPackageImpl#getOperator()
		 * @generated
		 */
		EEnum OPERATOR = eINSTANCE.getOperator();

		/**
		 * The meta object literal for the '{@link org.chancery.model.negotiation.ObligationStrength <em>Obligation Strength</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.chancery.model.negotiation.ObligationStrength
		 * @see org.chancery.model.negotiation.impl.NegotiationPackageImpl#getObligationStrength()
		 * @generated
		 */
		EEnum OBLIGATION_STRENGTH = eINSTANCE.getObligationStrength();

		/**
		 * The meta object literal for the '{@link org.chancery.model.negotiation.ConcessionStatus <em>Concession Status</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.chancery.model.negotiation.ConcessionStatus
		 * @see org.chancery.model.negotiation.impl.NegotiationPackageImpl#getConcessionStatus()
		 * @generated
		 */
		EEnum CONCESSION_STATUS = eINSTANCE.getConcessionStatus();

		/**
		 * The meta object literal for the '{@link org.chancery.model.negotiation.TextStatus <em>Text Status</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.chancery.model.negotiation.TextStatus
		 * @see org.chancery.model.negotiation.impl.NegotiationPackageImpl#getTextStatus()
		 * @generated
		 */
		EEnum TEXT_STATUS = eINSTANCE.getTextStatus();

		/**
		 * The meta object literal for the '{@link org.chancery.model.negotiation.DispositionKind <em>Disposition Kind</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.chancery.model.negotiation.DispositionKind
		 * @see org.chancery.model.negotiation.impl.NegotiationPackageImpl#getDispositionKind()
		 * @generated
		 */
		EEnum DISPOSITION_KIND = eINSTANCE.getDispositionKind();

	}

} //NegotiationPackage
