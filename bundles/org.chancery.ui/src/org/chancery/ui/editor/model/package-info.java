/**
 * What the clause editor shows and decides, without a screen: units of the text, rows that align two audiences, marks,
 * searches.
 */
package org.chancery.ui.editor.model;
