/**
 */
package org.chancery.model.negotiation;

import org.eclipse.emf.ecore.EFactory;

/**
 * <!-- begin-user-doc -->
 * The <b>Factory</b> for the model.
 * It provides a create method for each non-abstract class of the model.
 * <!-- end-user-doc -->
 * @see org.chancery.model.negotiation.NegotiationPackage
 * @generated
 */
public interface NegotiationFactory extends EFactory {
	/**
	 * The singleton instance of the factory.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	NegotiationFactory eINSTANCE = org.chancery.model.negotiation.impl.NegotiationFactoryImpl.init();

	/**
	 * Returns a new object of class '<em>Red Line</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Red Line</em>'.
	 * @generated
	 */
	RedLine createRedLine();

	/**
	 * Returns a new object of class '<em>Fallback</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Fallback</em>'.
	 * @generated
	 */
	Fallback createFallback();

	/**
	 * Returns a new object of class '<em>Waiver</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Waiver</em>'.
	 * @generated
	 */
	Waiver createWaiver();

	/**
	 * Returns a new object of class '<em>Composite Test</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Composite Test</em>'.
	 * @generated
	 */
	CompositeTest createCompositeTest();

	/**
	 * Returns a new object of class '<em>Existence Test</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Existence Test</em>'.
	 * @generated
	 */
	ExistenceTest createExistenceTest();

	/**
	 * Returns a new object of class '<em>Words Test</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Words Test</em>'.
	 * @generated
	 */
	WordsTest createWordsTest();

	/**
	 * Returns a new object of class '<em>Frozen Test</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Frozen Test</em>'.
	 * @generated
	 */
	FrozenTest createFrozenTest();

	/**
	 * Returns a new object of class '<em>Quantity Test</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Quantity Test</em>'.
	 * @generated
	 */
	QuantityTest createQuantityTest();

	/**
	 * Returns a new object of class '<em>Date Test</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Date Test</em>'.
	 * @generated
	 */
	DateTest createDateTest();

	/**
	 * Returns a new object of class '<em>Strength Test</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Strength Test</em>'.
	 * @generated
	 */
	StrengthTest createStrengthTest();

	/**
	 * Returns a new object of class '<em>Definition Test</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Definition Test</em>'.
	 * @generated
	 */
	DefinitionTest createDefinitionTest();

	/**
	 * Returns a new object of class '<em>Reference Test</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Reference Test</em>'.
	 * @generated
	 */
	ReferenceTest createReferenceTest();

	/**
	 * Returns a new object of class '<em>Concession</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Concession</em>'.
	 * @generated
	 */
	Concession createConcession();

	/**
	 * Returns a new object of class '<em>Concession Event</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Concession Event</em>'.
	 * @generated
	 */
	ConcessionEvent createConcessionEvent();

	/**
	 * Returns a new object of class '<em>Assurance</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Assurance</em>'.
	 * @generated
	 */
	Assurance createAssurance();

	/**
	 * Returns a new object of class '<em>Public Statement</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Public Statement</em>'.
	 * @generated
	 */
	PublicStatement createPublicStatement();

	/**
	 * Returns a new object of class '<em>Position</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Position</em>'.
	 * @generated
	 */
	Position createPosition();

	/**
	 * Returns a new object of class '<em>Red Line Estimate</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Red Line Estimate</em>'.
	 * @generated
	 */
	RedLineEstimate createRedLineEstimate();

	/**
	 * Returns a new object of class '<em>Instruction</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Instruction</em>'.
	 * @generated
	 */
	Instruction createInstruction();

	/**
	 * Returns a new object of class '<em>Clause Status</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Clause Status</em>'.
	 * @generated
	 */
	ClauseStatus createClauseStatus();

	/**
	 * Returns a new object of class '<em>Disposition</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Disposition</em>'.
	 * @generated
	 */
	Disposition createDisposition();

	/**
	 * Returns the package supported by this factory.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the package supported by this factory.
	 * @generated
	 */
	NegotiationPackage getNegotiationPackage();

} //NegotiationFactory
