/**
 */
package org.chancery.model.negotiation;

import org.chancery.model.parties.Party;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Strength Test</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * The obligation of a party has a floor or a ceiling.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.chancery.model.negotiation.StrengthTest#getParty <em>Party</em>}</li>
 *   <li>{@link org.chancery.model.negotiation.StrengthTest#getOperator <em>Operator</em>}</li>
 *   <li>{@link org.chancery.model.negotiation.StrengthTest#getBound <em>Bound</em>}</li>
 * </ul>
 *
 * @see org.chancery.model.negotiation.NegotiationPackage#getStrengthTest()
 * @model
 * @generated
 */
public interface StrengthTest extends RedLineTest {
	/**
	 * Returns the value of the '<em><b>Party</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The party bound; none for each party.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Party</em>' reference.
	 * @see #setParty(Party)
	 * @see org.chancery.model.negotiation.NegotiationPackage#getStrengthTest_Party()
	 * @model
	 * @generated
	 */
	Party getParty();

	/**
	 * Sets the value of the '{@link org.chancery.model.negotiation.StrengthTest#getParty <em>Party</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Party</em>' reference.
	 * @see #getParty()
	 * @generated
	 */
	void setParty(Party value);

	/**
	 * Returns the value of the '<em><b>Operator</b></em>' attribute.
	 * The literals are from the enumeration {@link org.chancery.model.negotiation.Operator}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How strength and bound compare.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Operator</em>' attribute.
	 * @see org.chancery.model.negotiation.Operator
	 * @see #setOperator(Operator)
	 * @see org.chancery.model.negotiation.NegotiationPackage#getStrengthTest_Operator()
	 * @model
	 * @generated
	 */
	Operator getOperator();

	/**
	 * Sets the value of the '{@link org.chancery.model.negotiation.StrengthTest#getOperator <em>Operator</em>}' attribute.
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
	 * The literals are from the enumeration {@link org.chancery.model.negotiation.ObligationStrength}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The bound.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Bound</em>' attribute.
	 * @see org.chancery.model.negotiation.ObligationStrength
	 * @see #setBound(ObligationStrength)
	 * @see org.chancery.model.negotiation.NegotiationPackage#getStrengthTest_Bound()
	 * @model
	 * @generated
	 */
	ObligationStrength getBound();

	/**
	 * Sets the value of the '{@link org.chancery.model.negotiation.StrengthTest#getBound <em>Bound</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Bound</em>' attribute.
	 * @see org.chancery.model.negotiation.ObligationStrength
	 * @see #getBound()
	 * @generated
	 */
	void setBound(ObligationStrength value);

} // StrengthTest
