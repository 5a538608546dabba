/** The ledger: what was asked, offered, given and received, what it cost and gained, and what is missing in it. */
package org.chancery.negotiation.ledger;
