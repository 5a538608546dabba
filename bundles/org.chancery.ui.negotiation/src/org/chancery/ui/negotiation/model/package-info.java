/** What the views of the perspective show, kept current while the dossier is edited; no screen. */
package org.chancery.ui.negotiation.model;
