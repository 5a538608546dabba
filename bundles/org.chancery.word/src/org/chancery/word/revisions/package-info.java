/**
 * Tracked changes (ISO 29500-1, 17.13.5) in every form that Word writes: a file as it was before them, as it is after
 * them, or with some of them accepted and others rejected.
 */
package org.chancery.word.revisions;
