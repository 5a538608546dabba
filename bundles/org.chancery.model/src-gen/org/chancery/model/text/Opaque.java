/**
 */
package org.chancery.model.text;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Opaque</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Something imported that Chancery keeps and writes back unchanged: a table, an image, an equation.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.chancery.model.text.Opaque#getFormat <em>Format</em>}</li>
 *   <li>{@link org.chancery.model.text.Opaque#isBlock <em>Block</em>}</li>
 *   <li>{@link org.chancery.model.text.Opaque#getMarkup <em>Markup</em>}</li>
 *   <li>{@link org.chancery.model.text.Opaque#getText <em>Text</em>}</li>
 *   <li>{@link org.chancery.model.text.Opaque#getParts <em>Parts</em>}</li>
 * </ul>
 *
 * @see org.chancery.model.text.TextPackage#getOpaque()
 * @model
 * @generated
 */
public interface Opaque extends Inline {
	/**
	 * Returns the value of the '<em><b>Format</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Media type of the markup, for instance application/vnd.openxmlformats-officedocument.wordprocessingml.table+xml.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Format</em>' attribute.
	 * @see #setFormat(String)
	 * @see org.chancery.model.text.TextPackage#getOpaque_Format()
	 * @model
	 * @generated
	 */
	String getFormat();

	/**
	 * Sets the value of the '{@link org.chancery.model.text.Opaque#getFormat <em>Format</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Format</em>' attribute.
	 * @see #getFormat()
	 * @generated
	 */
	void setFormat(String value);

	/**
	 * Returns the value of the '<em><b>Block</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whether it stands between paragraphs instead of in the line.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Block</em>' attribute.
	 * @see #setBlock(boolean)
	 * @see org.chancery.model.text.TextPackage#getOpaque_Block()
	 * @model
	 * @generated
	 */
	boolean isBlock();

	/**
	 * Sets the value of the '{@link org.chancery.model.text.Opaque#isBlock <em>Block</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Block</em>' attribute.
	 * @see #isBlock()
	 * @generated
	 */
	void setBlock(boolean value);

	/**
	 * Returns the value of the '<em><b>Markup</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The markup as it was imported, complete in its namespaces.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Markup</em>' attribute.
	 * @see #setMarkup(String)
	 * @see org.chancery.model.text.TextPackage#getOpaque_Markup()
	 * @model
	 * @generated
	 */
	String getMarkup();

	/**
	 * Sets the value of the '{@link org.chancery.model.text.Opaque#getMarkup <em>Markup</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Markup</em>' attribute.
	 * @see #getMarkup()
	 * @generated
	 */
	void setMarkup(String value);

	/**
	 * Returns the value of the '<em><b>Text</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Its words as plain text, for search and comparison; cells separated by tabs, rows by line feeds.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Text</em>' attribute.
	 * @see #setText(String)
	 * @see org.chancery.model.text.TextPackage#getOpaque_Text()
	 * @model
	 * @generated
	 */
	String getText();

	/**
	 * Sets the value of the '{@link org.chancery.model.text.Opaque#getText <em>Text</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Text</em>' attribute.
	 * @see #getText()
	 * @generated
	 */
	void setText(String value);

	/**
	 * Returns the value of the '<em><b>Parts</b></em>' containment reference list.
	 * The list contents are of type {@link org.chancery.model.text.OpaquePart}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The package parts that the markup refers to.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Parts</em>' containment reference list.
	 * @see org.chancery.model.text.TextPackage#getOpaque_Parts()
	 * @model containment="true"
	 * @generated
	 */
	EList<OpaquePart> getParts();

} // Opaque
