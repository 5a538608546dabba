/** The perspective Negotiate: red lines, ledger and balance, positions, divergences. */
package org.chancery.ui.negotiation;
