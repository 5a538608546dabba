/** Forms for the records of a negotiation: what they hold without a screen, and the dialog that shows them. */
package org.chancery.ui.negotiation.forms;
