package org.chancery.word.markup;

/** What stands in an element: elements and characters. */
public sealed interface Node permits Element, Characters {
}
