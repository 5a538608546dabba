/**
 */
package org.chancery.model.negotiation.impl;

import java.time.LocalDate;

import org.chancery.model.impl.IdentifiedImpl;

import org.chancery.model.negotiation.Disposition;
import org.chancery.model.negotiation.DispositionKind;
import org.chancery.model.negotiation.NegotiationPackage;

import org.chancery.model.text.Clause;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Disposition</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.chancery.model.negotiation.impl.DispositionImpl#getClause <em>Clause</em>}</li>
 *   <li>{@link org.chancery.model.negotiation.impl.DispositionImpl#getKind <em>Kind</em>}</li>
 *   <li>{@link org.chancery.model.negotiation.impl.DispositionImpl#getMilestone <em>Milestone</em>}</li>
 *   <li>{@link org.chancery.model.negotiation.impl.DispositionImpl#getAuthority <em>Authority</em>}</li>
 *   <li>{@link org.chancery.model.negotiation.impl.DispositionImpl#getExpires <em>Expires</em>}</li>
 * </ul>
 *
 * @generated
 */
public class DispositionImpl extends IdentifiedImpl implements Disposition {
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
	 * The default value of the '{@link #getKind() <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getKind()
	 * @generated
	 * @ordered
	 */
	protected static final DispositionKind KIND_EDEFAULT = DispositionKind.PUBLISH;

	/**
	 * The cached value of the '{@link #getKind() <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getKind()
	 * @generated
	 * @ordered
	 */
	protected DispositionKind kind = KIND_EDEFAULT;

	/**
	 * The default value of the '{@link #getMilestone() <em>Milestone</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMilestone()
	 * @generated
	 * @ordered
	 */
	protected static final String MILESTONE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getMilestone() <em>Milestone</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMilestone()
	 * @generated
	 * @ordered
	 */
	protected String milestone = MILESTONE_EDEFAULT;

	/**
	 * The default value of the '{@link #getAuthority() <em>Authority</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAuthority()
	 * @generated
	 * @ordered
	 */
	protected static final String AUTHORITY_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getAuthority() <em>Authority</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAuthority()
	 * @generated
	 * @ordered
	 */
	protected String authority = AUTHORITY_EDEFAULT;

	/**
	 * The default value of the '{@link #getExpires() <em>Expires</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getExpires()
	 * @generated
	 * @ordered
	 */
	protected static final LocalDate EXPIRES_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getExpires() <em>Expires</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getExpires()
	 * @generated
	 * @ordered
	 */
	protected LocalDate expires = EXPIRES_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected DispositionImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return NegotiationPackage.Literals.DISPOSITION;
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
					eNotify(new ENotificationImpl(this, Notification.RESOLVE, NegotiationPackage.DISPOSITION__CLAUSE, oldClause, clause));
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
			eNotify(new ENotificationImpl(this, Notification.SET, NegotiationPackage.DISPOSITION__CLAUSE, oldClause, clause));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public DispositionKind getKind() {
		return kind;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setKind(DispositionKind newKind) {
		DispositionKind oldKind = kind;
		kind = newKind == null ? KIND_EDEFAULT : newKind;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, NegotiationPackage.DISPOSITION__KIND, oldKind, kind));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getMilestone() {
		return milestone;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setMilestone(String newMilestone) {
		String oldMilestone = milestone;
		milestone = newMilestone;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, NegotiationPackage.DISPOSITION__MILESTONE, oldMilestone, milestone));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getAuthority() {
		return authority;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setAuthority(String newAuthority) {
		String oldAuthority = authority;
		authority = newAuthority;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, NegotiationPackage.DISPOSITION__AUTHORITY, oldAuthority, authority));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public LocalDate getExpires() {
		return expires;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setExpires(LocalDate newExpires) {
		LocalDate oldExpires = expires;
		expires = newExpires;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, NegotiationPackage.DISPOSITION__EXPIRES, oldExpires, expires));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case NegotiationPackage.DISPOSITION__CLAUSE:
				if (resolve) return getClause();
				return basicGetClause();
			case NegotiationPackage.DISPOSITION__KIND:
				return getKind();
			case NegotiationPackage.DISPOSITION__MILESTONE:
				return getMilestone();
			case NegotiationPackage.DISPOSITION__AUTHORITY:
				return getAuthority();
			case NegotiationPackage.DISPOSITION__EXPIRES:
				return getExpires();
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
			case NegotiationPackage.DISPOSITION__CLAUSE:
				setClause((Clause)newValue);
				return;
			case NegotiationPackage.DISPOSITION__KIND:
				setKind((DispositionKind)newValue);
				return;
			case NegotiationPackage.DISPOSITION__MILESTONE:
				setMilestone((String)newValue);
				return;
			case NegotiationPackage.DISPOSITION__AUTHORITY:
				setAuthority((String)newValue);
				return;
			case NegotiationPackage.DISPOSITION__EXPIRES:
				setExpires((LocalDate)newValue);
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
			case NegotiationPackage.DISPOSITION__CLAUSE:
				setClause((Clause)null);
				return;
			case NegotiationPackage.DISPOSITION__KIND:
				setKind(KIND_EDEFAULT);
				return;
			case NegotiationPackage.DISPOSITION__MILESTONE:
				setMilestone(MILESTONE_EDEFAULT);
				return;
			case NegotiationPackage.DISPOSITION__AUTHORITY:
				setAuthority(AUTHORITY_EDEFAULT);
				return;
			case NegotiationPackage.DISPOSITION__EXPIRES:
				setExpires(EXPIRES_EDEFAULT);
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
			case NegotiationPackage.DISPOSITION__CLAUSE:
				return clause != null;
			case NegotiationPackage.DISPOSITION__KIND:
				return kind != KIND_EDEFAULT;
			case NegotiationPackage.DISPOSITION__MILESTONE:
				return MILESTONE_EDEFAULT == null ? milestone != null : !MILESTONE_EDEFAULT.equals(milestone);
			case NegotiationPackage.DISPOSITION__AUTHORITY:
				return AUTHORITY_EDEFAULT == null ? authority != null : !AUTHORITY_EDEFAULT.equals(authority);
			case NegotiationPackage.DISPOSITION__EXPIRES:
				return EXPIRES_EDEFAULT == null ? expires != null : !EXPIRES_EDEFAULT.equals(expires);
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
		result.append(" (kind: ");
		result.append(kind);
		result.append(", milestone: ");
		result.append(milestone);
		result.append(", authority: ");
		result.append(authority);
		result.append(", expires: ");
		result.append(expires);
		result.append(')');
		return result.toString();
	}

} //DispositionImpl
