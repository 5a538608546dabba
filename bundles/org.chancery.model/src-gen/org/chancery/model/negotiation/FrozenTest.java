/**
 */
package org.chancery.model.negotiation;

import org.chancery.model.text.Wording;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Frozen Test</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * The wording of the scope must not change.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.chancery.model.negotiation.FrozenTest#getWording <em>Wording</em>}</li>
 * </ul>
 *
 * @see org.chancery.model.negotiation.NegotiationPackage#getFrozenTest()
 * @model
 * @generated
 */
public interface FrozenTest extends RedLineTest {
	/**
	 * Returns the value of the '<em><b>Wording</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The frozen wording.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Wording</em>' containment reference.
	 * @see #setWording(Wording)
	 * @see org.chancery.model.negotiation.NegotiationPackage#getFrozenTest_Wording()
	 * @model containment="true"
	 * @generated
	 */
	Wording getWording();

	/**
	 * Sets the value of the '{@link org.chancery.model.negotiation.FrozenTest#getWording <em>Wording</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Wording</em>' containment reference.
	 * @see #getWording()
	 * @generated
	 */
	void setWording(Wording value);

} // FrozenTest
