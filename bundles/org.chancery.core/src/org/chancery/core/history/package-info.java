/**
 * Earlier states of a text: where they come from is behind {@link org.chancery.core.history.VersionSource}, for a sealed
 * dossier its saved states, for a plain one those of the session. {@link org.chancery.core.history.ClauseHistory} tells
 * what became of one clause.
 */
package org.chancery.core.history;
