/**
 */
package org.chancery.model.text.impl;

import org.chancery.model.ChanceryPackage;

import org.chancery.model.dossier.DossierPackage;

import org.chancery.model.dossier.impl.DossierPackageImpl;

import org.chancery.model.impl.ChanceryPackageImpl;

import org.chancery.model.negotiation.NegotiationPackage;

import org.chancery.model.negotiation.impl.NegotiationPackageImpl;

import org.chancery.model.overlay.OverlayPackage;

import org.chancery.model.overlay.impl.OverlayPackageImpl;

import org.chancery.model.parties.PartiesPackage;

import org.chancery.model.parties.impl.PartiesPackageImpl;

import org.chancery.model.text.Bracket;
import org.chancery.model.text.Clause;
import org.chancery.model.text.ClauseKind;
import org.chancery.model.text.CrossReference;
import org.chancery.model.text.Inline;
import org.chancery.model.text.Note;
import org.chancery.model.text.NumberFormat;
import org.chancery.model.text.NumberingRule;
import org.chancery.model.text.Opaque;
import org.chancery.model.text.OpaquePart;
import org.chancery.model.text.Option;
import org.chancery.model.text.ReferenceForm;
import org.chancery.model.text.Run;
import org.chancery.model.text.Text;
import org.chancery.model.text.TextFactory;
import org.chancery.model.text.TextPackage;
import org.chancery.model.text.VerticalAlignment;
import org.chancery.model.text.Wording;

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
public class TextPackageImpl extends EPackageImpl implements TextPackage {
	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass textEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass numberingRuleEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass clauseEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass wordingEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass inlineEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass runEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass crossReferenceEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass bracketEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass optionEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass noteEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass opaqueEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass opaquePartEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum clauseKindEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum numberFormatEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum verticalAlignmentEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum referenceFormEEnum = null;

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
	 * @see org.chancery.model.text.TextPackage#eNS_URI
	 * @see #init()
	 * @generated
	 */
	private TextPackageImpl() {
		super(eNS_URI, TextFactory.eINSTANCE);
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
	 * <p>This method is used to initialize {@link TextPackage#eINSTANCE} when that field is accessed.
	 * Clients should not invoke it directly. Instead, they should simply access that field to obtain the package.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #eNS_URI
	 * @see #createPackageContents()
	 * @see #initializePackageContents()
	 * @generated
	 */
	public static TextPackage init() {
		if (isInited) return (TextPackage)EPackage.Registry.INSTANCE.getEPackage(TextPackage.eNS_URI);

		// Obtain or create and register package
		Object registeredTextPackage = EPackage.Registry.INSTANCE.get(eNS_URI);
		TextPackageImpl theTextPackage = registeredTextPackage instanceof TextPackageImpl ? (TextPackageImpl)registeredTextPackage : new TextPackageImpl();

		isInited = true;

		// Obtain or create and register interdependencies
		Object registeredPackage = EPackage.Registry.INSTANCE.getEPackage(ChanceryPackage.eNS_URI);
		ChanceryPackageImpl theChanceryPackage = (ChanceryPackageImpl)(registeredPackage instanceof ChanceryPackageImpl ? registeredPackage : ChanceryPackage.eINSTANCE);
		registeredPackage = EPackage.Registry.INSTANCE.getEPackage(PartiesPackage.eNS_URI);
		PartiesPackageImpl thePartiesPackage = (PartiesPackageImpl)(registeredPackage instanceof PartiesPackageImpl ? registeredPackage : PartiesPackage.eINSTANCE);
		registeredPackage = EPackage.Registry.INSTANCE.getEPackage(NegotiationPackage.eNS_URI);
		NegotiationPackageImpl theNegotiationPackage = (NegotiationPackageImpl)(registeredPackage instanceof NegotiationPackageImpl ? registeredPackage : NegotiationPackage.eINSTANCE);
		registeredPackage = EPackage.Registry.INSTANCE.getEPackage(DossierPackage.eNS_URI);
		DossierPackageImpl theDossierPackage = (DossierPackageImpl)(registeredPackage instanceof DossierPackageImpl ? registeredPackage : DossierPackage.eINSTANCE);
		registeredPackage = EPackage.Registry.INSTANCE.getEPackage(OverlayPackage.eNS_URI);
		OverlayPackageImpl theOverlayPackage = (OverlayPackageImpl)(registeredPackage instanceof OverlayPackageImpl ? registeredPackage : OverlayPackage.eINSTANCE);

		// Create package meta-data objects
		theTextPackage.createPackageContents();
		theChanceryPackage.createPackageContents();
		thePartiesPackage.createPackageContents();
		theNegotiationPackage.createPackageContents();
		theDossierPackage.createPackageContents();
		theOverlayPackage.createPackageContents();

		// Initialize created meta-data
		theTextPackage.initializePackageContents();
		theChanceryPackage.initializePackageContents();
		thePartiesPackage.initializePackageContents();
		theNegotiationPackage.initializePackageContents();
		theDossierPackage.initializePackageContents();
		theOverlayPackage.initializePackageContents();

		// Mark meta-data to indicate it can't be changed
		theTextPackage.freeze();

		// Update the registry and return the package
		EPackage.Registry.INSTANCE.put(TextPackage.eNS_URI, theTextPackage);
		return theTextPackage;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getText() {
		return textEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getText_Titles() {
		return (EReference)textEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getText_Languages() {
		return (EAttribute)textEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getText_Numbering() {
		return (EReference)textEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getText_Clauses() {
		return (EReference)textEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getNumberingRule() {
		return numberingRuleEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getNumberingRule_Kind() {
		return (EAttribute)numberingRuleEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getNumberingRule_Depth() {
		return (EAttribute)numberingRuleEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getNumberingRule_Language() {
		return (EAttribute)numberingRuleEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getNumberingRule_Format() {
		return (EAttribute)numberingRuleEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getNumberingRule_Prefix() {
		return (EAttribute)numberingRuleEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getNumberingRule_Suffix() {
		return (EAttribute)numberingRuleEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getNumberingRule_Compound() {
		return (EAttribute)numberingRuleEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getNumberingRule_Continuous() {
		return (EAttribute)numberingRuleEClass.getEStructuralFeatures().get(7);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getNumberingRule_First() {
		return (EAttribute)numberingRuleEClass.getEStructuralFeatures().get(8);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getClause() {
		return clauseEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getClause_Kind() {
		return (EAttribute)clauseEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getClause_Unnumbered() {
		return (EAttribute)clauseEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getClause_LockedNumber() {
		return (EAttribute)clauseEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getClause_LockedLabel() {
		return (EAttribute)clauseEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getClause_Wordings() {
		return (EReference)clauseEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getClause_Party() {
		return (EReference)clauseEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getClause_Clauses() {
		return (EReference)clauseEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getWording() {
		return wordingEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getWording_Language() {
		return (EAttribute)wordingEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getWording_Heading() {
		return (EAttribute)wordingEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getWording_Content() {
		return (EReference)wordingEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getInline() {
		return inlineEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getRun() {
		return runEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getRun_Text() {
		return (EAttribute)runEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getRun_Bold() {
		return (EAttribute)runEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getRun_Italic() {
		return (EAttribute)runEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getRun_Underline() {
		return (EAttribute)runEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getRun_Vertical() {
		return (EAttribute)runEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getCrossReference() {
		return crossReferenceEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getCrossReference_Target() {
		return (EReference)crossReferenceEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCrossReference_Form() {
		return (EAttribute)crossReferenceEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getBracket() {
		return bracketEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getBracket_Options() {
		return (EReference)bracketEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getOption() {
		return optionEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getOption_Proponents() {
		return (EReference)optionEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getOption_Content() {
		return (EReference)optionEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getNote() {
		return noteEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getNote_Content() {
		return (EReference)noteEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getOpaque() {
		return opaqueEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getOpaque_Format() {
		return (EAttribute)opaqueEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getOpaque_Block() {
		return (EAttribute)opaqueEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getOpaque_Markup() {
		return (EAttribute)opaqueEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getOpaque_Text() {
		return (EAttribute)opaqueEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getOpaque_Parts() {
		return (EReference)opaqueEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getOpaquePart() {
		return opaquePartEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getOpaquePart_RelationshipId() {
		return (EAttribute)opaquePartEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getOpaquePart_RelationshipType() {
		return (EAttribute)opaquePartEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getOpaquePart_ContentType() {
		return (EAttribute)opaquePartEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getOpaquePart_Name() {
		return (EAttribute)opaquePartEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getOpaquePart_Data() {
		return (EAttribute)opaquePartEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getClauseKind() {
		return clauseKindEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getNumberFormat() {
		return numberFormatEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getVerticalAlignment() {
		return verticalAlignmentEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getReferenceForm() {
		return referenceFormEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public TextFactory getTextFactory() {
		return (TextFactory)getEFactoryInstance();
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
		textEClass = createEClass(TEXT);
		createEReference(textEClass, TEXT__TITLES);
		createEAttribute(textEClass, TEXT__LANGUAGES);
		createEReference(textEClass, TEXT__NUMBERING);
		createEReference(textEClass, TEXT__CLAUSES);

		numberingRuleEClass = createEClass(NUMBERING_RULE);
		createEAttribute(numberingRuleEClass, NUMBERING_RULE__KIND);
		createEAttribute(numberingRuleEClass, NUMBERING_RULE__DEPTH);
		createEAttribute(numberingRuleEClass, NUMBERING_RULE__LANGUAGE);
		createEAttribute(numberingRuleEClass, NUMBERING_RULE__FORMAT);
		createEAttribute(numberingRuleEClass, NUMBERING_RULE__PREFIX);
		createEAttribute(numberingRuleEClass, NUMBERING_RULE__SUFFIX);
		createEAttribute(numberingRuleEClass, NUMBERING_RULE__COMPOUND);
		createEAttribute(numberingRuleEClass, NUMBERING_RULE__CONTINUOUS);
		createEAttribute(numberingRuleEClass, NUMBERING_RULE__FIRST);

		clauseEClass = createEClass(CLAUSE);
		createEAttribute(clauseEClass, CLAUSE__KIND);
		createEAttribute(clauseEClass, CLAUSE__UNNUMBERED);
		createEAttribute(clauseEClass, CLAUSE__LOCKED_NUMBER);
		createEAttribute(clauseEClass, CLAUSE__LOCKED_LABEL);
		createEReference(clauseEClass, CLAUSE__WORDINGS);
		createEReference(clauseEClass, CLAUSE__PARTY);
		createEReference(clauseEClass, CLAUSE__CLAUSES);

		wordingEClass = createEClass(WORDING);
		createEAttribute(wordingEClass, WORDING__LANGUAGE);
		createEAttribute(wordingEClass, WORDING__HEADING);
		createEReference(wordingEClass, WORDING__CONTENT);

		inlineEClass = createEClass(INLINE);

		runEClass = createEClass(RUN);
		createEAttribute(runEClass, RUN__TEXT);
		createEAttribute(runEClass, RUN__BOLD);
		createEAttribute(runEClass, RUN__ITALIC);
		createEAttribute(runEClass, RUN__UNDERLINE);
		createEAttribute(runEClass, RUN__VERTICAL);

		crossReferenceEClass = createEClass(CROSS_REFERENCE);
		createEReference(crossReferenceEClass, CROSS_REFERENCE__TARGET);
		createEAttribute(crossReferenceEClass, CROSS_REFERENCE__FORM);

		bracketEClass = createEClass(BRACKET);
		createEReference(bracketEClass, BRACKET__OPTIONS);

		optionEClass = createEClass(OPTION);
		createEReference(optionEClass, OPTION__PROPONENTS);
		createEReference(optionEClass, OPTION__CONTENT);

		noteEClass = createEClass(NOTE);
		createEReference(noteEClass, NOTE__CONTENT);

		opaqueEClass = createEClass(OPAQUE);
		createEAttribute(opaqueEClass, OPAQUE__FORMAT);
		createEAttribute(opaqueEClass, OPAQUE__BLOCK);
		createEAttribute(opaqueEClass, OPAQUE__MARKUP);
		createEAttribute(opaqueEClass, OPAQUE__TEXT);
		createEReference(opaqueEClass, OPAQUE__PARTS);

		opaquePartEClass = createEClass(OPAQUE_PART);
		createEAttribute(opaquePartEClass, OPAQUE_PART__RELATIONSHIP_ID);
		createEAttribute(opaquePartEClass, OPAQUE_PART__RELATIONSHIP_TYPE);
		createEAttribute(opaquePartEClass, OPAQUE_PART__CONTENT_TYPE);
		createEAttribute(opaquePartEClass, OPAQUE_PART__NAME);
		createEAttribute(opaquePartEClass, OPAQUE_PART__DATA);

		// Create enums
		clauseKindEEnum = createEEnum(CLAUSE_KIND);
		numberFormatEEnum = createEEnum(NUMBER_FORMAT);
		verticalAlignmentEEnum = createEEnum(VERTICAL_ALIGNMENT);
		referenceFormEEnum = createEEnum(REFERENCE_FORM);
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
		PartiesPackage thePartiesPackage = (PartiesPackage)EPackage.Registry.INSTANCE.getEPackage(PartiesPackage.eNS_URI);

		// Create type parameters

		// Set bounds for type parameters

		// Add supertypes to classes
		textEClass.getESuperTypes().add(theChanceryPackage.getIdentified());
		clauseEClass.getESuperTypes().add(theChanceryPackage.getIdentified());
		runEClass.getESuperTypes().add(this.getInline());
		crossReferenceEClass.getESuperTypes().add(this.getInline());
		bracketEClass.getESuperTypes().add(this.getInline());
		noteEClass.getESuperTypes().add(this.getInline());
		opaqueEClass.getESuperTypes().add(this.getInline());

		// Initialize classes and features; add operations and parameters
		initEClass(textEClass, Text.class, "Text", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEReference(getText_Titles(), theChanceryPackage.getLocalizedText(), null, "titles", null, 0, -1, Text.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getText_Languages(), ecorePackage.getEString(), "languages", null, 0, -1, Text.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getText_Numbering(), this.getNumberingRule(), null, "numbering", null, 0, -1, Text.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getText_Clauses(), this.getClause(), null, "clauses", null, 0, -1, Text.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(numberingRuleEClass, NumberingRule.class, "NumberingRule", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getNumberingRule_Kind(), this.getClauseKind(), "kind", null, 0, 1, NumberingRule.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getNumberingRule_Depth(), ecorePackage.getEInt(), "depth", "1", 0, 1, NumberingRule.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getNumberingRule_Language(), ecorePackage.getEString(), "language", null, 0, 1, NumberingRule.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getNumberingRule_Format(), this.getNumberFormat(), "format", "decimal", 0, 1, NumberingRule.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getNumberingRule_Prefix(), ecorePackage.getEString(), "prefix", null, 0, 1, NumberingRule.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getNumberingRule_Suffix(), ecorePackage.getEString(), "suffix", null, 0, 1, NumberingRule.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getNumberingRule_Compound(), ecorePackage.getEBoolean(), "compound", null, 0, 1, NumberingRule.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getNumberingRule_Continuous(), ecorePackage.getEBoolean(), "continuous", null, 0, 1, NumberingRule.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getNumberingRule_First(), ecorePackage.getEInt(), "first", "1", 0, 1, NumberingRule.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(clauseEClass, Clause.class, "Clause", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getClause_Kind(), this.getClauseKind(), "kind", null, 0, 1, Clause.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getClause_Unnumbered(), ecorePackage.getEBoolean(), "unnumbered", null, 0, 1, Clause.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getClause_LockedNumber(), ecorePackage.getEString(), "lockedNumber", null, 0, 1, Clause.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getClause_LockedLabel(), ecorePackage.getEString(), "lockedLabel", null, 0, 1, Clause.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getClause_Wordings(), this.getWording(), null, "wordings", null, 0, -1, Clause.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getClause_Party(), thePartiesPackage.getParty(), null, "party", null, 0, 1, Clause.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getClause_Clauses(), this.getClause(), null, "clauses", null, 0, -1, Clause.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(wordingEClass, Wording.class, "Wording", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getWording_Language(), ecorePackage.getEString(), "language", null, 0, 1, Wording.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getWording_Heading(), ecorePackage.getEString(), "heading", null, 0, 1, Wording.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getWording_Content(), this.getInline(), null, "content", null, 0, -1, Wording.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(inlineEClass, Inline.class, "Inline", IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);

		initEClass(runEClass, Run.class, "Run", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getRun_Text(), ecorePackage.getEString(), "text", null, 0, 1, Run.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getRun_Bold(), ecorePackage.getEBoolean(), "bold", null, 0, 1, Run.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getRun_Italic(), ecorePackage.getEBoolean(), "italic", null, 0, 1, Run.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getRun_Underline(), ecorePackage.getEBoolean(), "underline", null, 0, 1, Run.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getRun_Vertical(), this.getVerticalAlignment(), "vertical", "baseline", 0, 1, Run.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(crossReferenceEClass, CrossReference.class, "CrossReference", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEReference(getCrossReference_Target(), this.getClause(), null, "target", null, 0, 1, CrossReference.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getCrossReference_Form(), this.getReferenceForm(), "form", "citation", 0, 1, CrossReference.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(bracketEClass, Bracket.class, "Bracket", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEReference(getBracket_Options(), this.getOption(), null, "options", null, 0, -1, Bracket.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(optionEClass, Option.class, "Option", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEReference(getOption_Proponents(), thePartiesPackage.getParty(), null, "proponents", null, 0, -1, Option.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getOption_Content(), this.getInline(), null, "content", null, 0, -1, Option.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(noteEClass, Note.class, "Note", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEReference(getNote_Content(), this.getInline(), null, "content", null, 0, -1, Note.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(opaqueEClass, Opaque.class, "Opaque", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getOpaque_Format(), ecorePackage.getEString(), "format", null, 0, 1, Opaque.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getOpaque_Block(), ecorePackage.getEBoolean(), "block", null, 0, 1, Opaque.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getOpaque_Markup(), ecorePackage.getEString(), "markup", null, 0, 1, Opaque.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getOpaque_Text(), ecorePackage.getEString(), "text", null, 0, 1, Opaque.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getOpaque_Parts(), this.getOpaquePart(), null, "parts", null, 0, -1, Opaque.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(opaquePartEClass, OpaquePart.class, "OpaquePart", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getOpaquePart_RelationshipId(), ecorePackage.getEString(), "relationshipId", null, 0, 1, OpaquePart.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getOpaquePart_RelationshipType(), ecorePackage.getEString(), "relationshipType", null, 0, 1, OpaquePart.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getOpaquePart_ContentType(), ecorePackage.getEString(), "contentType", null, 0, 1, OpaquePart.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getOpaquePart_Name(), ecorePackage.getEString(), "name", null, 0, 1, OpaquePart.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getOpaquePart_Data(), ecorePackage.getEByteArray(), "data", null, 0, 1, OpaquePart.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		// Initialize enums and add enum literals
		initEEnum(clauseKindEEnum, ClauseKind.class, "ClauseKind");
		addEEnumLiteral(clauseKindEEnum, ClauseKind.PREAMBLE);
		addEEnumLiteral(clauseKindEEnum, ClauseKind.RECITAL);
		addEEnumLiteral(clauseKindEEnum, ClauseKind.PART);
		addEEnumLiteral(clauseKindEEnum, ClauseKind.TITLE);
		addEEnumLiteral(clauseKindEEnum, ClauseKind.CHAPTER);
		addEEnumLiteral(clauseKindEEnum, ClauseKind.SECTION);
		addEEnumLiteral(clauseKindEEnum, ClauseKind.SUBSECTION);
		addEEnumLiteral(clauseKindEEnum, ClauseKind.ARTICLE);
		addEEnumLiteral(clauseKindEEnum, ClauseKind.PARAGRAPH);
		addEEnumLiteral(clauseKindEEnum, ClauseKind.SUBPARAGRAPH);
		addEEnumLiteral(clauseKindEEnum, ClauseKind.ANNEX);
		addEEnumLiteral(clauseKindEEnum, ClauseKind.TESTIMONIUM);
		addEEnumLiteral(clauseKindEEnum, ClauseKind.SIGNATURE_BLOCK);

		initEEnum(numberFormatEEnum, NumberFormat.class, "NumberFormat");
		addEEnumLiteral(numberFormatEEnum, NumberFormat.NONE);
		addEEnumLiteral(numberFormatEEnum, NumberFormat.DECIMAL);
		addEEnumLiteral(numberFormatEEnum, NumberFormat.UPPER_ROMAN);
		addEEnumLiteral(numberFormatEEnum, NumberFormat.LOWER_ROMAN);
		addEEnumLiteral(numberFormatEEnum, NumberFormat.UPPER_LETTER);
		addEEnumLiteral(numberFormatEEnum, NumberFormat.LOWER_LETTER);
		addEEnumLiteral(numberFormatEEnum, NumberFormat.UPPER_WORD);
		addEEnumLiteral(numberFormatEEnum, NumberFormat.ORDINAL_WORD);

		initEEnum(verticalAlignmentEEnum, VerticalAlignment.class, "VerticalAlignment");
		addEEnumLiteral(verticalAlignmentEEnum, VerticalAlignment.BASELINE);
		addEEnumLiteral(verticalAlignmentEEnum, VerticalAlignment.SUPERSCRIPT);
		addEEnumLiteral(verticalAlignmentEEnum, VerticalAlignment.SUBSCRIPT);

		initEEnum(referenceFormEEnum, ReferenceForm.class, "ReferenceForm");
		addEEnumLiteral(referenceFormEEnum, ReferenceForm.CITATION);
		addEEnumLiteral(referenceFormEEnum, ReferenceForm.NUMBER);
		addEEnumLiteral(referenceFormEEnum, ReferenceForm.RELATIVE);
	}

} //TextPackageImpl
