/** Wordings as the styled text of an editor: what is not words is one character, with its own look. No screen. */
package org.chancery.edit.styled;
