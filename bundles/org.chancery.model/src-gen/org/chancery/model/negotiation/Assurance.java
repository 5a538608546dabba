/**
 */
package org.chancery.model.negotiation;

import java.time.LocalDate;

import org.chancery.model.Identified;

import org.chancery.model.parties.Party;

import org.chancery.model.text.Clause;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Assurance</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A promise made in a channel outside the text.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.chancery.model.negotiation.Assurance#getLabel <em>Label</em>}</li>
 *   <li>{@link org.chancery.model.negotiation.Assurance#getPromise <em>Promise</em>}</li>
 *   <li>{@link org.chancery.model.negotiation.Assurance#getChannel <em>Channel</em>}</li>
 *   <li>{@link org.chancery.model.negotiation.Assurance#getDate <em>Date</em>}</li>
 *   <li>{@link org.chancery.model.negotiation.Assurance#getMadeBy <em>Made By</em>}</li>
 *   <li>{@link org.chancery.model.negotiation.Assurance#getMadeTo <em>Made To</em>}</li>
 *   <li>{@link org.chancery.model.negotiation.Assurance#getAnchor <em>Anchor</em>}</li>
 *   <li>{@link org.chancery.model.negotiation.Assurance#getPublicFrom <em>Public From</em>}</li>
 * </ul>
 *
 * @see org.chancery.model.negotiation.NegotiationPackage#getAssurance()
 * @model
 * @generated
 */
public interface Assurance extends Identified {
	/**
	 * Returns the value of the '<em><b>Label</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Label for people.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Label</em>' attribute.
	 * @see #setLabel(String)
	 * @see org.chancery.model.negotiation.NegotiationPackage#getAssurance_Label()
	 * @model
	 * @generated
	 */
	String getLabel();

	/**
	 * Sets the value of the '{@link org.chancery.model.negotiation.Assurance#getLabel <em>Label</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Label</em>' attribute.
	 * @see #getLabel()
	 * @generated
	 */
	void setLabel(String value);

	/**
	 * Returns the value of the '<em><b>Promise</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The promise.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Promise</em>' attribute.
	 * @see #setPromise(String)
	 * @see org.chancery.model.negotiation.NegotiationPackage#getAssurance_Promise()
	 * @model
	 * @generated
	 */
	String getPromise();

	/**
	 * Sets the value of the '{@link org.chancery.model.negotiation.Assurance#getPromise <em>Promise</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Promise</em>' attribute.
	 * @see #getPromise()
	 * @generated
	 */
	void setPromise(String value);

	/**
	 * Returns the value of the '<em><b>Channel</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Where it was made: note verbale, meeting, telephone.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Channel</em>' attribute.
	 * @see #setChannel(String)
	 * @see org.chancery.model.negotiation.NegotiationPackage#getAssurance_Channel()
	 * @model
	 * @generated
	 */
	String getChannel();

	/**
	 * Sets the value of the '{@link org.chancery.model.negotiation.Assurance#getChannel <em>Channel</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Channel</em>' attribute.
	 * @see #getChannel()
	 * @generated
	 */
	void setChannel(String value);

	/**
	 * Returns the value of the '<em><b>Date</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * When.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Date</em>' attribute.
	 * @see #setDate(LocalDate)
	 * @see org.chancery.model.negotiation.NegotiationPackage#getAssurance_Date()
	 * @model dataType="org.chancery.model.LocalDate"
	 * @generated
	 */
	LocalDate getDate();

	/**
	 * Sets the value of the '{@link org.chancery.model.negotiation.Assurance#getDate <em>Date</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Date</em>' attribute.
	 * @see #getDate()
	 * @generated
	 */
	void setDate(LocalDate value);

	/**
	 * Returns the value of the '<em><b>Made By</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Who made it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Made By</em>' attribute.
	 * @see #setMadeBy(String)
	 * @see org.chancery.model.negotiation.NegotiationPackage#getAssurance_MadeBy()
	 * @model
	 * @generated
	 */
	String getMadeBy();

	/**
	 * Sets the value of the '{@link org.chancery.model.negotiation.Assurance#getMadeBy <em>Made By</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Made By</em>' attribute.
	 * @see #getMadeBy()
	 * @generated
	 */
	void setMadeBy(String value);

	/**
	 * Returns the value of the '<em><b>Made To</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * To whom.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Made To</em>' reference.
	 * @see #setMadeTo(Party)
	 * @see org.chancery.model.negotiation.NegotiationPackage#getAssurance_MadeTo()
	 * @model
	 * @generated
	 */
	Party getMadeTo();

	/**
	 * Sets the value of the '{@link org.chancery.model.negotiation.Assurance#getMadeTo <em>Made To</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Made To</em>' reference.
	 * @see #getMadeTo()
	 * @generated
	 */
	void setMadeTo(Party value);

	/**
	 * Returns the value of the '<em><b>Anchor</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The clause that anchors it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Anchor</em>' reference.
	 * @see #setAnchor(Clause)
	 * @see org.chancery.model.negotiation.NegotiationPackage#getAssurance_Anchor()
	 * @model
	 * @generated
	 */
	Clause getAnchor();

	/**
	 * Sets the value of the '{@link org.chancery.model.negotiation.Assurance#getAnchor <em>Anchor</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Anchor</em>' reference.
	 * @see #getAnchor()
	 * @generated
	 */
	void setAnchor(Clause value);

	/**
	 * Returns the value of the '<em><b>Public From</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * When it becomes public; none if it never does.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Public From</em>' attribute.
	 * @see #setPublicFrom(LocalDate)
	 * @see org.chancery.model.negotiation.NegotiationPackage#getAssurance_PublicFrom()
	 * @model dataType="org.chancery.model.LocalDate"
	 * @generated
	 */
	LocalDate getPublicFrom();

	/**
	 * Sets the value of the '{@link org.chancery.model.negotiation.Assurance#getPublicFrom <em>Public From</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Public From</em>' attribute.
	 * @see #getPublicFrom()
	 * @generated
	 */
	void setPublicFrom(LocalDate value);

} // Assurance
