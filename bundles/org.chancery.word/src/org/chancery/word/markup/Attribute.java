package org.chancery.word.markup;

/** An attribute; its value without escapes. */
public record Attribute(Name name, String value) {
}
