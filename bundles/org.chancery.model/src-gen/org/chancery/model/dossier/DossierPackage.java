/**
 */
package org.chancery.model.dossier;

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
 * A negotiation, and what each audience of it adds. Each audience is a resource of its own.
 * <!-- end-model-doc -->
 * @see org.chancery.model.dossier.DossierFactory
 * @model kind="package"
 * @generated
 */
public interface DossierPackage extends EPackage {
	/**
	 * The package name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	String eNAME = "dossier";

	/**
	 * The package namespace URI.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	String eNS_URI = "urn:chancery:1:dossier";

	/**
	 * The package namespace name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	String eNS_PREFIX = "dossier";

	/**
	 * The singleton instance of the package.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	DossierPackage eINSTANCE = org.chancery.model.dossier.impl.DossierPackageImpl.init();

	/**
	 * The meta object id for the '{@link org.chancery.model.dossier.impl.AudienceImpl <em>Audience</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.chancery.model.dossier.impl.AudienceImpl
	 * @see org.chancery.model.dossier.impl.DossierPackageImpl#getAudience()
	 * @generated
	 */
	int AUDIENCE = 0;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int AUDIENCE__ID = ChanceryPackage.IDENTIFIED__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int AUDIENCE__NAME = ChanceryPackage.IDENTIFIED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Above</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int AUDIENCE__ABOVE = ChanceryPackage.IDENTIFIED_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Order</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int AUDIENCE__ORDER = ChanceryPackage.IDENTIFIED_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Retain Until</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int AUDIENCE__RETAIN_UNTIL = ChanceryPackage.IDENTIFIED_FEATURE_COUNT + 3;

	/**
	 * The number of structural features of the '<em>Audience</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int AUDIENCE_FEATURE_COUNT = ChanceryPackage.IDENTIFIED_FEATURE_COUNT + 4;

	/**
	 * The meta object id for the '{@link org.chancery.model.dossier.impl.HoldingImpl <em>Holding</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.chancery.model.dossier.impl.HoldingImpl
	 * @see org.chancery.model.dossier.impl.DossierPackageImpl#getHolding()
	 * @generated
	 */
	int HOLDING = 1;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int HOLDING__ID = ChanceryPackage.IDENTIFIED__ID;

	/**
	 * The feature id for the '<em><b>Audience</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int HOLDING__AUDIENCE = ChanceryPackage.IDENTIFIED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Instructions</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int HOLDING__INSTRUCTIONS = ChanceryPackage.IDENTIFIED_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Positions</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int HOLDING__POSITIONS = ChanceryPackage.IDENTIFIED_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Red Lines</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int HOLDING__RED_LINES = ChanceryPackage.IDENTIFIED_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Concessions</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int HOLDING__CONCESSIONS = ChanceryPackage.IDENTIFIED_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Assurances</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int HOLDING__ASSURANCES = ChanceryPackage.IDENTIFIED_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Statements</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int HOLDING__STATEMENTS = ChanceryPackage.IDENTIFIED_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>Estimates</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int HOLDING__ESTIMATES = ChanceryPackage.IDENTIFIED_FEATURE_COUNT + 7;

	/**
	 * The feature id for the '<em><b>Statuses</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int HOLDING__STATUSES = ChanceryPackage.IDENTIFIED_FEATURE_COUNT + 8;

	/**
	 * The feature id for the '<em><b>Dispositions</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int HOLDING__DISPOSITIONS = ChanceryPackage.IDENTIFIED_FEATURE_COUNT + 9;

	/**
	 * The feature id for the '<em><b>Exports</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int HOLDING__EXPORTS = ChanceryPackage.IDENTIFIED_FEATURE_COUNT + 10;

	/**
	 * The number of structural features of the '<em>Holding</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int HOLDING_FEATURE_COUNT = ChanceryPackage.IDENTIFIED_FEATURE_COUNT + 11;

	/**
	 * The meta object id for the '{@link org.chancery.model.dossier.impl.DossierImpl <em>Dossier</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.chancery.model.dossier.impl.DossierImpl
	 * @see org.chancery.model.dossier.impl.DossierPackageImpl#getDossier()
	 * @generated
	 */
	int DOSSIER = 2;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DOSSIER__ID = HOLDING__ID;

	/**
	 * The feature id for the '<em><b>Audience</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DOSSIER__AUDIENCE = HOLDING__AUDIENCE;

	/**
	 * The feature id for the '<em><b>Instructions</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DOSSIER__INSTRUCTIONS = HOLDING__INSTRUCTIONS;

	/**
	 * The feature id for the '<em><b>Positions</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DOSSIER__POSITIONS = HOLDING__POSITIONS;

	/**
	 * The feature id for the '<em><b>Red Lines</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DOSSIER__RED_LINES = HOLDING__RED_LINES;

	/**
	 * The feature id for the '<em><b>Concessions</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DOSSIER__CONCESSIONS = HOLDING__CONCESSIONS;

	/**
	 * The feature id for the '<em><b>Assurances</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DOSSIER__ASSURANCES = HOLDING__ASSURANCES;

	/**
	 * The feature id for the '<em><b>Statements</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DOSSIER__STATEMENTS = HOLDING__STATEMENTS;

	/**
	 * The feature id for the '<em><b>Estimates</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DOSSIER__ESTIMATES = HOLDING__ESTIMATES;

	/**
	 * The feature id for the '<em><b>Statuses</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DOSSIER__STATUSES = HOLDING__STATUSES;

	/**
	 * The feature id for the '<em><b>Dispositions</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DOSSIER__DISPOSITIONS = HOLDING__DISPOSITIONS;

	/**
	 * The feature id for the '<em><b>Exports</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DOSSIER__EXPORTS = HOLDING__EXPORTS;

	/**
	 * The feature id for the '<em><b>Text</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DOSSIER__TEXT = HOLDING_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Parties</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DOSSIER__PARTIES = HOLDING_FEATURE_COUNT + 1;

	/**
	 * The number of structural features of the '<em>Dossier</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DOSSIER_FEATURE_COUNT = HOLDING_FEATURE_COUNT + 2;

	/**
	 * The meta object id for the '{@link org.chancery.model.dossier.impl.LayerImpl <em>Layer</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.chancery.model.dossier.impl.LayerImpl
	 * @see org.chancery.model.dossier.impl.DossierPackageImpl#getLayer()
	 * @generated
	 */
	int LAYER = 3;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LAYER__ID = HOLDING__ID;

	/**
	 * The feature id for the '<em><b>Audience</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LAYER__AUDIENCE = HOLDING__AUDIENCE;

	/**
	 * The feature id for the '<em><b>Instructions</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LAYER__INSTRUCTIONS = HOLDING__INSTRUCTIONS;

	/**
	 * The feature id for the '<em><b>Positions</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LAYER__POSITIONS = HOLDING__POSITIONS;

	/**
	 * The feature id for the '<em><b>Red Lines</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LAYER__RED_LINES = HOLDING__RED_LINES;

	/**
	 * The feature id for the '<em><b>Concessions</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LAYER__CONCESSIONS = HOLDING__CONCESSIONS;

	/**
	 * The feature id for the '<em><b>Assurances</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LAYER__ASSURANCES = HOLDING__ASSURANCES;

	/**
	 * The feature id for the '<em><b>Statements</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LAYER__STATEMENTS = HOLDING__STATEMENTS;

	/**
	 * The feature id for the '<em><b>Estimates</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LAYER__ESTIMATES = HOLDING__ESTIMATES;

	/**
	 * The feature id for the '<em><b>Statuses</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LAYER__STATUSES = HOLDING__STATUSES;

	/**
	 * The feature id for the '<em><b>Dispositions</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LAYER__DISPOSITIONS = HOLDING__DISPOSITIONS;

	/**
	 * The feature id for the '<em><b>Exports</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LAYER__EXPORTS = HOLDING__EXPORTS;

	/**
	 * The feature id for the '<em><b>Private Wordings</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LAYER__PRIVATE_WORDINGS = HOLDING_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Private Clauses</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LAYER__PRIVATE_CLAUSES = HOLDING_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Agencies</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LAYER__AGENCIES = HOLDING_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Delegates</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LAYER__DELEGATES = HOLDING_FEATURE_COUNT + 3;

	/**
	 * The number of structural features of the '<em>Layer</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LAYER_FEATURE_COUNT = HOLDING_FEATURE_COUNT + 4;

	/**
	 * The meta object id for the '{@link org.chancery.model.dossier.impl.ExportRecordImpl <em>Export Record</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.chancery.model.dossier.impl.ExportRecordImpl
	 * @see org.chancery.model.dossier.impl.DossierPackageImpl#getExportRecord()
	 * @generated
	 */
	int EXPORT_RECORD = 4;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXPORT_RECORD__ID = ChanceryPackage.IDENTIFIED__ID;

	/**
	 * The feature id for the '<em><b>Date</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXPORT_RECORD__DATE = ChanceryPackage.IDENTIFIED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Party</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXPORT_RECORD__PARTY = ChanceryPackage.IDENTIFIED_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Language</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXPORT_RECORD__LANGUAGE = ChanceryPackage.IDENTIFIED_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>File Digest</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXPORT_RECORD__FILE_DIGEST = ChanceryPackage.IDENTIFIED_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Text Digest</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXPORT_RECORD__TEXT_DIGEST = ChanceryPackage.IDENTIFIED_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>File</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXPORT_RECORD__FILE = ChanceryPackage.IDENTIFIED_FEATURE_COUNT + 5;

	/**
	 * The number of structural features of the '<em>Export Record</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXPORT_RECORD_FEATURE_COUNT = ChanceryPackage.IDENTIFIED_FEATURE_COUNT + 6;


	/**
	 * Returns the meta object for class '{@link org.chancery.model.dossier.Audience <em>Audience</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Audience</em>'.
	 * @see org.chancery.model.dossier.Audience
	 * @generated
	 */
	EClass getAudience();

	/**
	 * Returns the meta object for the attribute '{@link org.chancery.model.dossier.Audience#getName <em>Name</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Name</em>'.
	 * @see org.chancery.model.dossier.Audience#getName()
	 * @see #getAudience()
	 * @generated
	 */
	EAttribute getAudience_Name();

	/**
	 * Returns the meta object for the reference list '{@link org.chancery.model.dossier.Audience#getAbove <em>Above</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>Above</em>'.
	 * @see org.chancery.model.dossier.Audience#getAbove()
	 * @see #getAudience()
	 * @generated
	 */
	EReference getAudience_Above();

	/**
	 * Returns the meta object for the attribute '{@link org.chancery.model.dossier.Audience#getOrder <em>Order</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Order</em>'.
	 * @see org.chancery.model.dossier.Audience#getOrder()
	 * @see #getAudience()
	 * @generated
	 */
	EAttribute getAudience_Order();

	/**
	 * Returns the meta object for the attribute '{@link org.chancery.model.dossier.Audience#getRetainUntil <em>Retain Until</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Retain Until</em>'.
	 * @see org.chancery.model.dossier.Audience#getRetainUntil()
	 * @see #getAudience()
	 * @generated
	 */
	EAttribute getAudience_RetainUntil();

	/**
	 * Returns the meta object for class '{@link org.chancery.model.dossier.Holding <em>Holding</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Holding</em>'.
	 * @see org.chancery.model.dossier.Holding
	 * @generated
	 */
	EClass getHolding();

	/**
	 * Returns the meta object for the containment reference '{@link org.chancery.model.dossier.Holding#getAudience <em>Audience</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Audience</em>'.
	 * @see org.chancery.model.dossier.Holding#getAudience()
	 * @see #getHolding()
	 * @generated
	 */
	EReference getHolding_Audience();

	/**
	 * Returns the meta object for the containment reference list '{@link org.chancery.model.dossier.Holding#getInstructions <em>Instructions</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Instructions</em>'.
	 * @see org.chancery.model.dossier.Holding#getInstructions()
	 * @see #getHolding()
	 * @generated
	 */
	EReference getHolding_Instructions();

	/**
	 * Returns the meta object for the containment reference list '{@link org.chancery.model.dossier.Holding#getPositions <em>Positions</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Positions</em>'.
	 * @see org.chancery.model.dossier.Holding#getPositions()
	 * @see #getHolding()
	 * @generated
	 */
	EReference getHolding_Positions();

	/**
	 * Returns the meta object for the containment reference list '{@link org.chancery.model.dossier.Holding#getRedLines <em>Red Lines</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Red Lines</em>'.
	 * @see org.chancery.model.dossier.Holding#getRedLines()
	 * @see #getHolding()
	 * @generated
	 */
	EReference getHolding_RedLines();

	/**
	 * Returns the meta object for the containment reference list '{@link org.chancery.model.dossier.Holding#getConcessions <em>Concessions</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Concessions</em>'.
	 * @see org.chancery.model.dossier.Holding#getConcessions()
	 * @see #getHolding()
	 * @generated
	 */
	EReference getHolding_Concessions();

	/**
	 * Returns the meta object for the containment reference list '{@link org.chancery.model.dossier.Holding#getAssurances <em>Assurances</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Assurances</em>'.
	 * @see org.chancery.model.dossier.Holding#getAssurances()
	 * @see #getHolding()
	 * @generated
	 */
	EReference getHolding_Assurances();

	/**
	 * Returns the meta object for the containment reference list '{@link org.chancery.model.dossier.Holding#getStatements <em>Statements</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Statements</em>'.
	 * @see org.chancery.model.dossier.Holding#getStatements()
	 * @see #getHolding()
	 * @generated
	 */
	EReference getHolding_Statements();

	/**
	 * Returns the meta object for the containment reference list '{@link org.chancery.model.dossier.Holding#getEstimates <em>Estimates</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Estimates</em>'.
	 * @see org.chancery.model.dossier.Holding#getEstimates()
	 * @see #getHolding()
	 * @generated
	 */
	EReference getHolding_Estimates();

	/**
	 * Returns the meta object for the containment reference list '{@link org.chancery.model.dossier.Holding#getStatuses <em>Statuses</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Statuses</em>'.
	 * @see org.chancery.model.dossier.Holding#getStatuses()
	 * @see #getHolding()
	 * @generated
	 */
	EReference getHolding_Statuses();

	/**
	 * Returns the meta object for the containment reference list '{@link org.chancery.model.dossier.Holding#getDispositions <em>Dispositions</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Dispositions</em>'.
	 * @see org.chancery.model.dossier.Holding#getDispositions()
	 * @see #getHolding()
	 * @generated
	 */
	EReference getHolding_Dispositions();

	/**
	 * Returns the meta object for the containment reference list '{@link org.chancery.model.dossier.Holding#getExports <em>Exports</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Exports</em>'.
	 * @see org.chancery.model.dossier.Holding#getExports()
	 * @see #getHolding()
	 * @generated
	 */
	EReference getHolding_Exports();

	/**
	 * Returns the meta object for class '{@link org.chancery.model.dossier.Dossier <em>Dossier</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Dossier</em>'.
	 * @see org.chancery.model.dossier.Dossier
	 * @generated
	 */
	EClass getDossier();

	/**
	 * Returns the meta object for the containment reference '{@link org.chancery.model.dossier.Dossier#getText <em>Text</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Text</em>'.
	 * @see org.chancery.model.dossier.Dossier#getText()
	 * @see #getDossier()
	 * @generated
	 */
	EReference getDossier_Text();

	/**
	 * Returns the meta object for the containment reference list '{@link org.chancery.model.dossier.Dossier#getParties <em>Parties</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Parties</em>'.
	 * @see org.chancery.model.dossier.Dossier#getParties()
	 * @see #getDossier()
	 * @generated
	 */
	EReference getDossier_Parties();

	/**
	 * Returns the meta object for class '{@link org.chancery.model.dossier.Layer <em>Layer</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Layer</em>'.
	 * @see org.chancery.model.dossier.Layer
	 * @generated
	 */
	EClass getLayer();

	/**
	 * Returns the meta object for the containment reference list '{@link org.chancery.model.dossier.Layer#getPrivateWordings <em>Private Wordings</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Private Wordings</em>'.
	 * @see org.chancery.model.dossier.Layer#getPrivateWordings()
	 * @see #getLayer()
	 * @generated
	 */
	EReference getLayer_PrivateWordings();

	/**
	 * Returns the meta object for the containment reference list '{@link org.chancery.model.dossier.Layer#getPrivateClauses <em>Private Clauses</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Private Clauses</em>'.
	 * @see org.chancery.model.dossier.Layer#getPrivateClauses()
	 * @see #getLayer()
	 * @generated
	 */
	EReference getLayer_PrivateClauses();

	/**
	 * Returns the meta object for the containment reference list '{@link org.chancery.model.dossier.Layer#getAgencies <em>Agencies</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Agencies</em>'.
	 * @see org.chancery.model.dossier.Layer#getAgencies()
	 * @see #getLayer()
	 * @generated
	 */
	EReference getLayer_Agencies();

	/**
	 * Returns the meta object for the containment reference list '{@link org.chancery.model.dossier.Layer#getDelegates <em>Delegates</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Delegates</em>'.
	 * @see org.chancery.model.dossier.Layer#getDelegates()
	 * @see #getLayer()
	 * @generated
	 */
	EReference getLayer_Delegates();

	/**
	 * Returns the meta object for class '{@link org.chancery.model.dossier.ExportRecord <em>Export Record</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Export Record</em>'.
	 * @see org.chancery.model.dossier.ExportRecord
	 * @generated
	 */
	EClass getExportRecord();

	/**
	 * Returns the meta object for the attribute '{@link org.chancery.model.dossier.ExportRecord#getDate <em>Date</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Date</em>'.
	 * @see org.chancery.model.dossier.ExportRecord#getDate()
	 * @see #getExportRecord()
	 * @generated
	 */
	EAttribute getExportRecord_Date();

	/**
	 * Returns the meta object for the reference '{@link org.chancery.model.dossier.ExportRecord#getParty <em>Party</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Party</em>'.
	 * @see org.chancery.model.dossier.ExportRecord#getParty()
	 * @see #getExportRecord()
	 * @generated
	 */
	EReference getExportRecord_Party();

	/**
	 * Returns the meta object for the attribute '{@link org.chancery.model.dossier.ExportRecord#getLanguage <em>Language</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Language</em>'.
	 * @see org.chancery.model.dossier.ExportRecord#getLanguage()
	 * @see #getExportRecord()
	 * @generated
	 */
	EAttribute getExportRecord_Language();

	/**
	 * Returns the meta object for the attribute '{@link org.chancery.model.dossier.ExportRecord#getFileDigest <em>File Digest</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>File Digest</em>'.
	 * @see org.chancery.model.dossier.ExportRecord#getFileDigest()
	 * @see #getExportRecord()
	 * @generated
	 */
	EAttribute getExportRecord_FileDigest();

	/**
	 * Returns the meta object for the attribute '{@link org.chancery.model.dossier.ExportRecord#getTextDigest <em>Text Digest</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Text Digest</em>'.
	 * @see org.chancery.model.dossier.ExportRecord#getTextDigest()
	 * @see #getExportRecord()
	 * @generated
	 */
	EAttribute getExportRecord_TextDigest();

	/**
	 * Returns the meta object for the attribute '{@link org.chancery.model.dossier.ExportRecord#getFile <em>File</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>File</em>'.
	 * @see org.chancery.model.dossier.ExportRecord#getFile()
	 * @see #getExportRecord()
	 * @generated
	 */
	EAttribute getExportRecord_File();

	/**
	 * Returns the factory that creates the instances of the model.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the factory that creates the instances of the model.
	 * @generated
	 */
	DossierFactory getDossierFactory();

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
		 * The meta object literal for the '{@link org.chancery.model.dossier.impl.AudienceImpl <em>Audience</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.chancery.model.dossier.impl.AudienceImpl
		 * @see org.chancery.model.dossier.impl.DossierPackageImpl#getAudience()
		 * @generated
		 */
		EClass AUDIENCE = eINSTANCE.getAudience();

		/**
		 * The meta object literal for the '<em><b>Name</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute AUDIENCE__NAME = eINSTANCE.getAudience_Name();

		/**
		 * The meta object literal for the '<em><b>Above</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference AUDIENCE__ABOVE = eINSTANCE.getAudience_Above();

		/**
		 * The meta object literal for the '<em><b>Order</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute AUDIENCE__ORDER = eINSTANCE.getAudience_Order();

		/**
		 * The meta object literal for the '<em><b>Retain Until</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute AUDIENCE__RETAIN_UNTIL = eINSTANCE.getAudience_RetainUntil();

		/**
		 * The meta object literal for the '{@link org.chancery.model.dossier.impl.HoldingImpl <em>Holding</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.chancery.model.dossier.impl.HoldingImpl
		 * @see org.chancery.model.dossier.impl.DossierPackageImpl#getHolding()
		 * @generated
		 */
		EClass HOLDING = eINSTANCE.getHolding();

		/**
		 * The meta object literal for the '<em><b>Audience</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference HOLDING__AUDIENCE = eINSTANCE.getHolding_Audience();

		/**
		 * The meta object literal for the '<em><b>Instructions</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference HOLDING__INSTRUCTIONS = eINSTANCE.getHolding_Instructions();

		/**
		 * The meta object literal for the '<em><b>Positions</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference HOLDING__POSITIONS = eINSTANCE.getHolding_Positions();

		/**
		 * The meta object literal for the '<em><b>Red Lines</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference HOLDING__RED_LINES = eINSTANCE.getHolding_RedLines();

		/**
		 * The meta object literal for the '<em><b>Concessions</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference HOLDING__CONCESSIONS = eINSTANCE.getHolding_Concessions();

		/**
		 * The meta object literal for the '<em><b>Assurances</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference HOLDING__ASSURANCES = eINSTANCE.getHolding_Assurances();

		/**
		 * The meta object literal for the '<em><b>Statements</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference HOLDING__STATEMENTS = eINSTANCE.getHolding_Statements();

		/**
		 * The meta object literal for the '<em><b>Estimates</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference HOLDING__ESTIMATES = eINSTANCE.getHolding_Estimates();

		/**
		 * The meta object literal for the '<em><b>Statuses</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference HOLDING__STATUSES = eINSTANCE.getHolding_Statuses();

		/**
		 * The meta object literal for the '<em><b>Dispositions</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference HOLDING__DISPOSITIONS = eINSTANCE.getHolding_Dispositions();

		/**
		 * The meta object literal for the '<em><b>Exports</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference HOLDING__EXPORTS = eINSTANCE.getHolding_Exports();

		/**
		 * The meta object literal for the '{@link org.chancery.model.dossier.impl.DossierImpl <em>Dossier</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.chancery.model.dossier.impl.DossierImpl
		 * @see org.chancery.model.dossier.impl.DossierPackageImpl#getDossier()
		 * @generated
		 */
		EClass DOSSIER = eINSTANCE.getDossier();

		/**
		 * The meta object literal for the '<em><b>Text</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference DOSSIER__TEXT = eINSTANCE.getDossier_Text();

		/**
		 * The meta object literal for the '<em><b>Parties</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference DOSSIER__PARTIES = eINSTANCE.getDossier_Parties();

		/**
		 * The meta object literal for the '{@link org.chancery.model.dossier.impl.LayerImpl <em>Layer</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.chancery.model.dossier.impl.LayerImpl
		 * @see org.chancery.model.dossier.impl.DossierPackageImpl#getLayer()
		 * @generated
		 */
		EClass LAYER = eINSTANCE.getLayer();

		/**
		 * The meta object literal for the '<em><b>Private Wordings</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference LAYER__PRIVATE_WORDINGS = eINSTANCE.getLayer_PrivateWordings();

		/**
		 * The meta object literal for the '<em><b>Private Clauses</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference LAYER__PRIVATE_CLAUSES = eINSTANCE.getLayer_PrivateClauses();

		/**
		 * The meta object literal for the '<em><b>Agencies</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference LAYER__AGENCIES = eINSTANCE.getLayer_Agencies();

		/**
		 * The meta object literal for the '<em><b>Delegates</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference LAYER__DELEGATES = eINSTANCE.getLayer_Delegates();

		/**
		 * The meta object literal for the '{@link org.chancery.model.dossier.impl.ExportRecordImpl <em>Export Record</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.chancery.model.dossier.impl.ExportRecordImpl
		 * @see org.chancery.model.dossier.impl.DossierPackageImpl#getExportRecord()
		 * @generated
		 */
		EClass EXPORT_RECORD = eINSTANCE.getExportRecord();

		/**
		 * The meta object literal for the '<em><b>Date</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute EXPORT_RECORD__DATE = eINSTANCE.getExportRecord_Date();

		/**
		 * The meta object literal for the '<em><b>Party</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference EXPORT_RECORD__PARTY = eINSTANCE.getExportRecord_Party();

		/**
		 * The meta object literal for the '<em><b>Language</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute EXPORT_RECORD__LANGUAGE = eINSTANCE.getExportRecord_Language();

		/**
		 * The meta object literal for the '<em><b>File Digest</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute EXPORT_RECORD__FILE_DIGEST = eINSTANCE.getExportRecord_FileDigest();

		/**
		 * The meta object literal for the '<em><b>Text Digest</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute EXPORT_RECORD__TEXT_DIGEST = eINSTANCE.getExportRecord_TextDigest();

		/**
		 * The meta object literal for the '<em><b>File</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute EXPORT_RECORD__FILE = eINSTANCE.getExportRecord_File();

	}

} //DossierPackage
