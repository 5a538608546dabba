/** Who proposes what for which clause, what blocks the text, and where its clauses stand. */
package org.chancery.negotiation.position;
