/**
 */
package org.chancery.model.negotiation;

import java.math.BigDecimal;

import org.chancery.model.Identified;

import org.chancery.model.parties.Party;

import org.chancery.model.text.Clause;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Concession</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * What was asked, offered, given, and received in return.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.chancery.model.negotiation.Concession#getLabel <em>Label</em>}</li>
 *   <li>{@link org.chancery.model.negotiation.Concession#getIssue <em>Issue</em>}</li>
 *   <li>{@link org.chancery.model.negotiation.Concession#getParty <em>Party</em>}</li>
 *   <li>{@link org.chancery.model.negotiation.Concession#getAsked <em>Asked</em>}</li>
 *   <li>{@link org.chancery.model.negotiation.Concession#getOffered <em>Offered</em>}</li>
 *   <li>{@link org.chancery.model.negotiation.Concession#getGiven <em>Given</em>}</li>
 *   <li>{@link org.chancery.model.negotiation.Concession#getReceived <em>Received</em>}</li>
 *   <li>{@link org.chancery.model.negotiation.Concession#getClauses <em>Clauses</em>}</li>
 *   <li>{@link org.chancery.model.negotiation.Concession#getCounterItems <em>Counter Items</em>}</li>
 *   <li>{@link org.chancery.model.negotiation.Concession#getAuthority <em>Authority</em>}</li>
 *   <li>{@link org.chancery.model.negotiation.Concession#getCost <em>Cost</em>}</li>
 *   <li>{@link org.chancery.model.negotiation.Concession#getGain <em>Gain</em>}</li>
 *   <li>{@link org.chancery.model.negotiation.Concession#getCostNote <em>Cost Note</em>}</li>
 *   <li>{@link org.chancery.model.negotiation.Concession#getGainNote <em>Gain Note</em>}</li>
 *   <li>{@link org.chancery.model.negotiation.Concession#getAlternative <em>Alternative</em>}</li>
 *   <li>{@link org.chancery.model.negotiation.Concession#getStatus <em>Status</em>}</li>
 *   <li>{@link org.chancery.model.negotiation.Concession#getEvents <em>Events</em>}</li>
 * </ul>
 *
 * @see org.chancery.model.negotiation.NegotiationPackage#getConcession()
 * @model
 * @generated
 */
public interface Concession extends Identified {
	/**
	 * Returns the value of the '<em><b>Label</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Label for people, for instance C-2.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Label</em>' attribute.
	 * @see #setLabel(String)
	 * @see org.chancery.model.negotiation.NegotiationPackage#getConcession_Label()
	 * @model
	 * @generated
	 */
	String getLabel();

	/**
	 * Sets the value of the '{@link org.chancery.model.negotiation.Concession#getLabel <em>Label</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Label</em>' attribute.
	 * @see #getLabel()
	 * @generated
	 */
	void setLabel(String value);

	/**
	 * Returns the value of the '<em><b>Issue</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The issue it belongs to.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Issue</em>' attribute.
	 * @see #setIssue(String)
	 * @see org.chancery.model.negotiation.NegotiationPackage#getConcession_Issue()
	 * @model
	 * @generated
	 */
	String getIssue();

	/**
	 * Sets the value of the '{@link org.chancery.model.negotiation.Concession#getIssue <em>Issue</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Issue</em>' attribute.
	 * @see #getIssue()
	 * @generated
	 */
	void setIssue(String value);

	/**
	 * Returns the value of the '<em><b>Party</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The other party.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Party</em>' reference.
	 * @see #setParty(Party)
	 * @see org.chancery.model.negotiation.NegotiationPackage#getConcession_Party()
	 * @model
	 * @generated
	 */
	Party getParty();

	/**
	 * Sets the value of the '{@link org.chancery.model.negotiation.Concession#getParty <em>Party</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Party</em>' reference.
	 * @see #getParty()
	 * @generated
	 */
	void setParty(Party value);

	/**
	 * Returns the value of the '<em><b>Asked</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What was asked.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Asked</em>' attribute.
	 * @see #setAsked(String)
	 * @see org.chancery.model.negotiation.NegotiationPackage#getConcession_Asked()
	 * @model
	 * @generated
	 */
	String getAsked();

	/**
	 * Sets the value of the '{@link org.chancery.model.negotiation.Concession#getAsked <em>Asked</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Asked</em>' attribute.
	 * @see #getAsked()
	 * @generated
	 */
	void setAsked(String value);

	/**
	 * Returns the value of the '<em><b>Offered</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What was offered.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Offered</em>' attribute.
	 * @see #setOffered(String)
	 * @see org.chancery.model.negotiation.NegotiationPackage#getConcession_Offered()
	 * @model
	 * @generated
	 */
	String getOffered();

	/**
	 * Sets the value of the '{@link org.chancery.model.negotiation.Concession#getOffered <em>Offered</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Offered</em>' attribute.
	 * @see #getOffered()
	 * @generated
	 */
	void setOffered(String value);

	/**
	 * Returns the value of the '<em><b>Given</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What was given.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Given</em>' attribute.
	 * @see #setGiven(String)
	 * @see org.chancery.model.negotiation.NegotiationPackage#getConcession_Given()
	 * @model
	 * @generated
	 */
	String getGiven();

	/**
	 * Sets the value of the '{@link org.chancery.model.negotiation.Concession#getGiven <em>Given</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Given</em>' attribute.
	 * @see #getGiven()
	 * @generated
	 */
	void setGiven(String value);

	/**
	 * Returns the value of the '<em><b>Received</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What was received in return.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Received</em>' attribute.
	 * @see #setReceived(String)
	 * @see org.chancery.model.negotiation.NegotiationPackage#getConcession_Received()
	 * @model
	 * @generated
	 */
	String getReceived();

	/**
	 * Sets the value of the '{@link org.chancery.model.negotiation.Concession#getReceived <em>Received</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Received</em>' attribute.
	 * @see #getReceived()
	 * @generated
	 */
	void setReceived(String value);

	/**
	 * Returns the value of the '<em><b>Clauses</b></em>' reference list.
	 * The list contents are of type {@link org.chancery.model.text.Clause}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The clauses it is about.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Clauses</em>' reference list.
	 * @see org.chancery.model.negotiation.NegotiationPackage#getConcession_Clauses()
	 * @model
	 * @generated
	 */
	EList<Clause> getClauses();

	/**
	 * Returns the value of the '<em><b>Counter Items</b></em>' reference list.
	 * The list contents are of type {@link org.chancery.model.negotiation.Concession}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What it is exchanged for.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Counter Items</em>' reference list.
	 * @see org.chancery.model.negotiation.NegotiationPackage#getConcession_CounterItems()
	 * @model
	 * @generated
	 */
	EList<Concession> getCounterItems();

	/**
	 * Returns the value of the '<em><b>Authority</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * By whose authority.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Authority</em>' attribute.
	 * @see #setAuthority(String)
	 * @see org.chancery.model.negotiation.NegotiationPackage#getConcession_Authority()
	 * @model
	 * @generated
	 */
	String getAuthority();

	/**
	 * Sets the value of the '{@link org.chancery.model.negotiation.Concession#getAuthority <em>Authority</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Authority</em>' attribute.
	 * @see #getAuthority()
	 * @generated
	 */
	void setAuthority(String value);

	/**
	 * Returns the value of the '<em><b>Cost</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Its cost to our side, in the units of the ledger.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Cost</em>' attribute.
	 * @see #setCost(BigDecimal)
	 * @see org.chancery.model.negotiation.NegotiationPackage#getConcession_Cost()
	 * @model
	 * @generated
	 */
	BigDecimal getCost();

	/**
	 * Sets the value of the '{@link org.chancery.model.negotiation.Concession#getCost <em>Cost</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Cost</em>' attribute.
	 * @see #getCost()
	 * @generated
	 */
	void setCost(BigDecimal value);

	/**
	 * Returns the value of the '<em><b>Gain</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Its gain, in the same units.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Gain</em>' attribute.
	 * @see #setGain(BigDecimal)
	 * @see org.chancery.model.negotiation.NegotiationPackage#getConcession_Gain()
	 * @model
	 * @generated
	 */
	BigDecimal getGain();

	/**
	 * Sets the value of the '{@link org.chancery.model.negotiation.Concession#getGain <em>Gain</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Gain</em>' attribute.
	 * @see #getGain()
	 * @generated
	 */
	void setGain(BigDecimal value);

	/**
	 * Returns the value of the '<em><b>Cost Note</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The cost in words.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Cost Note</em>' attribute.
	 * @see #setCostNote(String)
	 * @see org.chancery.model.negotiation.NegotiationPackage#getConcession_CostNote()
	 * @model
	 * @generated
	 */
	String getCostNote();

	/**
	 * Sets the value of the '{@link org.chancery.model.negotiation.Concession#getCostNote <em>Cost Note</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Cost Note</em>' attribute.
	 * @see #getCostNote()
	 * @generated
	 */
	void setCostNote(String value);

	/**
	 * Returns the value of the '<em><b>Gain Note</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The gain in words.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Gain Note</em>' attribute.
	 * @see #setGainNote(String)
	 * @see org.chancery.model.negotiation.NegotiationPackage#getConcession_GainNote()
	 * @model
	 * @generated
	 */
	String getGainNote();

	/**
	 * Sets the value of the '{@link org.chancery.model.negotiation.Concession#getGainNote <em>Gain Note</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Gain Note</em>' attribute.
	 * @see #getGainNote()
	 * @generated
	 */
	void setGainNote(String value);

	/**
	 * Returns the value of the '<em><b>Alternative</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The alternative considered.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Alternative</em>' attribute.
	 * @see #setAlternative(String)
	 * @see org.chancery.model.negotiation.NegotiationPackage#getConcession_Alternative()
	 * @model
	 * @generated
	 */
	String getAlternative();

	/**
	 * Sets the value of the '{@link org.chancery.model.negotiation.Concession#getAlternative <em>Alternative</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Alternative</em>' attribute.
	 * @see #getAlternative()
	 * @generated
	 */
	void setAlternative(String value);

	/**
	 * Returns the value of the '<em><b>Status</b></em>' attribute.
	 * The literals are from the enumeration {@link org.chancery.model.negotiation.ConcessionStatus}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Where it stands.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Status</em>' attribute.
	 * @see org.chancery.model.negotiation.ConcessionStatus
	 * @see #setStatus(ConcessionStatus)
	 * @see org.chancery.model.negotiation.NegotiationPackage#getConcession_Status()
	 * @model
	 * @generated
	 */
	ConcessionStatus getStatus();

	/**
	 * Sets the value of the '{@link org.chancery.model.negotiation.Concession#getStatus <em>Status</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Status</em>' attribute.
	 * @see org.chancery.model.negotiation.ConcessionStatus
	 * @see #getStatus()
	 * @generated
	 */
	void setStatus(ConcessionStatus value);

	/**
	 * Returns the value of the '<em><b>Events</b></em>' containment reference list.
	 * The list contents are of type {@link org.chancery.model.negotiation.ConcessionEvent}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What happened to it, in order.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Events</em>' containment reference list.
	 * @see org.chancery.model.negotiation.NegotiationPackage#getConcession_Events()
	 * @model containment="true"
	 * @generated
	 */
	EList<ConcessionEvent> getEvents();

} // Concession
