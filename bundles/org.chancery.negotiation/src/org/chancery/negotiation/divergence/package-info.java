/** Where the private and the public text part ways, what is to become of it, and what was promised against what was said. */
package org.chancery.negotiation.divergence;
