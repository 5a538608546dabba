/**
 */
package org.chancery.model.negotiation;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Words Test</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Words or a concept must, or must not, appear, whatever their inflection.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.chancery.model.negotiation.WordsTest#isRequired <em>Required</em>}</li>
 *   <li>{@link org.chancery.model.negotiation.WordsTest#getTerms <em>Terms</em>}</li>
 *   <li>{@link org.chancery.model.negotiation.WordsTest#getLanguage <em>Language</em>}</li>
 *   <li>{@link org.chancery.model.negotiation.WordsTest#isExact <em>Exact</em>}</li>
 * </ul>
 *
 * @see org.chancery.model.negotiation.NegotiationPackage#getWordsTest()
 * @model
 * @generated
 */
public interface WordsTest extends RedLineTest {
	/**
	 * Returns the value of the '<em><b>Required</b></em>' attribute.
	 * The default value is <code>"true"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whether they must appear.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Required</em>' attribute.
	 * @see #setRequired(boolean)
	 * @see org.chancery.model.negotiation.NegotiationPackage#getWordsTest_Required()
	 * @model default="true"
	 * @generated
	 */
	boolean isRequired();

	/**
	 * Sets the value of the '{@link org.chancery.model.negotiation.WordsTest#isRequired <em>Required</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Required</em>' attribute.
	 * @see #isRequired()
	 * @generated
	 */
	void setRequired(boolean value);

	/**
	 * Returns the value of the '<em><b>Terms</b></em>' attribute list.
	 * The list contents are of type {@link java.lang.String}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The words; any of them counts, synonyms included.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Terms</em>' attribute list.
	 * @see org.chancery.model.negotiation.NegotiationPackage#getWordsTest_Terms()
	 * @model unique="false"
	 * @generated
	 */
	EList<String> getTerms();

	/**
	 * Returns the value of the '<em><b>Language</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * BCP 47 tag of the terms.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Language</em>' attribute.
	 * @see #setLanguage(String)
	 * @see org.chancery.model.negotiation.NegotiationPackage#getWordsTest_Language()
	 * @model
	 * @generated
	 */
	String getLanguage();

	/**
	 * Sets the value of the '{@link org.chancery.model.negotiation.WordsTest#getLanguage <em>Language</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Language</em>' attribute.
	 * @see #getLanguage()
	 * @generated
	 */
	void setLanguage(String value);

	/**
	 * Returns the value of the '<em><b>Exact</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whether inflected forms are left out.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Exact</em>' attribute.
	 * @see #setExact(boolean)
	 * @see org.chancery.model.negotiation.NegotiationPackage#getWordsTest_Exact()
	 * @model
	 * @generated
	 */
	boolean isExact();

	/**
	 * Sets the value of the '{@link org.chancery.model.negotiation.WordsTest#isExact <em>Exact</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Exact</em>' attribute.
	 * @see #isExact()
	 * @generated
	 */
	void setExact(boolean value);

} // WordsTest
