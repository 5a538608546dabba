/**
 */
package org.chancery.model.negotiation.impl;

import java.util.Collection;

import org.chancery.model.negotiation.Fallback;
import org.chancery.model.negotiation.FallbackStep;
import org.chancery.model.negotiation.NegotiationPackage;
import org.chancery.model.negotiation.RedLineTest;

import org.chancery.model.text.Clause;
import org.chancery.model.text.Wording;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.NotificationChain;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;
import org.eclipse.emf.ecore.impl.MinimalEObjectImpl;

import org.eclipse.emf.ecore.util.EObjectContainmentEList;
import org.eclipse.emf.ecore.util.InternalEList;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Fallback</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.chancery.model.negotiation.impl.FallbackImpl#getStep <em>Step</em>}</li>
 *   <li>{@link org.chancery.model.negotiation.impl.FallbackImpl#getDescription <em>Description</em>}</li>
 *   <li>{@link org.chancery.model.negotiation.impl.FallbackImpl#getClause <em>Clause</em>}</li>
 *   <li>{@link org.chancery.model.negotiation.impl.FallbackImpl#getWording <em>Wording</em>}</li>
 *   <li>{@link org.chancery.model.negotiation.impl.FallbackImpl#getTests <em>Tests</em>}</li>
 * </ul>
 *
 * @generated
 */
public class FallbackImpl extends MinimalEObjectImpl.Container implements Fallback {
	/**
	 * The default value of the '{@link #getStep() <em>Step</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getStep()
	 * @generated
	 * @ordered
	 */
	protected static final FallbackStep STEP_EDEFAULT = FallbackStep.OPENING;

	/**
	 * The cached value of the '{@link #getStep() <em>Step</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getStep()
	 * @generated
	 * @ordered
	 */
	protected FallbackStep step = STEP_EDEFAULT;

	/**
	 * The default value of the '{@link #getDescription() <em>Description</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDescription()
	 * @generated
	 * @ordered
	 */
	protected static final String DESCRIPTION_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getDescription() <em>Description</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDescription()
	 * @generated
	 * @ordered
	 */
	protected String description = DESCRIPTION_EDEFAULT;

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
	 * The cached value of the '{@link #getTests() <em>Tests</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTests()
	 * @generated
	 * @ordered
	 */
	protected EList<RedLineTest> tests;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected FallbackImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return NegotiationPackage.Literals.FALLBACK;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public FallbackStep getStep() {
		return step;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setStep(FallbackStep newStep) {
		FallbackStep oldStep = step;
		step = newStep == null ? STEP_EDEFAULT : newStep;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, NegotiationPackage.FALLBACK__STEP, oldStep, step));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getDescription() {
		return description;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDescription(String newDescription) {
		String oldDescription = description;
		description = newDescription;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, NegotiationPackage.FALLBACK__DESCRIPTION, oldDescription, description));
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
					eNotify(new ENotificationImpl(this, Notification.RESOLVE, NegotiationPackage.FALLBACK__CLAUSE, oldClause, clause));
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
			eNotify(new ENotificationImpl(this, Notification.SET, NegotiationPackage.FALLBACK__CLAUSE, oldClause, clause));
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
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, NegotiationPackage.FALLBACK__WORDING, oldWording, newWording);
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
				msgs = ((InternalEObject)wording).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - NegotiationPackage.FALLBACK__WORDING, null, msgs);
			if (newWording != null)
				msgs = ((InternalEObject)newWording).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - NegotiationPackage.FALLBACK__WORDING, null, msgs);
			msgs = basicSetWording(newWording, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, NegotiationPackage.FALLBACK__WORDING, newWording, newWording));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<RedLineTest> getTests() {
		if (tests == null) {
			tests = new EObjectContainmentEList<RedLineTest>(RedLineTest.class, this, NegotiationPackage.FALLBACK__TESTS);
		}
		return tests;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case NegotiationPackage.FALLBACK__WORDING:
				return basicSetWording(null, msgs);
			case NegotiationPackage.FALLBACK__TESTS:
				return ((InternalEList<?>)getTests()).basicRemove(otherEnd, msgs);
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
			case NegotiationPackage.FALLBACK__STEP:
				return getStep();
			case NegotiationPackage.FALLBACK__DESCRIPTION:
				return getDescription();
			case NegotiationPackage.FALLBACK__CLAUSE:
				if (resolve) return getClause();
				return basicGetClause();
			case NegotiationPackage.FALLBACK__WORDING:
				return getWording();
			case NegotiationPackage.FALLBACK__TESTS:
				return getTests();
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
			case NegotiationPackage.FALLBACK__STEP:
				setStep((FallbackStep)newValue);
				return;
			case NegotiationPackage.FALLBACK__DESCRIPTION:
				setDescription((String)newValue);
				return;
			case NegotiationPackage.FALLBACK__CLAUSE:
				setClause((Clause)newValue);
				return;
			case NegotiationPackage.FALLBACK__WORDING:
				setWording((Wording)newValue);
				return;
			case NegotiationPackage.FALLBACK__TESTS:
				getTests().clear();
				getTests().addAll((Collection<? extends RedLineTest>)newValue);
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
			case NegotiationPackage.FALLBACK__STEP:
				setStep(STEP_EDEFAULT);
				return;
			case NegotiationPackage.FALLBACK__DESCRIPTION:
				setDescription(DESCRIPTION_EDEFAULT);
				return;
			case NegotiationPackage.FALLBACK__CLAUSE:
				setClause((Clause)null);
				return;
			case NegotiationPackage.FALLBACK__WORDING:
				setWording((Wording)null);
				return;
			case NegotiationPackage.FALLBACK__TESTS:
				getTests().clear();
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
			case NegotiationPackage.FALLBACK__STEP:
				return step != STEP_EDEFAULT;
			case NegotiationPackage.FALLBACK__DESCRIPTION:
				return DESCRIPTION_EDEFAULT == null ? description != null : !DESCRIPTION_EDEFAULT.equals(description);
			case NegotiationPackage.FALLBACK__CLAUSE:
				return clause != null;
			case NegotiationPackage.FALLBACK__WORDING:
				return wording != null;
			case NegotiationPackage.FALLBACK__TESTS:
				return tests != null && !tests.isEmpty();
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
		result.append(" (step: ");
		result.append(step);
		result.append(", description: ");
		result.append(description);
		result.append(')');
		return result.toString();
	}

} //FallbackImpl
