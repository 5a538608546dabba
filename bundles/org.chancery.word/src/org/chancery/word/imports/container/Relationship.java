package org.chancery.word.imports.container;

/**
 * A relationship of a part (ISO 29500-2, 6.5).
 *
 * @param id       by which the part names it
 * @param type     what it is, with the transitional URI also where the file is strict
 * @param target   full name of the part related to; the address as it stands if external
 * @param external whether the target lies outside the package
 */
public record Relationship(String id, String type, String target, boolean external) {

	/** Common start of the types (ISO 29500-4). */
	public static final String TYPE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";

	/** Whether the type ends in that word. */
	public boolean is(String word) {
		return type.equals(TYPE + word);
	}
}
