/**
 */
package org.chancery.model.text;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;

import org.eclipse.emf.common.util.Enumerator;

/**
 * <!-- begin-user-doc -->
 * A representation of the literals of the enumeration '<em><b>Number Format</b></em>',
 * and utility methods for working with them.
 * <!-- end-user-doc -->
 * <!-- begin-model-doc -->
 * How a number is written (ISO 29500-1, 17.18.59 names the same formats).
 * <!-- end-model-doc -->
 * @see org.chancery.model.text.TextPackage#getNumberFormat()
 * @model
 * @generated
 */
public enum NumberFormat implements Enumerator {
	/**
	 * The '<em><b>None</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #NONE_VALUE
	 * @generated
	 * @ordered
	 */
	NONE(0, "none", "none"),

	/**
	 * The '<em><b>Decimal</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #DECIMAL_VALUE
	 * @generated
	 * @ordered
	 */
	DECIMAL(1, "decimal", "decimal"),

	/**
	 * The '<em><b>Upper Roman</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #UPPER_ROMAN_VALUE
	 * @generated
	 * @ordered
	 */
	UPPER_ROMAN(2, "upperRoman", "upperRoman"),

	/**
	 * The '<em><b>Lower Roman</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #LOWER_ROMAN_VALUE
	 * @generated
	 * @ordered
	 */
	LOWER_ROMAN(3, "lowerRoman", "lowerRoman"),

	/**
	 * The '<em><b>Upper Letter</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #UPPER_LETTER_VALUE
	 * @generated
	 * @ordered
	 */
	UPPER_LETTER(4, "upperLetter", "upperLetter"),

	/**
	 * The '<em><b>Lower Letter</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #LOWER_LETTER_VALUE
	 * @generated
	 * @ordered
	 */
	LOWER_LETTER(5, "lowerLetter", "lowerLetter"),

	/**
	 * The '<em><b>Upper Word</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #UPPER_WORD_VALUE
	 * @generated
	 * @ordered
	 */
	UPPER_WORD(6, "upperWord", "upperWord"),

	/**
	 * The '<em><b>Ordinal Word</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #ORDINAL_WORD_VALUE
	 * @generated
	 * @ordered
	 */
	ORDINAL_WORD(7, "ordinalWord", "ordinalWord");

	/**
	 * The '<em><b>None</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #NONE
	 * @model name="none"
	 * @generated
	 * @ordered
	 */
	public static final int NONE_VALUE = 0;

	/**
	 * The '<em><b>Decimal</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #DECIMAL
	 * @model name="decimal"
	 * @generated
	 * @ordered
	 */
	public static final int DECIMAL_VALUE = 1;

	/**
	 * The '<em><b>Upper Roman</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #UPPER_ROMAN
	 * @model name="upperRoman"
	 * @generated
	 * @ordered
	 */
	public static final int UPPER_ROMAN_VALUE = 2;

	/**
	 * The '<em><b>Lower Roman</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #LOWER_ROMAN
	 * @model name="lowerRoman"
	 * @generated
	 * @ordered
	 */
	public static final int LOWER_ROMAN_VALUE = 3;

	/**
	 * The '<em><b>Upper Letter</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #UPPER_LETTER
	 * @model name="upperLetter"
	 * @generated
	 * @ordered
	 */
	public static final int UPPER_LETTER_VALUE = 4;

	/**
	 * The '<em><b>Lower Letter</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #LOWER_LETTER
	 * @model name="lowerLetter"
	 * @generated
	 * @ordered
	 */
	public static final int LOWER_LETTER_VALUE = 5;

	/**
	 * The '<em><b>Upper Word</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #UPPER_WORD
	 * @model name="upperWord"
	 * @generated
	 * @ordered
	 */
	public static final int UPPER_WORD_VALUE = 6;

	/**
	 * The '<em><b>Ordinal Word</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #ORDINAL_WORD
	 * @model name="ordinalWord"
	 * @generated
	 * @ordered
	 */
	public static final int ORDINAL_WORD_VALUE = 7;

	/**
	 * An array of all the '<em><b>Number Format</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private static final NumberFormat[] VALUES_ARRAY =
		new NumberFormat[] {
			NONE,
			DECIMAL,
			UPPER_ROMAN,
			LOWER_ROMAN,
			UPPER_LETTER,
			LOWER_LETTER,
			UPPER_WORD,
			ORDINAL_WORD,
		};

	/**
	 * A public read-only list of all the '<em><b>Number Format</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static final List<NumberFormat> VALUES = Collections.unmodifiableList(Arrays.asList(VALUES_ARRAY));

	/**
	 * Returns the '<em><b>Number Format</b></em>' literal with the specified literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param literal the literal.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static NumberFormat get(String literal) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			NumberFormat result = VALUES_ARRAY[i];
			if (result.toString().equals(literal)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Number Format</b></em>' literal with the specified name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param name the name.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static NumberFormat getByName(String name) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			NumberFormat result = VALUES_ARRAY[i];
			if (result.getName().equals(name)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Number Format</b></em>' literal with the specified integer value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the integer value.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static NumberFormat get(int value) {
		switch (value) {
			case NONE_VALUE: return NONE;
			case DECIMAL_VALUE: return DECIMAL;
			case UPPER_ROMAN_VALUE: return UPPER_ROMAN;
			case LOWER_ROMAN_VALUE: return LOWER_ROMAN;
			case UPPER_LETTER_VALUE: return UPPER_LETTER;
			case LOWER_LETTER_VALUE: return LOWER_LETTER;
			case UPPER_WORD_VALUE: return UPPER_WORD;
			case ORDINAL_WORD_VALUE: return ORDINAL_WORD;
		}
		return null;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private final int value;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private final String name;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private final String literal;

	/**
	 * Only this class can construct instances.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private NumberFormat(int value, String name, String literal) {
		this.value = value;
		this.name = name;
		this.literal = literal;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getValue() {
	  return value;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getName() {
	  return name;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getLiteral() {
	  return literal;
	}

	/**
	 * Returns the literal value of the enumerator, which is its string representation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String toString() {
		return literal;
	}
	
} //NumberFormat
