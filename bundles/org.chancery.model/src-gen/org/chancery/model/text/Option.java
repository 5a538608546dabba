/**
 */
package org.chancery.model.text;

import org.chancery.model.parties.Party;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Option</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * One proposal inside a bracket.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.chancery.model.text.Option#getProponents <em>Proponents</em>}</li>
 *   <li>{@link org.chancery.model.text.Option#getContent <em>Content</em>}</li>
 * </ul>
 *
 * @see org.chancery.model.text.TextPackage#getOption()
 * @model
 * @generated
 */
public interface Option extends EObject {
	/**
	 * Returns the value of the '<em><b>Proponents</b></em>' reference list.
	 * The list contents are of type {@link org.chancery.model.parties.Party}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The parties that propose it; empty if nobody is named.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Proponents</em>' reference list.
	 * @see org.chancery.model.text.TextPackage#getOption_Proponents()
	 * @model
	 * @generated
	 */
	EList<Party> getProponents();

	/**
	 * Returns the value of the '<em><b>Content</b></em>' containment reference list.
	 * The list contents are of type {@link org.chancery.model.text.Inline}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The words proposed; none if the proposal is to have no words here.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Content</em>' containment reference list.
	 * @see org.chancery.model.text.TextPackage#getOption_Content()
	 * @model containment="true"
	 * @generated
	 */
	EList<Inline> getContent();

} // Option
