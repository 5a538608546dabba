/**
 */
package org.chancery.model.overlay;

import org.eclipse.emf.ecore.EFactory;

/**
 * <!-- begin-user-doc -->
 * The <b>Factory</b> for the model.
 * It provides a create method for each non-abstract class of the model.
 * <!-- end-user-doc -->
 * @see org.chancery.model.overlay.OverlayPackage
 * @generated
 */
public interface OverlayFactory extends EFactory {
	/**
	 * The singleton instance of the factory.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	OverlayFactory eINSTANCE = org.chancery.model.overlay.impl.OverlayFactoryImpl.init();

	/**
	 * Returns a new object of class '<em>Private Wording</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Private Wording</em>'.
	 * @generated
	 */
	PrivateWording createPrivateWording();

	/**
	 * Returns a new object of class '<em>Private Clause</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Private Clause</em>'.
	 * @generated
	 */
	PrivateClause createPrivateClause();

	/**
	 * Returns the package supported by this factory.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the package supported by this factory.
	 * @generated
	 */
	OverlayPackage getOverlayPackage();

} //OverlayFactory
