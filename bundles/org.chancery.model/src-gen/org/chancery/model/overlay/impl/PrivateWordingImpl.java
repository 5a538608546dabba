/**
 */
package org.chancery.model.overlay.impl;

import org.chancery.model.impl.IdentifiedImpl;

import org.chancery.model.overlay.OverlayPackage;
import org.chancery.model.overlay.PrivateWording;

import org.chancery.model.text.Clause;
import org.chancery.model.text.Wording;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.NotificationChain;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Private Wording</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.chancery.model.overlay.impl.PrivateWordingImpl#getClause <em>Clause</em>}</li>
 *   <li>{@link org.chancery.model.overlay.impl.PrivateWordingImpl#getWording <em>Wording</em>}</li>
 *   <li>{@link org.chancery.model.overlay.impl.PrivateWordingImpl#isOmitted <em>Omitted</em>}</li>
 *   <li>{@link org.chancery.model.overlay.impl.PrivateWordingImpl#getDepartsFrom <em>Departs From</em>}</li>
 * </ul>
 *
 * @generated
 */
public class PrivateWordingImpl extends IdentifiedImpl implements PrivateWording {
	/**
	 * The cached value of the '{@link #getClause() <em>Clause</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getClause()
	 * @generated
	 * @ordered
	 */
	protected Clause clause;

	/**
	 * The cached value of the '{@link #getWording() <em>Wording</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getWording()
	 * @generated
	 * @ordered
	 */
	protected Wording wording;

	/**
	 * The default value of the '{@link #isOmitted() <em>Omitted</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isOmitted()
	 * @generated
	 * @ordered
	 */
	protected static final boolean OMITTED_EDEFAULT = false;

	/**
	 * The cached value of the '{@link #isOmitted() <em>Omitted</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isOmitted()
	 * @generated
	 * @ordered
	 */
	protected boolean omitted = OMITTED_EDEFAULT;

	/**
	 * The cached value of the '{@link #getDepartsFrom() <em>Departs From</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDepartsFrom()
	 * @generated
	 * @ordered
	 */
	protected Wording departsFrom;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected PrivateWordingImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return OverlayPackage.Literals.PRIVATE_WORDING;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Clause getClause() {
		if (clause != null && clause.eIsProxy()) {
			InternalEObject oldClause = (InternalEObject)clause;
			clause = (Clause)eResolveProxy(oldClause);
			if (clause != oldClause) {
				if (eNotificationRequired())
					eNotify(new ENotificationImpl(this, Notification.RESOLVE, OverlayPackage.PRIVATE_WORDING__CLAUSE, oldClause, clause));
			}
		}
		return clause;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Clause basicGetClause() {
		return clause;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setClause(Clause newClause) {
		Clause oldClause = clause;
		clause = newClause;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, OverlayPackage.PRIVATE_WORDING__CLAUSE, oldClause, clause));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Wording getWording() {
		return wording;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetWording(Wording newWording, NotificationChain msgs) {
		Wording oldWording = wording;
		wording = newWording;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, OverlayPackage.PRIVATE_WORDING__WORDING, oldWording, newWording);
			if (msgs == null) msgs = notification; else msgs.add(notification);
		}
		return msgs;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setWording(Wording newWording) {
		if (newWording != wording) {
			NotificationChain msgs = null;
			if (wording != null)
				msgs = ((InternalEObject)wording).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - OverlayPackage.PRIVATE_WORDING__WORDING, null, msgs);
			if (newWording != null)
				msgs = ((InternalEObject)newWording).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - OverlayPackage.PRIVATE_WORDING__WORDING, null, msgs);
			msgs = basicSetWording(newWording, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, OverlayPackage.PRIVATE_WORDING__WORDING, newWording, newWording));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isOmitted() {
		return omitted;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setOmitted(boolean newOmitted) {
		boolean oldOmitted = omitted;
		omitted = newOmitted;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, OverlayPackage.PRIVATE_WORDING__OMITTED, oldOmitted, omitted));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Wording getDepartsFrom() {
		return departsFrom;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetDepartsFrom(Wording newDepartsFrom, NotificationChain msgs) {
		Wording oldDepartsFrom = departsFrom;
		departsFrom = newDepartsFrom;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, OverlayPackage.PRIVATE_WORDING__DEPARTS_FROM, oldDepartsFrom, newDepartsFrom);
			if (msgs == null) msgs = notification; else msgs.add(notification);
		}
		return msgs;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDepartsFrom(Wording newDepartsFrom) {
		if (newDepartsFrom != departsFrom) {
			NotificationChain msgs = null;
			if (departsFrom != null)
				msgs = ((InternalEObject)departsFrom).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - OverlayPackage.PRIVATE_WORDING__DEPARTS_FROM, null, msgs);
			if (newDepartsFrom != null)
				msgs = ((InternalEObject)newDepartsFrom).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - OverlayPackage.PRIVATE_WORDING__DEPARTS_FROM, null, msgs);
			msgs = basicSetDepartsFrom(newDepartsFrom, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, OverlayPackage.PRIVATE_WORDING__DEPARTS_FROM, newDepartsFrom, newDepartsFrom));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case OverlayPackage.PRIVATE_WORDING__WORDING:
				return basicSetWording(null, msgs);
			case OverlayPackage.PRIVATE_WORDING__DEPARTS_FROM:
				return basicSetDepartsFrom(null, msgs);
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
			case OverlayPackage.PRIVATE_WORDING__CLAUSE:
				if (resolve) return getClause();
				return basicGetClause();
			case OverlayPackage.PRIVATE_WORDING__WORDING:
				return getWording();
			case OverlayPackage.PRIVATE_WORDING__OMITTED:
				return isOmitted();
			case OverlayPackage.PRIVATE_WORDING__DEPARTS_FROM:
				return getDepartsFrom();
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
			case OverlayPackage.PRIVATE_WORDING__CLAUSE:
				setClause((Clause)newValue);
				return;
			case OverlayPackage.PRIVATE_WORDING__WORDING:
				setWording((Wording)newValue);
				return;
			case OverlayPackage.PRIVATE_WORDING__OMITTED:
				setOmitted((Boolean)newValue);
				return;
			case OverlayPackage.PRIVATE_WORDING__DEPARTS_FROM:
				setDepartsFrom((Wording)newValue);
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
			case OverlayPackage.PRIVATE_WORDING__CLAUSE:
				setClause((Clause)null);
				return;
			case OverlayPackage.PRIVATE_WORDING__WORDING:
				setWording((Wording)null);
				return;
			case OverlayPackage.PRIVATE_WORDING__OMITTED:
				setOmitted(OMITTED_EDEFAULT);
				return;
			case OverlayPackage.PRIVATE_WORDING__DEPARTS_FROM:
				setDepartsFrom((Wording)null);
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
			case OverlayPackage.PRIVATE_WORDING__CLAUSE:
				return clause != null;
			case OverlayPackage.PRIVATE_WORDING__WORDING:
				return wording != null;
			case OverlayPackage.PRIVATE_WORDING__OMITTED:
				return omitted != OMITTED_EDEFAULT;
			case OverlayPackage.PRIVATE_WORDING__DEPARTS_FROM:
				return departsFrom != null;
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
		result.append(" (omitted: ");
		result.append(omitted);
		result.append(')');
		return result.toString();
	}

} //PrivateWordingImpl
