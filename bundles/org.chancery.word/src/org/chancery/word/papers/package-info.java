/** Working papers of a negotiation in Word: big tables on pages that lie on their side. */
package org.chancery.word.papers;
