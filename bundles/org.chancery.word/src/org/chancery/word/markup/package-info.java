/** The parts of a Word file as trees of elements, for what must change a file and keep all the rest of it as it was. */
package org.chancery.word.markup;
