/**
 */
package org.chancery.model.negotiation;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Existence Test</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * The scope must exist, or must not.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.chancery.model.negotiation.ExistenceTest#isRequired <em>Required</em>}</li>
 * </ul>
 *
 * @see org.chancery.model.negotiation.NegotiationPackage#getExistenceTest()
 * @model
 * @generated
 */
public interface ExistenceTest extends RedLineTest {
	/**
	 * Returns the value of the '<em><b>Required</b></em>' attribute.
	 * The default value is <code>"true"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whether it must exist.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Required</em>' attribute.
	 * @see #setRequired(boolean)
	 * @see org.chancery.model.negotiation.NegotiationPackage#getExistenceTest_Required()
	 * @model default="true"
	 * @generated
	 */
	boolean isRequired();

	/**
	 * Sets the value of the '{@link org.chancery.model.negotiation.ExistenceTest#isRequired <em>Required</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Required</em>' attribute.
	 * @see #isRequired()
	 * @generated
	 */
	void setRequired(boolean value);

} // ExistenceTest
