/**
 */
package org.chancery.model.negotiation;

import org.chancery.model.text.Wording;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Definition Test</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A defined term keeps its meaning.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.chancery.model.negotiation.DefinitionTest#getTerm <em>Term</em>}</li>
 *   <li>{@link org.chancery.model.negotiation.DefinitionTest#getWording <em>Wording</em>}</li>
 * </ul>
 *
 * @see org.chancery.model.negotiation.NegotiationPackage#getDefinitionTest()
 * @model
 * @generated
 */
public interface DefinitionTest extends RedLineTest {
	/**
	 * Returns the value of the '<em><b>Term</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The term.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Term</em>' attribute.
	 * @see #setTerm(String)
	 * @see org.chancery.model.negotiation.NegotiationPackage#getDefinitionTest_Term()
	 * @model
	 * @generated
	 */
	String getTerm();

	/**
	 * Sets the value of the '{@link org.chancery.model.negotiation.DefinitionTest#getTerm <em>Term</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Term</em>' attribute.
	 * @see #getTerm()
	 * @generated
	 */
	void setTerm(String value);

	/**
	 * Returns the value of the '<em><b>Wording</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Its definition.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Wording</em>' containment reference.
	 * @see #setWording(Wording)
	 * @see org.chancery.model.negotiation.NegotiationPackage#getDefinitionTest_Wording()
	 * @model containment="true"
	 * @generated
	 */
	Wording getWording();

	/**
	 * Sets the value of the '{@link org.chancery.model.negotiation.DefinitionTest#getWording <em>Wording</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Wording</em>' containment reference.
	 * @see #getWording()
	 * @generated
	 */
	void setWording(Wording value);

} // DefinitionTest
