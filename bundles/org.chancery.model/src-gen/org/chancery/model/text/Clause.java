/**
 */
package org.chancery.model.text;

import org.chancery.model.Identified;

import org.chancery.model.parties.Party;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Clause</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A node of the text. What others remember of it is its id, never its number.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.chancery.model.text.Clause#getKind <em>Kind</em>}</li>
 *   <li>{@link org.chancery.model.text.Clause#isUnnumbered <em>Unnumbered</em>}</li>
 *   <li>{@link org.chancery.model.text.Clause#getLockedNumber <em>Locked Number</em>}</li>
 *   <li>{@link org.chancery.model.text.Clause#getLockedLabel <em>Locked Label</em>}</li>
 *   <li>{@link org.chancery.model.text.Clause#getWordings <em>Wordings</em>}</li>
 *   <li>{@link org.chancery.model.text.Clause#getParty <em>Party</em>}</li>
 *   <li>{@link org.chancery.model.text.Clause#getClauses <em>Clauses</em>}</li>
 * </ul>
 *
 * @see org.chancery.model.text.TextPackage#getClause()
 * @model
 * @generated
 */
public interface Clause extends Identified {
	/**
	 * Returns the value of the '<em><b>Kind</b></em>' attribute.
	 * The literals are from the enumeration {@link org.chancery.model.text.ClauseKind}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What the clause is.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Kind</em>' attribute.
	 * @see org.chancery.model.text.ClauseKind
	 * @see #setKind(ClauseKind)
	 * @see org.chancery.model.text.TextPackage#getClause_Kind()
	 * @model
	 * @generated
	 */
	ClauseKind getKind();

	/**
	 * Sets the value of the '{@link org.chancery.model.text.Clause#getKind <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Kind</em>' attribute.
	 * @see org.chancery.model.text.ClauseKind
	 * @see #getKind()
	 * @generated
	 */
	void setKind(ClauseKind value);

	/**
	 * Returns the value of the '<em><b>Unnumbered</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whether the clause bears no number and takes none from its neighbours.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Unnumbered</em>' attribute.
	 * @see #setUnnumbered(boolean)
	 * @see org.chancery.model.text.TextPackage#getClause_Unnumbered()
	 * @model
	 * @generated
	 */
	boolean isUnnumbered();

	/**
	 * Sets the value of the '{@link org.chancery.model.text.Clause#isUnnumbered <em>Unnumbered</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Unnumbered</em>' attribute.
	 * @see #isUnnumbered()
	 * @generated
	 */
	void setUnnumbered(boolean value);

	/**
	 * Returns the value of the '<em><b>Locked Number</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The number as it was tabled, printed whatever the position, without the words before and after it: 5 bis, IV. Unset while the number is computed.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Locked Number</em>' attribute.
	 * @see #setLockedNumber(String)
	 * @see org.chancery.model.text.TextPackage#getClause_LockedNumber()
	 * @model
	 * @generated
	 */
	String getLockedNumber();

	/**
	 * Sets the value of the '{@link org.chancery.model.text.Clause#getLockedNumber <em>Locked Number</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Locked Number</em>' attribute.
	 * @see #getLockedNumber()
	 * @generated
	 */
	void setLockedNumber(String value);

	/**
	 * Returns the value of the '<em><b>Locked Label</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The whole label as it stood in an imported text, where no rule yields it: Article 5 bis. Unset otherwise.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Locked Label</em>' attribute.
	 * @see #setLockedLabel(String)
	 * @see org.chancery.model.text.TextPackage#getClause_LockedLabel()
	 * @model
	 * @generated
	 */
	String getLockedLabel();

	/**
	 * Sets the value of the '{@link org.chancery.model.text.Clause#getLockedLabel <em>Locked Label</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Locked Label</em>' attribute.
	 * @see #getLockedLabel()
	 * @generated
	 */
	void setLockedLabel(String value);

	/**
	 * Returns the value of the '<em><b>Wordings</b></em>' containment reference list.
	 * The list contents are of type {@link org.chancery.model.text.Wording}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The words, one entry a language, for the audience that holds the clause.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Wordings</em>' containment reference list.
	 * @see org.chancery.model.text.TextPackage#getClause_Wordings()
	 * @model containment="true"
	 * @generated
	 */
	EList<Wording> getWordings();

	/**
	 * Returns the value of the '<em><b>Party</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * For a signature block, the party that signs.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Party</em>' reference.
	 * @see #setParty(Party)
	 * @see org.chancery.model.text.TextPackage#getClause_Party()
	 * @model
	 * @generated
	 */
	Party getParty();

	/**
	 * Sets the value of the '{@link org.chancery.model.text.Clause#getParty <em>Party</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Party</em>' reference.
	 * @see #getParty()
	 * @generated
	 */
	void setParty(Party value);

	/**
	 * Returns the value of the '<em><b>Clauses</b></em>' containment reference list.
	 * The list contents are of type {@link org.chancery.model.text.Clause}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The clauses inside this one, in order.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Clauses</em>' containment reference list.
	 * @see org.chancery.model.text.TextPackage#getClause_Clauses()
	 * @model containment="true"
	 * @generated
	 */
	EList<Clause> getClauses();

} // Clause
