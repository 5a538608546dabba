/**
 */
package org.chancery.model.parties;

import org.chancery.model.Identified;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Party</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A state or organisation that is to become party to the treaty.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.chancery.model.parties.Party#getCode <em>Code</em>}</li>
 *   <li>{@link org.chancery.model.parties.Party#isOwn <em>Own</em>}</li>
 *   <li>{@link org.chancery.model.parties.Party#getNames <em>Names</em>}</li>
 *   <li>{@link org.chancery.model.parties.Party#getAgencies <em>Agencies</em>}</li>
 *   <li>{@link org.chancery.model.parties.Party#getDelegates <em>Delegates</em>}</li>
 * </ul>
 *
 * @see org.chancery.model.parties.PartiesPackage#getParty()
 * @model
 * @generated
 */
public interface Party extends Identified {
	/**
	 * Returns the value of the '<em><b>Code</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Short code used in lists and file names, for instance an ISO 3166 code. No two parties of a dossier share one.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Code</em>' attribute.
	 * @see #setCode(String)
	 * @see org.chancery.model.parties.PartiesPackage#getParty_Code()
	 * @model
	 * @generated
	 */
	String getCode();

	/**
	 * Sets the value of the '{@link org.chancery.model.parties.Party#getCode <em>Code</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Code</em>' attribute.
	 * @see #getCode()
	 * @generated
	 */
	void setCode(String value);

	/**
	 * Returns the value of the '<em><b>Own</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whether this is the party that keeps the dossier.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Own</em>' attribute.
	 * @see #setOwn(boolean)
	 * @see org.chancery.model.parties.PartiesPackage#getParty_Own()
	 * @model
	 * @generated
	 */
	boolean isOwn();

	/**
	 * Sets the value of the '{@link org.chancery.model.parties.Party#isOwn <em>Own</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Own</em>' attribute.
	 * @see #isOwn()
	 * @generated
	 */
	void setOwn(boolean value);

	/**
	 * Returns the value of the '<em><b>Names</b></em>' containment reference list.
	 * The list contents are of type {@link org.chancery.model.parties.PartyName}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The names of the party, one entry a language.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Names</em>' containment reference list.
	 * @see org.chancery.model.parties.PartiesPackage#getParty_Names()
	 * @model containment="true"
	 * @generated
	 */
	EList<PartyName> getNames();

	/**
	 * Returns the value of the '<em><b>Agencies</b></em>' containment reference list.
	 * The list contents are of type {@link org.chancery.model.parties.Agency}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Ministries and agencies of the party.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Agencies</em>' containment reference list.
	 * @see org.chancery.model.parties.PartiesPackage#getParty_Agencies()
	 * @model containment="true"
	 * @generated
	 */
	EList<Agency> getAgencies();

	/**
	 * Returns the value of the '<em><b>Delegates</b></em>' containment reference list.
	 * The list contents are of type {@link org.chancery.model.parties.Delegate}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * People who act for the party.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Delegates</em>' containment reference list.
	 * @see org.chancery.model.parties.PartiesPackage#getParty_Delegates()
	 * @model containment="true"
	 * @generated
	 */
	EList<Delegate> getDelegates();

} // Party
