/** What was done to a file between sending and return: what tracked changes declare, and what is different without them. */
package org.chancery.word.review;
