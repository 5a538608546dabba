/**
 */
package org.chancery.model.negotiation;

import java.time.LocalDate;

import org.chancery.model.Identified;

import org.chancery.model.parties.Party;

import org.chancery.model.text.Clause;
import org.chancery.model.text.Wording;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Position</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * What one party proposes for a clause.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.chancery.model.negotiation.Position#getParty <em>Party</em>}</li>
 *   <li>{@link org.chancery.model.negotiation.Position#getClause <em>Clause</em>}</li>
 *   <li>{@link org.chancery.model.negotiation.Position#getWordings <em>Wordings</em>}</li>
 *   <li>{@link org.chancery.model.negotiation.Position#isDeletion <em>Deletion</em>}</li>
 *   <li>{@link org.chancery.model.negotiation.Position#getInstruction <em>Instruction</em>}</li>
 *   <li>{@link org.chancery.model.negotiation.Position#getDate <em>Date</em>}</li>
 *   <li>{@link org.chancery.model.negotiation.Position#getNote <em>Note</em>}</li>
 * </ul>
 *
 * @see org.chancery.model.negotiation.NegotiationPackage#getPosition()
 * @model
 * @generated
 */
public interface Position extends Identified {
	/**
	 * Returns the value of the '<em><b>Party</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The party.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Party</em>' reference.
	 * @see #setParty(Party)
	 * @see org.chancery.model.negotiation.NegotiationPackage#getPosition_Party()
	 * @model
	 * @generated
	 */
	Party getParty();

	/**
	 * Sets the value of the '{@link org.chancery.model.negotiation.Position#getParty <em>Party</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Party</em>' reference.
	 * @see #getParty()
	 * @generated
	 */
	void setParty(Party value);

	/**
	 * Returns the value of the '<em><b>Clause</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The clause.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Clause</em>' reference.
	 * @see #setClause(Clause)
	 * @see org.chancery.model.negotiation.NegotiationPackage#getPosition_Clause()
	 * @model
	 * @generated
	 */
	Clause getClause();

	/**
	 * Sets the value of the '{@link org.chancery.model.negotiation.Position#getClause <em>Clause</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Clause</em>' reference.
	 * @see #getClause()
	 * @generated
	 */
	void setClause(Clause value);

	/**
	 * Returns the value of the '<em><b>Wordings</b></em>' containment reference list.
	 * The list contents are of type {@link org.chancery.model.text.Wording}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The wording proposed, one entry a language; none to propose deletion.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Wordings</em>' containment reference list.
	 * @see org.chancery.model.negotiation.NegotiationPackage#getPosition_Wordings()
	 * @model containment="true"
	 * @generated
	 */
	EList<Wording> getWordings();

	/**
	 * Returns the value of the '<em><b>Deletion</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whether the party proposes to delete the clause.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Deletion</em>' attribute.
	 * @see #setDeletion(boolean)
	 * @see org.chancery.model.negotiation.NegotiationPackage#getPosition_Deletion()
	 * @model
	 * @generated
	 */
	boolean isDeletion();

	/**
	 * Sets the value of the '{@link org.chancery.model.negotiation.Position#isDeletion <em>Deletion</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Deletion</em>' attribute.
	 * @see #isDeletion()
	 * @generated
	 */
	void setDeletion(boolean value);

	/**
	 * Returns the value of the '<em><b>Instruction</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Who instructed it, for our own positions.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Instruction</em>' reference.
	 * @see #setInstruction(Instruction)
	 * @see org.chancery.model.negotiation.NegotiationPackage#getPosition_Instruction()
	 * @model
	 * @generated
	 */
	Instruction getInstruction();

	/**
	 * Sets the value of the '{@link org.chancery.model.negotiation.Position#getInstruction <em>Instruction</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Instruction</em>' reference.
	 * @see #getInstruction()
	 * @generated
	 */
	void setInstruction(Instruction value);

	/**
	 * Returns the value of the '<em><b>Date</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * When it was tabled.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Date</em>' attribute.
	 * @see #setDate(LocalDate)
	 * @see org.chancery.model.negotiation.NegotiationPackage#getPosition_Date()
	 * @model dataType="org.chancery.model.LocalDate"
	 * @generated
	 */
	LocalDate getDate();

	/**
	 * Sets the value of the '{@link org.chancery.model.negotiation.Position#getDate <em>Date</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Date</em>' attribute.
	 * @see #getDate()
	 * @generated
	 */
	void setDate(LocalDate value);

	/**
	 * Returns the value of the '<em><b>Note</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Explanation given.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Note</em>' attribute.
	 * @see #setNote(String)
	 * @see org.chancery.model.negotiation.NegotiationPackage#getPosition_Note()
	 * @model
	 * @generated
	 */
	String getNote();

	/**
	 * Sets the value of the '{@link org.chancery.model.negotiation.Position#getNote <em>Note</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Note</em>' attribute.
	 * @see #getNote()
	 * @generated
	 */
	void setNote(String value);

} // Position
