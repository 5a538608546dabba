/** Recognises the clauses of a treaty in the paragraphs of a Word file. */
package org.chancery.word.imports.structure;
