/** The tree of the dossier. */
package org.chancery.ui.dossier;
