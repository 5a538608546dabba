/** The model of a dossier. */
package org.chancery.model;
