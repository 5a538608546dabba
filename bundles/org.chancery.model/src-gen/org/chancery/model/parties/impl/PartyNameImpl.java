/**
 */
package org.chancery.model.parties.impl;

import org.chancery.model.parties.PartiesPackage;
import org.chancery.model.parties.PartyName;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;
import org.eclipse.emf.ecore.impl.MinimalEObjectImpl;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Party Name</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.chancery.model.parties.impl.PartyNameImpl#getLanguage <em>Language</em>}</li>
 *   <li>{@link org.chancery.model.parties.impl.PartyNameImpl#getLongName <em>Long Name</em>}</li>
 *   <li>{@link org.chancery.model.parties.impl.PartyNameImpl#getShortName <em>Short Name</em>}</li>
 *   <li>{@link org.chancery.model.parties.impl.PartyNameImpl#getAdjective <em>Adjective</em>}</li>
 *   <li>{@link org.chancery.model.parties.impl.PartyNameImpl#getArticle <em>Article</em>}</li>
 * </ul>
 *
 * @generated
 */
public class PartyNameImpl extends MinimalEObjectImpl.Container implements PartyName {
	/**
	 * The default value of the '{@link #getLanguage() <em>Language</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLanguage()
	 * @generated
	 * @ordered
	 */
	protected static final String LANGUAGE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getLanguage() <em>Language</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLanguage()
	 * @generated
	 * @ordered
	 */
	protected String language = LANGUAGE_EDEFAULT;

	/**
	 * The default value of the '{@link #getLongName() <em>Long Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLongName()
	 * @generated
	 * @ordered
	 */
	protected static final String LONG_NAME_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getLongName() <em>Long Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLongName()
	 * @generated
	 * @ordered
	 */
	protected String longName = LONG_NAME_EDEFAULT;

	/**
	 * The default value of the '{@link #getShortName() <em>Short Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getShortName()
	 * @generated
	 * @ordered
	 */
	protected static final String SHORT_NAME_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getShortName() <em>Short Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getShortName()
	 * @generated
	 * @ordered
	 */
	protected String shortName = SHORT_NAME_EDEFAULT;

	/**
	 * The default value of the '{@link #getAdjective() <em>Adjective</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAdjective()
	 * @generated
	 * @ordered
	 */
	protected static final String ADJECTIVE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getAdjective() <em>Adjective</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAdjective()
	 * @generated
	 * @ordered
	 */
	protected String adjective = ADJECTIVE_EDEFAULT;

	/**
	 * The default value of the '{@link #getArticle() <em>Article</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getArticle()
	 * @generated
	 * @ordered
	 */
	protected static final String ARTICLE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getArticle() <em>Article</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getArticle()
	 * @generated
	 * @ordered
	 */
	protected String article = ARTICLE_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected PartyNameImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return PartiesPackage.Literals.PARTY_NAME;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getLanguage() {
		return language;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setLanguage(String newLanguage) {
		String oldLanguage = language;
		language = newLanguage;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PartiesPackage.PARTY_NAME__LANGUAGE, oldLanguage, language));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getLongName() {
		return longName;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setLongName(String newLongName) {
		String oldLongName = longName;
		longName = newLongName;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PartiesPackage.PARTY_NAME__LONG_NAME, oldLongName, longName));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getShortName() {
		return shortName;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setShortName(String newShortName) {
		String oldShortName = shortName;
		shortName = newShortName;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PartiesPackage.PARTY_NAME__SHORT_NAME, oldShortName, shortName));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getAdjective() {
		return adjective;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setAdjective(String newAdjective) {
		String oldAdjective = adjective;
		adjective = newAdjective;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PartiesPackage.PARTY_NAME__ADJECTIVE, oldAdjective, adjective));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getArticle() {
		return article;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setArticle(String newArticle) {
		String oldArticle = article;
		article = newArticle;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PartiesPackage.PARTY_NAME__ARTICLE, oldArticle, article));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case PartiesPackage.PARTY_NAME__LANGUAGE:
				return getLanguage();
			case PartiesPackage.PARTY_NAME__LONG_NAME:
				return getLongName();
			case PartiesPackage.PARTY_NAME__SHORT_NAME:
				return getShortName();
			case PartiesPackage.PARTY_NAME__ADJECTIVE:
				return getAdjective();
			case PartiesPackage.PARTY_NAME__ARTICLE:
				return getArticle();
		}
		return super.eGet(featureID, resolve, coreType);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void eSet(int featureID, Object newValue) {
		switch (featureID) {
			case PartiesPackage.PARTY_NAME__LANGUAGE:
				setLanguage((String)newValue);
				return;
			case PartiesPackage.PARTY_NAME__LONG_NAME:
				setLongName((String)newValue);
				return;
			case PartiesPackage.PARTY_NAME__SHORT_NAME:
				setShortName((String)newValue);
				return;
			case PartiesPackage.PARTY_NAME__ADJECTIVE:
				setAdjective((String)newValue);
				return;
			case PartiesPackage.PARTY_NAME__ARTICLE:
				setArticle((String)newValue);
				return;
		}
		super.eSet(featureID, newValue);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void eUnset(int featureID) {
		switch (featureID) {
			case PartiesPackage.PARTY_NAME__LANGUAGE:
				setLanguage(LANGUAGE_EDEFAULT);
				return;
			case PartiesPackage.PARTY_NAME__LONG_NAME:
				setLongName(LONG_NAME_EDEFAULT);
				return;
			case PartiesPackage.PARTY_NAME__SHORT_NAME:
				setShortName(SHORT_NAME_EDEFAULT);
				return;
			case PartiesPackage.PARTY_NAME__ADJECTIVE:
				setAdjective(ADJECTIVE_EDEFAULT);
				return;
			case PartiesPackage.PARTY_NAME__ARTICLE:
				setArticle(ARTICLE_EDEFAULT);
				return;
		}
		super.eUnset(featureID);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean eIsSet(int featureID) {
		switch (featureID) {
			case PartiesPackage.PARTY_NAME__LANGUAGE:
				return LANGUAGE_EDEFAULT == null ? language != null : !LANGUAGE_EDEFAULT.equals(language);
			case PartiesPackage.PARTY_NAME__LONG_NAME:
				return LONG_NAME_EDEFAULT == null ? longName != null : !LONG_NAME_EDEFAULT.equals(longName);
			case PartiesPackage.PARTY_NAME__SHORT_NAME:
				return SHORT_NAME_EDEFAULT == null ? shortName != null : !SHORT_NAME_EDEFAULT.equals(shortName);
			case PartiesPackage.PARTY_NAME__ADJECTIVE:
				return ADJECTIVE_EDEFAULT == null ? adjective != null : !ADJECTIVE_EDEFAULT.equals(adjective);
			case PartiesPackage.PARTY_NAME__ARTICLE:
				return ARTICLE_EDEFAULT == null ? article != null : !ARTICLE_EDEFAULT.equals(article);
		}
		return super.eIsSet(featureID);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String toString() {
		if (eIsProxy()) return super.toString();

		StringBuilder result = new StringBuilder(super.toString());
		result.append(" (language: ");
		result.append(language);
		result.append(", longName: ");
		result.append(longName);
		result.append(", shortName: ");
		result.append(shortName);
		result.append(", adjective: ");
		result.append(adjective);
		result.append(", article: ");
		result.append(article);
		result.append(')');
		return result.toString();
	}

} //PartyNameImpl
