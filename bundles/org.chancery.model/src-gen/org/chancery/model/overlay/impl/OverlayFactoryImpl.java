/**
 */
package org.chancery.model.overlay.impl;

import org.chancery.model.overlay.*;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;

import org.eclipse.emf.ecore.impl.EFactoryImpl;

import org.eclipse.emf.ecore.plugin.EcorePlugin;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model <b>Factory</b>.
 * <!-- end-user-doc -->
 * @generated
 */
public class OverlayFactoryImpl extends EFactoryImpl implements OverlayFactory {
	/**
	 * Creates the default factory implementation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static OverlayFactory init() {
		try {
			OverlayFactory theOverlayFactory = (OverlayFactory)EPackage.Registry.INSTANCE.getEFactory(OverlayPackage.eNS_URI);
			if (theOverlayFactory != null) {
				return theOverlayFactory;
			}
		}
		catch (Exception exception) {
			EcorePlugin.INSTANCE.log(exception);
		}
		return new OverlayFactoryImpl();
	}

	/**
	 * Creates an instance of the factory.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public OverlayFactoryImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EObject create(EClass eClass) {
		switch (eClass.getClassifierID()) {
			case OverlayPackage.PRIVATE_WORDING: return createPrivateWording();
			case OverlayPackage.PRIVATE_CLAUSE: return createPrivateClause();
			default:
				throw new IllegalArgumentException("The class '" + eClass.getName() + "' is not a valid classifier");
		}
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public PrivateWording createPrivateWording() {
		PrivateWordingImpl privateWording = new PrivateWordingImpl();
		return privateWording;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public PrivateClause createPrivateClause() {
		PrivateClauseImpl privateClause = new PrivateClauseImpl();
		return privateClause;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public OverlayPackage getOverlayPackage() {
		return (OverlayPackage)getEPackage();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @deprecated
	 * @generated
	 */
	@Deprecated
	public static OverlayPackage getPackage() {
		return OverlayPackage.eINSTANCE;
	}

} //OverlayFactoryImpl
