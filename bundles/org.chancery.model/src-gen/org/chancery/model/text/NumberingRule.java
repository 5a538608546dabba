/**
 */
package org.chancery.model.text;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Numbering Rule</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * How the clauses of one kind are numbered in one language.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.chancery.model.text.NumberingRule#getKind <em>Kind</em>}</li>
 *   <li>{@link org.chancery.model.text.NumberingRule#getDepth <em>Depth</em>}</li>
 *   <li>{@link org.chancery.model.text.NumberingRule#getLanguage <em>Language</em>}</li>
 *   <li>{@link org.chancery.model.text.NumberingRule#getFormat <em>Format</em>}</li>
 *   <li>{@link org.chancery.model.text.NumberingRule#getPrefix <em>Prefix</em>}</li>
 *   <li>{@link org.chancery.model.text.NumberingRule#getSuffix <em>Suffix</em>}</li>
 *   <li>{@link org.chancery.model.text.NumberingRule#isCompound <em>Compound</em>}</li>
 *   <li>{@link org.chancery.model.text.NumberingRule#isContinuous <em>Continuous</em>}</li>
 *   <li>{@link org.chancery.model.text.NumberingRule#getFirst <em>First</em>}</li>
 * </ul>
 *
 * @see org.chancery.model.text.TextPackage#getNumberingRule()
 * @model
 * @generated
 */
public interface NumberingRule extends EObject {
	/**
	 * Returns the value of the '<em><b>Kind</b></em>' attribute.
	 * The literals are from the enumeration {@link org.chancery.model.text.ClauseKind}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The kind of clause.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Kind</em>' attribute.
	 * @see org.chancery.model.text.ClauseKind
	 * @see #setKind(ClauseKind)
	 * @see org.chancery.model.text.TextPackage#getNumberingRule_Kind()
	 * @model
	 * @generated
	 */
	ClauseKind getKind();

	/**
	 * Sets the value of the '{@link org.chancery.model.text.NumberingRule#getKind <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Kind</em>' attribute.
	 * @see org.chancery.model.text.ClauseKind
	 * @see #getKind()
	 * @generated
	 */
	void setKind(ClauseKind value);

	/**
	 * Returns the value of the '<em><b>Depth</b></em>' attribute.
	 * The default value is <code>"1"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * For subparagraphs the depth below the paragraph or article, from 1; 1 for other kinds.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Depth</em>' attribute.
	 * @see #setDepth(int)
	 * @see org.chancery.model.text.TextPackage#getNumberingRule_Depth()
	 * @model default="1"
	 * @generated
	 */
	int getDepth();

	/**
	 * Sets the value of the '{@link org.chancery.model.text.NumberingRule#getDepth <em>Depth</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Depth</em>' attribute.
	 * @see #getDepth()
	 * @generated
	 */
	void setDepth(int value);

	/**
	 * Returns the value of the '<em><b>Language</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * BCP 47 tag; empty for every language.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Language</em>' attribute.
	 * @see #setLanguage(String)
	 * @see org.chancery.model.text.TextPackage#getNumberingRule_Language()
	 * @model
	 * @generated
	 */
	String getLanguage();

	/**
	 * Sets the value of the '{@link org.chancery.model.text.NumberingRule#getLanguage <em>Language</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Language</em>' attribute.
	 * @see #getLanguage()
	 * @generated
	 */
	void setLanguage(String value);

	/**
	 * Returns the value of the '<em><b>Format</b></em>' attribute.
	 * The default value is <code>"decimal"</code>.
	 * The literals are from the enumeration {@link org.chancery.model.text.NumberFormat}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How the ordinal is written.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Format</em>' attribute.
	 * @see org.chancery.model.text.NumberFormat
	 * @see #setFormat(NumberFormat)
	 * @see org.chancery.model.text.TextPackage#getNumberingRule_Format()
	 * @model default="decimal"
	 * @generated
	 */
	NumberFormat getFormat();

	/**
	 * Sets the value of the '{@link org.chancery.model.text.NumberingRule#getFormat <em>Format</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Format</em>' attribute.
	 * @see org.chancery.model.text.NumberFormat
	 * @see #getFormat()
	 * @generated
	 */
	void setFormat(NumberFormat value);

	/**
	 * Returns the value of the '<em><b>Prefix</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What is printed before the ordinal, for instance "Article ".
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Prefix</em>' attribute.
	 * @see #setPrefix(String)
	 * @see org.chancery.model.text.TextPackage#getNumberingRule_Prefix()
	 * @model
	 * @generated
	 */
	String getPrefix();

	/**
	 * Sets the value of the '{@link org.chancery.model.text.NumberingRule#getPrefix <em>Prefix</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Prefix</em>' attribute.
	 * @see #getPrefix()
	 * @generated
	 */
	void setPrefix(String value);

	/**
	 * Returns the value of the '<em><b>Suffix</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What is printed after it, for instance ".".
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Suffix</em>' attribute.
	 * @see #setSuffix(String)
	 * @see org.chancery.model.text.TextPackage#getNumberingRule_Suffix()
	 * @model
	 * @generated
	 */
	String getSuffix();

	/**
	 * Sets the value of the '{@link org.chancery.model.text.NumberingRule#getSuffix <em>Suffix</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Suffix</em>' attribute.
	 * @see #getSuffix()
	 * @generated
	 */
	void setSuffix(String value);

	/**
	 * Returns the value of the '<em><b>Compound</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whether the ordinal of the enclosing numbered division and a full stop come first, as in Article 2.5.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Compound</em>' attribute.
	 * @see #setCompound(boolean)
	 * @see org.chancery.model.text.TextPackage#getNumberingRule_Compound()
	 * @model
	 * @generated
	 */
	boolean isCompound();

	/**
	 * Sets the value of the '{@link org.chancery.model.text.NumberingRule#isCompound <em>Compound</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Compound</em>' attribute.
	 * @see #isCompound()
	 * @generated
	 */
	void setCompound(boolean value);

	/**
	 * Returns the value of the '<em><b>Continuous</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whether numbers run on across enclosing clauses instead of beginning again in each.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Continuous</em>' attribute.
	 * @see #setContinuous(boolean)
	 * @see org.chancery.model.text.TextPackage#getNumberingRule_Continuous()
	 * @model
	 * @generated
	 */
	boolean isContinuous();

	/**
	 * Sets the value of the '{@link org.chancery.model.text.NumberingRule#isContinuous <em>Continuous</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Continuous</em>' attribute.
	 * @see #isContinuous()
	 * @generated
	 */
	void setContinuous(boolean value);

	/**
	 * Returns the value of the '<em><b>First</b></em>' attribute.
	 * The default value is <code>"1"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The first ordinal.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>First</em>' attribute.
	 * @see #setFirst(int)
	 * @see org.chancery.model.text.TextPackage#getNumberingRule_First()
	 * @model default="1"
	 * @generated
	 */
	int getFirst();

	/**
	 * Sets the value of the '{@link org.chancery.model.text.NumberingRule#getFirst <em>First</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>First</em>' attribute.
	 * @see #getFirst()
	 * @generated
	 */
	void setFirst(int value);

} // NumberingRule
