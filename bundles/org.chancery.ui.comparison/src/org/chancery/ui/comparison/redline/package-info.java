/** Redlines in Word between two texts, as a wizard. */
package org.chancery.ui.comparison.redline;
