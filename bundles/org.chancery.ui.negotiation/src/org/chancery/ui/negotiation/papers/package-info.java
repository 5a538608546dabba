/** Working papers of a negotiation in Word, as a wizard. */
package org.chancery.ui.negotiation.papers;
