/** The properties of things of a dossier as name and value, and how each is set as a step that can be undone. */
package org.chancery.edit.properties;
