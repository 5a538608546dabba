/** Treaties in Word: import and export. */
package org.chancery.word;
