/**
 * Dossiers in memory and on disk: the opened holdings of one dossier, the lattice of its audiences, and the store. The
 * format on disk is specified in {@code docs/dossier-format.md} of this bundle.
 */
package org.chancery.core.dossier;
