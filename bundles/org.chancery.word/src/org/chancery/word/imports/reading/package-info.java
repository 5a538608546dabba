/** Reads the stories of a Word file as a stream into paragraphs, each with its words, looks, number and style. */
package org.chancery.word.imports.reading;
