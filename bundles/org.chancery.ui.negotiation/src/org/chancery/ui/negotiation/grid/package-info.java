/** A table that is sorted, filtered and grouped: its model without a screen, and the control that shows it. */
package org.chancery.ui.negotiation.grid;
