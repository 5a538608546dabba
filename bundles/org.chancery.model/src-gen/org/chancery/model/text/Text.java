/**
 */
package org.chancery.model.text;

import org.chancery.model.Identified;
import org.chancery.model.LocalizedText;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Text</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * The treaty text.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.chancery.model.text.Text#getTitles <em>Titles</em>}</li>
 *   <li>{@link org.chancery.model.text.Text#getLanguages <em>Languages</em>}</li>
 *   <li>{@link org.chancery.model.text.Text#getNumbering <em>Numbering</em>}</li>
 *   <li>{@link org.chancery.model.text.Text#getClauses <em>Clauses</em>}</li>
 * </ul>
 *
 * @see org.chancery.model.text.TextPackage#getText()
 * @model
 * @generated
 */
public interface Text extends Identified {
	/**
	 * Returns the value of the '<em><b>Titles</b></em>' containment reference list.
	 * The list contents are of type {@link org.chancery.model.LocalizedText}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The title, one entry a language.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Titles</em>' containment reference list.
	 * @see org.chancery.model.text.TextPackage#getText_Titles()
	 * @model containment="true"
	 * @generated
	 */
	EList<LocalizedText> getTitles();

	/**
	 * Returns the value of the '<em><b>Languages</b></em>' attribute list.
	 * The list contents are of type {@link java.lang.String}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * BCP 47 tags of the languages of the text, the drafting language first.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Languages</em>' attribute list.
	 * @see org.chancery.model.text.TextPackage#getText_Languages()
	 * @model unique="false"
	 * @generated
	 */
	EList<String> getLanguages();

	/**
	 * Returns the value of the '<em><b>Numbering</b></em>' containment reference list.
	 * The list contents are of type {@link org.chancery.model.text.NumberingRule}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How clauses are numbered; a kind without a rule follows the default of its language.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Numbering</em>' containment reference list.
	 * @see org.chancery.model.text.TextPackage#getText_Numbering()
	 * @model containment="true"
	 * @generated
	 */
	EList<NumberingRule> getNumbering();

	/**
	 * Returns the value of the '<em><b>Clauses</b></em>' containment reference list.
	 * The list contents are of type {@link org.chancery.model.text.Clause}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The top level clauses in order.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Clauses</em>' containment reference list.
	 * @see org.chancery.model.text.TextPackage#getText_Clauses()
	 * @model containment="true"
	 * @generated
	 */
	EList<Clause> getClauses();

} // Text
