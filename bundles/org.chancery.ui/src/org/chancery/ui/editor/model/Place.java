package org.chancery.ui.editor.model;

/**
 * A place in the text of one column.
 *
 * @param clauseId the clause
 * @param part     which part of it
 * @param offset   position in that part
 */
public record Place(String clauseId, Part part, int offset) {
}
