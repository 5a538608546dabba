/**
 */
package org.chancery.model.overlay;

import org.chancery.model.Identified;

import org.chancery.model.text.Clause;
import org.chancery.model.text.Wording;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Private Wording</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * The words of a clause of a lower audience, as this audience has them.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.chancery.model.overlay.PrivateWording#getClause <em>Clause</em>}</li>
 *   <li>{@link org.chancery.model.overlay.PrivateWording#getWording <em>Wording</em>}</li>
 *   <li>{@link org.chancery.model.overlay.PrivateWording#isOmitted <em>Omitted</em>}</li>
 *   <li>{@link org.chancery.model.overlay.PrivateWording#getDepartsFrom <em>Departs From</em>}</li>
 * </ul>
 *
 * @see org.chancery.model.overlay.OverlayPackage#getPrivateWording()
 * @model
 * @generated
 */
public interface PrivateWording extends Identified {
	/**
	 * Returns the value of the '<em><b>Clause</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The clause.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Clause</em>' reference.
	 * @see #setClause(Clause)
	 * @see org.chancery.model.overlay.OverlayPackage#getPrivateWording_Clause()
	 * @model
	 * @generated
	 */
	Clause getClause();

	/**
	 * Sets the value of the '{@link org.chancery.model.overlay.PrivateWording#getClause <em>Clause</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Clause</em>' reference.
	 * @see #getClause()
	 * @generated
	 */
	void setClause(Clause value);

	/**
	 * Returns the value of the '<em><b>Wording</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The private words; none where the clause is omitted.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Wording</em>' containment reference.
	 * @see #setWording(Wording)
	 * @see org.chancery.model.overlay.OverlayPackage#getPrivateWording_Wording()
	 * @model containment="true"
	 * @generated
	 */
	Wording getWording();

	/**
	 * Sets the value of the '{@link org.chancery.model.overlay.PrivateWording#getWording <em>Wording</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Wording</em>' containment reference.
	 * @see #getWording()
	 * @generated
	 */
	void setWording(Wording value);

	/**
	 * Returns the value of the '<em><b>Omitted</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whether this audience sees no such clause.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Omitted</em>' attribute.
	 * @see #setOmitted(boolean)
	 * @see org.chancery.model.overlay.OverlayPackage#getPrivateWording_Omitted()
	 * @model
	 * @generated
	 */
	boolean isOmitted();

	/**
	 * Sets the value of the '{@link org.chancery.model.overlay.PrivateWording#isOmitted <em>Omitted</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Omitted</em>' attribute.
	 * @see #isOmitted()
	 * @generated
	 */
	void setOmitted(boolean value);

	/**
	 * Returns the value of the '<em><b>Departs From</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * A copy of the lower wording that this one departs from; where the lower one differs from it, this one is stale.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Departs From</em>' containment reference.
	 * @see #setDepartsFrom(Wording)
	 * @see org.chancery.model.overlay.OverlayPackage#getPrivateWording_DepartsFrom()
	 * @model containment="true"
	 * @generated
	 */
	Wording getDepartsFrom();

	/**
	 * Sets the value of the '{@link org.chancery.model.overlay.PrivateWording#getDepartsFrom <em>Departs From</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Departs From</em>' containment reference.
	 * @see #getDepartsFrom()
	 * @generated
	 */
	void setDepartsFrom(Wording value);

} // PrivateWording
