/**
 */
package org.chancery.model.dossier.impl;

import java.util.Collection;

import org.chancery.model.dossier.DossierPackage;
import org.chancery.model.dossier.Layer;

import org.chancery.model.overlay.PrivateClause;
import org.chancery.model.overlay.PrivateWording;

import org.chancery.model.parties.Agency;
import org.chancery.model.parties.Delegate;

import org.eclipse.emf.common.notify.NotificationChain;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.util.EObjectContainmentEList;
import org.eclipse.emf.ecore.util.InternalEList;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Layer</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.chancery.model.dossier.impl.LayerImpl#getPrivateWordings <em>Private Wordings</em>}</li>
 *   <li>{@link org.chancery.model.dossier.impl.LayerImpl#getPrivateClauses <em>Private Clauses</em>}</li>
 *   <li>{@link org.chancery.model.dossier.impl.LayerImpl#getAgencies <em>Agencies</em>}</li>
 *   <li>{@link org.chancery.model.dossier.impl.LayerImpl#getDelegates <em>Delegates</em>}</li>
 * </ul>
 *
 * @generated
 */
public class LayerImpl extends HoldingImpl implements Layer {
	/**
	 * The cached value of the '{@link #getPrivateWordings() <em>Private Wordings</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPrivateWordings()
	 * @generated
	 * @ordered
	 */
	protected EList<PrivateWording> privateWordings;

	/**
	 * The cached value of the '{@link #getPrivateClauses() <em>Private Clauses</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPrivateClauses()
	 * @generated
	 * @ordered
	 */
	protected EList<PrivateClause> privateClauses;

	/**
	 * The cached value of the '{@link #getAgencies() <em>Agencies</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAgencies()
	 * @generated
	 * @ordered
	 */
	protected EList<Agency> agencies;

	/**
	 * The cached value of the '{@link #getDelegates() <em>Delegates</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDelegates()
	 * @generated
	 * @ordered
	 */
	protected EList<Delegate> delegates;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected LayerImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return DossierPackage.Literals.LAYER;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<PrivateWording> getPrivateWordings() {
		if (privateWordings == null) {
			privateWordings = new EObjectContainmentEList<PrivateWording>(PrivateWording.class, this, DossierPackage.LAYER__PRIVATE_WORDINGS);
		}
		return privateWordings;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<PrivateClause> getPrivateClauses() {
		if (privateClauses == null) {
			privateClauses = new EObjectContainmentEList<PrivateClause>(PrivateClause.class, this, DossierPackage.LAYER__PRIVATE_CLAUSES);
		}
		return privateClauses;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Agency> getAgencies() {
		if (agencies == null) {
			agencies = new EObjectContainmentEList<Agency>(Agency.class, this, DossierPackage.LAYER__AGENCIES);
		}
		return agencies;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Delegate> getDelegates() {
		if (delegates == null) {
			delegates = new EObjectContainmentEList<Delegate>(Delegate.class, this, DossierPackage.LAYER__DELEGATES);
		}
		return delegates;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case DossierPackage.LAYER__PRIVATE_WORDINGS:
				return ((InternalEList<?>)getPrivateWordings()).basicRemove(otherEnd, msgs);
			case DossierPackage.LAYER__PRIVATE_CLAUSES:
				return ((InternalEList<?>)getPrivateClauses()).basicRemove(otherEnd, msgs);
			case DossierPackage.LAYER__AGENCIES:
				return ((InternalEList<?>)getAgencies()).basicRemove(otherEnd, msgs);
			case DossierPackage.LAYER__DELEGATES:
				return ((InternalEList<?>)getDelegates()).basicRemove(otherEnd, msgs);
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
			case DossierPackage.LAYER__PRIVATE_WORDINGS:
				return getPrivateWordings();
			case DossierPackage.LAYER__PRIVATE_CLAUSES:
				return getPrivateClauses();
			case DossierPackage.LAYER__AGENCIES:
				return getAgencies();
			case DossierPackage.LAYER__DELEGATES:
				return getDelegates();
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
			case DossierPackage.LAYER__PRIVATE_WORDINGS:
				getPrivateWordings().clear();
				getPrivateWordings().addAll((Collection<? extends PrivateWording>)newValue);
				return;
			case DossierPackage.LAYER__PRIVATE_CLAUSES:
				getPrivateClauses().clear();
				getPrivateClauses().addAll((Collection<? extends PrivateClause>)newValue);
				return;
			case DossierPackage.LAYER__AGENCIES:
				getAgencies().clear();
				getAgencies().addAll((Collection<? extends Agency>)newValue);
				return;
			case DossierPackage.LAYER__DELEGATES:
				getDelegates().clear();
				getDelegates().addAll((Collection<? extends Delegate>)newValue);
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
			case DossierPackage.LAYER__PRIVATE_WORDINGS:
				getPrivateWordings().clear();
				return;
			case DossierPackage.LAYER__PRIVATE_CLAUSES:
				getPrivateClauses().clear();
				return;
			case DossierPackage.LAYER__AGENCIES:
				getAgencies().clear();
				return;
			case DossierPackage.LAYER__DELEGATES:
				getDelegates().clear();
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
			case DossierPackage.LAYER__PRIVATE_WORDINGS:
				return privateWordings != null && !privateWordings.isEmpty();
			case DossierPackage.LAYER__PRIVATE_CLAUSES:
				return privateClauses != null && !privateClauses.isEmpty();
			case DossierPackage.LAYER__AGENCIES:
				return agencies != null && !agencies.isEmpty();
			case DossierPackage.LAYER__DELEGATES:
				return delegates != null && !delegates.isEmpty();
		}
		return super.eIsSet(featureID);
	}

} //LayerImpl
