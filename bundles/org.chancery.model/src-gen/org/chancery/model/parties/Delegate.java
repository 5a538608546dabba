/**
 */
package org.chancery.model.parties;

import java.time.LocalDate;

import org.chancery.model.Identified;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Delegate</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A person who acts for a party during a time.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.chancery.model.parties.Delegate#getName <em>Name</em>}</li>
 *   <li>{@link org.chancery.model.parties.Delegate#getTitle <em>Title</em>}</li>
 *   <li>{@link org.chancery.model.parties.Delegate#getAgency <em>Agency</em>}</li>
 *   <li>{@link org.chancery.model.parties.Delegate#getFrom <em>From</em>}</li>
 *   <li>{@link org.chancery.model.parties.Delegate#getUntil <em>Until</em>}</li>
 *   <li>{@link org.chancery.model.parties.Delegate#isSignatory <em>Signatory</em>}</li>
 * </ul>
 *
 * @see org.chancery.model.parties.PartiesPackage#getDelegate()
 * @model
 * @generated
 */
public interface Delegate extends Identified {
	/**
	 * Returns the value of the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Full name as it is printed.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Name</em>' attribute.
	 * @see #setName(String)
	 * @see org.chancery.model.parties.PartiesPackage#getDelegate_Name()
	 * @model
	 * @generated
	 */
	String getName();

	/**
	 * Sets the value of the '{@link org.chancery.model.parties.Delegate#getName <em>Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Name</em>' attribute.
	 * @see #getName()
	 * @generated
	 */
	void setName(String value);

	/**
	 * Returns the value of the '<em><b>Title</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Office or rank as it is printed under a signature.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Title</em>' attribute.
	 * @see #setTitle(String)
	 * @see org.chancery.model.parties.PartiesPackage#getDelegate_Title()
	 * @model
	 * @generated
	 */
	String getTitle();

	/**
	 * Sets the value of the '{@link org.chancery.model.parties.Delegate#getTitle <em>Title</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Title</em>' attribute.
	 * @see #getTitle()
	 * @generated
	 */
	void setTitle(String value);

	/**
	 * Returns the value of the '<em><b>Agency</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Where the delegate comes from.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Agency</em>' reference.
	 * @see #setAgency(Agency)
	 * @see org.chancery.model.parties.PartiesPackage#getDelegate_Agency()
	 * @model
	 * @generated
	 */
	Agency getAgency();

	/**
	 * Sets the value of the '{@link org.chancery.model.parties.Delegate#getAgency <em>Agency</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Agency</em>' reference.
	 * @see #getAgency()
	 * @generated
	 */
	void setAgency(Agency value);

	/**
	 * Returns the value of the '<em><b>From</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * First day of the appointment.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>From</em>' attribute.
	 * @see #setFrom(LocalDate)
	 * @see org.chancery.model.parties.PartiesPackage#getDelegate_From()
	 * @model dataType="org.chancery.model.LocalDate"
	 * @generated
	 */
	LocalDate getFrom();

	/**
	 * Sets the value of the '{@link org.chancery.model.parties.Delegate#getFrom <em>From</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>From</em>' attribute.
	 * @see #getFrom()
	 * @generated
	 */
	void setFrom(LocalDate value);

	/**
	 * Returns the value of the '<em><b>Until</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Last day of the appointment; none if open.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Until</em>' attribute.
	 * @see #setUntil(LocalDate)
	 * @see org.chancery.model.parties.PartiesPackage#getDelegate_Until()
	 * @model dataType="org.chancery.model.LocalDate"
	 * @generated
	 */
	LocalDate getUntil();

	/**
	 * Sets the value of the '{@link org.chancery.model.parties.Delegate#getUntil <em>Until</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Until</em>' attribute.
	 * @see #getUntil()
	 * @generated
	 */
	void setUntil(LocalDate value);

	/**
	 * Returns the value of the '<em><b>Signatory</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whether the delegate signs the treaty.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Signatory</em>' attribute.
	 * @see #setSignatory(boolean)
	 * @see org.chancery.model.parties.PartiesPackage#getDelegate_Signatory()
	 * @model
	 * @generated
	 */
	boolean isSignatory();

	/**
	 * Sets the value of the '{@link org.chancery.model.parties.Delegate#isSignatory <em>Signatory</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Signatory</em>' attribute.
	 * @see #isSignatory()
	 * @generated
	 */
	void setSignatory(boolean value);

} // Delegate
