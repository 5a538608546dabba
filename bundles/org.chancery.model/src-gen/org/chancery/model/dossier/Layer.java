/**
 */
package org.chancery.model.dossier;

import org.chancery.model.overlay.PrivateClause;
import org.chancery.model.overlay.PrivateWording;

import org.chancery.model.parties.Agency;
import org.chancery.model.parties.Delegate;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Layer</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * The root of the resource of an audience above public; it only adds.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.chancery.model.dossier.Layer#getPrivateWordings <em>Private Wordings</em>}</li>
 *   <li>{@link org.chancery.model.dossier.Layer#getPrivateClauses <em>Private Clauses</em>}</li>
 *   <li>{@link org.chancery.model.dossier.Layer#getAgencies <em>Agencies</em>}</li>
 *   <li>{@link org.chancery.model.dossier.Layer#getDelegates <em>Delegates</em>}</li>
 * </ul>
 *
 * @see org.chancery.model.dossier.DossierPackage#getLayer()
 * @model
 * @generated
 */
public interface Layer extends Holding {
	/**
	 * Returns the value of the '<em><b>Private Wordings</b></em>' containment reference list.
	 * The list contents are of type {@link org.chancery.model.overlay.PrivateWording}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Words that depart from a lower wording.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Private Wordings</em>' containment reference list.
	 * @see org.chancery.model.dossier.DossierPackage#getLayer_PrivateWordings()
	 * @model containment="true"
	 * @generated
	 */
	EList<PrivateWording> getPrivateWordings();

	/**
	 * Returns the value of the '<em><b>Private Clauses</b></em>' containment reference list.
	 * The list contents are of type {@link org.chancery.model.overlay.PrivateClause}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Clauses that exist from this audience up only.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Private Clauses</em>' containment reference list.
	 * @see org.chancery.model.dossier.DossierPackage#getLayer_PrivateClauses()
	 * @model containment="true"
	 * @generated
	 */
	EList<PrivateClause> getPrivateClauses();

	/**
	 * Returns the value of the '<em><b>Agencies</b></em>' containment reference list.
	 * The list contents are of type {@link org.chancery.model.parties.Agency}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Agencies known to this audience only.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Agencies</em>' containment reference list.
	 * @see org.chancery.model.dossier.DossierPackage#getLayer_Agencies()
	 * @model containment="true"
	 * @generated
	 */
	EList<Agency> getAgencies();

	/**
	 * Returns the value of the '<em><b>Delegates</b></em>' containment reference list.
	 * The list contents are of type {@link org.chancery.model.parties.Delegate}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Delegates known to this audience only.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Delegates</em>' containment reference list.
	 * @see org.chancery.model.dossier.DossierPackage#getLayer_Delegates()
	 * @model containment="true"
	 * @generated
	 */
	EList<Delegate> getDelegates();

} // Layer
