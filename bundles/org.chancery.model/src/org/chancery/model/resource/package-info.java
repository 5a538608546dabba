/** The EMF resources of a dossier: one an audience, references by id across all of them. */
package org.chancery.model.resource;
