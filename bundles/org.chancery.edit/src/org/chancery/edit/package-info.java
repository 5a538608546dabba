/**
 * Dossiers being edited: sessions with undo and redo, and what a tree or a properties view shows of them. No screen.
 */
package org.chancery.edit;
