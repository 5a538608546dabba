/**
 */
package org.chancery.model.dossier.impl;

import java.time.LocalDate;

import java.util.Collection;

import org.chancery.model.dossier.Audience;
import org.chancery.model.dossier.DossierPackage;

import org.chancery.model.impl.IdentifiedImpl;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.eclipse.emf.ecore.util.EObjectResolvingEList;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Audience</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.chancery.model.dossier.impl.AudienceImpl#getName <em>Name</em>}</li>
 *   <li>{@link org.chancery.model.dossier.impl.AudienceImpl#getAbove <em>Above</em>}</li>
 *   <li>{@link org.chancery.model.dossier.impl.AudienceImpl#getOrder <em>Order</em>}</li>
 *   <li>{@link org.chancery.model.dossier.impl.AudienceImpl#getRetainUntil <em>Retain Until</em>}</li>
 * </ul>
 *
 * @generated
 */
public class AudienceImpl extends IdentifiedImpl implements Audience {
	/**
	 * The default value of the '{@link #getName() <em>Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getName()
	 * @generated
	 * @ordered
	 */
	protected static final String NAME_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getName() <em>Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getName()
	 * @generated
	 * @ordered
	 */
	protected String name = NAME_EDEFAULT;

	/**
	 * The cached value of the '{@link #getAbove() <em>Above</em>}' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAbove()
	 * @generated
	 * @ordered
	 */
	protected EList<Audience> above;

	/**
	 * The default value of the '{@link #getOrder() <em>Order</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOrder()
	 * @generated
	 * @ordered
	 */
	protected static final int ORDER_EDEFAULT = 0;

	/**
	 * The cached value of the '{@link #getOrder() <em>Order</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOrder()
	 * @generated
	 * @ordered
	 */
	protected int order = ORDER_EDEFAULT;

	/**
	 * The default value of the '{@link #getRetainUntil() <em>Retain Until</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRetainUntil()
	 * @generated
	 * @ordered
	 */
	protected static final LocalDate RETAIN_UNTIL_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getRetainUntil() <em>Retain Until</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRetainUntil()
	 * @generated
	 * @ordered
	 */
	protected LocalDate retainUntil = RETAIN_UNTIL_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected AudienceImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return DossierPackage.Literals.AUDIENCE;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getName() {
		return name;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setName(String newName) {
		String oldName = name;
		name = newName;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DossierPackage.AUDIENCE__NAME, oldName, name));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Audience> getAbove() {
		if (above == null) {
			above = new EObjectResolvingEList<Audience>(Audience.class, this, DossierPackage.AUDIENCE__ABOVE);
		}
		return above;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getOrder() {
		return order;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setOrder(int newOrder) {
		int oldOrder = order;
		order = newOrder;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DossierPackage.AUDIENCE__ORDER, oldOrder, order));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public LocalDate getRetainUntil() {
		return retainUntil;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setRetainUntil(LocalDate newRetainUntil) {
		LocalDate oldRetainUntil = retainUntil;
		retainUntil = newRetainUntil;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DossierPackage.AUDIENCE__RETAIN_UNTIL, oldRetainUntil, retainUntil));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case DossierPackage.AUDIENCE__NAME:
				return getName();
			case DossierPackage.AUDIENCE__ABOVE:
				return getAbove();
			case DossierPackage.AUDIENCE__ORDER:
				return getOrder();
			case DossierPackage.AUDIENCE__RETAIN_UNTIL:
				return getRetainUntil();
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
			case DossierPackage.AUDIENCE__NAME:
				setName((String)newValue);
				return;
			case DossierPackage.AUDIENCE__ABOVE:
				getAbove().clear();
				getAbove().addAll((Collection<? extends Audience>)newValue);
				return;
			case DossierPackage.AUDIENCE__ORDER:
				setOrder((Integer)newValue);
				return;
			case DossierPackage.AUDIENCE__RETAIN_UNTIL:
				setRetainUntil((LocalDate)newValue);
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
			case DossierPackage.AUDIENCE__NAME:
				setName(NAME_EDEFAULT);
				return;
			case DossierPackage.AUDIENCE__ABOVE:
				getAbove().clear();
				return;
			case DossierPackage.AUDIENCE__ORDER:
				setOrder(ORDER_EDEFAULT);
				return;
			case DossierPackage.AUDIENCE__RETAIN_UNTIL:
				setRetainUntil(RETAIN_UNTIL_EDEFAULT);
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
			case DossierPackage.AUDIENCE__NAME:
				return NAME_EDEFAULT == null ? name != null : !NAME_EDEFAULT.equals(name);
			case DossierPackage.AUDIENCE__ABOVE:
				return above != null && !above.isEmpty();
			case DossierPackage.AUDIENCE__ORDER:
				return order != ORDER_EDEFAULT;
			case DossierPackage.AUDIENCE__RETAIN_UNTIL:
				return RETAIN_UNTIL_EDEFAULT == null ? retainUntil != null : !RETAIN_UNTIL_EDEFAULT.equals(retainUntil);
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
		result.append(" (name: ");
		result.append(name);
		result.append(", order: ");
		result.append(order);
		result.append(", retainUntil: ");
		result.append(retainUntil);
		result.append(')');
		return result.toString();
	}

} //AudienceImpl
