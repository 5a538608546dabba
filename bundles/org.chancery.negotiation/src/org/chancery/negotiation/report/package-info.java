/** The ledger as a report in three columns: asked, conceded, not negotiable. */
package org.chancery.negotiation.report;
