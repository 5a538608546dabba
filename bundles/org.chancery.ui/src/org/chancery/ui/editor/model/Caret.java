package org.chancery.ui.editor.model;

/**
 * Where a person is in the text.
 *
 * @param side  the column
 * @param place where in it
 */
public record Caret(Side side, Place place) {
}
