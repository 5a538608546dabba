/**
 */
package org.chancery.model.text;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Cross Reference</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A reference to a clause; prints the current number of that clause.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.chancery.model.text.CrossReference#getTarget <em>Target</em>}</li>
 *   <li>{@link org.chancery.model.text.CrossReference#getForm <em>Form</em>}</li>
 * </ul>
 *
 * @see org.chancery.model.text.TextPackage#getCrossReference()
 * @model
 * @generated
 */
public interface CrossReference extends Inline {
	/**
	 * Returns the value of the '<em><b>Target</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The clause referred to. In a text of one audience it is never a clause of a higher one.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Target</em>' reference.
	 * @see #setTarget(Clause)
	 * @see org.chancery.model.text.TextPackage#getCrossReference_Target()
	 * @model
	 * @generated
	 */
	Clause getTarget();

	/**
	 * Sets the value of the '{@link org.chancery.model.text.CrossReference#getTarget <em>Target</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Target</em>' reference.
	 * @see #getTarget()
	 * @generated
	 */
	void setTarget(Clause value);

	/**
	 * Returns the value of the '<em><b>Form</b></em>' attribute.
	 * The default value is <code>"citation"</code>.
	 * The literals are from the enumeration {@link org.chancery.model.text.ReferenceForm}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whole citation (Article 5(2)(a)), number alone (5), or relative to the clause that holds the reference (paragraph 2).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Form</em>' attribute.
	 * @see org.chancery.model.text.ReferenceForm
	 * @see #setForm(ReferenceForm)
	 * @see org.chancery.model.text.TextPackage#getCrossReference_Form()
	 * @model default="citation"
	 * @generated
	 */
	ReferenceForm getForm();

	/**
	 * Sets the value of the '{@link org.chancery.model.text.CrossReference#getForm <em>Form</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Form</em>' attribute.
	 * @see org.chancery.model.text.ReferenceForm
	 * @see #getForm()
	 * @generated
	 */
	void setForm(ReferenceForm value);

} // CrossReference
