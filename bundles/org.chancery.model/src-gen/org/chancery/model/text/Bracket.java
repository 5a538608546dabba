/**
 */
package org.chancery.model.text;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Bracket</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Words that are not agreed, with the options proposed; nests.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.chancery.model.text.Bracket#getOptions <em>Options</em>}</li>
 * </ul>
 *
 * @see org.chancery.model.text.TextPackage#getBracket()
 * @model
 * @generated
 */
public interface Bracket extends Inline {
	/**
	 * Returns the value of the '<em><b>Options</b></em>' containment reference list.
	 * The list contents are of type {@link org.chancery.model.text.Option}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What is proposed, in order.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Options</em>' containment reference list.
	 * @see org.chancery.model.text.TextPackage#getBracket_Options()
	 * @model containment="true"
	 * @generated
	 */
	EList<Option> getOptions();

} // Bracket
