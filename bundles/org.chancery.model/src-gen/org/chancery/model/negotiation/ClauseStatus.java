/**
 */
package org.chancery.model.negotiation;

import java.time.LocalDate;

import org.chancery.model.Identified;

import org.chancery.model.text.Clause;
import org.chancery.model.text.Wording;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Clause Status</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * The status of the text of one clause.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.chancery.model.negotiation.ClauseStatus#getClause <em>Clause</em>}</li>
 *   <li>{@link org.chancery.model.negotiation.ClauseStatus#getStatus <em>Status</em>}</li>
 *   <li>{@link org.chancery.model.negotiation.ClauseStatus#getSince <em>Since</em>}</li>
 *   <li>{@link org.chancery.model.negotiation.ClauseStatus#getSilenceUntil <em>Silence Until</em>}</li>
 *   <li>{@link org.chancery.model.negotiation.ClauseStatus#getWording <em>Wording</em>}</li>
 * </ul>
 *
 * @see org.chancery.model.negotiation.NegotiationPackage#getClauseStatus()
 * @model
 * @generated
 */
public interface ClauseStatus extends Identified {
	/**
	 * Returns the value of the '<em><b>Clause</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The clause.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Clause</em>' reference.
	 * @see #setClause(Clause)
	 * @see org.chancery.model.negotiation.NegotiationPackage#getClauseStatus_Clause()
	 * @model
	 * @generated
	 */
	Clause getClause();

	/**
	 * Sets the value of the '{@link org.chancery.model.negotiation.ClauseStatus#getClause <em>Clause</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Clause</em>' reference.
	 * @see #getClause()
	 * @generated
	 */
	void setClause(Clause value);

	/**
	 * Returns the value of the '<em><b>Status</b></em>' attribute.
	 * The literals are from the enumeration {@link org.chancery.model.negotiation.TextStatus}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The status.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Status</em>' attribute.
	 * @see org.chancery.model.negotiation.TextStatus
	 * @see #setStatus(TextStatus)
	 * @see org.chancery.model.negotiation.NegotiationPackage#getClauseStatus_Status()
	 * @model
	 * @generated
	 */
	TextStatus getStatus();

	/**
	 * Sets the value of the '{@link org.chancery.model.negotiation.ClauseStatus#getStatus <em>Status</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Status</em>' attribute.
	 * @see org.chancery.model.negotiation.TextStatus
	 * @see #getStatus()
	 * @generated
	 */
	void setStatus(TextStatus value);

	/**
	 * Returns the value of the '<em><b>Since</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * From when.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Since</em>' attribute.
	 * @see #setSince(LocalDate)
	 * @see org.chancery.model.negotiation.NegotiationPackage#getClauseStatus_Since()
	 * @model dataType="org.chancery.model.LocalDate"
	 * @generated
	 */
	LocalDate getSince();

	/**
	 * Sets the value of the '{@link org.chancery.model.negotiation.ClauseStatus#getSince <em>Since</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Since</em>' attribute.
	 * @see #getSince()
	 * @generated
	 */
	void setSince(LocalDate value);

	/**
	 * Returns the value of the '<em><b>Silence Until</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * End of the silence procedure; none if there is none.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Silence Until</em>' attribute.
	 * @see #setSilenceUntil(LocalDate)
	 * @see org.chancery.model.negotiation.NegotiationPackage#getClauseStatus_SilenceUntil()
	 * @model dataType="org.chancery.model.LocalDate"
	 * @generated
	 */
	LocalDate getSilenceUntil();

	/**
	 * Sets the value of the '{@link org.chancery.model.negotiation.ClauseStatus#getSilenceUntil <em>Silence Until</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Silence Until</em>' attribute.
	 * @see #getSilenceUntil()
	 * @generated
	 */
	void setSilenceUntil(LocalDate value);

	/**
	 * Returns the value of the '<em><b>Wording</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The wording that has the status.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Wording</em>' containment reference.
	 * @see #setWording(Wording)
	 * @see org.chancery.model.negotiation.NegotiationPackage#getClauseStatus_Wording()
	 * @model containment="true"
	 * @generated
	 */
	Wording getWording();

	/**
	 * Sets the value of the '{@link org.chancery.model.negotiation.ClauseStatus#getWording <em>Wording</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Wording</em>' containment reference.
	 * @see #getWording()
	 * @generated
	 */
	void setWording(Wording value);

} // ClauseStatus
