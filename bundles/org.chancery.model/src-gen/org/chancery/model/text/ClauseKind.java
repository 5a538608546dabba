/**
 */
package org.chancery.model.text;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;

import org.eclipse.emf.common.util.Enumerator;

/**
 * <!-- begin-user-doc -->
 * A representation of the literals of the enumeration '<em><b>Clause Kind</b></em>',
 * and utility methods for working with them.
 * <!-- end-user-doc -->
 * <!-- begin-model-doc -->
 * The kinds of clauses, from the outside in.
 * <!-- end-model-doc -->
 * @see org.chancery.model.text.TextPackage#getClauseKind()
 * @model
 * @generated
 */
public enum ClauseKind implements Enumerator {
	/**
	 * The '<em><b>Preamble</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #PREAMBLE_VALUE
	 * @generated
	 * @ordered
	 */
	PREAMBLE(0, "preamble", "preamble"),

	/**
	 * The '<em><b>Recital</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #RECITAL_VALUE
	 * @generated
	 * @ordered
	 */
	RECITAL(1, "recital", "recital"),

	/**
	 * The '<em><b>Part</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #PART_VALUE
	 * @generated
	 * @ordered
	 */
	PART(2, "part", "part"),

	/**
	 * The '<em><b>Title</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #TITLE_VALUE
	 * @generated
	 * @ordered
	 */
	TITLE(3, "title", "title"),

	/**
	 * The '<em><b>Chapter</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #CHAPTER_VALUE
	 * @generated
	 * @ordered
	 */
	CHAPTER(4, "chapter", "chapter"),

	/**
	 * The '<em><b>Section</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #SECTION_VALUE
	 * @generated
	 * @ordered
	 */
	SECTION(5, "section", "section"),

	/**
	 * The '<em><b>Subsection</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #SUBSECTION_VALUE
	 * @generated
	 * @ordered
	 */
	SUBSECTION(6, "subsection", "subsection"),

	/**
	 * The '<em><b>Article</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #ARTICLE_VALUE
	 * @generated
	 * @ordered
	 */
	ARTICLE(7, "article", "article"),

	/**
	 * The '<em><b>Paragraph</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #PARAGRAPH_VALUE
	 * @generated
	 * @ordered
	 */
	PARAGRAPH(8, "paragraph", "paragraph"),

	/**
	 * The '<em><b>Subparagraph</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #SUBPARAGRAPH_VALUE
	 * @generated
	 * @ordered
	 */
	SUBPARAGRAPH(9, "subparagraph", "subparagraph"),

	/**
	 * The '<em><b>Annex</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #ANNEX_VALUE
	 * @generated
	 * @ordered
	 */
	ANNEX(10, "annex", "annex"),

	/**
	 * The '<em><b>Testimonium</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #TESTIMONIUM_VALUE
	 * @generated
	 * @ordered
	 */
	TESTIMONIUM(11, "testimonium", "testimonium"),

	/**
	 * The '<em><b>Signature Block</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #SIGNATURE_BLOCK_VALUE
	 * @generated
	 * @ordered
	 */
	SIGNATURE_BLOCK(12, "signatureBlock", "signatureBlock");

	/**
	 * The '<em><b>Preamble</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #PREAMBLE
	 * @model name="preamble"
	 * @generated
	 * @ordered
	 */
	public static final int PREAMBLE_VALUE = 0;

	/**
	 * The '<em><b>Recital</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #RECITAL
	 * @model name="recital"
	 * @generated
	 * @ordered
	 */
	public static final int RECITAL_VALUE = 1;

	/**
	 * The '<em><b>Part</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #PART
	 * @model name="part"
	 * @generated
	 * @ordered
	 */
	public static final int PART_VALUE = 2;

	/**
	 * The '<em><b>Title</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #TITLE
	 * @model name="title"
	 * @generated
	 * @ordered
	 */
	public static final int TITLE_VALUE = 3;

	/**
	 * The '<em><b>Chapter</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #CHAPTER
	 * @model name="chapter"
	 * @generated
	 * @ordered
	 */
	public static final int CHAPTER_VALUE = 4;

	/**
	 * The '<em><b>Section</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #SECTION
	 * @model name="section"
	 * @generated
	 * @ordered
	 */
	public static final int SECTION_VALUE = 5;

	/**
	 * The '<em><b>Subsection</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #SUBSECTION
	 * @model name="subsection"
	 * @generated
	 * @ordered
	 */
	public static final int SUBSECTION_VALUE = 6;

	/**
	 * The '<em><b>Article</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #ARTICLE
	 * @model name="article"
	 * @generated
	 * @ordered
	 */
	public static final int ARTICLE_VALUE = 7;

	/**
	 * The '<em><b>Paragraph</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #PARAGRAPH
	 * @model name="paragraph"
	 * @generated
	 * @ordered
	 */
	public static final int PARAGRAPH_VALUE = 8;

	/**
	 * The '<em><b>Subparagraph</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #SUBPARAGRAPH
	 * @model name="subparagraph"
	 * @generated
	 * @ordered
	 */
	public static final int SUBPARAGRAPH_VALUE = 9;

	/**
	 * The '<em><b>Annex</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #ANNEX
	 * @model name="annex"
	 * @generated
	 * @ordered
	 */
	public static final int ANNEX_VALUE = 10;

	/**
	 * The '<em><b>Testimonium</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #TESTIMONIUM
	 * @model name="testimonium"
	 * @generated
	 * @ordered
	 */
	public static final int TESTIMONIUM_VALUE = 11;

	/**
	 * The '<em><b>Signature Block</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #SIGNATURE_BLOCK
	 * @model name="signatureBlock"
	 * @generated
	 * @ordered
	 */
	public static final int SIGNATURE_BLOCK_VALUE = 12;

	/**
	 * An array of all the '<em><b>Clause Kind</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private static final ClauseKind[] VALUES_ARRAY =
		new ClauseKind[] {
			PREAMBLE,
			RECITAL,
			PART,
			TITLE,
			CHAPTER,
			SECTION,
			SUBSECTION,
			ARTICLE,
			PARAGRAPH,
			SUBPARAGRAPH,
			ANNEX,
			TESTIMONIUM,
			SIGNATURE_BLOCK,
		};

	/**
	 * A public read-only list of all the '<em><b>Clause Kind</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static final List<ClauseKind> VALUES = Collections.unmodifiableList(Arrays.asList(VALUES_ARRAY));

	/**
	 * Returns the '<em><b>Clause Kind</b></em>' literal with the specified literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param literal the literal.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static ClauseKind get(String literal) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			ClauseKind result = VALUES_ARRAY[i];
			if (result.toString().equals(literal)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Clause Kind</b></em>' literal with the specified name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param name the name.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static ClauseKind getByName(String name) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			ClauseKind result = VALUES_ARRAY[i];
			if (result.getName().equals(name)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Clause Kind</b></em>' literal with the specified integer value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the integer value.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static ClauseKind get(int value) {
		switch (value) {
			case PREAMBLE_VALUE: return PREAMBLE;
			case RECITAL_VALUE: return RECITAL;
			case PART_VALUE: return PART;
			case TITLE_VALUE: return TITLE;
			case CHAPTER_VALUE: return CHAPTER;
			case SECTION_VALUE: return SECTION;
			case SUBSECTION_VALUE: return SUBSECTION;
			case ARTICLE_VALUE: return ARTICLE;
			case PARAGRAPH_VALUE: return PARAGRAPH;
			case SUBPARAGRAPH_VALUE: return SUBPARAGRAPH;
			case ANNEX_VALUE: return ANNEX;
			case TESTIMONIUM_VALUE: return TESTIMONIUM;
			case SIGNATURE_BLOCK_VALUE: return SIGNATURE_BLOCK;
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
	private ClauseKind(int value, String name, String literal) {
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
	
} //ClauseKind
