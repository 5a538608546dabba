/** The sample negotiation that Chancery ships. */
package org.chancery.core.sample;
