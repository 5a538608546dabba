/** The negotiation itself: what must be looked at, and the operations that find it out. */
package org.chancery.negotiation;
