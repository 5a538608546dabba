/** Tests of the clause editor: its models without a display, the editor itself in a window. */
package org.chancery.ui.tests.editor;
