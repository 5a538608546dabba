/**
 */
package org.chancery.model.negotiation;

import java.time.LocalDate;

import org.chancery.model.Identified;

import org.chancery.model.text.Clause;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Public Statement</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * What was said in public about the negotiation.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.chancery.model.negotiation.PublicStatement#getSpeaker <em>Speaker</em>}</li>
 *   <li>{@link org.chancery.model.negotiation.PublicStatement#getVenue <em>Venue</em>}</li>
 *   <li>{@link org.chancery.model.negotiation.PublicStatement#getDate <em>Date</em>}</li>
 *   <li>{@link org.chancery.model.negotiation.PublicStatement#getLanguage <em>Language</em>}</li>
 *   <li>{@link org.chancery.model.negotiation.PublicStatement#getText <em>Text</em>}</li>
 *   <li>{@link org.chancery.model.negotiation.PublicStatement#getClauses <em>Clauses</em>}</li>
 * </ul>
 *
 * @see org.chancery.model.negotiation.NegotiationPackage#getPublicStatement()
 * @model
 * @generated
 */
public interface PublicStatement extends Identified {
	/**
	 * Returns the value of the '<em><b>Speaker</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Who spoke.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Speaker</em>' attribute.
	 * @see #setSpeaker(String)
	 * @see org.chancery.model.negotiation.NegotiationPackage#getPublicStatement_Speaker()
	 * @model
	 * @generated
	 */
	String getSpeaker();

	/**
	 * Sets the value of the '{@link org.chancery.model.negotiation.PublicStatement#getSpeaker <em>Speaker</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Speaker</em>' attribute.
	 * @see #getSpeaker()
	 * @generated
	 */
	void setSpeaker(String value);

	/**
	 * Returns the value of the '<em><b>Venue</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Where.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Venue</em>' attribute.
	 * @see #setVenue(String)
	 * @see org.chancery.model.negotiation.NegotiationPackage#getPublicStatement_Venue()
	 * @model
	 * @generated
	 */
	String getVenue();

	/**
	 * Sets the value of the '{@link org.chancery.model.negotiation.PublicStatement#getVenue <em>Venue</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Venue</em>' attribute.
	 * @see #getVenue()
	 * @generated
	 */
	void setVenue(String value);

	/**
	 * Returns the value of the '<em><b>Date</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * When.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Date</em>' attribute.
	 * @see #setDate(LocalDate)
	 * @see org.chancery.model.negotiation.NegotiationPackage#getPublicStatement_Date()
	 * @model dataType="org.chancery.model.LocalDate"
	 * @generated
	 */
	LocalDate getDate();

	/**
	 * Sets the value of the '{@link org.chancery.model.negotiation.PublicStatement#getDate <em>Date</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Date</em>' attribute.
	 * @see #getDate()
	 * @generated
	 */
	void setDate(LocalDate value);

	/**
	 * Returns the value of the '<em><b>Language</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * BCP 47 tag.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Language</em>' attribute.
	 * @see #setLanguage(String)
	 * @see org.chancery.model.negotiation.NegotiationPackage#getPublicStatement_Language()
	 * @model
	 * @generated
	 */
	String getLanguage();

	/**
	 * Sets the value of the '{@link org.chancery.model.negotiation.PublicStatement#getLanguage <em>Language</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Language</em>' attribute.
	 * @see #getLanguage()
	 * @generated
	 */
	void setLanguage(String value);

	/**
	 * Returns the value of the '<em><b>Text</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The words.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Text</em>' attribute.
	 * @see #setText(String)
	 * @see org.chancery.model.negotiation.NegotiationPackage#getPublicStatement_Text()
	 * @model
	 * @generated
	 */
	String getText();

	/**
	 * Sets the value of the '{@link org.chancery.model.negotiation.PublicStatement#getText <em>Text</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Text</em>' attribute.
	 * @see #getText()
	 * @generated
	 */
	void setText(String value);

	/**
	 * Returns the value of the '<em><b>Clauses</b></em>' reference list.
	 * The list contents are of type {@link org.chancery.model.text.Clause}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The clauses it is about.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Clauses</em>' reference list.
	 * @see org.chancery.model.negotiation.NegotiationPackage#getPublicStatement_Clauses()
	 * @model
	 * @generated
	 */
	EList<Clause> getClauses();

} // PublicStatement
