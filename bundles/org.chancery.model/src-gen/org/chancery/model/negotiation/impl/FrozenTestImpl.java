/**
 */
package org.chancery.model.negotiation.impl;

import org.chancery.model.negotiation.FrozenTest;
import org.chancery.model.negotiation.NegotiationPackage;

import org.chancery.model.text.Wording;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.NotificationChain;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Frozen Test</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.chancery.model.negotiation.impl.FrozenTestImpl#getWording <em>Wording</em>}</li>
 * </ul>
 *
 * @generated
 */
public class FrozenTestImpl extends RedLineTestImpl implements FrozenTest {
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
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected FrozenTestImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return NegotiationPackage.Literals.FROZEN_TEST;
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
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, NegotiationPackage.FROZEN_TEST__WORDING, oldWording, newWording);
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
				msgs = ((InternalEObject)wording).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - NegotiationPackage.FROZEN_TEST__WORDING, null, msgs);
			if (newWording != null)
				msgs = ((InternalEObject)newWording).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - NegotiationPackage.FROZEN_TEST__WORDING, null, msgs);
			msgs = basicSetWording(newWording, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, NegotiationPackage.FROZEN_TEST__WORDING, newWording, newWording));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case NegotiationPackage.FROZEN_TEST__WORDING:
				return basicSetWording(null, msgs);
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
			case NegotiationPackage.FROZEN_TEST__WORDING:
				return getWording();
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
			case NegotiationPackage.FROZEN_TEST__WORDING:
				setWording((Wording)newValue);
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
			case NegotiationPackage.FROZEN_TEST__WORDING:
				setWording((Wording)null);
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
			case NegotiationPackage.FROZEN_TEST__WORDING:
				return wording != null;
		}
		return super.eIsSet(featureID);
	}

} //FrozenTestImpl
