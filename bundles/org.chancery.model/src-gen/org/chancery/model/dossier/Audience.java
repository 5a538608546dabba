/**
 */
package org.chancery.model.dossier;

import java.time.LocalDate;

import org.chancery.model.Identified;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Audience</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Who may read. The audiences form a lattice with public at the bottom.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.chancery.model.dossier.Audience#getName <em>Name</em>}</li>
 *   <li>{@link org.chancery.model.dossier.Audience#getAbove <em>Above</em>}</li>
 *   <li>{@link org.chancery.model.dossier.Audience#getOrder <em>Order</em>}</li>
 *   <li>{@link org.chancery.model.dossier.Audience#getRetainUntil <em>Retain Until</em>}</li>
 * </ul>
 *
 * @see org.chancery.model.dossier.DossierPackage#getAudience()
 * @model
 * @generated
 */
public interface Audience extends Identified {
	/**
	 * Returns the value of the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Name, for instance public, allies, delegation.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Name</em>' attribute.
	 * @see #setName(String)
	 * @see org.chancery.model.dossier.DossierPackage#getAudience_Name()
	 * @model
	 * @generated
	 */
	String getName();

	/**
	 * Sets the value of the '{@link org.chancery.model.dossier.Audience#getName <em>Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Name</em>' attribute.
	 * @see #getName()
	 * @generated
	 */
	void setName(String value);

	/**
	 * Returns the value of the '<em><b>Above</b></em>' reference list.
	 * The list contents are of type {@link org.chancery.model.dossier.Audience}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The audiences below this one, all of them, so that its place is known where one of them cannot be opened. Whoever reads this one reads those. Points down.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Above</em>' reference list.
	 * @see org.chancery.model.dossier.DossierPackage#getAudience_Above()
	 * @model
	 * @generated
	 */
	EList<Audience> getAbove();

	/**
	 * Returns the value of the '<em><b>Order</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Where two incomparable audiences both word a clause, the one of higher order prevails.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Order</em>' attribute.
	 * @see #setOrder(int)
	 * @see org.chancery.model.dossier.DossierPackage#getAudience_Order()
	 * @model
	 * @generated
	 */
	int getOrder();

	/**
	 * Sets the value of the '{@link org.chancery.model.dossier.Audience#getOrder <em>Order</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Order</em>' attribute.
	 * @see #getOrder()
	 * @generated
	 */
	void setOrder(int value);

	/**
	 * Returns the value of the '<em><b>Retain Until</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * When its words are destroyed; none if kept.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Retain Until</em>' attribute.
	 * @see #setRetainUntil(LocalDate)
	 * @see org.chancery.model.dossier.DossierPackage#getAudience_RetainUntil()
	 * @model dataType="org.chancery.model.LocalDate"
	 * @generated
	 */
	LocalDate getRetainUntil();

	/**
	 * Sets the value of the '{@link org.chancery.model.dossier.Audience#getRetainUntil <em>Retain Until</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Retain Until</em>' attribute.
	 * @see #getRetainUntil()
	 * @generated
	 */
	void setRetainUntil(LocalDate value);

} // Audience
