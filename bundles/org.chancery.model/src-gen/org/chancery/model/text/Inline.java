/**
 */
package org.chancery.model.text;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Inline</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A piece of a wording.
 * <!-- end-model-doc -->
 *
 *
 * @see org.chancery.model.text.TextPackage#getInline()
 * @model abstract="true"
 * @generated
 */
public interface Inline extends EObject {
} // Inline
