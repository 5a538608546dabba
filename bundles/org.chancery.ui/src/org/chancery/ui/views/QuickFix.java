package org.chancery.ui.views;

import java.util.function.Consumer;
import org.eclipse.swt.widgets.Shell;

/**
 * What can be done about a finding at once.
 *
 * @param label what a person reads in the menu
 * @param run   does it, on the display thread, as steps that can be undone
 */
public record QuickFix(String label, Consumer<Shell> run) {
}
