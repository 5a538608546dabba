/** Finds what the reader of a Word file does not see: hidden words, data and files kept beside the text, links, programs. */
package org.chancery.word.hidden;
