/**
 */
package org.chancery.model.negotiation.util;

import org.chancery.model.Identified;

import org.chancery.model.negotiation.*;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;

import org.eclipse.emf.ecore.util.Switch;

/**
 * <!-- begin-user-doc -->
 * The <b>Switch</b> for the model's inheritance hierarchy.
 * It supports the call {@link #doSwitch(EObject) doSwitch(object)}
 * to invoke the <code>caseXXX</code> method for each class of the model,
 * starting with the actual class of the object
 * and proceeding up the inheritance hierarchy
 * until a non-null result is returned,
 * which is the result of the switch.
 * <!-- end-user-doc -->
 * @see org.chancery.model.negotiation.NegotiationPackage
 * @generated
 */
public class NegotiationSwitch<T> extends Switch<T> {
	/**
	 * The cached model package
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected static NegotiationPackage modelPackage;

	/**
	 * Creates an instance of the switch.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NegotiationSwitch() {
		if (modelPackage == null) {
			modelPackage = NegotiationPackage.eINSTANCE;
		}
	}

	/**
	 * Checks whether this is a switch for the given package.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param ePackage the package in question.
	 * @return whether this is a switch for the given package.
	 * @generated
	 */
	@Override
	protected boolean isSwitchFor(EPackage ePackage) {
		return ePackage == modelPackage;
	}

	/**
	 * Calls <code>caseXXX</code> for each class of the model until one returns a non null result; it yields that result.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the first non-null result returned by a <code>caseXXX</code> call.
	 * @generated
	 */
	@Override
	protected T doSwitch(int classifierID, EObject theEObject) {
		switch (classifierID) {
			case NegotiationPackage.RED_LINE: {
				RedLine redLine = (RedLine)theEObject;
				T result = caseRedLine(redLine);
				if (result == null) result = caseIdentified(redLine);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case NegotiationPackage.FALLBACK: {
				Fallback fallback = (Fallback)theEObject;
				T result = caseFallback(fallback);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case NegotiationPackage.WAIVER: {
				Waiver waiver = (Waiver)theEObject;
				T result = caseWaiver(waiver);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case NegotiationPackage.RED_LINE_TEST: {
				RedLineTest redLineTest = (RedLineTest)theEObject;
				T result = caseRedLineTest(redLineTest);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case NegotiationPackage.COMPOSITE_TEST: {
				CompositeTest compositeTest = (CompositeTest)theEObject;
				T result = caseCompositeTest(compositeTest);
				if (result == null) result = caseRedLineTest(compositeTest);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case NegotiationPackage.EXISTENCE_TEST: {
				ExistenceTest existenceTest = (ExistenceTest)theEObject;
				T result = caseExistenceTest(existenceTest);
				if (result == null) result = caseRedLineTest(existenceTest);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case NegotiationPackage.WORDS_TEST: {
				WordsTest wordsTest = (WordsTest)theEObject;
				T result = caseWordsTest(wordsTest);
				if (result == null) result = caseRedLineTest(wordsTest);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case NegotiationPackage.FROZEN_TEST: {
				FrozenTest frozenTest = (FrozenTest)theEObject;
				T result = caseFrozenTest(frozenTest);
				if (result == null) result = caseRedLineTest(frozenTest);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case NegotiationPackage.QUANTITY_TEST: {
				QuantityTest quantityTest = (QuantityTest)theEObject;
				T result = caseQuantityTest(quantityTest);
				if (result == null) result = caseRedLineTest(quantityTest);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case NegotiationPackage.DATE_TEST: {
				DateTest dateTest = (DateTest)theEObject;
				T result = caseDateTest(dateTest);
				if (result == null) result = caseRedLineTest(dateTest);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case NegotiationPackage.STRENGTH_TEST: {
				StrengthTest strengthTest = (StrengthTest)theEObject;
				T result = caseStrengthTest(strengthTest);
				if (result == null) result = caseRedLineTest(strengthTest);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case NegotiationPackage.DEFINITION_TEST: {
				DefinitionTest definitionTest = (DefinitionTest)theEObject;
				T result = caseDefinitionTest(definitionTest);
				if (result == null) result = caseRedLineTest(definitionTest);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case NegotiationPackage.REFERENCE_TEST: {
				ReferenceTest referenceTest = (ReferenceTest)theEObject;
				T result = caseReferenceTest(referenceTest);
				if (result == null) result = caseRedLineTest(referenceTest);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case NegotiationPackage.CONCESSION: {
				Concession concession = (Concession)theEObject;
				T result = caseConcession(concession);
				if (result == null) result = caseIdentified(concession);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case NegotiationPackage.CONCESSION_EVENT: {
				ConcessionEvent concessionEvent = (ConcessionEvent)theEObject;
				T result = caseConcessionEvent(concessionEvent);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case NegotiationPackage.ASSURANCE: {
				Assurance assurance = (Assurance)theEObject;
				T result = caseAssurance(assurance);
				if (result == null) result = caseIdentified(assurance);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case NegotiationPackage.PUBLIC_STATEMENT: {
				PublicStatement publicStatement = (PublicStatement)theEObject;
				T result = casePublicStatement(publicStatement);
				if (result == null) result = caseIdentified(publicStatement);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case NegotiationPackage.POSITION: {
				Position position = (Position)theEObject;
				T result = casePosition(position);
				if (result == null) result = caseIdentified(position);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case NegotiationPackage.RED_LINE_ESTIMATE: {
				RedLineEstimate redLineEstimate = (RedLineEstimate)theEObject;
				T result = caseRedLineEstimate(redLineEstimate);
				if (result == null) result = caseIdentified(redLineEstimate);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case NegotiationPackage.INSTRUCTION: {
				Instruction instruction = (Instruction)theEObject;
				T result = caseInstruction(instruction);
				if (result == null) result = caseIdentified(instruction);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case NegotiationPackage.CLAUSE_STATUS: {
				ClauseStatus clauseStatus = (ClauseStatus)theEObject;
				T result = caseClauseStatus(clauseStatus);
				if (result == null) result = caseIdentified(clauseStatus);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case NegotiationPackage.DISPOSITION: {
				Disposition disposition = (Disposition)theEObject;
				T result = caseDisposition(disposition);
				if (result == null) result = caseIdentified(disposition);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			default: return defaultCase(theEObject);
		}
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Red Line</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Red Line</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseRedLine(RedLine object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Fallback</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Fallback</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseFallback(Fallback object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Waiver</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Waiver</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseWaiver(Waiver object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Red Line Test</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Red Line Test</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseRedLineTest(RedLineTest object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Composite Test</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Composite Test</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseCompositeTest(CompositeTest object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Existence Test</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Existence Test</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseExistenceTest(ExistenceTest object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Words Test</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Words Test</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseWordsTest(WordsTest object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Frozen Test</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Frozen Test</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseFrozenTest(FrozenTest object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Quantity Test</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Quantity Test</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseQuantityTest(QuantityTest object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Date Test</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Date Test</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseDateTest(DateTest object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Strength Test</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Strength Test</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseStrengthTest(StrengthTest object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Definition Test</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Definition Test</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseDefinitionTest(DefinitionTest object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Reference Test</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Reference Test</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseReferenceTest(ReferenceTest object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Concession</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Concession</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseConcession(Concession object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Concession Event</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Concession Event</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseConcessionEvent(ConcessionEvent object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Assurance</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Assurance</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseAssurance(Assurance object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Public Statement</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Public Statement</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T casePublicStatement(PublicStatement object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Position</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Position</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T casePosition(Position object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Red Line Estimate</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Red Line Estimate</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseRedLineEstimate(RedLineEstimate object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Instruction</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Instruction</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseInstruction(Instruction object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Clause Status</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Clause Status</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseClauseStatus(ClauseStatus object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Disposition</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Disposition</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseDisposition(Disposition object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Identified</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Identified</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseIdentified(Identified object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>EObject</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch, but this is the last case anyway.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>EObject</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject)
	 * @generated
	 */
	@Override
	public T defaultCase(EObject object) {
		return null;
	}

} //NegotiationSwitch
