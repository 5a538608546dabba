/**
 */
package org.chancery.model.negotiation;

import org.chancery.model.Identified;

import org.chancery.model.parties.Agency;

import org.chancery.model.text.Clause;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Red Line</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * What our side will not accept: a sentence for people and tests for the machine.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.chancery.model.negotiation.RedLine#getLabel <em>Label</em>}</li>
 *   <li>{@link org.chancery.model.negotiation.RedLine#getClauses <em>Clauses</em>}</li>
 *   <li>{@link org.chancery.model.negotiation.RedLine#getSentence <em>Sentence</em>}</li>
 *   <li>{@link org.chancery.model.negotiation.RedLine#getReason <em>Reason</em>}</li>
 *   <li>{@link org.chancery.model.negotiation.RedLine#getPublicDeclaration <em>Public Declaration</em>}</li>
 *   <li>{@link org.chancery.model.negotiation.RedLine#getSeverity <em>Severity</em>}</li>
 *   <li>{@link org.chancery.model.negotiation.RedLine#getOwner <em>Owner</em>}</li>
 *   <li>{@link org.chancery.model.negotiation.RedLine#getWaivableBy <em>Waivable By</em>}</li>
 *   <li>{@link org.chancery.model.negotiation.RedLine#getTests <em>Tests</em>}</li>
 *   <li>{@link org.chancery.model.negotiation.RedLine#getFallbacks <em>Fallbacks</em>}</li>
 *   <li>{@link org.chancery.model.negotiation.RedLine#getWaivers <em>Waivers</em>}</li>
 * </ul>
 *
 * @see org.chancery.model.negotiation.NegotiationPackage#getRedLine()
 * @model
 * @generated
 */
public interface RedLine extends Identified {
	/**
	 * Returns the value of the '<em><b>Label</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Label for people, for instance R-3.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Label</em>' attribute.
	 * @see #setLabel(String)
	 * @see org.chancery.model.negotiation.NegotiationPackage#getRedLine_Label()
	 * @model
	 * @generated
	 */
	String getLabel();

	/**
	 * Sets the value of the '{@link org.chancery.model.negotiation.RedLine#getLabel <em>Label</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Label</em>' attribute.
	 * @see #getLabel()
	 * @generated
	 */
	void setLabel(String value);

	/**
	 * Returns the value of the '<em><b>Clauses</b></em>' reference list.
	 * The list contents are of type {@link org.chancery.model.text.Clause}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The clauses it is about; none for the whole text.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Clauses</em>' reference list.
	 * @see org.chancery.model.negotiation.NegotiationPackage#getRedLine_Clauses()
	 * @model
	 * @generated
	 */
	EList<Clause> getClauses();

	/**
	 * Returns the value of the '<em><b>Sentence</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The red line in words.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Sentence</em>' attribute.
	 * @see #setSentence(String)
	 * @see org.chancery.model.negotiation.NegotiationPackage#getRedLine_Sentence()
	 * @model
	 * @generated
	 */
	String getSentence();

	/**
	 * Sets the value of the '{@link org.chancery.model.negotiation.RedLine#getSentence <em>Sentence</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Sentence</em>' attribute.
	 * @see #getSentence()
	 * @generated
	 */
	void setSentence(String value);

	/**
	 * Returns the value of the '<em><b>Reason</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Why it is one.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Reason</em>' attribute.
	 * @see #setReason(String)
	 * @see org.chancery.model.negotiation.NegotiationPackage#getRedLine_Reason()
	 * @model
	 * @generated
	 */
	String getReason();

	/**
	 * Sets the value of the '{@link org.chancery.model.negotiation.RedLine#getReason <em>Reason</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Reason</em>' attribute.
	 * @see #getReason()
	 * @generated
	 */
	void setReason(String value);

	/**
	 * Returns the value of the '<em><b>Public Declaration</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What may be said of it in public; reveals no floor.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Public Declaration</em>' attribute.
	 * @see #setPublicDeclaration(String)
	 * @see org.chancery.model.negotiation.NegotiationPackage#getRedLine_PublicDeclaration()
	 * @model
	 * @generated
	 */
	String getPublicDeclaration();

	/**
	 * Sets the value of the '{@link org.chancery.model.negotiation.RedLine#getPublicDeclaration <em>Public Declaration</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Public Declaration</em>' attribute.
	 * @see #getPublicDeclaration()
	 * @generated
	 */
	void setPublicDeclaration(String value);

	/**
	 * Returns the value of the '<em><b>Severity</b></em>' attribute.
	 * The default value is <code>"blocking"</code>.
	 * The literals are from the enumeration {@link org.chancery.model.negotiation.Severity}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What crossing it means.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Severity</em>' attribute.
	 * @see org.chancery.model.negotiation.Severity
	 * @see #setSeverity(Severity)
	 * @see org.chancery.model.negotiation.NegotiationPackage#getRedLine_Severity()
	 * @model default="blocking"
	 * @generated
	 */
	Severity getSeverity();

	/**
	 * Sets the value of the '{@link org.chancery.model.negotiation.RedLine#getSeverity <em>Severity</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Severity</em>' attribute.
	 * @see org.chancery.model.negotiation.Severity
	 * @see #getSeverity()
	 * @generated
	 */
	void setSeverity(Severity value);

	/**
	 * Returns the value of the '<em><b>Owner</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The agency that owns it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Owner</em>' reference.
	 * @see #setOwner(Agency)
	 * @see org.chancery.model.negotiation.NegotiationPackage#getRedLine_Owner()
	 * @model
	 * @generated
	 */
	Agency getOwner();

	/**
	 * Sets the value of the '{@link org.chancery.model.negotiation.RedLine#getOwner <em>Owner</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Owner</em>' reference.
	 * @see #getOwner()
	 * @generated
	 */
	void setOwner(Agency value);

	/**
	 * Returns the value of the '<em><b>Waivable By</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The authority that may waive it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Waivable By</em>' attribute.
	 * @see #setWaivableBy(String)
	 * @see org.chancery.model.negotiation.NegotiationPackage#getRedLine_WaivableBy()
	 * @model
	 * @generated
	 */
	String getWaivableBy();

	/**
	 * Sets the value of the '{@link org.chancery.model.negotiation.RedLine#getWaivableBy <em>Waivable By</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Waivable By</em>' attribute.
	 * @see #getWaivableBy()
	 * @generated
	 */
	void setWaivableBy(String value);

	/**
	 * Returns the value of the '<em><b>Tests</b></em>' containment reference list.
	 * The list contents are of type {@link org.chancery.model.negotiation.RedLineTest}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * All of them must hold.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Tests</em>' containment reference list.
	 * @see org.chancery.model.negotiation.NegotiationPackage#getRedLine_Tests()
	 * @model containment="true"
	 * @generated
	 */
	EList<RedLineTest> getTests();

	/**
	 * Returns the value of the '<em><b>Fallbacks</b></em>' containment reference list.
	 * The list contents are of type {@link org.chancery.model.negotiation.Fallback}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * From opening to bottom line.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Fallbacks</em>' containment reference list.
	 * @see org.chancery.model.negotiation.NegotiationPackage#getRedLine_Fallbacks()
	 * @model containment="true"
	 * @generated
	 */
	EList<Fallback> getFallbacks();

	/**
	 * Returns the value of the '<em><b>Waivers</b></em>' containment reference list.
	 * The list contents are of type {@link org.chancery.model.negotiation.Waiver}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Waivers granted.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Waivers</em>' containment reference list.
	 * @see org.chancery.model.negotiation.NegotiationPackage#getRedLine_Waivers()
	 * @model containment="true"
	 * @generated
	 */
	EList<Waiver> getWaivers();

} // RedLine
