/**
 */
package org.chancery.model.negotiation.impl;

import java.time.LocalDate;

import org.chancery.model.impl.IdentifiedImpl;

import org.chancery.model.negotiation.ClauseStatus;
import org.chancery.model.negotiation.NegotiationPackage;
import org.chancery.model.negotiation.TextStatus;

import org.chancery.model.text.Clause;
import org.chancery.model.text.Wording;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.NotificationChain;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Clause Status</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.chancery.model.negotiation.impl.ClauseStatusImpl#getClause <em>Clause</em>}</li>
 *   <li>{@link org.chancery.model.negotiation.impl.ClauseStatusImpl#getStatus <em>Status</em>}</li>
 *   <li>{@link org.chancery.model.negotiation.impl.ClauseStatusImpl#getSince <em>Since</em>}</li>
 *   <li>{@link org.chancery.model.negotiation.impl.ClauseStatusImpl#getSilenceUntil <em>Silence Until</em>}</li>
 *   <li>{@link org.chancery.model.negotiation.impl.ClauseStatusImpl#getWording <em>Wording</em>}</li>
 * </ul>
 *
 * @generated
 */
public class ClauseStatusImpl extends IdentifiedImpl implements ClauseStatus {
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
	 * The default value of the '{@link #getStatus() <em>Status</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getStatus()
	 * @generated
	 * @ordered
	 */
	protected static final TextStatus STATUS_EDEFAULT = TextStatus.TABLED;

	/**
	 * The cached value of the '{@link #getStatus() <em>Status</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getStatus()
	 * @generated
	 * @ordered
	 */
	protected TextStatus status = STATUS_EDEFAULT;

	/**
	 * The default value of the '{@link #getSince() <em>Since</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSince()
	 * @generated
	 * @ordered
	 */
	protected static final LocalDate SINCE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getSince() <em>Since</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSince()
	 * @generated
	 * @ordered
	 */
	protected LocalDate since = SINCE_EDEFAULT;

	/**
	 * The default value of the '{@link #getSilenceUntil() <em>Silence Until</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSilenceUntil()
	 * @generated
	 * @ordered
	 */
	protected static final LocalDate SILENCE_UNTIL_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getSilenceUntil() <em>Silence Until</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSilenceUntil()
	 * @generated
	 * @ordered
	 */
	protected LocalDate silenceUntil = SILENCE_UNTIL_EDEFAULT;

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
	protected ClauseStatusImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return NegotiationPackage.Literals.CLAUSE_STATUS;
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
					eNotify(new ENotificationImpl(this, Notification.RESOLVE, NegotiationPackage.CLAUSE_STATUS__CLAUSE, oldClause, clause));
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
			eNotify(new ENotificationImpl(this, Notification.SET, NegotiationPackage.CLAUSE_STATUS__CLAUSE, oldClause, clause));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public TextStatus getStatus() {
		return status;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setStatus(TextStatus newStatus) {
		TextStatus oldStatus = status;
		status = newStatus == null ? STATUS_EDEFAULT : newStatus;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, NegotiationPackage.CLAUSE_STATUS__STATUS, oldStatus, status));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public LocalDate getSince() {
		return since;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSince(LocalDate newSince) {
		LocalDate oldSince = since;
		since = newSince;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, NegotiationPackage.CLAUSE_STATUS__SINCE, oldSince, since));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public LocalDate getSilenceUntil() {
		return silenceUntil;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSilenceUntil(LocalDate newSilenceUntil) {
		LocalDate oldSilenceUntil = silenceUntil;
		silenceUntil = newSilenceUntil;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, NegotiationPackage.CLAUSE_STATUS__SILENCE_UNTIL, oldSilenceUntil, silenceUntil));
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
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, NegotiationPackage.CLAUSE_STATUS__WORDING, oldWording, newWording);
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
				msgs = ((InternalEObject)wording).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - NegotiationPackage.CLAUSE_STATUS__WORDING, null, msgs);
			if (newWording != null)
				msgs = ((InternalEObject)newWording).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - NegotiationPackage.CLAUSE_STATUS__WORDING, null, msgs);
			msgs = basicSetWording(newWording, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, NegotiationPackage.CLAUSE_STATUS__WORDING, newWording, newWording));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case NegotiationPackage.CLAUSE_STATUS__WORDING:
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
			case NegotiationPackage.CLAUSE_STATUS__CLAUSE:
				if (resolve) return getClause();
				return basicGetClause();
			case NegotiationPackage.CLAUSE_STATUS__STATUS:
				return getStatus();
			case NegotiationPackage.CLAUSE_STATUS__SINCE:
				return getSince();
			case NegotiationPackage.CLAUSE_STATUS__SILENCE_UNTIL:
				return getSilenceUntil();
			case NegotiationPackage.CLAUSE_STATUS__WORDING:
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
			case NegotiationPackage.CLAUSE_STATUS__CLAUSE:
				setClause((Clause)newValue);
				return;
			case NegotiationPackage.CLAUSE_STATUS__STATUS:
				setStatus((TextStatus)newValue);
				return;
			case NegotiationPackage.CLAUSE_STATUS__SINCE:
				setSince((LocalDate)newValue);
				return;
			case NegotiationPackage.CLAUSE_STATUS__SILENCE_UNTIL:
				setSilenceUntil((LocalDate)newValue);
				return;
			case NegotiationPackage.CLAUSE_STATUS__WORDING:
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
			case NegotiationPackage.CLAUSE_STATUS__CLAUSE:
				setClause((Clause)null);
				return;
			case NegotiationPackage.CLAUSE_STATUS__STATUS:
				setStatus(STATUS_EDEFAULT);
				return;
			case NegotiationPackage.CLAUSE_STATUS__SINCE:
				setSince(SINCE_EDEFAULT);
				return;
			case NegotiationPackage.CLAUSE_STATUS__SILENCE_UNTIL:
				setSilenceUntil(SILENCE_UNTIL_EDEFAULT);
				return;
			case NegotiationPackage.CLAUSE_STATUS__WORDING:
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
			case NegotiationPackage.CLAUSE_STATUS__CLAUSE:
				return clause != null;
			case NegotiationPackage.CLAUSE_STATUS__STATUS:
				return status != STATUS_EDEFAULT;
			case NegotiationPackage.CLAUSE_STATUS__SINCE:
				return SINCE_EDEFAULT == null ? since != null : !SINCE_EDEFAULT.equals(since);
			case NegotiationPackage.CLAUSE_STATUS__SILENCE_UNTIL:
				return SILENCE_UNTIL_EDEFAULT == null ? silenceUntil != null : !SILENCE_UNTIL_EDEFAULT.equals(silenceUntil);
			case NegotiationPackage.CLAUSE_STATUS__WORDING:
				return wording != null;
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
		result.append(" (status: ");
		result.append(status);
		result.append(", since: ");
		result.append(since);
		result.append(", silenceUntil: ");
		result.append(silenceUntil);
		result.append(')');
		return result.toString();
	}

} //ClauseStatusImpl
