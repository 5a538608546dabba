/**
 */
package org.chancery.model.parties.impl;

import java.util.Collection;

import org.chancery.model.impl.IdentifiedImpl;

import org.chancery.model.parties.Agency;
import org.chancery.model.parties.Delegate;
import org.chancery.model.parties.PartiesPackage;
import org.chancery.model.parties.Party;
import org.chancery.model.parties.PartyName;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.NotificationChain;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.eclipse.emf.ecore.util.EObjectContainmentEList;
import org.eclipse.emf.ecore.util.InternalEList;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Party</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.chancery.model.parties.impl.PartyImpl#getCode <em>Code</em>}</li>
 *   <li>{@link org.chancery.model.parties.impl.PartyImpl#isOwn <em>Own</em>}</li>
 *   <li>{@link org.chancery.model.parties.impl.PartyImpl#getNames <em>Names</em>}</li>
 *   <li>{@link org.chancery.model.parties.impl.PartyImpl#getAgencies <em>Agencies</em>}</li>
 *   <li>{@link org.chancery.model.parties.impl.PartyImpl#getDelegates <em>Delegates</em>}</li>
 * </ul>
 *
 * @generated
 */
public class PartyImpl extends IdentifiedImpl implements Party {
	/**
	 * The default value of the '{@link #getCode() <em>Code</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCode()
	 * @generated
	 * @ordered
	 */
	protected static final String CODE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getCode() <em>Code</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCode()
	 * @generated
	 * @ordered
	 */
	protected String code = CODE_EDEFAULT;

	/**
	 * The default value of the '{@link #isOwn() <em>Own</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isOwn()
	 * @generated
	 * @ordered
	 */
	protected static final boolean OWN_EDEFAULT = false;

	/**
	 * The cached value of the '{@link #isOwn() <em>Own</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isOwn()
	 * @generated
	 * @ordered
	 */
	protected boolean own = OWN_EDEFAULT;

	/**
	 * The cached value of the '{@link #getNames() <em>Names</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getNames()
	 * @generated
	 * @ordered
	 */
	protected EList<PartyName> names;

	/**
	 * The cached value of the '{@link #getAgencies() <em>Agencies</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAgencies()
	 * @generated
	 * @ordered
	 */
	protected EList<Agency> agencies;

	/**
	 * The cached value of the '{@link #getDelegates() <em>Delegates</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDelegates()
	 * @generated
	 * @ordered
	 */
	protected EList<Delegate> delegates;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected PartyImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return PartiesPackage.Literals.PARTY;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getCode() {
		return code;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setCode(String newCode) {
		String oldCode = code;
		code = newCode;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PartiesPackage.PARTY__CODE, oldCode, code));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isOwn() {
		return own;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setOwn(boolean newOwn) {
		boolean oldOwn = own;
		own = newOwn;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PartiesPackage.PARTY__OWN, oldOwn, own));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<PartyName> getNames() {
		if (names == null) {
			names = new EObjectContainmentEList<PartyName>(PartyName.class, this, PartiesPackage.PARTY__NAMES);
		}
		return names;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Agency> getAgencies() {
		if (agencies == null) {
			agencies = new EObjectContainmentEList<Agency>(Agency.class, this, PartiesPackage.PARTY__AGENCIES);
		}
		return agencies;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Delegate> getDelegates() {
		if (delegates == null) {
			delegates = new EObjectContainmentEList<Delegate>(Delegate.class, this, PartiesPackage.PARTY__DELEGATES);
		}
		return delegates;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case PartiesPackage.PARTY__NAMES:
				return ((InternalEList<?>)getNames()).basicRemove(otherEnd, msgs);
			case PartiesPackage.PARTY__AGENCIES:
				return ((InternalEList<?>)getAgencies()).basicRemove(otherEnd, msgs);
			case PartiesPackage.PARTY__DELEGATES:
				return ((InternalEList<?>)getDelegates()).basicRemove(otherEnd, msgs);
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
			case PartiesPackage.PARTY__CODE:
				return getCode();
			case PartiesPackage.PARTY__OWN:
				return isOwn();
			case PartiesPackage.PARTY__NAMES:
				return getNames();
			case PartiesPackage.PARTY__AGENCIES:
				return getAgencies();
			case PartiesPackage.PARTY__DELEGATES:
				return getDelegates();
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
			case PartiesPackage.PARTY__CODE:
				setCode((String)newValue);
				return;
			case PartiesPackage.PARTY__OWN:
				setOwn((Boolean)newValue);
				return;
			case PartiesPackage.PARTY__NAMES:
				getNames().clear();
				getNames().addAll((Collection<? extends PartyName>)newValue);
				return;
			case PartiesPackage.PARTY__AGENCIES:
				getAgencies().clear();
				getAgencies().addAll((Collection<? extends Agency>)newValue);
				return;
			case PartiesPackage.PARTY__DELEGATES:
				getDelegates().clear();
				getDelegates().addAll((Collection<? extends Delegate>)newValue);
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
			case PartiesPackage.PARTY__CODE:
				setCode(CODE_EDEFAULT);
				return;
			case PartiesPackage.PARTY__OWN:
				setOwn(OWN_EDEFAULT);
				return;
			case PartiesPackage.PARTY__NAMES:
				getNames().clear();
				return;
			case PartiesPackage.PARTY__AGENCIES:
				getAgencies().clear();
				return;
			case PartiesPackage.PARTY__DELEGATES:
				getDelegates().clear();
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
			case PartiesPackage.PARTY__CODE:
				return CODE_EDEFAULT == null ? code != null : !CODE_EDEFAULT.equals(code);
			case PartiesPackage.PARTY__OWN:
				return own != OWN_EDEFAULT;
			case PartiesPackage.PARTY__NAMES:
				return names != null && !names.isEmpty();
			case PartiesPackage.PARTY__AGENCIES:
				return agencies != null && !agencies.isEmpty();
			case PartiesPackage.PARTY__DELEGATES:
				return delegates != null && !delegates.isEmpty();
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
		result.append(" (code: ");
		result.append(code);
		result.append(", own: ");
		result.append(own);
		result.append(')');
		return result.toString();
	}

} //PartyImpl
