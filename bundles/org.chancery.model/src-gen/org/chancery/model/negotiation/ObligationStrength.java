/**
 */
package org.chancery.model.negotiation;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;

import org.eclipse.emf.common.util.Enumerator;

/**
 * <!-- begin-user-doc -->
 * A representation of the literals of the enumeration '<em><b>Obligation Strength</b></em>',
 * and utility methods for working with them.
 * <!-- end-user-doc -->
 * <!-- begin-model-doc -->
 * How strongly a party is bound, from weak to strong.
 * <!-- end-model-doc -->
 * @see org.chancery.model.negotiation.NegotiationPackage#getObligationStrength()
 * @model
 * @generated
 */
public enum ObligationStrength implements Enumerator {
	/**
	 * The '<em><b>May Not</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #MAY_NOT_VALUE
	 * @generated
	 * @ordered
	 */
	MAY_NOT(0, "mayNot", "mayNot"),

	/**
	 * The '<em><b>May</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #MAY_VALUE
	 * @generated
	 * @ordered
	 */
	MAY(1, "may", "may"),

	/**
	 * The '<em><b>Should</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #SHOULD_VALUE
	 * @generated
	 * @ordered
	 */
	SHOULD(2, "should", "should"),

	/**
	 * The '<em><b>Shall Endeavour</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #SHALL_ENDEAVOUR_VALUE
	 * @generated
	 * @ordered
	 */
	SHALL_ENDEAVOUR(3, "shallEndeavour", "shallEndeavour"),

	/**
	 * The '<em><b>Undertakes</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #UNDERTAKES_VALUE
	 * @generated
	 * @ordered
	 */
	UNDERTAKES(4, "undertakes", "undertakes"),

	/**
	 * The '<em><b>Shall</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #SHALL_VALUE
	 * @generated
	 * @ordered
	 */
	SHALL(5, "shall", "shall"),

	/**
	 * The '<em><b>Shall Not</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #SHALL_NOT_VALUE
	 * @generated
	 * @ordered
	 */
	SHALL_NOT(6, "shallNot", "shallNot");

	/**
	 * The '<em><b>May Not</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #MAY_NOT
	 * @model name="mayNot"
	 * @generated
	 * @ordered
	 */
	public static final int MAY_NOT_VALUE = 0;

	/**
	 * The '<em><b>May</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #MAY
	 * @model name="may"
	 * @generated
	 * @ordered
	 */
	public static final int MAY_VALUE = 1;

	/**
	 * The '<em><b>Should</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #SHOULD
	 * @model name="should"
	 * @generated
	 * @ordered
	 */
	public static final int SHOULD_VALUE = 2;

	/**
	 * The '<em><b>Shall Endeavour</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #SHALL_ENDEAVOUR
	 * @model name="shallEndeavour"
	 * @generated
	 * @ordered
	 */
	public static final int SHALL_ENDEAVOUR_VALUE = 3;

	/**
	 * The '<em><b>Undertakes</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #UNDERTAKES
	 * @model name="undertakes"
	 * @generated
	 * @ordered
	 */
	public static final int UNDERTAKES_VALUE = 4;

	/**
	 * The '<em><b>Shall</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #SHALL
	 * @model name="shall"
	 * @generated
	 * @ordered
	 */
	public static final int SHALL_VALUE = 5;

	/**
	 * The '<em><b>Shall Not</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #SHALL_NOT
	 * @model name="shallNot"
	 * @generated
	 * @ordered
	 */
	public static final int SHALL_NOT_VALUE = 6;

	/**
	 * An array of all the '<em><b>Obligation Strength</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private static final ObligationStrength[] VALUES_ARRAY =
		new ObligationStrength[] {
			MAY_NOT,
			MAY,
			SHOULD,
			SHALL_ENDEAVOUR,
			UNDERTAKES,
			SHALL,
			SHALL_NOT,
		};

	/**
	 * A public read-only list of all the '<em><b>Obligation Strength</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static final List<ObligationStrength> VALUES = Collections.unmodifiableList(Arrays.asList(VALUES_ARRAY));

	/**
	 * Returns the '<em><b>Obligation Strength</b></em>' literal with the specified literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param literal the literal.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static ObligationStrength get(String literal) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			ObligationStrength result = VALUES_ARRAY[i];
			if (result.toString().equals(literal)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Obligation Strength</b></em>' literal with the specified name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param name the name.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static ObligationStrength getByName(String name) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			ObligationStrength result = VALUES_ARRAY[i];
			if (result.getName().equals(name)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Obligation Strength</b></em>' literal with the specified integer value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the integer value.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static ObligationStrength get(int value) {
		switch (value) {
			case MAY_NOT_VALUE: return MAY_NOT;
			case MAY_VALUE: return MAY;
			case SHOULD_VALUE: return SHOULD;
			case SHALL_ENDEAVOUR_VALUE: return SHALL_ENDEAVOUR;
			case UNDERTAKES_VALUE: return UNDERTAKES;
			case SHALL_VALUE: return SHALL;
			case SHALL_NOT_VALUE: return SHALL_NOT;
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
	private ObligationStrength(int value, String name, String literal) {
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
	
} //ObligationStrength
