/**
 */
package org.chancery.model.negotiation.impl;

import java.time.LocalDate;

import org.chancery.model.impl.IdentifiedImpl;

import org.chancery.model.negotiation.Assurance;
import org.chancery.model.negotiation.NegotiationPackage;

import org.chancery.model.parties.Party;

import org.chancery.model.text.Clause;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Assurance</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.chancery.model.negotiation.impl.AssuranceImpl#getLabel <em>Label</em>}</li>
 *   <li>{@link org.chancery.model.negotiation.impl.AssuranceImpl#getPromise <em>Promise</em>}</li>
 *   <li>{@link org.chancery.model.negotiation.impl.AssuranceImpl#getChannel <em>Channel</em>}</li>
 *   <li>{@link org.chancery.model.negotiation.impl.AssuranceImpl#getDate <em>Date</em>}</li>
 *   <li>{@link org.chancery.model.negotiation.impl.AssuranceImpl#getMadeBy <em>Made By</em>}</li>
 *   <li>{@link org.chancery.model.negotiation.impl.AssuranceImpl#getMadeTo <em>Made To</em>}</li>
 *   <li>{@link org.chancery.model.negotiation.impl.AssuranceImpl#getAnchor <em>Anchor</em>}</li>
 *   <li>{@link org.chancery.model.negotiation.impl.AssuranceImpl#getPublicFrom <em>Public From</em>}</li>
 * </ul>
 *
 * @generated
 */
public class AssuranceImpl extends IdentifiedImpl implements Assurance {
	/**
	 * The default value of the '{@link #getLabel() <em>Label</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLabel()
	 * @generated
	 * @ordered
	 */
	protected static final String LABEL_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getLabel() <em>Label</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLabel()
	 * @generated
	 * @ordered
	 */
	protected String label = LABEL_EDEFAULT;

	/**
	 * The default value of the '{@link #getPromise() <em>Promise</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPromise()
	 * @generated
	 * @ordered
	 */
	protected static final String PROMISE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getPromise() <em>Promise</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPromise()
	 * @generated
	 * @ordered
	 */
	protected String promise = PROMISE_EDEFAULT;

	/**
	 * The default value of the '{@link #getChannel() <em>Channel</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getChannel()
	 * @generated
	 * @ordered
	 */
	protected static final String CHANNEL_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getChannel() <em>Channel</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getChannel()
	 * @generated
	 * @ordered
	 */
	protected String channel = CHANNEL_EDEFAULT;

	/**
	 * The default value of the '{@link #getDate() <em>Date</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDate()
	 * @generated
	 * @ordered
	 */
	protected static final LocalDate DATE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getDate() <em>Date</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDate()
	 * @generated
	 * @ordered
	 */
	protected LocalDate date = DATE_EDEFAULT;

	/**
	 * The default value of the '{@link #getMadeBy() <em>Made By</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMadeBy()
	 * @generated
	 * @ordered
	 */
	protected static final String MADE_BY_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getMadeBy() <em>Made By</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMadeBy()
	 * @generated
	 * @ordered
	 */
	protected String madeBy = MADE_BY_EDEFAULT;

	/**
	 * The cached value of the '{@link #getMadeTo() <em>Made To</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMadeTo()
	 * @generated
	 * @ordered
	 */
	protected Party madeTo;

	/**
	 * The cached value of the '{@link #getAnchor() <em>Anchor</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAnchor()
	 * @generated
	 * @ordered
	 */
	protected Clause anchor;

	/**
	 * The default value of the '{@link #getPublicFrom() <em>Public From</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPublicFrom()
	 * @generated
	 * @ordered
	 */
	protected static final LocalDate PUBLIC_FROM_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getPublicFrom() <em>Public From</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPublicFrom()
	 * @generated
	 * @ordered
	 */
	protected LocalDate publicFrom = PUBLIC_FROM_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected AssuranceImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return NegotiationPackage.Literals.ASSURANCE;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getLabel() {
		return label;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setLabel(String newLabel) {
		String oldLabel = label;
		label = newLabel;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, NegotiationPackage.ASSURANCE__LABEL, oldLabel, label));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getPromise() {
		return promise;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPromise(String newPromise) {
		String oldPromise = promise;
		promise = newPromise;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, NegotiationPackage.ASSURANCE__PROMISE, oldPromise, promise));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getChannel() {
		return channel;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setChannel(String newChannel) {
		String oldChannel = channel;
		channel = newChannel;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, NegotiationPackage.ASSURANCE__CHANNEL, oldChannel, channel));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public LocalDate getDate() {
		return date;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDate(LocalDate newDate) {
		LocalDate oldDate = date;
		date = newDate;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, NegotiationPackage.ASSURANCE__DATE, oldDate, date));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getMadeBy() {
		return madeBy;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setMadeBy(String newMadeBy) {
		String oldMadeBy = madeBy;
		madeBy = newMadeBy;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, NegotiationPackage.ASSURANCE__MADE_BY, oldMadeBy, madeBy));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Party getMadeTo() {
		if (madeTo != null && madeTo.eIsProxy()) {
			InternalEObject oldMadeTo = (InternalEObject)madeTo;
			madeTo = (Party)eResolveProxy(oldMadeTo);
			if (madeTo != oldMadeTo) {
				if (eNotificationRequired())
					eNotify(new ENotificationImpl(this, Notification.RESOLVE, NegotiationPackage.ASSURANCE__MADE_TO, oldMadeTo, madeTo));
			}
		}
		return madeTo;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Party basicGetMadeTo() {
		return madeTo;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setMadeTo(Party newMadeTo) {
		Party oldMadeTo = madeTo;
		madeTo = newMadeTo;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, NegotiationPackage.ASSURANCE__MADE_TO, oldMadeTo, madeTo));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Clause getAnchor() {
		if (anchor != null && anchor.eIsProxy()) {
			InternalEObject oldAnchor = (InternalEObject)anchor;
			anchor = (Clause)eResolveProxy(oldAnchor);
			if (anchor != oldAnchor) {
				if (eNotificationRequired())
					eNotify(new ENotificationImpl(this, Notification.RESOLVE, NegotiationPackage.ASSURANCE__ANCHOR, oldAnchor, anchor));
			}
		}
		return anchor;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Clause basicGetAnchor() {
		return anchor;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setAnchor(Clause newAnchor) {
		Clause oldAnchor = anchor;
		anchor = newAnchor;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, NegotiationPackage.ASSURANCE__ANCHOR, oldAnchor, anchor));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public LocalDate getPublicFrom() {
		return publicFrom;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPublicFrom(LocalDate newPublicFrom) {
		LocalDate oldPublicFrom = publicFrom;
		publicFrom = newPublicFrom;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, NegotiationPackage.ASSURANCE__PUBLIC_FROM, oldPublicFrom, publicFrom));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case NegotiationPackage.ASSURANCE__LABEL:
				return getLabel();
			case NegotiationPackage.ASSURANCE__PROMISE:
				return getPromise();
			case NegotiationPackage.ASSURANCE__CHANNEL:
				return getChannel();
			case NegotiationPackage.ASSURANCE__DATE:
				return getDate();
			case NegotiationPackage.ASSURANCE__MADE_BY:
				return getMadeBy();
			case NegotiationPackage.ASSURANCE__MADE_TO:
				if (resolve) return getMadeTo();
				return basicGetMadeTo();
			case NegotiationPackage.ASSURANCE__ANCHOR:
				if (resolve) return getAnchor();
				return basicGetAnchor();
			case NegotiationPackage.ASSURANCE__PUBLIC_FROM:
				return getPublicFrom();
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
			case NegotiationPackage.ASSURANCE__LABEL:
				setLabel((String)newValue);
				return;
			case NegotiationPackage.ASSURANCE__PROMISE:
				setPromise((String)newValue);
				return;
			case NegotiationPackage.ASSURANCE__CHANNEL:
				setChannel((String)newValue);
				return;
			case NegotiationPackage.ASSURANCE__DATE:
				setDate((LocalDate)newValue);
				return;
			case NegotiationPackage.ASSURANCE__MADE_BY:
				setMadeBy((String)newValue);
				return;
			case NegotiationPackage.ASSURANCE__MADE_TO:
				setMadeTo((Party)newValue);
				return;
			case NegotiationPackage.ASSURANCE__ANCHOR:
				setAnchor((Clause)newValue);
				return;
			case NegotiationPackage.ASSURANCE__PUBLIC_FROM:
				setPublicFrom((LocalDate)newValue);
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
			case NegotiationPackage.ASSURANCE__LABEL:
				setLabel(LABEL_EDEFAULT);
				return;
			case NegotiationPackage.ASSURANCE__PROMISE:
				setPromise(PROMISE_EDEFAULT);
				return;
			case NegotiationPackage.ASSURANCE__CHANNEL:
				setChannel(CHANNEL_EDEFAULT);
				return;
			case NegotiationPackage.ASSURANCE__DATE:
				setDate(DATE_EDEFAULT);
				return;
			case NegotiationPackage.ASSURANCE__MADE_BY:
				setMadeBy(MADE_BY_EDEFAULT);
				return;
			case NegotiationPackage.ASSURANCE__MADE_TO:
				setMadeTo((Party)null);
				return;
			case NegotiationPackage.ASSURANCE__ANCHOR:
				setAnchor((Clause)null);
				return;
			case NegotiationPackage.ASSURANCE__PUBLIC_FROM:
				setPublicFrom(PUBLIC_FROM_EDEFAULT);
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
			case NegotiationPackage.ASSURANCE__LABEL:
				return LABEL_EDEFAULT == null ? label != null : !LABEL_EDEFAULT.equals(label);
			case NegotiationPackage.ASSURANCE__PROMISE:
				return PROMISE_EDEFAULT == null ? promise != null : !PROMISE_EDEFAULT.equals(promise);
			case NegotiationPackage.ASSURANCE__CHANNEL:
				return CHANNEL_EDEFAULT == null ? channel != null : !CHANNEL_EDEFAULT.equals(channel);
			case NegotiationPackage.ASSURANCE__DATE:
				return DATE_EDEFAULT == null ? date != null : !DATE_EDEFAULT.equals(date);
			case NegotiationPackage.ASSURANCE__MADE_BY:
				return MADE_BY_EDEFAULT == null ? madeBy != null : !MADE_BY_EDEFAULT.equals(madeBy);
			case NegotiationPackage.ASSURANCE__MADE_TO:
				return madeTo != null;
			case NegotiationPackage.ASSURANCE__ANCHOR:
				return anchor != null;
			case NegotiationPackage.ASSURANCE__PUBLIC_FROM:
				return PUBLIC_FROM_EDEFAULT == null ? publicFrom != null : !PUBLIC_FROM_EDEFAULT.equals(publicFrom);
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
		result.append(" (label: ");
		result.append(label);
		result.append(", promise: ");
		result.append(promise);
		result.append(", channel: ");
		result.append(channel);
		result.append(", date: ");
		result.append(date);
		result.append(", madeBy: ");
		result.append(madeBy);
		result.append(", publicFrom: ");
		result.append(publicFrom);
		result.append(')');
		return result.toString();
	}

} //AssuranceImpl
