package org.chancery.word.imports.reading;

import java.util.List;

/**
 * What was read of a Word file.
 *
 * @param paragraphs the paragraphs of the body that hold something, in order, each with its index; an empty heading
 *                   paragraph is one of them
 * @param oddities   what a person should hear of
 * @param language   BCP 47 tag that the file declares for its text; null if none
 */
public record WordDocument(List<WordParagraph> paragraphs, Oddities oddities, String language) {
}
