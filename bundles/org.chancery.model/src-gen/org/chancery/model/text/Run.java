/**
 */
package org.chancery.model.text;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Run</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Words of one look.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.chancery.model.text.Run#getText <em>Text</em>}</li>
 *   <li>{@link org.chancery.model.text.Run#isBold <em>Bold</em>}</li>
 *   <li>{@link org.chancery.model.text.Run#isItalic <em>Italic</em>}</li>
 *   <li>{@link org.chancery.model.text.Run#isUnderline <em>Underline</em>}</li>
 *   <li>{@link org.chancery.model.text.Run#getVertical <em>Vertical</em>}</li>
 * </ul>
 *
 * @see org.chancery.model.text.TextPackage#getRun()
 * @model
 * @generated
 */
public interface Run extends Inline {
	/**
	 * Returns the value of the '<em><b>Text</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The words; a line feed stands for a line break, a tab for a tab.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Text</em>' attribute.
	 * @see #setText(String)
	 * @see org.chancery.model.text.TextPackage#getRun_Text()
	 * @model
	 * @generated
	 */
	String getText();

	/**
	 * Sets the value of the '{@link org.chancery.model.text.Run#getText <em>Text</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Text</em>' attribute.
	 * @see #getText()
	 * @generated
	 */
	void setText(String value);

	/**
	 * Returns the value of the '<em><b>Bold</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Bold.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Bold</em>' attribute.
	 * @see #setBold(boolean)
	 * @see org.chancery.model.text.TextPackage#getRun_Bold()
	 * @model
	 * @generated
	 */
	boolean isBold();

	/**
	 * Sets the value of the '{@link org.chancery.model.text.Run#isBold <em>Bold</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Bold</em>' attribute.
	 * @see #isBold()
	 * @generated
	 */
	void setBold(boolean value);

	/**
	 * Returns the value of the '<em><b>Italic</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Italic.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Italic</em>' attribute.
	 * @see #setItalic(boolean)
	 * @see org.chancery.model.text.TextPackage#getRun_Italic()
	 * @model
	 * @generated
	 */
	boolean isItalic();

	/**
	 * Sets the value of the '{@link org.chancery.model.text.Run#isItalic <em>Italic</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Italic</em>' attribute.
	 * @see #isItalic()
	 * @generated
	 */
	void setItalic(boolean value);

	/**
	 * Returns the value of the '<em><b>Underline</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Underlined.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Underline</em>' attribute.
	 * @see #setUnderline(boolean)
	 * @see org.chancery.model.text.TextPackage#getRun_Underline()
	 * @model
	 * @generated
	 */
	boolean isUnderline();

	/**
	 * Sets the value of the '{@link org.chancery.model.text.Run#isUnderline <em>Underline</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Underline</em>' attribute.
	 * @see #isUnderline()
	 * @generated
	 */
	void setUnderline(boolean value);

	/**
	 * Returns the value of the '<em><b>Vertical</b></em>' attribute.
	 * The default value is <code>"baseline"</code>.
	 * The literals are from the enumeration {@link org.chancery.model.text.VerticalAlignment}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Position against the line.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Vertical</em>' attribute.
	 * @see org.chancery.model.text.VerticalAlignment
	 * @see #setVertical(VerticalAlignment)
	 * @see org.chancery.model.text.TextPackage#getRun_Vertical()
	 * @model default="baseline"
	 * @generated
	 */
	VerticalAlignment getVertical();

	/**
	 * Sets the value of the '{@link org.chancery.model.text.Run#getVertical <em>Vertical</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Vertical</em>' attribute.
	 * @see org.chancery.model.text.VerticalAlignment
	 * @see #getVertical()
	 * @generated
	 */
	void setVertical(VerticalAlignment value);

} // Run
