/** Word out: the ratification draft, streamed without an object model of the document. */
package org.chancery.word.exports;
