/**
 */
package org.chancery.model.negotiation;

import java.time.LocalDate;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Date Test</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A date has a bound.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.chancery.model.negotiation.DateTest#getOperator <em>Operator</em>}</li>
 *   <li>{@link org.chancery.model.negotiation.DateTest#getBound <em>Bound</em>}</li>
 * </ul>
 *
 * @see org.chancery.model.negotiation.NegotiationPackage#getDateTest()
 * @model
 * @generated
 */
public interface DateTest extends RedLineTest {
	/**
	 * Returns the value of the '<em><b>Operator</b></em>' attribute.
	 * The literals are from the enumeration {@link org.chancery.model.negotiation.Operator}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How date and bound compare.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Operator</em>' attribute.
	 * @see org.chancery.model.negotiation.Operator
	 * @see #setOperator(Operator)
	 * @see org.chancery.model.negotiation.NegotiationPackage#getDateTest_Operator()
	 * @model
	 * @generated
	 */
	Operator getOperator();

	/**
	 * Sets the value of the '{@link org.chancery.model.negotiation.DateTest#getOperator <em>Operator</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Operator</em>' attribute.
	 * @see org.chancery.model.negotiation.Operator
	 * @see #getOperator()
	 * @generated
	 */
	void setOperator(Operator value);

	/**
	 * Returns the value of the '<em><b>Bound</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The bound.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Bound</em>' attribute.
	 * @see #setBound(LocalDate)
	 * @see org.chancery.model.negotiation.NegotiationPackage#getDateTest_Bound()
	 * @model dataType="org.chancery.model.LocalDate"
	 * @generated
	 */
	LocalDate getBound();

	/**
	 * Sets the value of the '{@link org.chancery.model.negotiation.DateTest#getBound <em>Bound</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Bound</em>' attribute.
	 * @see #getBound()
	 * @generated
	 */
	void setBound(LocalDate value);

} // DateTest
