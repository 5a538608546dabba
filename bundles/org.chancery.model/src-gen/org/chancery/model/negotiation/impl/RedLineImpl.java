/**
 */
package org.chancery.model.negotiation.impl;

import java.util.Collection;

import org.chancery.model.impl.IdentifiedImpl;

import org.chancery.model.negotiation.Fallback;
import org.chancery.model.negotiation.NegotiationPackage;
import org.chancery.model.negotiation.RedLine;
import org.chancery.model.negotiation.RedLineTest;
import org.chancery.model.negotiation.Severity;
import org.chancery.model.negotiation.Waiver;

import org.chancery.model.parties.Agency;

import org.chancery.model.text.Clause;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.NotificationChain;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.eclipse.emf.ecore.util.EObjectContainmentEList;
import org.eclipse.emf.ecore.util.EObjectResolvingEList;
import org.eclipse.emf.ecore.util.InternalEList;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Red Line</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.chancery.model.negotiation.impl.RedLineImpl#getLabel <em>Label</em>}</li>
 *   <li>{@link org.chancery.model.negotiation.impl.RedLineImpl#getClauses <em>Clauses</em>}</li>
 *   <li>{@link org.chancery.model.negotiation.impl.RedLineImpl#getSentence <em>Sentence</em>}</li>
 *   <li>{@link org.chancery.model.negotiation.impl.RedLineImpl#getReason <em>Reason</em>}</li>
 *   <li>{@link org.chancery.model.negotiation.impl.RedLineImpl#getPublicDeclaration <em>Public Declaration</em>}</li>
 *   <li>{@link org.chancery.model.negotiation.impl.RedLineImpl#getSeverity <em>Severity</em>}</li>
 *   <li>{@link org.chancery.model.negotiation.impl.RedLineImpl#getOwner <em>Owner</em>}</li>
 *   <li>{@link org.chancery.model.negotiation.impl.RedLineImpl#getWaivableBy <em>Waivable By</em>}</li>
 *   <li>{@link org.chancery.model.negotiation.impl.RedLineImpl#getTests <em>Tests</em>}</li>
 *   <li>{@link org.chancery.model.negotiation.impl.RedLineImpl#getFallbacks <em>Fallbacks</em>}</li>
 *   <li>{@link org.chancery.model.negotiation.impl.RedLineImpl#getWaivers <em>Waivers</em>}</li>
 * </ul>
 *
 * @generated
 */
public class RedLineImpl extends IdentifiedImpl implements RedLine {
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
	 * The cached value of the '{@link #getClauses() <em>Clauses</em>}' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getClauses()
	 * @generated
	 * @ordered
	 */
	protected EList<Clause> clauses;

	/**
	 * The default value of the '{@link #getSentence() <em>Sentence</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSentence()
	 * @generated
	 * @ordered
	 */
	protected static final String SENTENCE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getSentence() <em>Sentence</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSentence()
	 * @generated
	 * @ordered
	 */
	protected String sentence = SENTENCE_EDEFAULT;

	/**
	 * The default value of the '{@link #getReason() <em>Reason</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getReason()
	 * @generated
	 * @ordered
	 */
	protected static final String REASON_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getReason() <em>Reason</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getReason()
	 * @generated
	 * @ordered
	 */
	protected String reason = REASON_EDEFAULT;

	/**
	 * The default value of the '{@link #getPublicDeclaration() <em>Public Declaration</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPublicDeclaration()
	 * @generated
	 * @ordered
	 */
	protected static final String PUBLIC_DECLARATION_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getPublicDeclaration() <em>Public Declaration</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPublicDeclaration()
	 * @generated
	 * @ordered
	 */
	protected String publicDeclaration = PUBLIC_DECLARATION_EDEFAULT;

	/**
	 * The default value of the '{@link #getSeverity() <em>Severity</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSeverity()
	 * @generated
	 * @ordered
	 */
	protected static final Severity SEVERITY_EDEFAULT = Severity.BLOCKING;

	/**
	 * The cached value of the '{@link #getSeverity() <em>Severity</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSeverity()
	 * @generated
	 * @ordered
	 */
	protected Severity severity = SEVERITY_EDEFAULT;

	/**
	 * The cached value of the '{@link #getOwner() <em>Owner</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOwner()
	 * @generated
	 * @ordered
	 */
	protected Agency owner;

	/**
	 * The default value of the '{@link #getWaivableBy() <em>Waivable By</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getWaivableBy()
	 * @generated
	 * @ordered
	 */
	protected static final String WAIVABLE_BY_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getWaivableBy() <em>Waivable By</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getWaivableBy()
	 * @generated
	 * @ordered
	 */
	protected String waivableBy = WAIVABLE_BY_EDEFAULT;

	/**
	 * The cached value of the '{@link #getTests() <em>Tests</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTests()
	 * @generated
	 * @ordered
	 */
	protected EList<RedLineTest> tests;

	/**
	 * The cached value of the '{@link #getFallbacks() <em>Fallbacks</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFallbacks()
	 * @generated
	 * @ordered
	 */
	protected EList<Fallback> fallbacks;

	/**
	 * The cached value of the '{@link #getWaivers() <em>Waivers</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getWaivers()
	 * @generated
	 * @ordered
	 */
	protected EList<Waiver> waivers;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected RedLineImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return NegotiationPackage.Literals.RED_LINE;
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
			eNotify(new ENotificationImpl(this, Notification.SET, NegotiationPackage.RED_LINE__LABEL, oldLabel, label));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Clause> getClauses() {
		if (clauses == null) {
			clauses = new EObjectResolvingEList<Clause>(Clause.class, this, NegotiationPackage.RED_LINE__CLAUSES);
		}
		return clauses;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getSentence() {
		return sentence;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSentence(String newSentence) {
		String oldSentence = sentence;
		sentence = newSentence;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, NegotiationPackage.RED_LINE__SENTENCE, oldSentence, sentence));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getReason() {
		return reason;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setReason(String newReason) {
		String oldReason = reason;
		reason = newReason;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, NegotiationPackage.RED_LINE__REASON, oldReason, reason));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getPublicDeclaration() {
		return publicDeclaration;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPublicDeclaration(String newPublicDeclaration) {
		String oldPublicDeclaration = publicDeclaration;
		publicDeclaration = newPublicDeclaration;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, NegotiationPackage.RED_LINE__PUBLIC_DECLARATION, oldPublicDeclaration, publicDeclaration));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Severity getSeverity() {
		return severity;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSeverity(Severity newSeverity) {
		Severity oldSeverity = severity;
		severity = newSeverity == null ? SEVERITY_EDEFAULT : newSeverity;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, NegotiationPackage.RED_LINE__SEVERITY, oldSeverity, severity));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Agency getOwner() {
		if (owner != null && owner.eIsProxy()) {
			InternalEObject oldOwner = (InternalEObject)owner;
			owner = (Agency)eResolveProxy(oldOwner);
			if (owner != oldOwner) {
				if (eNotificationRequired())
					eNotify(new ENotificationImpl(this, Notification.RESOLVE, NegotiationPackage.RED_LINE__OWNER, oldOwner, owner));
			}
		}
		return owner;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Agency basicGetOwner() {
		return owner;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setOwner(Agency newOwner) {
		Agency oldOwner = owner;
		owner = newOwner;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, NegotiationPackage.RED_LINE__OWNER, oldOwner, owner));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getWaivableBy() {
		return waivableBy;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setWaivableBy(String newWaivableBy) {
		String oldWaivableBy = waivableBy;
		waivableBy = newWaivableBy;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, NegotiationPackage.RED_LINE__WAIVABLE_BY, oldWaivableBy, waivableBy));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<RedLineTest> getTests() {
		if (tests == null) {
			tests = new EObjectContainmentEList<RedLineTest>(RedLineTest.class, this, NegotiationPackage.RED_LINE__TESTS);
		}
		return tests;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Fallback> getFallbacks() {
		if (fallbacks == null) {
			fallbacks = new EObjectContainmentEList<Fallback>(Fallback.class, this, NegotiationPackage.RED_LINE__FALLBACKS);
		}
		return fallbacks;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Waiver> getWaivers() {
		if (waivers == null) {
			waivers = new EObjectContainmentEList<Waiver>(Waiver.class, this, NegotiationPackage.RED_LINE__WAIVERS);
		}
		return waivers;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case NegotiationPackage.RED_LINE__TESTS:
				return ((InternalEList<?>)getTests()).basicRemove(otherEnd, msgs);
			case NegotiationPackage.RED_LINE__FALLBACKS:
				return ((InternalEList<?>)getFallbacks()).basicRemove(otherEnd, msgs);
			case NegotiationPackage.RED_LINE__WAIVERS:
				return ((InternalEList<?>)getWaivers()).basicRemove(otherEnd, msgs);
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
			case NegotiationPackage.RED_LINE__LABEL:
				return getLabel();
			case NegotiationPackage.RED_LINE__CLAUSES:
				return getClauses();
			case NegotiationPackage.RED_LINE__SENTENCE:
				return getSentence();
			case NegotiationPackage.RED_LINE__REASON:
				return getReason();
			case NegotiationPackage.RED_LINE__PUBLIC_DECLARATION:
				return getPublicDeclaration();
			case NegotiationPackage.RED_LINE__SEVERITY:
				return getSeverity();
			case NegotiationPackage.RED_LINE__OWNER:
				if (resolve) return getOwner();
				return basicGetOwner();
			case NegotiationPackage.RED_LINE__WAIVABLE_BY:
				return getWaivableBy();
			case NegotiationPackage.RED_LINE__TESTS:
				return getTests();
			case NegotiationPackage.RED_LINE__FALLBACKS:
				return getFallbacks();
			case NegotiationPackage.RED_LINE__WAIVERS:
				return getWaivers();
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
			case NegotiationPackage.RED_LINE__LABEL:
				setLabel((String)newValue);
				return;
			case NegotiationPackage.RED_LINE__CLAUSES:
				getClauses().clear();
				getClauses().addAll((Collection<? extends Clause>)newValue);
				return;
			case NegotiationPackage.RED_LINE__SENTENCE:
				setSentence((String)newValue);
				return;
			case NegotiationPackage.RED_LINE__REASON:
				setReason((String)newValue);
				return;
			case NegotiationPackage.RED_LINE__PUBLIC_DECLARATION:
				setPublicDeclaration((String)newValue);
				return;
			case NegotiationPackage.RED_LINE__SEVERITY:
				setSeverity((Severity)newValue);
				return;
			case NegotiationPackage.RED_LINE__OWNER:
				setOwner((Agency)newValue);
				return;
			case NegotiationPackage.RED_LINE__WAIVABLE_BY:
				setWaivableBy((String)newValue);
				return;
			case NegotiationPackage.RED_LINE__TESTS:
				getTests().clear();
				getTests().addAll((Collection<? extends RedLineTest>)newValue);
				return;
			case NegotiationPackage.RED_LINE__FALLBACKS:
				getFallbacks().clear();
				getFallbacks().addAll((Collection<? extends Fallback>)newValue);
				return;
			case NegotiationPackage.RED_LINE__WAIVERS:
				getWaivers().clear();
				getWaivers().addAll((Collection<? extends Waiver>)newValue);
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
			case NegotiationPackage.RED_LINE__LABEL:
				setLabel(LABEL_EDEFAULT);
				return;
			case NegotiationPackage.RED_LINE__CLAUSES:
				getClauses().clear();
				return;
			case NegotiationPackage.RED_LINE__SENTENCE:
				setSentence(SENTENCE_EDEFAULT);
				return;
			case NegotiationPackage.RED_LINE__REASON:
				setReason(REASON_EDEFAULT);
				return;
			case NegotiationPackage.RED_LINE__PUBLIC_DECLARATION:
				setPublicDeclaration(PUBLIC_DECLARATION_EDEFAULT);
				return;
			case NegotiationPackage.RED_LINE__SEVERITY:
				setSeverity(SEVERITY_EDEFAULT);
				return;
			case NegotiationPackage.RED_LINE__OWNER:
				setOwner((Agency)null);
				return;
			case NegotiationPackage.RED_LINE__WAIVABLE_BY:
				setWaivableBy(WAIVABLE_BY_EDEFAULT);
				return;
			case NegotiationPackage.RED_LINE__TESTS:
				getTests().clear();
				return;
			case NegotiationPackage.RED_LINE__FALLBACKS:
				getFallbacks().clear();
				return;
			case NegotiationPackage.RED_LINE__WAIVERS:
				getWaivers().clear();
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
			case NegotiationPackage.RED_LINE__LABEL:
				return LABEL_EDEFAULT == null ? label != null : !LABEL_EDEFAULT.equals(label);
			case NegotiationPackage.RED_LINE__CLAUSES:
				return clauses != null && !clauses.isEmpty();
			case NegotiationPackage.RED_LINE__SENTENCE:
				return SENTENCE_EDEFAULT == null ? sentence != null : !SENTENCE_EDEFAULT.equals(sentence);
			case NegotiationPackage.RED_LINE__REASON:
				return REASON_EDEFAULT == null ? reason != null : !REASON_EDEFAULT.equals(reason);
			case NegotiationPackage.RED_LINE__PUBLIC_DECLARATION:
				return PUBLIC_DECLARATION_EDEFAULT == null ? publicDeclaration != null : !PUBLIC_DECLARATION_EDEFAULT.equals(publicDeclaration);
			case NegotiationPackage.RED_LINE__SEVERITY:
				return severity != SEVERITY_EDEFAULT;
			case NegotiationPackage.RED_LINE__OWNER:
				return owner != null;
			case NegotiationPackage.RED_LINE__WAIVABLE_BY:
				return WAIVABLE_BY_EDEFAULT == null ? waivableBy != null : !WAIVABLE_BY_EDEFAULT.equals(waivableBy);
			case NegotiationPackage.RED_LINE__TESTS:
				return tests != null && !tests.isEmpty();
			case NegotiationPackage.RED_LINE__FALLBACKS:
				return fallbacks != null && !fallbacks.isEmpty();
			case NegotiationPackage.RED_LINE__WAIVERS:
				return waivers != null && !waivers.isEmpty();
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
		result.append(", sentence: ");
		result.append(sentence);
		result.append(", reason: ");
		result.append(reason);
		result.append(", publicDeclaration: ");
		result.append(publicDeclaration);
		result.append(", severity: ");
		result.append(severity);
		result.append(", waivableBy: ");
		result.append(waivableBy);
		result.append(')');
		return result.toString();
	}

} //RedLineImpl
