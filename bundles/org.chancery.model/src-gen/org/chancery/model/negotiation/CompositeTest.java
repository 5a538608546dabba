/**
 */
package org.chancery.model.negotiation;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Composite Test</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Tests joined.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.chancery.model.negotiation.CompositeTest#getComposition <em>Composition</em>}</li>
 *   <li>{@link org.chancery.model.negotiation.CompositeTest#getTests <em>Tests</em>}</li>
 * </ul>
 *
 * @see org.chancery.model.negotiation.NegotiationPackage#getCompositeTest()
 * @model
 * @generated
 */
public interface CompositeTest extends RedLineTest {
	/**
	 * Returns the value of the '<em><b>Composition</b></em>' attribute.
	 * The literals are from the enumeration {@link org.chancery.model.negotiation.Composition}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Composition</em>' attribute.
	 * @see org.chancery.model.negotiation.Composition
	 * @see #setComposition(Composition)
	 * @see org.chancery.model.negotiation.NegotiationPackage#getCompositeTest_Composition()
	 * @model
	 * @generated
	 */
	Composition getComposition();

	/**
	 * Sets the value of the '{@link org.chancery.model.negotiation.CompositeTest#getComposition <em>Composition</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Composition</em>' attribute.
	 * @see org.chancery.model.negotiation.Composition
	 * @see #getComposition()
	 * @generated
	 */
	void setComposition(Composition value);

	/**
	 * Returns the value of the '<em><b>Tests</b></em>' containment reference list.
	 * The list contents are of type {@link org.chancery.model.negotiation.RedLineTest}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The tests joined.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Tests</em>' containment reference list.
	 * @see org.chancery.model.negotiation.NegotiationPackage#getCompositeTest_Tests()
	 * @model containment="true"
	 * @generated
	 */
	EList<RedLineTest> getTests();

} // CompositeTest
