/**
 */
package org.chancery.model.text.impl;

import java.util.Collection;

import org.chancery.model.impl.IdentifiedImpl;

import org.chancery.model.parties.Party;

import org.chancery.model.text.Clause;
import org.chancery.model.text.ClauseKind;
import org.chancery.model.text.TextPackage;
import org.chancery.model.text.Wording;

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
 * An implementation of the model object '<em><b>Clause</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.chancery.model.text.impl.ClauseImpl#getKind <em>Kind</em>}</li>
 *   <li>{@link org.chancery.model.text.impl.ClauseImpl#isUnnumbered <em>Unnumbered</em>}</li>
 *   <li>{@link org.chancery.model.text.impl.ClauseImpl#getLockedNumber <em>Locked Number</em>}</li>
 *   <li>{@link org.chancery.model.text.impl.ClauseImpl#getLockedLabel <em>Locked Label</em>}</li>
 *   <li>{@link org.chancery.model.text.impl.ClauseImpl#getWordings <em>Wordings</em>}</li>
 *   <li>{@link org.chancery.model.text.impl.ClauseImpl#getParty <em>Party</em>}</li>
 *   <li>{@link org.chancery.model.text.impl.ClauseImpl#getClauses <em>Clauses</em>}</li>
 * </ul>
 *
 * @generated
 */
public class ClauseImpl extends IdentifiedImpl implements Clause {
	/**
	 * The default value of the '{@link #getKind() <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getKind()
	 * @generated
	 * @ordered
	 */
	protected static final ClauseKind KIND_EDEFAULT = ClauseKind.PREAMBLE;

	/**
	 * The cached value of the '{@link #getKind() <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getKind()
	 * @generated
	 * @ordered
	 */
	protected ClauseKind kind = KIND_EDEFAULT;

	/**
	 * The default value of the '{@link #isUnnumbered() <em>Unnumbered</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isUnnumbered()
	 * @generated
	 * @ordered
	 */
	protected static final boolean UNNUMBERED_EDEFAULT = false;

	/**
	 * The cached value of the '{@link #isUnnumbered() <em>Unnumbered</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isUnnumbered()
	 * @generated
	 * @ordered
	 */
	protected boolean unnumbered = UNNUMBERED_EDEFAULT;

	/**
	 * The default value of the '{@link #getLockedNumber() <em>Locked Number</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLockedNumber()
	 * @generated
	 * @ordered
	 */
	protected static final String LOCKED_NUMBER_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getLockedNumber() <em>Locked Number</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLockedNumber()
	 * @generated
	 * @ordered
	 */
	protected String lockedNumber = LOCKED_NUMBER_EDEFAULT;

	/**
	 * The default value of the '{@link #getLockedLabel() <em>Locked Label</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLockedLabel()
	 * @generated
	 * @ordered
	 */
	protected static final String LOCKED_LABEL_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getLockedLabel() <em>Locked Label</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLockedLabel()
	 * @generated
	 * @ordered
	 */
	protected String lockedLabel = LOCKED_LABEL_EDEFAULT;

	/**
	 * The cached value of the '{@link #getWordings() <em>Wordings</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getWordings()
	 * @generated
	 * @ordered
	 */
	protected EList<Wording> wordings;

	/**
	 * The cached value of the '{@link #getParty() <em>Party</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getParty()
	 * @generated
	 * @ordered
	 */
	protected Party party;

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
	protected ClauseImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return TextPackage.Literals.CLAUSE;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ClauseKind getKind() {
		return kind;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setKind(ClauseKind newKind) {
		ClauseKind oldKind = kind;
		kind = newKind == null ? KIND_EDEFAULT : newKind;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, TextPackage.CLAUSE__KIND, oldKind, kind));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isUnnumbered() {
		return unnumbered;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setUnnumbered(boolean newUnnumbered) {
		boolean oldUnnumbered = unnumbered;
		unnumbered = newUnnumbered;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, TextPackage.CLAUSE__UNNUMBERED, oldUnnumbered, unnumbered));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getLockedNumber() {
		return lockedNumber;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setLockedNumber(String newLockedNumber) {
		String oldLockedNumber = lockedNumber;
		lockedNumber = newLockedNumber;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, TextPackage.CLAUSE__LOCKED_NUMBER, oldLockedNumber, lockedNumber));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getLockedLabel() {
		return lockedLabel;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setLockedLabel(String newLockedLabel) {
		String oldLockedLabel = lockedLabel;
		lockedLabel = newLockedLabel;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, TextPackage.CLAUSE__LOCKED_LABEL, oldLockedLabel, lockedLabel));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Wording> getWordings() {
		if (wordings == null) {
			wordings = new EObjectContainmentEList<Wording>(Wording.class, this, TextPackage.CLAUSE__WORDINGS);
		}
		return wordings;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Party getParty() {
		if (party != null && party.eIsProxy()) {
			InternalEObject oldParty = (InternalEObject)party;
			party = (Party)eResolveProxy(oldParty);
			if (party != oldParty) {
				if (eNotificationRequired())
					eNotify(new ENotificationImpl(this, Notification.RESOLVE, TextPackage.CLAUSE__PARTY, oldParty, party));
			}
		}
		return party;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Party basicGetParty() {
		return party;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setParty(Party newParty) {
		Party oldParty = party;
		party = newParty;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, TextPackage.CLAUSE__PARTY, oldParty, party));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Clause> getClauses() {
		if (clauses == null) {
			clauses = new EObjectContainmentEList<Clause>(Clause.class, this, TextPackage.CLAUSE__CLAUSES);
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
			case TextPackage.CLAUSE__WORDINGS:
				return ((InternalEList<?>)getWordings()).basicRemove(otherEnd, msgs);
			case TextPackage.CLAUSE__CLAUSES:
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
			case TextPackage.CLAUSE__KIND:
				return getKind();
			case TextPackage.CLAUSE__UNNUMBERED:
				return isUnnumbered();
			case TextPackage.CLAUSE__LOCKED_NUMBER:
				return getLockedNumber();
			case TextPackage.CLAUSE__LOCKED_LABEL:
				return getLockedLabel();
			case TextPackage.CLAUSE__WORDINGS:
				return getWordings();
			case TextPackage.CLAUSE__PARTY:
				if (resolve) return getParty();
				return basicGetParty();
			case TextPackage.CLAUSE__CLAUSES:
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
			case TextPackage.CLAUSE__KIND:
				setKind((ClauseKind)newValue);
				return;
			case TextPackage.CLAUSE__UNNUMBERED:
				setUnnumbered((Boolean)newValue);
				return;
			case TextPackage.CLAUSE__LOCKED_NUMBER:
				setLockedNumber((String)newValue);
				return;
			case TextPackage.CLAUSE__LOCKED_LABEL:
				setLockedLabel((String)newValue);
				return;
			case TextPackage.CLAUSE__WORDINGS:
				getWordings().clear();
				getWordings().addAll((Collection<? extends Wording>)newValue);
				return;
			case TextPackage.CLAUSE__PARTY:
				setParty((Party)newValue);
				return;
			case TextPackage.CLAUSE__CLAUSES:
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
			case TextPackage.CLAUSE__KIND:
				setKind(KIND_EDEFAULT);
				return;
			case TextPackage.CLAUSE__UNNUMBERED:
				setUnnumbered(UNNUMBERED_EDEFAULT);
				return;
			case TextPackage.CLAUSE__LOCKED_NUMBER:
				setLockedNumber(LOCKED_NUMBER_EDEFAULT);
				return;
			case TextPackage.CLAUSE__LOCKED_LABEL:
				setLockedLabel(LOCKED_LABEL_EDEFAULT);
				return;
			case TextPackage.CLAUSE__WORDINGS:
				getWordings().clear();
				return;
			case TextPackage.CLAUSE__PARTY:
				setParty((Party)null);
				return;
			case TextPackage.CLAUSE__CLAUSES:
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
			case TextPackage.CLAUSE__KIND:
				return kind != KIND_EDEFAULT;
			case TextPackage.CLAUSE__UNNUMBERED:
				return unnumbered != UNNUMBERED_EDEFAULT;
			case TextPackage.CLAUSE__LOCKED_NUMBER:
				return LOCKED_NUMBER_EDEFAULT == null ? lockedNumber != null : !LOCKED_NUMBER_EDEFAULT.equals(lockedNumber);
			case TextPackage.CLAUSE__LOCKED_LABEL:
				return LOCKED_LABEL_EDEFAULT == null ? lockedLabel != null : !LOCKED_LABEL_EDEFAULT.equals(lockedLabel);
			case TextPackage.CLAUSE__WORDINGS:
				return wordings != null && !wordings.isEmpty();
			case TextPackage.CLAUSE__PARTY:
				return party != null;
			case TextPackage.CLAUSE__CLAUSES:
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
		result.append(" (kind: ");
		result.append(kind);
		result.append(", unnumbered: ");
		result.append(unnumbered);
		result.append(", lockedNumber: ");
		result.append(lockedNumber);
		result.append(", lockedLabel: ");
		result.append(lockedLabel);
		result.append(')');
		return result.toString();
	}

} //ClauseImpl
