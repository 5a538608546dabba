/**
 * Taking a clause over from one text of a comparison into the other, which is a text of an open dossier. Whoever calls
 * makes it a step that can be undone.
 */
package org.chancery.comparison.takeover;
