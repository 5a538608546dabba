/**
 */
package org.chancery.model.overlay.impl;

import org.chancery.model.impl.IdentifiedImpl;

import org.chancery.model.overlay.OverlayPackage;
import org.chancery.model.overlay.PrivateClause;

import org.chancery.model.text.Clause;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.NotificationChain;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Private Clause</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.chancery.model.overlay.impl.PrivateClauseImpl#getAfter <em>After</em>}</li>
 *   <li>{@link org.chancery.model.overlay.impl.PrivateClauseImpl#getFirstIn <em>First In</em>}</li>
 *   <li>{@link org.chancery.model.overlay.impl.PrivateClauseImpl#getClause <em>Clause</em>}</li>
 * </ul>
 *
 * @generated
 */
public class PrivateClauseImpl extends IdentifiedImpl implements PrivateClause {
	/**
	 * The cached value of the '{@link #getAfter() <em>After</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAfter()
	 * @generated
	 * @ordered
	 */
	protected Clause after;

	/**
	 * The cached value of the '{@link #getFirstIn() <em>First In</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFirstIn()
	 * @generated
	 * @ordered
	 */
	protected Clause firstIn;

	/**
	 * The cached value of the '{@link #getClause() <em>Clause</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getClause()
	 * @generated
	 * @ordered
	 */
	protected Clause clause;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected PrivateClauseImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return OverlayPackage.Literals.PRIVATE_CLAUSE;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Clause getAfter() {
		if (after != null && after.eIsProxy()) {
			InternalEObject oldAfter = (InternalEObject)after;
			after = (Clause)eResolveProxy(oldAfter);
			if (after != oldAfter) {
				if (eNotificationRequired())
					eNotify(new ENotificationImpl(this, Notification.RESOLVE, OverlayPackage.PRIVATE_CLAUSE__AFTER, oldAfter, after));
			}
		}
		return after;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Clause basicGetAfter() {
		return after;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setAfter(Clause newAfter) {
		Clause oldAfter = after;
		after = newAfter;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, OverlayPackage.PRIVATE_CLAUSE__AFTER, oldAfter, after));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Clause getFirstIn() {
		if (firstIn != null && firstIn.eIsProxy()) {
			InternalEObject oldFirstIn = (InternalEObject)firstIn;
			firstIn = (Clause)eResolveProxy(oldFirstIn);
			if (firstIn != oldFirstIn) {
				if (eNotificationRequired())
					eNotify(new ENotificationImpl(this, Notification.RESOLVE, OverlayPackage.PRIVATE_CLAUSE__FIRST_IN, oldFirstIn, firstIn));
			}
		}
		return firstIn;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Clause basicGetFirstIn() {
		return firstIn;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setFirstIn(Clause newFirstIn) {
		Clause oldFirstIn = firstIn;
		firstIn = newFirstIn;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, OverlayPackage.PRIVATE_CLAUSE__FIRST_IN, oldFirstIn, firstIn));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Clause getClause() {
		return clause;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetClause(Clause newClause, NotificationChain msgs) {
		Clause oldClause = clause;
		clause = newClause;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, OverlayPackage.PRIVATE_CLAUSE__CLAUSE, oldClause, newClause);
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
	public void setClause(Clause newClause) {
		if (newClause != clause) {
			NotificationChain msgs = null;
			if (clause != null)
				msgs = ((InternalEObject)clause).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - OverlayPackage.PRIVATE_CLAUSE__CLAUSE, null, msgs);
			if (newClause != null)
				msgs = ((InternalEObject)newClause).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - OverlayPackage.PRIVATE_CLAUSE__CLAUSE, null, msgs);
			msgs = basicSetClause(newClause, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, OverlayPackage.PRIVATE_CLAUSE__CLAUSE, newClause, newClause));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case OverlayPackage.PRIVATE_CLAUSE__CLAUSE:
				return basicSetClause(null, msgs);
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
			case OverlayPackage.PRIVATE_CLAUSE__AFTER:
				if (resolve) return getAfter();
				return basicGetAfter();
			case OverlayPackage.PRIVATE_CLAUSE__FIRST_IN:
				if (resolve) return getFirstIn();
				return basicGetFirstIn();
			case OverlayPackage.PRIVATE_CLAUSE__CLAUSE:
				return getClause();
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
			case OverlayPackage.PRIVATE_CLAUSE__AFTER:
				setAfter((Clause)newValue);
				return;
			case OverlayPackage.PRIVATE_CLAUSE__FIRST_IN:
				setFirstIn((Clause)newValue);
				return;
			case OverlayPackage.PRIVATE_CLAUSE__CLAUSE:
				setClause((Clause)newValue);
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
			case OverlayPackage.PRIVATE_CLAUSE__AFTER:
				setAfter((Clause)null);
				return;
			case OverlayPackage.PRIVATE_CLAUSE__FIRST_IN:
				setFirstIn((Clause)null);
				return;
			case OverlayPackage.PRIVATE_CLAUSE__CLAUSE:
				setClause((Clause)null);
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
			case OverlayPackage.PRIVATE_CLAUSE__AFTER:
				return after != null;
			case OverlayPackage.PRIVATE_CLAUSE__FIRST_IN:
				return firstIn != null;
			case OverlayPackage.PRIVATE_CLAUSE__CLAUSE:
				return clause != null;
		}
		return super.eIsSet(featureID);
	}

} //PrivateClauseImpl
