/**
 */
package org.chancery.model.text;

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
 * The treaty text: clauses and their wordings.
 * <!-- end-model-doc -->
 * @see org.chancery.model.text.TextFactory
 * @model kind="package"
 * @generated
 */
public interface TextPackage extends EPackage {
	/**
	 * The package name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	String eNAME = "text";

	/**
	 * The package namespace URI.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	String eNS_URI = "urn:chancery:1:text";

	/**
	 * The package namespace name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	String eNS_PREFIX = "text";

	/**
	 * The singleton instance of the package.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	TextPackage eINSTANCE = org.chancery.model.text.impl.TextPackageImpl.init();

	/**
	 * The meta object id for the '{@link org.chancery.model.text.impl.TextImpl <em>Text</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.chancery.model.text.impl.TextImpl
	 * @see org.chancery.model.text.impl.TextPackageImpl#getText()
	 * @generated
	 */
	int TEXT = 0;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TEXT__ID = ChanceryPackage.IDENTIFIED__ID;

	/**
	 * The feature id for the '<em><b>Titles</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TEXT__TITLES = ChanceryPackage.IDENTIFIED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Languages</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TEXT__LANGUAGES = ChanceryPackage.IDENTIFIED_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Numbering</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TEXT__NUMBERING = ChanceryPackage.IDENTIFIED_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Clauses</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TEXT__CLAUSES = ChanceryPackage.IDENTIFIED_FEATURE_COUNT + 3;

	/**
	 * The number of structural features of the '<em>Text</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TEXT_FEATURE_COUNT = ChanceryPackage.IDENTIFIED_FEATURE_COUNT + 4;

	/**
	 * The meta object id for the '{@link org.chancery.model.text.impl.NumberingRuleImpl <em>Numbering Rule</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.chancery.model.text.impl.NumberingRuleImpl
	 * @see org.chancery.model.text.impl.TextPackageImpl#getNumberingRule()
	 * @generated
	 */
	int NUMBERING_RULE = 1;

	/**
	 * The feature id for the '<em><b>Kind</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NUMBERING_RULE__KIND = 0;

	/**
	 * The feature id for the '<em><b>Depth</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NUMBERING_RULE__DEPTH = 1;

	/**
	 * The feature id for the '<em><b>Language</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NUMBERING_RULE__LANGUAGE = 2;

	/**
	 * The feature id for the '<em><b>Format</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NUMBERING_RULE__FORMAT = 3;

	/**
	 * The feature id for the '<em><b>Prefix</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NUMBERING_RULE__PREFIX = 4;

	/**
	 * The feature id for the '<em><b>Suffix</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NUMBERING_RULE__SUFFIX = 5;

	/**
	 * The feature id for the '<em><b>Compound</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NUMBERING_RULE__COMPOUND = 6;

	/**
	 * The feature id for the '<em><b>Continuous</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NUMBERING_RULE__CONTINUOUS = 7;

	/**
	 * The feature id for the '<em><b>First</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NUMBERING_RULE__FIRST = 8;

	/**
	 * The number of structural features of the '<em>Numbering Rule</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NUMBERING_RULE_FEATURE_COUNT = 9;

	/**
	 * The meta object id for the '{@link org.chancery.model.text.impl.ClauseImpl <em>Clause</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.chancery.model.text.impl.ClauseImpl
	 * @see org.chancery.model.text.impl.TextPackageImpl#getClause()
	 * @generated
	 */
	int CLAUSE = 2;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CLAUSE__ID = ChanceryPackage.IDENTIFIED__ID;

	/**
	 * The feature id for the '<em><b>Kind</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CLAUSE__KIND = ChanceryPackage.IDENTIFIED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Unnumbered</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CLAUSE__UNNUMBERED = ChanceryPackage.IDENTIFIED_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Locked Number</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CLAUSE__LOCKED_NUMBER = ChanceryPackage.IDENTIFIED_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Locked Label</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CLAUSE__LOCKED_LABEL = ChanceryPackage.IDENTIFIED_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Wordings</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CLAUSE__WORDINGS = ChanceryPackage.IDENTIFIED_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Party</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CLAUSE__PARTY = ChanceryPackage.IDENTIFIED_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Clauses</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CLAUSE__CLAUSES = ChanceryPackage.IDENTIFIED_FEATURE_COUNT + 6;

	/**
	 * The number of structural features of the '<em>Clause</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CLAUSE_FEATURE_COUNT = ChanceryPackage.IDENTIFIED_FEATURE_COUNT + 7;

	/**
	 * The meta object id for the '{@link org.chancery.model.text.impl.WordingImpl <em>Wording</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.chancery.model.text.impl.WordingImpl
	 * @see org.chancery.model.text.impl.TextPackageImpl#getWording()
	 * @generated
	 */
	int WORDING = 3;

	/**
	 * The feature id for the '<em><b>Language</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int WORDING__LANGUAGE = 0;

	/**
	 * The feature id for the '<em><b>Heading</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int WORDING__HEADING = 1;

	/**
	 * The feature id for the '<em><b>Content</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int WORDING__CONTENT = 2;

	/**
	 * The number of structural features of the '<em>Wording</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int WORDING_FEATURE_COUNT = 3;

	/**
	 * The meta object id for the '{@link org.chancery.model.text.impl.InlineImpl <em>Inline</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.chancery.model.text.impl.InlineImpl
	 * @see org.chancery.model.text.impl.TextPackageImpl#getInline()
	 * @generated
	 */
	int INLINE = 4;

	/**
	 * The number of structural features of the '<em>Inline</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INLINE_FEATURE_COUNT = 0;

	/**
	 * The meta object id for the '{@link org.chancery.model.text.impl.RunImpl <em>Run</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.chancery.model.text.impl.RunImpl
	 * @see org.chancery.model.text.impl.TextPackageImpl#getRun()
	 * @generated
	 */
	int RUN = 5;

	/**
	 * The feature id for the '<em><b>Text</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RUN__TEXT = INLINE_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Bold</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RUN__BOLD = INLINE_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Italic</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RUN__ITALIC = INLINE_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Underline</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RUN__UNDERLINE = INLINE_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Vertical</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RUN__VERTICAL = INLINE_FEATURE_COUNT + 4;

	/**
	 * The number of structural features of the '<em>Run</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RUN_FEATURE_COUNT = INLINE_FEATURE_COUNT + 5;

	/**
	 * The meta object id for the '{@link org.chancery.model.text.impl.CrossReferenceImpl <em>Cross Reference</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.chancery.model.text.impl.CrossReferenceImpl
	 * @see org.chancery.model.text.impl.TextPackageImpl#getCrossReference()
	 * @generated
	 */
	int CROSS_REFERENCE = 6;

	/**
	 * The feature id for the '<em><b>Target</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CROSS_REFERENCE__TARGET = INLINE_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Form</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CROSS_REFERENCE__FORM = INLINE_FEATURE_COUNT + 1;

	/**
	 * The number of structural features of the '<em>Cross Reference</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CROSS_REFERENCE_FEATURE_COUNT = INLINE_FEATURE_COUNT + 2;

	/**
	 * The meta object id for the '{@link org.chancery.model.text.impl.BracketImpl <em>Bracket</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.chancery.model.text.impl.BracketImpl
	 * @see org.chancery.model.text.impl.TextPackageImpl#getBracket()
	 * @generated
	 */
	int BRACKET = 7;

	/**
	 * The feature id for the '<em><b>Options</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BRACKET__OPTIONS = INLINE_FEATURE_COUNT + 0;

	/**
	 * The number of structural features of the '<em>Bracket</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BRACKET_FEATURE_COUNT = INLINE_FEATURE_COUNT + 1;

	/**
	 * The meta object id for the '{@link org.chancery.model.text.impl.OptionImpl <em>Option</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.chancery.model.text.impl.OptionImpl
	 * @see org.chancery.model.text.impl.TextPackageImpl#getOption()
	 * @generated
	 */
	int OPTION = 8;

	/**
	 * The feature id for the '<em><b>Proponents</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OPTION__PROPONENTS = 0;

	/**
	 * The feature id for the '<em><b>Content</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OPTION__CONTENT = 1;

	/**
	 * The number of structural features of the '<em>Option</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OPTION_FEATURE_COUNT = 2;

	/**
	 * The meta object id for the '{@link org.chancery.model.text.impl.NoteImpl <em>Note</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.chancery.model.text.impl.NoteImpl
	 * @see org.chancery.model.text.impl.TextPackageImpl#getNote()
	 * @generated
	 */
	int NOTE = 9;

	/**
	 * The feature id for the '<em><b>Content</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NOTE__CONTENT = INLINE_FEATURE_COUNT + 0;

	/**
	 * The number of structural features of the '<em>Note</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NOTE_FEATURE_COUNT = INLINE_FEATURE_COUNT + 1;

	/**
	 * The meta object id for the '{@link org.chancery.model.text.impl.OpaqueImpl <em>Opaque</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.chancery.model.text.impl.OpaqueImpl
	 * @see org.chancery.model.text.impl.TextPackageImpl#getOpaque()
	 * @generated
	 */
	int OPAQUE = 10;

	/**
	 * The feature id for the '<em><b>Format</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OPAQUE__FORMAT = INLINE_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Block</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OPAQUE__BLOCK = INLINE_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Markup</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OPAQUE__MARKUP = INLINE_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Text</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OPAQUE__TEXT = INLINE_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Parts</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OPAQUE__PARTS = INLINE_FEATURE_COUNT + 4;

	/**
	 * The number of structural features of the '<em>Opaque</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OPAQUE_FEATURE_COUNT = INLINE_FEATURE_COUNT + 5;

	/**
	 * The meta object id for the '{@link org.chancery.model.text.impl.OpaquePartImpl <em>Opaque Part</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.chancery.model.text.impl.OpaquePartImpl
	 * @see org.chancery.model.text.impl.TextPackageImpl#getOpaquePart()
	 * @generated
	 */
	int OPAQUE_PART = 11;

	/**
	 * The feature id for the '<em><b>Relationship Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OPAQUE_PART__RELATIONSHIP_ID = 0;

	/**
	 * The feature id for the '<em><b>Relationship Type</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OPAQUE_PART__RELATIONSHIP_TYPE = 1;

	/**
	 * The feature id for the '<em><b>Content Type</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OPAQUE_PART__CONTENT_TYPE = 2;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OPAQUE_PART__NAME = 3;

	/**
	 * The feature id for the '<em><b>Data</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OPAQUE_PART__DATA = 4;

	/**
	 * The number of structural features of the '<em>Opaque Part</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OPAQUE_PART_FEATURE_COUNT = 5;

	/**
	 * The meta object id for the '{@link org.chancery.model.text.ClauseKind <em>Clause Kind</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.chancery.model.text.ClauseKind
	 * @see org.chancery.model.text.impl.TextPackageImpl#getClauseKind()
	 * @generated
	 */
	int CLAUSE_KIND = 12;

	/**
	 * The meta object id for the '{@link org.chancery.model.text.NumberFormat <em>Number Format</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.chancery.model.text.NumberFormat
	 * @see org.chancery.model.text.impl.TextPackageImpl#getNumberFormat()
	 * @generated
	 */
	int NUMBER_FORMAT = 13;

	/**
	 * The meta object id for the '{@link org.chancery.model.text.VerticalAlignment <em>Vertical Alignment</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.chancery.model.text.VerticalAlignment
	 * @see org.chancery.model.text.impl.TextPackageImpl#getVerticalAlignment()
	 * @generated
	 */
	int VERTICAL_ALIGNMENT = 14;

	/**
	 * The meta object id for the '{@link org.chancery.model.text.ReferenceForm <em>Reference Form</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.chancery.model.text.ReferenceForm
	 * @see org.chancery.model.text.impl.TextPackageImpl#getReferenceForm()
	 * @generated
	 */
	int REFERENCE_FORM = 15;


	/**
	 * Returns the meta object for class '{@link org.chancery.model.text.Text <em>Text</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Text</em>'.
	 * @see org.chancery.model.text.Text
	 * @generated
	 */
	EClass getText();

	/**
	 * Returns the meta object for the containment reference list '{@link org.chancery.model.text.Text#getTitles <em>Titles</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Titles</em>'.
	 * @see org.chancery.model.text.Text#getTitles()
	 * @see #getText()
	 * @generated
	 */
	EReference getText_Titles();

	/**
	 * Returns the meta object for the attribute list '{@link org.chancery.model.text.Text#getLanguages <em>Languages</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Languages</em>'.
	 * @see org.chancery.model.text.Text#getLanguages()
	 * @see #getText()
	 * @generated
	 */
	EAttribute getText_Languages();

	/**
	 * Returns the meta object for the containment reference list '{@link org.chancery.model.text.Text#getNumbering <em>Numbering</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Numbering</em>'.
	 * @see org.chancery.model.text.Text#getNumbering()
	 * @see #getText()
	 * @generated
	 */
	EReference getText_Numbering();

	/**
	 * Returns the meta object for the containment reference list '{@link org.chancery.model.text.Text#getClauses <em>Clauses</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Clauses</em>'.
	 * @see org.chancery.model.text.Text#getClauses()
	 * @see #getText()
	 * @generated
	 */
	EReference getText_Clauses();

	/**
	 * Returns the meta object for class '{@link org.chancery.model.text.NumberingRule <em>Numbering Rule</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Numbering Rule</em>'.
	 * @see org.chancery.model.text.NumberingRule
	 * @generated
	 */
	EClass getNumberingRule();

	/**
	 * Returns the meta object for the attribute '{@link org.chancery.model.text.NumberingRule#getKind <em>Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Kind</em>'.
	 * @see org.chancery.model.text.NumberingRule#getKind()
	 * @see #getNumberingRule()
	 * @generated
	 */
	EAttribute getNumberingRule_Kind();

	/**
	 * Returns the meta object for the attribute '{@link org.chancery.model.text.NumberingRule#getDepth <em>Depth</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Depth</em>'.
	 * @see org.chancery.model.text.NumberingRule#getDepth()
	 * @see #getNumberingRule()
	 * @generated
	 */
	EAttribute getNumberingRule_Depth();

	/**
	 * Returns the meta object for the attribute '{@link org.chancery.model.text.NumberingRule#getLanguage <em>Language</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Language</em>'.
	 * @see org.chancery.model.text.NumberingRule#getLanguage()
	 * @see #getNumberingRule()
	 * @generated
	 */
	EAttribute getNumberingRule_Language();

	/**
	 * Returns the meta object for the attribute '{@link org.chancery.model.text.NumberingRule#getFormat <em>Format</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Format</em>'.
	 * @see org.chancery.model.text.NumberingRule#getFormat()
	 * @see #getNumberingRule()
	 * @generated
	 */
	EAttribute getNumberingRule_Format();

	/**
	 * Returns the meta object for the attribute '{@link org.chancery.model.text.NumberingRule#getPrefix <em>Prefix</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Prefix</em>'.
	 * @see org.chancery.model.text.NumberingRule#getPrefix()
	 * @see #getNumberingRule()
	 * @generated
	 */
	EAttribute getNumberingRule_Prefix();

	/**
	 * Returns the meta object for the attribute '{@link org.chancery.model.text.NumberingRule#getSuffix <em>Suffix</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Suffix</em>'.
	 * @see org.chancery.model.text.NumberingRule#getSuffix()
	 * @see #getNumberingRule()
	 * @generated
	 */
	EAttribute getNumberingRule_Suffix();

	/**
	 * Returns the meta object for the attribute '{@link org.chancery.model.text.NumberingRule#isCompound <em>Compound</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Compound</em>'.
	 * @see org.chancery.model.text.NumberingRule#isCompound()
	 * @see #getNumberingRule()
	 * @generated
	 */
	EAttribute getNumberingRule_Compound();

	/**
	 * Returns the meta object for the attribute '{@link org.chancery.model.text.NumberingRule#isContinuous <em>Continuous</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Continuous</em>'.
	 * @see org.chancery.model.text.NumberingRule#isContinuous()
	 * @see #getNumberingRule()
	 * @generated
	 */
	EAttribute getNumberingRule_Continuous();

	/**
	 * Returns the meta object for the attribute '{@link org.chancery.model.text.NumberingRule#getFirst <em>First</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>First</em>'.
	 * @see org.chancery.model.text.NumberingRule#getFirst()
	 * @see #getNumberingRule()
	 * @generated
	 */
	EAttribute getNumberingRule_First();

	/**
	 * Returns the meta object for class '{@link org.chancery.model.text.Clause <em>Clause</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Clause</em>'.
	 * @see org.chancery.model.text.Clause
	 * @generated
	 */
	EClass getClause();

	/**
	 * Returns the meta object for the attribute '{@link org.chancery.model.text.Clause#getKind <em>Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Kind</em>'.
	 * @see org.chancery.model.text.Clause#getKind()
	 * @see #getClause()
	 * @generated
	 */
	EAttribute getClause_Kind();

	/**
	 * Returns the meta object for the attribute '{@link org.chancery.model.text.Clause#isUnnumbered <em>Unnumbered</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Unnumbered</em>'.
	 * @see org.chancery.model.text.Clause#isUnnumbered()
	 * @see #getClause()
	 * @generated
	 */
	EAttribute getClause_Unnumbered();

	/**
	 * Returns the meta object for the attribute '{@link org.chancery.model.text.Clause#getLockedNumber <em>Locked Number</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Locked Number</em>'.
	 * @see org.chancery.model.text.Clause#getLockedNumber()
	 * @see #getClause()
	 * @generated
	 */
	EAttribute getClause_LockedNumber();

	/**
	 * Returns the meta object for the attribute '{@link org.chancery.model.text.Clause#getLockedLabel <em>Locked Label</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Locked Label</em>'.
	 * @see org.chancery.model.text.Clause#getLockedLabel()
	 * @see #getClause()
	 * @generated
	 */
	EAttribute getClause_LockedLabel();

	/**
	 * Returns the meta object for the containment reference list '{@link org.chancery.model.text.Clause#getWordings <em>Wordings</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Wordings</em>'.
	 * @see org.chancery.model.text.Clause#getWordings()
	 * @see #getClause()
	 * @generated
	 */
	EReference getClause_Wordings();

	/**
	 * Returns the meta object for the reference '{@link org.chancery.model.text.Clause#getParty <em>Party</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Party</em>'.
	 * @see org.chancery.model.text.Clause#getParty()
	 * @see #getClause()
	 * @generated
	 */
	EReference getClause_Party();

	/**
	 * Returns the meta object for the containment reference list '{@link org.chancery.model.text.Clause#getClauses <em>Clauses</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Clauses</em>'.
	 * @see org.chancery.model.text.Clause#getClauses()
	 * @see #getClause()
	 * @generated
	 */
	EReference getClause_Clauses();

	/**
	 * Returns the meta object for class '{@link org.chancery.model.text.Wording <em>Wording</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Wording</em>'.
	 * @see org.chancery.model.text.Wording
	 * @generated
	 */
	EClass getWording();

	/**
	 * Returns the meta object for the attribute '{@link org.chancery.model.text.Wording#getLanguage <em>Language</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Language</em>'.
	 * @see org.chancery.model.text.Wording#getLanguage()
	 * @see #getWording()
	 * @generated
	 */
	EAttribute getWording_Language();

	/**
	 * Returns the meta object for the attribute '{@link org.chancery.model.text.Wording#getHeading <em>Heading</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Heading</em>'.
	 * @see org.chancery.model.text.Wording#getHeading()
	 * @see #getWording()
	 * @generated
	 */
	EAttribute getWording_Heading();

	/**
	 * Returns the meta object for the containment reference list '{@link org.chancery.model.text.Wording#getContent <em>Content</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Content</em>'.
	 * @see org.chancery.model.text.Wording#getContent()
	 * @see #getWording()
	 * @generated
	 */
	EReference getWording_Content();

	/**
	 * Returns the meta object for class '{@link org.chancery.model.text.Inline <em>Inline</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Inline</em>'.
	 * @see org.chancery.model.text.Inline
	 * @generated
	 */
	EClass getInline();

	/**
	 * Returns the meta object for class '{@link org.chancery.model.text.Run <em>Run</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Run</em>'.
	 * @see org.chancery.model.text.Run
	 * @generated
	 */
	EClass getRun();

	/**
	 * Returns the meta object for the attribute '{@link org.chancery.model.text.Run#getText <em>Text</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Text</em>'.
	 * @see org.chancery.model.text.Run#getText()
	 * @see #getRun()
	 * @generated
	 */
	EAttribute getRun_Text();

	/**
	 * Returns the meta object for the attribute '{@link org.chancery.model.text.Run#isBold <em>Bold</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Bold</em>'.
	 * @see org.chancery.model.text.Run#isBold()
	 * @see #getRun()
	 * @generated
	 */
	EAttribute getRun_Bold();

	/**
	 * Returns the meta object for the attribute '{@link org.chancery.model.text.Run#isItalic <em>Italic</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Italic</em>'.
	 * @see org.chancery.model.text.Run#isItalic()
	 * @see #getRun()
	 * @generated
	 */
	EAttribute getRun_Italic();

	/**
	 * Returns the meta object for the attribute '{@link org.chancery.model.text.Run#isUnderline <em>Underline</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Underline</em>'.
	 * @see org.chancery.model.text.Run#isUnderline()
	 * @see #getRun()
	 * @generated
	 */
	EAttribute getRun_Underline();

	/**
	 * Returns the meta object for the attribute '{@link org.chancery.model.text.Run#getVertical <em>Vertical</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Vertical</em>'.
	 * @see org.chancery.model.text.Run#getVertical()
	 * @see #getRun()
	 * @generated
	 */
	EAttribute getRun_Vertical();

	/**
	 * Returns the meta object for class '{@link org.chancery.model.text.CrossReference <em>Cross Reference</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Cross Reference</em>'.
	 * @see org.chancery.model.text.CrossReference
	 * @generated
	 */
	EClass getCrossReference();

	/**
	 * Returns the meta object for the reference '{@link org.chancery.model.text.CrossReference#getTarget <em>Target</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Target</em>'.
	 * @see org.chancery.model.text.CrossReference#getTarget()
	 * @see #getCrossReference()
	 * @generated
	 */
	EReference getCrossReference_Target();

	/**
	 * Returns the meta object for the attribute '{@link org.chancery.model.text.CrossReference#getForm <em>Form</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Form</em>'.
	 * @see org.chancery.model.text.CrossReference#getForm()
	 * @see #getCrossReference()
	 * @generated
	 */
	EAttribute getCrossReference_Form();

	/**
	 * Returns the meta object for class '{@link org.chancery.model.text.Bracket <em>Bracket</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Bracket</em>'.
	 * @see org.chancery.model.text.Bracket
	 * @generated
	 */
	EClass getBracket();

	/**
	 * Returns the meta object for the containment reference list '{@link org.chancery.model.text.Bracket#getOptions <em>Options</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Options</em>'.
	 * @see org.chancery.model.text.Bracket#getOptions()
	 * @see #getBracket()
	 * @generated
	 */
	EReference getBracket_Options();

	/**
	 * Returns the meta object for class '{@link org.chancery.model.text.Option <em>Option</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Option</em>'.
	 * @see org.chancery.model.text.Option
	 * @generated
	 */
	EClass getOption();

	/**
	 * Returns the meta object for the reference list '{@link org.chancery.model.text.Option#getProponents <em>Proponents</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>Proponents</em>'.
	 * @see org.chancery.model.text.Option#getProponents()
	 * @see #getOption()
	 * @generated
	 */
	EReference getOption_Proponents();

	/**
	 * Returns the meta object for the containment reference list '{@link org.chancery.model.text.Option#getContent <em>Content</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Content</em>'.
	 * @see org.chancery.model.text.Option#getContent()
	 * @see #getOption()
	 * @generated
	 */
	EReference getOption_Content();

	/**
	 * Returns the meta object for class '{@link org.chancery.model.text.Note <em>Note</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Note</em>'.
	 * @see org.chancery.model.text.Note
	 * @generated
	 */
	EClass getNote();

	/**
	 * Returns the meta object for the containment reference list '{@link org.chancery.model.text.Note#getContent <em>Content</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Content</em>'.
	 * @see org.chancery.model.text.Note#getContent()
	 * @see #getNote()
	 * @generated
	 */
	EReference getNote_Content();

	/**
	 * Returns the meta object for class '{@link org.chancery.model.text.Opaque <em>Opaque</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Opaque</em>'.
	 * @see org.chancery.model.text.Opaque
	 * @generated
	 */
	EClass getOpaque();

	/**
	 * Returns the meta object for the attribute '{@link org.chancery.model.text.Opaque#getFormat <em>Format</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Format</em>'.
	 * @see org.chancery.model.text.Opaque#getFormat()
	 * @see #getOpaque()
	 * @generated
	 */
	EAttribute getOpaque_Format();

	/**
	 * Returns the meta object for the attribute '{@link org.chancery.model.text.Opaque#isBlock <em>Block</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Block</em>'.
	 * @see org.chancery.model.text.Opaque#isBlock()
	 * @see #getOpaque()
	 * @generated
	 */
	EAttribute getOpaque_Block();

	/**
	 * Returns the meta object for the attribute '{@link org.chancery.model.text.Opaque#getMarkup <em>Markup</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Markup</em>'.
	 * @see org.chancery.model.text.Opaque#getMarkup()
	 * @see #getOpaque()
	 * @generated
	 */
	EAttribute getOpaque_Markup();

	/**
	 * Returns the meta object for the attribute '{@link org.chancery.model.text.Opaque#getText <em>Text</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Text</em>'.
	 * @see org.chancery.model.text.Opaque#getText()
	 * @see #getOpaque()
	 * @generated
	 */
	EAttribute getOpaque_Text();

	/**
	 * Returns the meta object for the containment reference list '{@link org.chancery.model.text.Opaque#getParts <em>Parts</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Parts</em>'.
	 * @see org.chancery.model.text.Opaque#getParts()
	 * @see #getOpaque()
	 * @generated
	 */
	EReference getOpaque_Parts();

	/**
	 * Returns the meta object for class '{@link org.chancery.model.text.OpaquePart <em>Opaque Part</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Opaque Part</em>'.
	 * @see org.chancery.model.text.OpaquePart
	 * @generated
	 */
	EClass getOpaquePart();

	/**
	 * Returns the meta object for the attribute '{@link org.chancery.model.text.OpaquePart#getRelationshipId <em>Relationship Id</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Relationship Id</em>'.
	 * @see org.chancery.model.text.OpaquePart#getRelationshipId()
	 * @see #getOpaquePart()
	 * @generated
	 */
	EAttribute getOpaquePart_RelationshipId();

	/**
	 * Returns the meta object for the attribute '{@link org.chancery.model.text.OpaquePart#getRelationshipType <em>Relationship Type</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Relationship Type</em>'.
	 * @see org.chancery.model.text.OpaquePart#getRelationshipType()
	 * @see #getOpaquePart()
	 * @generated
	 */
	EAttribute getOpaquePart_RelationshipType();

	/**
	 * Returns the meta object for the attribute '{@link org.chancery.model.text.OpaquePart#getContentType <em>Content Type</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Content Type</em>'.
	 * @see org.chancery.model.text.OpaquePart#getContentType()
	 * @see #getOpaquePart()
	 * @generated
	 */
	EAttribute getOpaquePart_ContentType();

	/**
	 * Returns the meta object for the attribute '{@link org.chancery.model.text.OpaquePart#getName <em>Name</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Name</em>'.
	 * @see org.chancery.model.text.OpaquePart#getName()
	 * @see #getOpaquePart()
	 * @generated
	 */
	EAttribute getOpaquePart_Name();

	/**
	 * Returns the meta object for the attribute '{@link org.chancery.model.text.OpaquePart#getData <em>Data</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Data</em>'.
	 * @see org.chancery.model.text.OpaquePart#getData()
	 * @see #getOpaquePart()
	 * @generated
	 */
	EAttribute getOpaquePart_Data();

	/**
	 * Returns the meta object for enum '{@link org.chancery.model.text.ClauseKind <em>Clause Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Clause Kind</em>'.
	 * @see org.chancery.model.text.ClauseKind
	 * @generated
	 */
	EEnum getClauseKind();

	/**
	 * Returns the meta object for enum '{@link org.chancery.model.text.NumberFormat <em>Number Format</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Number Format</em>'.
	 * @see org.chancery.model.text.NumberFormat
	 * @generated
	 */
	EEnum getNumberFormat();

	/**
	 * Returns the meta object for enum '{@link org.chancery.model.text.VerticalAlignment <em>Vertical Alignment</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Vertical Alignment</em>'.
	 * @see org.chancery.model.text.VerticalAlignment
	 * @generated
	 */
	EEnum getVerticalAlignment();

	/**
	 * Returns the meta object for enum '{@link org.chancery.model.text.ReferenceForm <em>Reference Form</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Reference Form</em>'.
	 * @see org.chancery.model.text.ReferenceForm
	 * @generated
	 */
	EEnum getReferenceForm();

	/**
	 * Returns the factory that creates the instances of the model.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the factory that creates the instances of the model.
	 * @generated
	 */
	TextFactory getTextFactory();

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
		 * The meta object literal for the '{@link org.chancery.model.text.impl.TextImpl <em>Text</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.chancery.model.text.impl.TextImpl
		 * @see org.chancery.model.text.impl.TextPackageImpl#getText()
		 * @generated
		 */
		EClass TEXT = eINSTANCE.getText();

		/**
		 * The meta object literal for the '<em><b>Titles</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference TEXT__TITLES = eINSTANCE.getText_Titles();

		/**
		 * The meta object literal for the '<em><b>Languages</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TEXT__LANGUAGES = eINSTANCE.getText_Languages();

		/**
		 * The meta object literal for the '<em><b>Numbering</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference TEXT__NUMBERING = eINSTANCE.getText_Numbering();

		/**
		 * The meta object literal for the '<em><b>Clauses</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference TEXT__CLAUSES = eINSTANCE.getText_Clauses();

		/**
		 * The meta object literal for the '{@link org.chancery.model.text.impl.NumberingRuleImpl <em>Numbering Rule</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.chancery.model.text.impl.NumberingRuleImpl
		 * @see org.chancery.model.text.impl.TextPackageImpl#getNumberingRule()
		 * @generated
		 */
		EClass NUMBERING_RULE = eINSTANCE.getNumberingRule();

		/**
		 * The meta object literal for the '<em><b>Kind</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute NUMBERING_RULE__KIND = eINSTANCE.getNumberingRule_Kind();

		/**
		 * The meta object literal for the '<em><b>Depth</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute NUMBERING_RULE__DEPTH = eINSTANCE.getNumberingRule_Depth();

		/**
		 * The meta object literal for the '<em><b>Language</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute NUMBERING_RULE__LANGUAGE = eINSTANCE.getNumberingRule_Language();

		/**
		 * The meta object literal for the '<em><b>Format</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute NUMBERING_RULE__FORMAT = eINSTANCE.getNumberingRule_Format();

		/**
		 * The meta object literal for the '<em><b>Prefix</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute NUMBERING_RULE__PREFIX = eINSTANCE.getNumberingRule_Prefix();

		/**
		 * The meta object literal for the '<em><b>Suffix</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute NUMBERING_RULE__SUFFIX = eINSTANCE.getNumberingRule_Suffix();

		/**
		 * The meta object literal for the '<em><b>Compound</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute NUMBERING_RULE__COMPOUND = eINSTANCE.getNumberingRule_Compound();

		/**
		 * The meta object literal for the '<em><b>Continuous</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute NUMBERING_RULE__CONTINUOUS = eINSTANCE.getNumberingRule_Continuous();

		/**
		 * The meta object literal for the '<em><b>First</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute NUMBERING_RULE__FIRST = eINSTANCE.getNumberingRule_First();

		/**
		 * The meta object literal for the '{@link org.chancery.model.text.impl.ClauseImpl <em>Clause</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.chancery.model.text.impl.ClauseImpl
		 * @see org.chancery.model.text.impl.TextPackageImpl#getClause()
		 * @generated
		 */
		EClass CLAUSE = eINSTANCE.getClause();

		/**
		 * The meta object literal for the '<em><b>Kind</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CLAUSE__KIND = eINSTANCE.getClause_Kind();

		/**
		 * The meta object literal for the '<em><b>Unnumbered</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CLAUSE__UNNUMBERED = eINSTANCE.getClause_Unnumbered();

		/**
		 * The meta object literal for the '<em><b>Locked Number</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CLAUSE__LOCKED_NUMBER = eINSTANCE.getClause_LockedNumber();

		/**
		 * The meta object literal for the '<em><b>Locked Label</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CLAUSE__LOCKED_LABEL = eINSTANCE.getClause_LockedLabel();

		/**
		 * The meta object literal for the '<em><b>Wordings</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference CLAUSE__WORDINGS = eINSTANCE.getClause_Wordings();

		/**
		 * The meta object literal for the '<em><b>Party</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference CLAUSE__PARTY = eINSTANCE.getClause_Party();

		/**
		 * The meta object literal for the '<em><b>Clauses</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference CLAUSE__CLAUSES = eINSTANCE.getClause_Clauses();

		/**
		 * The meta object literal for the '{@link org.chancery.model.text.impl.WordingImpl <em>Wording</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.chancery.model.text.impl.WordingImpl
		 * @see org.chancery.model.text.impl.TextPackageImpl#getWording()
		 * @generated
		 */
		EClass WORDING = eINSTANCE.getWording();

		/**
		 * The meta object literal for the '<em><b>Language</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute WORDING__LANGUAGE = eINSTANCE.getWording_Language();

		/**
		 * The meta object literal for the '<em><b>Heading</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute WORDING__HEADING = eINSTANCE.getWording_Heading();

		/**
		 * The meta object literal for the '<em><b>Content</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference WORDING__CONTENT = eINSTANCE.getWording_Content();

		/**
		 * The meta object literal for the '{@link org.chancery.model.text.impl.InlineImpl <em>Inline</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.chancery.model.text.impl.InlineImpl
		 * @see org.chancery.model.text.impl.TextPackageImpl#getInline()
		 * @generated
		 */
		EClass INLINE = eINSTANCE.getInline();

		/**
		 * The meta object literal for the '{@link org.chancery.model.text.impl.RunImpl <em>Run</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.chancery.model.text.impl.RunImpl
		 * @see org.chancery.model.text.impl.TextPackageImpl#getRun()
		 * @generated
		 */
		EClass RUN = eINSTANCE.getRun();

		/**
		 * The meta object literal for the '<em><b>Text</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RUN__TEXT = eINSTANCE.getRun_Text();

		/**
		 * The meta object literal for the '<em><b>Bold</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RUN__BOLD = eINSTANCE.getRun_Bold();

		/**
		 * The meta object literal for the '<em><b>Italic</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RUN__ITALIC = eINSTANCE.getRun_Italic();

		/**
		 * The meta object literal for the '<em><b>Underline</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RUN__UNDERLINE = eINSTANCE.getRun_Underline();

		/**
		 * The meta object literal for the '<em><b>Vertical</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RUN__VERTICAL = eINSTANCE.getRun_Vertical();

		/**
		 * The meta object literal for the '{@link org.chancery.model.text.impl.CrossReferenceImpl <em>Cross Reference</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.chancery.model.text.impl.CrossReferenceImpl
		 * @see org.chancery.model.text.impl.TextPackageImpl#getCrossReference()
		 * @generated
		 */
		EClass CROSS_REFERENCE = eINSTANCE.getCrossReference();

		/**
		 * The meta object literal for the '<em><b>Target</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference CROSS_REFERENCE__TARGET = eINSTANCE.getCrossReference_Target();

		/**
		 * The meta object literal for the '<em><b>Form</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CROSS_REFERENCE__FORM = eINSTANCE.getCrossReference_Form();

		/**
		 * The meta object literal for the '{@link org.chancery.model.text.impl.BracketImpl <em>Bracket</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.chancery.model.text.impl.BracketImpl
		 * @see org.chancery.model.text.impl.TextPackageImpl#getBracket()
		 * @generated
		 */
		EClass BRACKET = eINSTANCE.getBracket();

		/**
		 * The meta object literal for the '<em><b>Options</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference BRACKET__OPTIONS = eINSTANCE.getBracket_Options();

		/**
		 * The meta object literal for the '{@link org.chancery.model.text.impl.OptionImpl <em>Option</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.chancery.model.text.impl.OptionImpl
		 * @see org.chancery.model.text.impl.TextPackageImpl#getOption()
		 * @generated
		 */
		EClass OPTION = eINSTANCE.getOption();

		/**
		 * The meta object literal for the '<em><b>Proponents</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference OPTION__PROPONENTS = eINSTANCE.getOption_Proponents();

		/**
		 * The meta object literal for the '<em><b>Content</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference OPTION__CONTENT = eINSTANCE.getOption_Content();

		/**
		 * The meta object literal for the '{@link org.chancery.model.text.impl.NoteImpl <em>Note</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.chancery.model.text.impl.NoteImpl
		 * @see org.chancery.model.text.impl.TextPackageImpl#getNote()
		 * @generated
		 */
		EClass NOTE = eINSTANCE.getNote();

		/**
		 * The meta object literal for the '<em><b>Content</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference NOTE__CONTENT = eINSTANCE.getNote_Content();

		/**
		 * The meta object literal for the '{@link org.chancery.model.text.impl.OpaqueImpl <em>Opaque</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.chancery.model.text.impl.OpaqueImpl
		 * @see org.chancery.model.text.impl.TextPackageImpl#getOpaque()
		 * @generated
		 */
		EClass OPAQUE = eINSTANCE.getOpaque();

		/**
		 * The meta object literal for the '<em><b>Format</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute OPAQUE__FORMAT = eINSTANCE.getOpaque_Format();

		/**
		 * The meta object literal for the '<em><b>Block</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute OPAQUE__BLOCK = eINSTANCE.getOpaque_Block();

		/**
		 * The meta object literal for the '<em><b>Markup</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute OPAQUE__MARKUP = eINSTANCE.getOpaque_Markup();

		/**
		 * The meta object literal for the '<em><b>Text</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute OPAQUE__TEXT = eINSTANCE.getOpaque_Text();

		/**
		 * The meta object literal for the '<em><b>Parts</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference OPAQUE__PARTS = eINSTANCE.getOpaque_Parts();

		/**
		 * The meta object literal for the '{@link org.chancery.model.text.impl.OpaquePartImpl <em>Opaque Part</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.chancery.model.text.impl.OpaquePartImpl
		 * @see org.chancery.model.text.impl.TextPackageImpl#getOpaquePart()
		 * @generated
		 */
		EClass OPAQUE_PART = eINSTANCE.getOpaquePart();

		/**
		 * The meta object literal for the '<em><b>Relationship Id</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute OPAQUE_PART__RELATIONSHIP_ID = eINSTANCE.getOpaquePart_RelationshipId();

		/**
		 * The meta object literal for the '<em><b>Relationship Type</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute OPAQUE_PART__RELATIONSHIP_TYPE = eINSTANCE.getOpaquePart_RelationshipType();

		/**
		 * The meta object literal for the '<em><b>Content Type</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute OPAQUE_PART__CONTENT_TYPE = eINSTANCE.getOpaquePart_ContentType();

		/**
		 * The meta object literal for the '<em><b>Name</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute OPAQUE_PART__NAME = eINSTANCE.getOpaquePart_Name();

		/**
		 * The meta object literal for the '<em><b>Data</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute OPAQUE_PART__DATA = eINSTANCE.getOpaquePart_Data();

		/**
		 * The meta object literal for the '{@link org.chancery.model.text.ClauseKind <em>Clause Kind</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.chancery.model.text.ClauseKind
		 * @see org.chancery.model.text.impl.TextPackageImpl#getClauseKind()
		 * @generated
		 */
		EEnum CLAUSE_KIND = eINSTANCE.getClauseKind();

		/**
		 * The meta object literal for the '{@link org.chancery.model.text.NumberFormat <em>Number Format</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.chancery.model.text.NumberFormat
		 * @see org.chancery.model.text.impl.TextPackageImpl#getNumberFormat()
		 * @generated
		 */
		EEnum NUMBER_FORMAT = eINSTANCE.getNumberFormat();

		/**
		 * The meta object literal for the '{@link org.chancery.model.text.VerticalAlignment <em>Vertical Alignment</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.chancery.model.text.VerticalAlignment
		 * @see org.chancery.model.text.impl.TextPackageImpl#getVerticalAlignment()
		 * @generated
		 */
		EEnum VERTICAL_ALIGNMENT = eINSTANCE.getVerticalAlignment();

		/**
		 * The meta object literal for the '{@link org.chancery.model.text.ReferenceForm <em>Reference Form</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.chancery.model.text.ReferenceForm
		 * @see org.chancery.model.text.impl.TextPackageImpl#getReferenceForm()
		 * @generated
		 */
		EEnum REFERENCE_FORM = eINSTANCE.getReferenceForm();

	}

} //TextPackage
