/** The editing domain: undoable commands and item providers, without a widget. */
package org.chancery.edit;
