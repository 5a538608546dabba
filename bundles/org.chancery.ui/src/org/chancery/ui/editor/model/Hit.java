package org.chancery.ui.editor.model;

/**
 * Where a searched text stands.
 *
 * @param clauseId the clause
 * @param part     in which part of it
 * @param start    offset in that part
 * @param length   number of positions
 */
public record Hit(String clauseId, Part part, int start, int length) {
}
