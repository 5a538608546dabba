/**
 */
package org.chancery.model.text.impl;

import java.util.Collection;

import org.chancery.model.LocalizedText;

import org.chancery.model.impl.IdentifiedImpl;

import org.chancery.model.text.Clause;
import org.chancery.model.text.NumberingRule;
import org.chancery.model.text.Text;
import org.chancery.model.text.TextPackage;

import org.eclipse.emf.common.notify.NotificationChain;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.util.EDataTypeEList;
import org.eclipse.emf.ecore.util.EObjectContainmentEList;
import org.eclipse.emf.ecore.util.InternalEList;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Text</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.chancery.model.text.impl.TextImpl#getTitles <em>Titles</em>}</li>
 *   <li>{@link org.chancery.model.text.impl.TextImpl#getLanguages <em>Languages</em>}</li>
 *   <li>{@link org.chancery.model.text.impl.TextImpl#getNumbering <em>Numbering</em>}</li>
 *   <li>{@link org.chancery.model.text.impl.TextImpl#getClauses <em>Clauses</em>}</li>
 * </ul>
 *
 * @generated
 */
public class TextImpl extends IdentifiedImpl implements Text {
	/**
	 * The cached value of the '{@link #getTitles() <em>Titles</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTitles()
	 * @generated
	 * @ordered
	 */
	protected EList<LocalizedText> titles;

	/**
	 * The cached value of the '{@link #getLanguages() <em>Languages</em>}' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLanguages()
	 * @generated
	 * @ordered
	 */
	protected EList<String> languages;

	/**
	 * The cached value of the '{@link #getNumbering() <em>Numbering</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getNumbering()
	 * @generated
	 * @ordered
	 */
	protected EList<NumberingRule> numbering;

	/**
	 * The cached value of the '{@link #getClauses() <em>Clauses</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getClauses()
	 * @generated
	 * @ordered
	 */
	protected EList<Clause> clauses;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected TextImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return TextPackage.Literals.TEXT;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<LocalizedText> getTitles() {
		if (titles == null) {
			titles = new EObjectContainmentEList<LocalizedText>(LocalizedText.class, this, TextPackage.TEXT__TITLES);
		}
		return titles;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<String> getLanguages() {
		if (languages == null) {
			languages = new EDataTypeEList<String>(String.class, this, TextPackage.TEXT__LANGUAGES);
		}
		return languages;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<NumberingRule> getNumbering() {
		if (numbering == null) {
			numbering = new EObjectContainmentEList<NumberingRule>(NumberingRule.class, this, TextPackage.TEXT__NUMBERING);
		}
		return numbering;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Clause> getClauses() {
		if (clauses == null) {
			clauses = new EObjectContainmentEList<Clause>(Clause.class, this, TextPackage.TEXT__CLAUSES);
		}
		return clauses;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case TextPackage.TEXT__TITLES:
				return ((InternalEList<?>)getTitles()).basicRemove(otherEnd, msgs);
			case TextPackage.TEXT__NUMBERING:
				return ((InternalEList<?>)getNumbering()).basicRemove(otherEnd, msgs);
			case TextPackage.TEXT__CLAUSES:
				return ((InternalEList<?>)getClauses()).basicRemove(otherEnd, msgs);
		}
		return super.eInverseRemove(otherEnd, featureID, msgs);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case TextPackage.TEXT__TITLES:
				return getTitles();
			case TextPackage.TEXT__LANGUAGES:
				return getLanguages();
			case TextPackage.TEXT__NUMBERING:
				return getNumbering();
			case TextPackage.TEXT__CLAUSES:
				return getClauses();
		}
		return super.eGet(featureID, resolve, coreType);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@SuppressWarnings("unchecked")
	@Override
	public void eSet(int featureID, Object newValue) {
		switch (featureID) {
			case TextPackage.TEXT__TITLES:
				getTitles().clear();
				getTitles().addAll((Collection<? extends LocalizedText>)newValue);
				return;
			case TextPackage.TEXT__LANGUAGES:
				getLanguages().clear();
				getLanguages().addAll((Collection<? extends String>)newValue);
				return;
			case TextPackage.TEXT__NUMBERING:
				getNumbering().clear();
				getNumbering().addAll((Collection<? extends NumberingRule>)newValue);
				return;
			case TextPackage.TEXT__CLAUSES:
				getClauses().clear();
				getClauses().addAll((Collection<? extends Clause>)newValue);
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
			case TextPackage.TEXT__TITLES:
				getTitles().clear();
				return;
			case TextPackage.TEXT__LANGUAGES:
				getLanguages().clear();
				return;
			case TextPackage.TEXT__NUMBERING:
				getNumbering().clear();
				return;
			case TextPackage.TEXT__CLAUSES:
				getClauses().clear();
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
			case TextPackage.TEXT__TITLES:
				return titles != null && !titles.isEmpty();
			case TextPackage.TEXT__LANGUAGES:
				return languages != null && !languages.isEmpty();
			case TextPackage.TEXT__NUMBERING:
				return numbering != null && !numbering.isEmpty();
			case TextPackage.TEXT__CLAUSES:
				return clauses != null && !clauses.isEmpty();
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
		result.append(" (languages: ");
		result.append(languages);
		result.append(')');
		return result.toString();
	}

} //TextImpl
