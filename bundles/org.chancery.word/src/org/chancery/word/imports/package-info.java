/** Reads treaties from Word files (ISO 29500 WordprocessingML, transitional and strict) into clauses. */
package org.chancery.word.imports;
