/**
 */
package org.chancery.model.text;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Opaque Part</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A part of the imported package that opaque markup needs.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.chancery.model.text.OpaquePart#getRelationshipId <em>Relationship Id</em>}</li>
 *   <li>{@link org.chancery.model.text.OpaquePart#getRelationshipType <em>Relationship Type</em>}</li>
 *   <li>{@link org.chancery.model.text.OpaquePart#getContentType <em>Content Type</em>}</li>
 *   <li>{@link org.chancery.model.text.OpaquePart#getName <em>Name</em>}</li>
 *   <li>{@link org.chancery.model.text.OpaquePart#getData <em>Data</em>}</li>
 * </ul>
 *
 * @see org.chancery.model.text.TextPackage#getOpaquePart()
 * @model
 * @generated
 */
public interface OpaquePart extends EObject {
	/**
	 * Returns the value of the '<em><b>Relationship Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The relationship id by which the markup names it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Relationship Id</em>' attribute.
	 * @see #setRelationshipId(String)
	 * @see org.chancery.model.text.TextPackage#getOpaquePart_RelationshipId()
	 * @model
	 * @generated
	 */
	String getRelationshipId();

	/**
	 * Sets the value of the '{@link org.chancery.model.text.OpaquePart#getRelationshipId <em>Relationship Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Relationship Id</em>' attribute.
	 * @see #getRelationshipId()
	 * @generated
	 */
	void setRelationshipId(String value);

	/**
	 * Returns the value of the '<em><b>Relationship Type</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The relationship type (ISO 29500-2).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Relationship Type</em>' attribute.
	 * @see #setRelationshipType(String)
	 * @see org.chancery.model.text.TextPackage#getOpaquePart_RelationshipType()
	 * @model
	 * @generated
	 */
	String getRelationshipType();

	/**
	 * Sets the value of the '{@link org.chancery.model.text.OpaquePart#getRelationshipType <em>Relationship Type</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Relationship Type</em>' attribute.
	 * @see #getRelationshipType()
	 * @generated
	 */
	void setRelationshipType(String value);

	/**
	 * Returns the value of the '<em><b>Content Type</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The media type of the part.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Content Type</em>' attribute.
	 * @see #setContentType(String)
	 * @see org.chancery.model.text.TextPackage#getOpaquePart_ContentType()
	 * @model
	 * @generated
	 */
	String getContentType();

	/**
	 * Sets the value of the '{@link org.chancery.model.text.OpaquePart#getContentType <em>Content Type</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Content Type</em>' attribute.
	 * @see #getContentType()
	 * @generated
	 */
	void setContentType(String value);

	/**
	 * Returns the value of the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The last segment of the name that the part had.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Name</em>' attribute.
	 * @see #setName(String)
	 * @see org.chancery.model.text.TextPackage#getOpaquePart_Name()
	 * @model
	 * @generated
	 */
	String getName();

	/**
	 * Sets the value of the '{@link org.chancery.model.text.OpaquePart#getName <em>Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Name</em>' attribute.
	 * @see #getName()
	 * @generated
	 */
	void setName(String value);

	/**
	 * Returns the value of the '<em><b>Data</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The bytes.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Data</em>' attribute.
	 * @see #setData(byte[])
	 * @see org.chancery.model.text.TextPackage#getOpaquePart_Data()
	 * @model
	 * @generated
	 */
	byte[] getData();

	/**
	 * Sets the value of the '{@link org.chancery.model.text.OpaquePart#getData <em>Data</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Data</em>' attribute.
	 * @see #getData()
	 * @generated
	 */
	void setData(byte[] value);

} // OpaquePart
