package org.chancery.word.markup;

/** Characters between tags, without escapes. */
public record Characters(String text) implements Node {
}
