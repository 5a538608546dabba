package org.chancery.comparison;

/**
 * Why a change weighs what it weighs, with the words that show it.
 *
 * @param effect which kind of effect, one word or few: "obligation", "number", "reference"
 * @param old    the words of the old text; empty if there are none
 * @param now    the words of the new text; empty if there are none
 */
public record Reason(String effect, String old, String now) {
}
