/** Sealed dossiers on disk: the folder, its compartments, saving, checking, copying. */
package org.chancery.seal.dossier;
