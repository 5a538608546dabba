/**
 * The alternat: each party's copy of the treaty, in which that party is named and signs first (UN Treaty Handbook,
 * section 5.6).
 */
package org.chancery.core.alternat;
