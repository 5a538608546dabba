/**
 */
package org.chancery.model.negotiation;

import java.time.LocalDate;

import org.chancery.model.Identified;

import org.chancery.model.text.Clause;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Disposition</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * What is to become of the divergence between private and public wording of a clause.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.chancery.model.negotiation.Disposition#getClause <em>Clause</em>}</li>
 *   <li>{@link org.chancery.model.negotiation.Disposition#getKind <em>Kind</em>}</li>
 *   <li>{@link org.chancery.model.negotiation.Disposition#getMilestone <em>Milestone</em>}</li>
 *   <li>{@link org.chancery.model.negotiation.Disposition#getAuthority <em>Authority</em>}</li>
 *   <li>{@link org.chancery.model.negotiation.Disposition#getExpires <em>Expires</em>}</li>
 * </ul>
 *
 * @see org.chancery.model.negotiation.NegotiationPackage#getDisposition()
 * @model
 * @generated
 */
public interface Disposition extends Identified {
	/**
	 * Returns the value of the '<em><b>Clause</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The clause.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Clause</em>' reference.
	 * @see #setClause(Clause)
	 * @see org.chancery.model.negotiation.NegotiationPackage#getDisposition_Clause()
	 * @model
	 * @generated
	 */
	Clause getClause();

	/**
	 * Sets the value of the '{@link org.chancery.model.negotiation.Disposition#getClause <em>Clause</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Clause</em>' reference.
	 * @see #getClause()
	 * @generated
	 */
	void setClause(Clause value);

	/**
	 * Returns the value of the '<em><b>Kind</b></em>' attribute.
	 * The literals are from the enumeration {@link org.chancery.model.negotiation.DispositionKind}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What becomes of it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Kind</em>' attribute.
	 * @see org.chancery.model.negotiation.DispositionKind
	 * @see #setKind(DispositionKind)
	 * @see org.chancery.model.negotiation.NegotiationPackage#getDisposition_Kind()
	 * @model
	 * @generated
	 */
	DispositionKind getKind();

	/**
	 * Sets the value of the '{@link org.chancery.model.negotiation.Disposition#getKind <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Kind</em>' attribute.
	 * @see org.chancery.model.negotiation.DispositionKind
	 * @see #getKind()
	 * @generated
	 */
	void setKind(DispositionKind value);

	/**
	 * Returns the value of the '<em><b>Milestone</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * By which milestone it is published.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Milestone</em>' attribute.
	 * @see #setMilestone(String)
	 * @see org.chancery.model.negotiation.NegotiationPackage#getDisposition_Milestone()
	 * @model
	 * @generated
	 */
	String getMilestone();

	/**
	 * Sets the value of the '{@link org.chancery.model.negotiation.Disposition#getMilestone <em>Milestone</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Milestone</em>' attribute.
	 * @see #getMilestone()
	 * @generated
	 */
	void setMilestone(String value);

	/**
	 * Returns the value of the '<em><b>Authority</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * By whose authority it is reserved.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Authority</em>' attribute.
	 * @see #setAuthority(String)
	 * @see org.chancery.model.negotiation.NegotiationPackage#getDisposition_Authority()
	 * @model
	 * @generated
	 */
	String getAuthority();

	/**
	 * Sets the value of the '{@link org.chancery.model.negotiation.Disposition#getAuthority <em>Authority</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Authority</em>' attribute.
	 * @see #getAuthority()
	 * @generated
	 */
	void setAuthority(String value);

	/**
	 * Returns the value of the '<em><b>Expires</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Day of publication, renewal or destruction.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Expires</em>' attribute.
	 * @see #setExpires(LocalDate)
	 * @see org.chancery.model.negotiation.NegotiationPackage#getDisposition_Expires()
	 * @model dataType="org.chancery.model.LocalDate"
	 * @generated
	 */
	LocalDate getExpires();

	/**
	 * Sets the value of the '{@link org.chancery.model.negotiation.Disposition#getExpires <em>Expires</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Expires</em>' attribute.
	 * @see #getExpires()
	 * @generated
	 */
	void setExpires(LocalDate value);

} // Disposition
