/**
 */
package org.chancery.model.negotiation;

import org.chancery.model.text.Clause;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Reference Test</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A cross-reference in the scope keeps its target.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.chancery.model.negotiation.ReferenceTest#getTarget <em>Target</em>}</li>
 * </ul>
 *
 * @see org.chancery.model.negotiation.NegotiationPackage#getReferenceTest()
 * @model
 * @generated
 */
public interface ReferenceTest extends RedLineTest {
	/**
	 * Returns the value of the '<em><b>Target</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The clause that must be referred to.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Target</em>' reference.
	 * @see #setTarget(Clause)
	 * @see org.chancery.model.negotiation.NegotiationPackage#getReferenceTest_Target()
	 * @model
	 * @generated
	 */
	Clause getTarget();

	/**
	 * Sets the value of the '{@link org.chancery.model.negotiation.ReferenceTest#getTarget <em>Target</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Target</em>' reference.
	 * @see #getTarget()
	 * @generated
	 */
	void setTarget(Clause value);

} // ReferenceTest
