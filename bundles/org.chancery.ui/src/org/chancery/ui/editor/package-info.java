/** The clause editor: the text of two audiences side by side, as prose. */
package org.chancery.ui.editor;
