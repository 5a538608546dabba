/** Sealed dossiers in the workbench: whose keys are in memory, who may read what, what was saved when. */
package org.chancery.ui.sealing;
