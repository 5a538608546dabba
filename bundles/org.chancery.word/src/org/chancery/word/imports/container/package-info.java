/** The package that a Word file is (ISO 29500-2, Open Packaging Conventions), read from memory and within limits. */
package org.chancery.word.imports.container;
