/**
 */
package org.chancery.model.dossier;

import org.chancery.model.parties.Party;

import org.chancery.model.text.Text;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Dossier</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * The root of the public resource: a complete, valid dossier without any other.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.chancery.model.dossier.Dossier#getText <em>Text</em>}</li>
 *   <li>{@link org.chancery.model.dossier.Dossier#getParties <em>Parties</em>}</li>
 * </ul>
 *
 * @see org.chancery.model.dossier.DossierPackage#getDossier()
 * @model
 * @generated
 */
public interface Dossier extends Holding {
	/**
	 * Returns the value of the '<em><b>Text</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The text that everybody may read.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Text</em>' containment reference.
	 * @see #setText(Text)
	 * @see org.chancery.model.dossier.DossierPackage#getDossier_Text()
	 * @model containment="true" required="true"
	 * @generated
	 */
	Text getText();

	/**
	 * Sets the value of the '{@link org.chancery.model.dossier.Dossier#getText <em>Text</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Text</em>' containment reference.
	 * @see #getText()
	 * @generated
	 */
	void setText(Text value);

	/**
	 * Returns the value of the '<em><b>Parties</b></em>' containment reference list.
	 * The list contents are of type {@link org.chancery.model.parties.Party}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The parties, in the order of the text.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Parties</em>' containment reference list.
	 * @see org.chancery.model.dossier.DossierPackage#getDossier_Parties()
	 * @model containment="true"
	 * @generated
	 */
	EList<Party> getParties();

} // Dossier
