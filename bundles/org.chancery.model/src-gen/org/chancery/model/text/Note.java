/**
 */
package org.chancery.model.text;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Note</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A footnote at this place.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.chancery.model.text.Note#getContent <em>Content</em>}</li>
 * </ul>
 *
 * @see org.chancery.model.text.TextPackage#getNote()
 * @model
 * @generated
 */
public interface Note extends Inline {
	/**
	 * Returns the value of the '<em><b>Content</b></em>' containment reference list.
	 * The list contents are of type {@link org.chancery.model.text.Inline}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The words of the note.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Content</em>' containment reference list.
	 * @see org.chancery.model.text.TextPackage#getNote_Content()
	 * @model containment="true"
	 * @generated
	 */
	EList<Inline> getContent();

} // Note
