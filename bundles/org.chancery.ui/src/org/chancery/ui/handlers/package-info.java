/** What commands do: they gather what is selected and call an operation of the engine as one step that can be undone. */
package org.chancery.ui.handlers;
