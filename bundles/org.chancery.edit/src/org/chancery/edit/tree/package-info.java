/** What a tree of a dossier shows: nodes that keep their identity while the dossier changes, with labels. No screen. */
package org.chancery.edit.tree;
