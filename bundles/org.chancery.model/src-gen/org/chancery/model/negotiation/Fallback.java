/**
 */
package org.chancery.model.negotiation;

import org.chancery.model.text.Clause;
import org.chancery.model.text.Wording;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Fallback</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * One step of the ladder of a red line.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.chancery.model.negotiation.Fallback#getStep <em>Step</em>}</li>
 *   <li>{@link org.chancery.model.negotiation.Fallback#getDescription <em>Description</em>}</li>
 *   <li>{@link org.chancery.model.negotiation.Fallback#getClause <em>Clause</em>}</li>
 *   <li>{@link org.chancery.model.negotiation.Fallback#getWording <em>Wording</em>}</li>
 *   <li>{@link org.chancery.model.negotiation.Fallback#getTests <em>Tests</em>}</li>
 * </ul>
 *
 * @see org.chancery.model.negotiation.NegotiationPackage#getFallback()
 * @model
 * @generated
 */
public interface Fallback extends EObject {
	/**
	 * Returns the value of the '<em><b>Step</b></em>' attribute.
	 * The literals are from the enumeration {@link org.chancery.model.negotiation.FallbackStep}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Which step.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Step</em>' attribute.
	 * @see org.chancery.model.negotiation.FallbackStep
	 * @see #setStep(FallbackStep)
	 * @see org.chancery.model.negotiation.NegotiationPackage#getFallback_Step()
	 * @model
	 * @generated
	 */
	FallbackStep getStep();

	/**
	 * Sets the value of the '{@link org.chancery.model.negotiation.Fallback#getStep <em>Step</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Step</em>' attribute.
	 * @see org.chancery.model.negotiation.FallbackStep
	 * @see #getStep()
	 * @generated
	 */
	void setStep(FallbackStep value);

	/**
	 * Returns the value of the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What it concedes.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Description</em>' attribute.
	 * @see #setDescription(String)
	 * @see org.chancery.model.negotiation.NegotiationPackage#getFallback_Description()
	 * @model
	 * @generated
	 */
	String getDescription();

	/**
	 * Sets the value of the '{@link org.chancery.model.negotiation.Fallback#getDescription <em>Description</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Description</em>' attribute.
	 * @see #getDescription()
	 * @generated
	 */
	void setDescription(String value);

	/**
	 * Returns the value of the '<em><b>Clause</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The clause that it words; none for the red line as a whole.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Clause</em>' reference.
	 * @see #setClause(Clause)
	 * @see org.chancery.model.negotiation.NegotiationPackage#getFallback_Clause()
	 * @model
	 * @generated
	 */
	Clause getClause();

	/**
	 * Sets the value of the '{@link org.chancery.model.negotiation.Fallback#getClause <em>Clause</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Clause</em>' reference.
	 * @see #getClause()
	 * @generated
	 */
	void setClause(Clause value);

	/**
	 * Returns the value of the '<em><b>Wording</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The wording of that step.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Wording</em>' containment reference.
	 * @see #setWording(Wording)
	 * @see org.chancery.model.negotiation.NegotiationPackage#getFallback_Wording()
	 * @model containment="true"
	 * @generated
	 */
	Wording getWording();

	/**
	 * Sets the value of the '{@link org.chancery.model.negotiation.Fallback#getWording <em>Wording</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Wording</em>' containment reference.
	 * @see #getWording()
	 * @generated
	 */
	void setWording(Wording value);

	/**
	 * Returns the value of the '<em><b>Tests</b></em>' containment reference list.
	 * The list contents are of type {@link org.chancery.model.negotiation.RedLineTest}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Tests by which a machine knows that this step is reached.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Tests</em>' containment reference list.
	 * @see org.chancery.model.negotiation.NegotiationPackage#getFallback_Tests()
	 * @model containment="true"
	 * @generated
	 */
	EList<RedLineTest> getTests();

} // Fallback
