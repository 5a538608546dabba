/**
 */
package org.chancery.model.negotiation.util;

import org.chancery.model.Identified;

import org.chancery.model.negotiation.*;

import org.eclipse.emf.common.notify.Adapter;
import org.eclipse.emf.common.notify.Notifier;

import org.eclipse.emf.common.notify.impl.AdapterFactoryImpl;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * The <b>Adapter Factory</b> for the model.
 * It provides an adapter <code>createXXX</code> method for each class of the model.
 * <!-- end-user-doc -->
 * @see org.chancery.model.negotiation.NegotiationPackage
 * @generated
 */
public class NegotiationAdapterFactory extends AdapterFactoryImpl {
	/**
	 * The cached model package.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected static NegotiationPackage modelPackage;

	/**
	 * Creates an instance of the adapter factory.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NegotiationAdapterFactory() {
		if (modelPackage == null) {
			modelPackage = NegotiationPackage.eINSTANCE;
		}
	}

	/**
	 * Returns whether this factory is applicable for the type of the object.
	 * <!-- begin-user-doc -->
	 * This implementation returns <code>true</code> if the object is either the model's package or is an instance object of the model.
	 * <!-- end-user-doc -->
	 * @return whether this factory is applicable for the type of the object.
	 * @generated
	 */
	@Override
	public boolean isFactoryForType(Object object) {
		if (object == modelPackage) {
			return true;
		}
		if (object instanceof EObject) {
			return ((EObject)object).eClass().getEPackage() == modelPackage;
		}
		return false;
	}

	/**
	 * The switch that delegates to the <code>createXXX</code> methods.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected NegotiationSwitch<Adapter> modelSwitch =
		new NegotiationSwitch<Adapter>() {
			@Override
			public Adapter caseRedLine(RedLine object) {
				return createRedLineAdapter();
			}
			@Override
			public Adapter caseFallback(Fallback object) {
				return createFallbackAdapter();
			}
			@Override
			public Adapter caseWaiver(Waiver object) {
				return createWaiverAdapter();
			}
			@Override
			public Adapter caseRedLineTest(RedLineTest object) {
				return createRedLineTestAdapter();
			}
			@Override
			public Adapter caseCompositeTest(CompositeTest object) {
				return createCompositeTestAdapter();
			}
			@Override
			public Adapter caseExistenceTest(ExistenceTest object) {
				return createExistenceTestAdapter();
			}
			@Override
			public Adapter caseWordsTest(WordsTest object) {
				return createWordsTestAdapter();
			}
			@Override
			public Adapter caseFrozenTest(FrozenTest object) {
				return createFrozenTestAdapter();
			}
			@Override
			public Adapter caseQuantityTest(QuantityTest object) {
				return createQuantityTestAdapter();
			}
			@Override
			public Adapter caseDateTest(DateTest object) {
				return createDateTestAdapter();
			}
			@Override
			public Adapter caseStrengthTest(StrengthTest object) {
				return createStrengthTestAdapter();
			}
			@Override
			public Adapter caseDefinitionTest(DefinitionTest object) {
				return createDefinitionTestAdapter();
			}
			@Override
			public Adapter caseReferenceTest(ReferenceTest object) {
				return createReferenceTestAdapter();
			}
			@Override
			public Adapter caseConcession(Concession object) {
				return createConcessionAdapter();
			}
			@Override
			public Adapter caseConcessionEvent(ConcessionEvent object) {
				return createConcessionEventAdapter();
			}
			@Override
			public Adapter caseAssurance(Assurance object) {
				return createAssuranceAdapter();
			}
			@Override
			public Adapter casePublicStatement(PublicStatement object) {
				return createPublicStatementAdapter();
			}
			@Override
			public Adapter casePosition(Position object) {
				return createPositionAdapter();
			}
			@Override
			public Adapter caseRedLineEstimate(RedLineEstimate object) {
				return createRedLineEstimateAdapter();
			}
			@Override
			public Adapter caseInstruction(Instruction object) {
				return createInstructionAdapter();
			}
			@Override
			public Adapter caseClauseStatus(ClauseStatus object) {
				return createClauseStatusAdapter();
			}
			@Override
			public Adapter caseDisposition(Disposition object) {
				return createDispositionAdapter();
			}
			@Override
			public Adapter caseIdentified(Identified object) {
				return createIdentifiedAdapter();
			}
			@Override
			public Adapter defaultCase(EObject object) {
				return createEObjectAdapter();
			}
		};

	/**
	 * Creates an adapter for the <code>target</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param target the object to adapt.
	 * @return the adapter for the <code>target</code>.
	 * @generated
	 */
	@Override
	public Adapter createAdapter(Notifier target) {
		return modelSwitch.doSwitch((EObject)target);
	}


	/**
	 * Creates a new adapter for an object of class '{@link org.chancery.model.negotiation.RedLine <em>Red Line</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.chancery.model.negotiation.RedLine
	 * @generated
	 */
	public Adapter createRedLineAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.chancery.model.negotiation.Fallback <em>Fallback</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.chancery.model.negotiation.Fallback
	 * @generated
	 */
	public Adapter createFallbackAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.chancery.model.negotiation.Waiver <em>Waiver</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.chancery.model.negotiation.Waiver
	 * @generated
	 */
	public Adapter createWaiverAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.chancery.model.negotiation.RedLineTest <em>Red Line Test</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.chancery.model.negotiation.RedLineTest
	 * @generated
	 */
	public Adapter createRedLineTestAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.chancery.model.negotiation.CompositeTest <em>Composite Test</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.chancery.model.negotiation.CompositeTest
	 * @generated
	 */
	public Adapter createCompositeTestAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.chancery.model.negotiation.ExistenceTest <em>Existence Test</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.chancery.model.negotiation.ExistenceTest
	 * @generated
	 */
	public Adapter createExistenceTestAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.chancery.model.negotiation.WordsTest <em>Words Test</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.chancery.model.negotiation.WordsTest
	 * @generated
	 */
	public Adapter createWordsTestAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.chancery.model.negotiation.FrozenTest <em>Frozen Test</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.chancery.model.negotiation.FrozenTest
	 * @generated
	 */
	public Adapter createFrozenTestAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.chancery.model.negotiation.QuantityTest <em>Quantity Test</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.chancery.model.negotiation.QuantityTest
	 * @generated
	 */
	public Adapter createQuantityTestAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.chancery.model.negotiation.DateTest <em>Date Test</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.chancery.model.negotiation.DateTest
	 * @generated
	 */
	public Adapter createDateTestAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.chancery.model.negotiation.StrengthTest <em>Strength Test</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.chancery.model.negotiation.StrengthTest
	 * @generated
	 */
	public Adapter createStrengthTestAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.chancery.model.negotiation.DefinitionTest <em>Definition Test</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.chancery.model.negotiation.DefinitionTest
	 * @generated
	 */
	public Adapter createDefinitionTestAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.chancery.model.negotiation.ReferenceTest <em>Reference Test</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.chancery.model.negotiation.ReferenceTest
	 * @generated
	 */
	public Adapter createReferenceTestAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.chancery.model.negotiation.Concession <em>Concession</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.chancery.model.negotiation.Concession
	 * @generated
	 */
	public Adapter createConcessionAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.chancery.model.negotiation.ConcessionEvent <em>Concession Event</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.chancery.model.negotiation.ConcessionEvent
	 * @generated
	 */
	public Adapter createConcessionEventAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.chancery.model.negotiation.Assurance <em>Assurance</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.chancery.model.negotiation.Assurance
	 * @generated
	 */
	public Adapter createAssuranceAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.chancery.model.negotiation.PublicStatement <em>Public Statement</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.chancery.model.negotiation.PublicStatement
	 * @generated
	 */
	public Adapter createPublicStatementAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.chancery.model.negotiation.Position <em>Position</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.chancery.model.negotiation.Position
	 * @generated
	 */
	public Adapter createPositionAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.chancery.model.negotiation.RedLineEstimate <em>Red Line Estimate</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.chancery.model.negotiation.RedLineEstimate
	 * @generated
	 */
	public Adapter createRedLineEstimateAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.chancery.model.negotiation.Instruction <em>Instruction</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.chancery.model.negotiation.Instruction
	 * @generated
	 */
	public Adapter createInstructionAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.chancery.model.negotiation.ClauseStatus <em>Clause Status</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.chancery.model.negotiation.ClauseStatus
	 * @generated
	 */
	public Adapter createClauseStatusAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.chancery.model.negotiation.Disposition <em>Disposition</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.chancery.model.negotiation.Disposition
	 * @generated
	 */
	public Adapter createDispositionAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.chancery.model.Identified <em>Identified</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.chancery.model.Identified
	 * @generated
	 */
	public Adapter createIdentifiedAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for the default case.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @generated
	 */
	public Adapter createEObjectAdapter() {
		return null;
	}

} //NegotiationAdapterFactory
