/**
 */
package org.chancery.model.negotiation;

import org.chancery.model.text.Clause;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Red Line Test</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A condition that a machine decides on any text.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.chancery.model.negotiation.RedLineTest#getScope <em>Scope</em>}</li>
 * </ul>
 *
 * @see org.chancery.model.negotiation.NegotiationPackage#getRedLineTest()
 * @model abstract="true"
 * @generated
 */
public interface RedLineTest extends EObject {
	/**
	 * Returns the value of the '<em><b>Scope</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The clause looked at, with all inside it; none for the whole text.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Scope</em>' reference.
	 * @see #setScope(Clause)
	 * @see org.chancery.model.negotiation.NegotiationPackage#getRedLineTest_Scope()
	 * @model
	 * @generated
	 */
	Clause getScope();

	/**
	 * Sets the value of the '{@link org.chancery.model.negotiation.RedLineTest#getScope <em>Scope</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Scope</em>' reference.
	 * @see #getScope()
	 * @generated
	 */
	void setScope(Clause value);

} // RedLineTest
