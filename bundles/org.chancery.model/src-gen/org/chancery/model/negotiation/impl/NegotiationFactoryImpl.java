/**
 */
package org.chancery.model.negotiation.impl;

import org.chancery.model.negotiation.*;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;

import org.eclipse.emf.ecore.impl.EFactoryImpl;

import org.eclipse.emf.ecore.plugin.EcorePlugin;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model <b>Factory</b>.
 * <!-- end-user-doc -->
 * @generated
 */
public class NegotiationFactoryImpl extends EFactoryImpl implements NegotiationFactory {
	/**
	 * Creates the default factory implementation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static NegotiationFactory init() {
		try {
			NegotiationFactory theNegotiationFactory = (NegotiationFactory)EPackage.Registry.INSTANCE.getEFactory(NegotiationPackage.eNS_URI);
			if (theNegotiationFactory != null) {
				return theNegotiationFactory;
			}
		}
		catch (Exception exception) {
			EcorePlugin.INSTANCE.log(exception);
		}
		return new NegotiationFactoryImpl();
	}

	/**
	 * Creates an instance of the factory.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NegotiationFactoryImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EObject create(EClass eClass) {
		switch (eClass.getClassifierID()) {
			case NegotiationPackage.RED_LINE: return createRedLine();
			case NegotiationPackage.FALLBACK: return createFallback();
			case NegotiationPackage.WAIVER: return createWaiver();
			case NegotiationPackage.COMPOSITE_TEST: return createCompositeTest();
			case NegotiationPackage.EXISTENCE_TEST: return createExistenceTest();
			case NegotiationPackage.WORDS_TEST: return createWordsTest();
			case NegotiationPackage.FROZEN_TEST: return createFrozenTest();
			case NegotiationPackage.QUANTITY_TEST: return createQuantityTest();
			case NegotiationPackage.DATE_TEST: return createDateTest();
			case NegotiationPackage.STRENGTH_TEST: return createStrengthTest();
			case NegotiationPackage.DEFINITION_TEST: return createDefinitionTest();
			case NegotiationPackage.REFERENCE_TEST: return createReferenceTest();
			case NegotiationPackage.CONCESSION: return createConcession();
			case NegotiationPackage.CONCESSION_EVENT: return createConcessionEvent();
			case NegotiationPackage.ASSURANCE: return createAssurance();
			case NegotiationPackage.PUBLIC_STATEMENT: return createPublicStatement();
			case NegotiationPackage.POSITION: return createPosition();
			case NegotiationPackage.RED_LINE_ESTIMATE: return createRedLineEstimate();
			case NegotiationPackage.INSTRUCTION: return createInstruction();
			case NegotiationPackage.CLAUSE_STATUS: return createClauseStatus();
			case NegotiationPackage.DISPOSITION: return createDisposition();
			default:
				throw new IllegalArgumentException("The class '" + eClass.getName() + "' is not a valid classifier");
		}
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object createFromString(EDataType eDataType, String initialValue) {
		switch (eDataType.getClassifierID()) {
			case NegotiationPackage.SEVERITY:
				return createSeverityFromString(eDataType, initialValue);
			case NegotiationPackage.FALLBACK_STEP:
				return createFallbackStepFromString(eDataType, initialValue);
			case NegotiationPackage.COMPOSITION:
				return createCompositionFromString(eDataType, initialValue);
			case NegotiationPackage.OPERATOR:
				return createOperatorFromString(eDataType, initialValue);
			case NegotiationPackage.OBLIGATION_STRENGTH:
				return createObligationStrengthFromString(eDataType, initialValue);
			case NegotiationPackage.CONCESSION_STATUS:
				return createConcessionStatusFromString(eDataType, initialValue);
			case NegotiationPackage.TEXT_STATUS:
				return createTextStatusFromString(eDataType, initialValue);
			case NegotiationPackage.DISPOSITION_KIND:
				return createDispositionKindFromString(eDataType, initialValue);
			default:
				throw new IllegalArgumentException("The datatype '" + eDataType.getName() + "' is not a valid classifier");
		}
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String convertToString(EDataType eDataType, Object instanceValue) {
		switch (eDataType.getClassifierID()) {
			case NegotiationPackage.SEVERITY:
				return convertSeverityToString(eDataType, instanceValue);
			case NegotiationPackage.FALLBACK_STEP:
				return convertFallbackStepToString(eDataType, instanceValue);
			case NegotiationPackage.COMPOSITION:
				return convertCompositionToString(eDataType, instanceValue);
			case NegotiationPackage.OPERATOR:
				return convertOperatorToString(eDataType, instanceValue);
			case NegotiationPackage.OBLIGATION_STRENGTH:
				return convertObligationStrengthToString(eDataType, instanceValue);
			case NegotiationPackage.CONCESSION_STATUS:
				return convertConcessionStatusToString(eDataType, instanceValue);
			case NegotiationPackage.TEXT_STATUS:
				return convertTextStatusToString(eDataType, instanceValue);
			case NegotiationPackage.DISPOSITION_KIND:
				return convertDispositionKindToString(eDataType, instanceValue);
			default:
				throw new IllegalArgumentException("The datatype '" + eDataType.getName() + "' is not a valid classifier");
		}
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public RedLine createRedLine() {
		RedLineImpl redLine = new RedLineImpl();
		return redLine;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Fallback createFallback() {
		FallbackImpl fallback = new FallbackImpl();
		return fallback;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Waiver createWaiver() {
		WaiverImpl waiver = new WaiverImpl();
		return waiver;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public CompositeTest createCompositeTest() {
		CompositeTestImpl compositeTest = new CompositeTestImpl();
		return compositeTest;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ExistenceTest createExistenceTest() {
		ExistenceTestImpl existenceTest = new ExistenceTestImpl();
		return existenceTest;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public WordsTest createWordsTest() {
		WordsTestImpl wordsTest = new WordsTestImpl();
		return wordsTest;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public FrozenTest createFrozenTest() {
		FrozenTestImpl frozenTest = new FrozenTestImpl();
		return frozenTest;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public QuantityTest createQuantityTest() {
		QuantityTestImpl quantityTest = new QuantityTestImpl();
		return quantityTest;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public DateTest createDateTest() {
		DateTestImpl dateTest = new DateTestImpl();
		return dateTest;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public StrengthTest createStrengthTest() {
		StrengthTestImpl strengthTest = new StrengthTestImpl();
		return strengthTest;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public DefinitionTest createDefinitionTest() {
		DefinitionTestImpl definitionTest = new DefinitionTestImpl();
		return definitionTest;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ReferenceTest createReferenceTest() {
		ReferenceTestImpl referenceTest = new ReferenceTestImpl();
		return referenceTest;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Concession createConcession() {
		ConcessionImpl concession = new ConcessionImpl();
		return concession;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ConcessionEvent createConcessionEvent() {
		ConcessionEventImpl concessionEvent = new ConcessionEventImpl();
		return concessionEvent;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Assurance createAssurance() {
		AssuranceImpl assurance = new AssuranceImpl();
		return assurance;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public PublicStatement createPublicStatement() {
		PublicStatementImpl publicStatement = new PublicStatementImpl();
		return publicStatement;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Position createPosition() {
		PositionImpl position = new PositionImpl();
		return position;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public RedLineEstimate createRedLineEstimate() {
		RedLineEstimateImpl redLineEstimate = new RedLineEstimateImpl();
		return redLineEstimate;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Instruction createInstruction() {
		InstructionImpl instruction = new InstructionImpl();
		return instruction;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ClauseStatus createClauseStatus() {
		ClauseStatusImpl clauseStatus = new ClauseStatusImpl();
		return clauseStatus;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Disposition createDisposition() {
		DispositionImpl disposition = new DispositionImpl();
		return disposition;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Severity createSeverityFromString(EDataType eDataType, String initialValue) {
		Severity result = Severity.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertSeverityToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public FallbackStep createFallbackStepFromString(EDataType eDataType, String initialValue) {
		FallbackStep result = FallbackStep.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertFallbackStepToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Composition createCompositionFromString(EDataType eDataType, String initialValue) {
		Composition result = Composition.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertCompositionToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Operator createOperatorFromString(EDataType eDataType, String initialValue) {
		Operator result = Operator.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertOperatorToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public ObligationStrength createObligationStrengthFromString(EDataType eDataType, String initialValue) {
		ObligationStrength result = ObligationStrength.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertObligationStrengthToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public ConcessionStatus createConcessionStatusFromString(EDataType eDataType, String initialValue) {
		ConcessionStatus result = ConcessionStatus.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertConcessionStatusToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public TextStatus createTextStatusFromString(EDataType eDataType, String initialValue) {
		TextStatus result = TextStatus.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertTextStatusToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public DispositionKind createDispositionKindFromString(EDataType eDataType, String initialValue) {
		DispositionKind result = DispositionKind.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertDispositionKindToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NegotiationPackage getNegotiationPackage() {
		return (NegotiationPackage)getEPackage();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @deprecated
	 * @generated
	 */
	@Deprecated
	public static NegotiationPackage getPackage() {
		return NegotiationPackage.eINSTANCE;
	}

} //NegotiationFactoryImpl
