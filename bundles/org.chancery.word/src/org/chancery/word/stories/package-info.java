/** The stories of a Word file, body, headers, notes, text boxes, walked through word by word with the look of each word. */
package org.chancery.word.stories;
