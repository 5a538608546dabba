/**
 */
package org.chancery.model.parties;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Party Name</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * The names of one party in one language, as the alternats need them (UN Treaty Handbook, section 5.6).
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.chancery.model.parties.PartyName#getLanguage <em>Language</em>}</li>
 *   <li>{@link org.chancery.model.parties.PartyName#getLongName <em>Long Name</em>}</li>
 *   <li>{@link org.chancery.model.parties.PartyName#getShortName <em>Short Name</em>}</li>
 *   <li>{@link org.chancery.model.parties.PartyName#getAdjective <em>Adjective</em>}</li>
 *   <li>{@link org.chancery.model.parties.PartyName#getArticle <em>Article</em>}</li>
 * </ul>
 *
 * @see org.chancery.model.parties.PartiesPackage#getPartyName()
 * @model
 * @generated
 */
public interface PartyName extends EObject {
	/**
	 * Returns the value of the '<em><b>Language</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * BCP 47 language tag.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Language</em>' attribute.
	 * @see #setLanguage(String)
	 * @see org.chancery.model.parties.PartiesPackage#getPartyName_Language()
	 * @model
	 * @generated
	 */
	String getLanguage();

	/**
	 * Sets the value of the '{@link org.chancery.model.parties.PartyName#getLanguage <em>Language</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Language</em>' attribute.
	 * @see #getLanguage()
	 * @generated
	 */
	void setLanguage(String value);

	/**
	 * Returns the value of the '<em><b>Long Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Full name without its article, for instance Republic of Arvenia.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Long Name</em>' attribute.
	 * @see #setLongName(String)
	 * @see org.chancery.model.parties.PartiesPackage#getPartyName_LongName()
	 * @model
	 * @generated
	 */
	String getLongName();

	/**
	 * Sets the value of the '{@link org.chancery.model.parties.PartyName#getLongName <em>Long Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Long Name</em>' attribute.
	 * @see #getLongName()
	 * @generated
	 */
	void setLongName(String value);

	/**
	 * Returns the value of the '<em><b>Short Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Short name, for instance Arvenia.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Short Name</em>' attribute.
	 * @see #setShortName(String)
	 * @see org.chancery.model.parties.PartiesPackage#getPartyName_ShortName()
	 * @model
	 * @generated
	 */
	String getShortName();

	/**
	 * Sets the value of the '{@link org.chancery.model.parties.PartyName#getShortName <em>Short Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Short Name</em>' attribute.
	 * @see #getShortName()
	 * @generated
	 */
	void setShortName(String value);

	/**
	 * Returns the value of the '<em><b>Adjective</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Adjective, for instance Arvenian.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Adjective</em>' attribute.
	 * @see #setAdjective(String)
	 * @see org.chancery.model.parties.PartiesPackage#getPartyName_Adjective()
	 * @model
	 * @generated
	 */
	String getAdjective();

	/**
	 * Sets the value of the '{@link org.chancery.model.parties.PartyName#getAdjective <em>Adjective</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Adjective</em>' attribute.
	 * @see #getAdjective()
	 * @generated
	 */
	void setAdjective(String value);

	/**
	 * Returns the value of the '<em><b>Article</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Definite article that precedes the long name inside a sentence, for instance the, la, le; empty if none.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Article</em>' attribute.
	 * @see #setArticle(String)
	 * @see org.chancery.model.parties.PartiesPackage#getPartyName_Article()
	 * @model
	 * @generated
	 */
	String getArticle();

	/**
	 * Sets the value of the '{@link org.chancery.model.parties.PartyName#getArticle <em>Article</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Article</em>' attribute.
	 * @see #getArticle()
	 * @generated
	 */
	void setArticle(String value);

} // PartyName
