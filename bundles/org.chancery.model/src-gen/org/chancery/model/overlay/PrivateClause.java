/**
 */
package org.chancery.model.overlay;

import org.chancery.model.Identified;

import org.chancery.model.text.Clause;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Private Clause</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A clause that exists from this audience up only, and where it stands.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.chancery.model.overlay.PrivateClause#getAfter <em>After</em>}</li>
 *   <li>{@link org.chancery.model.overlay.PrivateClause#getFirstIn <em>First In</em>}</li>
 *   <li>{@link org.chancery.model.overlay.PrivateClause#getClause <em>Clause</em>}</li>
 * </ul>
 *
 * @see org.chancery.model.overlay.OverlayPackage#getPrivateClause()
 * @model
 * @generated
 */
public interface PrivateClause extends Identified {
	/**
	 * Returns the value of the '<em><b>After</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The sibling that it follows; none if it is the first.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>After</em>' reference.
	 * @see #setAfter(Clause)
	 * @see org.chancery.model.overlay.OverlayPackage#getPrivateClause_After()
	 * @model
	 * @generated
	 */
	Clause getAfter();

	/**
	 * Sets the value of the '{@link org.chancery.model.overlay.PrivateClause#getAfter <em>After</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>After</em>' reference.
	 * @see #getAfter()
	 * @generated
	 */
	void setAfter(Clause value);

	/**
	 * Returns the value of the '<em><b>First In</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The clause in which it comes first, if it follows no sibling; none for the top of the text.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>First In</em>' reference.
	 * @see #setFirstIn(Clause)
	 * @see org.chancery.model.overlay.OverlayPackage#getPrivateClause_FirstIn()
	 * @model
	 * @generated
	 */
	Clause getFirstIn();

	/**
	 * Sets the value of the '{@link org.chancery.model.overlay.PrivateClause#getFirstIn <em>First In</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>First In</em>' reference.
	 * @see #getFirstIn()
	 * @generated
	 */
	void setFirstIn(Clause value);

	/**
	 * Returns the value of the '<em><b>Clause</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The clause.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Clause</em>' containment reference.
	 * @see #setClause(Clause)
	 * @see org.chancery.model.overlay.OverlayPackage#getPrivateClause_Clause()
	 * @model containment="true" required="true"
	 * @generated
	 */
	Clause getClause();

	/**
	 * Sets the value of the '{@link org.chancery.model.overlay.PrivateClause#getClause <em>Clause</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Clause</em>' containment reference.
	 * @see #getClause()
	 * @generated
	 */
	void setClause(Clause value);

} // PrivateClause
