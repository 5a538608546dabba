/** Reviews of counter-drafts: what the other side did to a file, what we answer, and the answer in Word. */
package org.chancery.ui.comparison.review;
