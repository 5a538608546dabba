package org.chancery.edit.properties;

import java.util.List;
import java.util.function.Consumer;

/**
 * One property of a thing: what a line of a properties view shows, and how it is set.
 *
 * @param id       key that does not change with the language of the workbench
 * @param category heading under which it stands
 * @param name     what a person reads
 * @param value    the value as text; empty for none
 * @param choices  the values that may be chosen; empty if any text may be typed
 * @param setter   sets the value as one step that can be undone; null if it cannot be set. Throws
 *                 {@link org.chancery.core.dossier.DossierException} with one line for a person if the value cannot be
 *                 taken; nothing has changed then
 */
public record Property(String id, String category, String name, String value, List<String> choices,
		Consumer<String> setter) {

	/** Whether it can be set. */
	public boolean editable() {
		return setter != null;
	}

	/** Sets the value, see {@link #setter}; a value equal to the present one is no step. */
	public void set(String newValue) {
		if (setter == null) {
			throw new IllegalStateException("read only");
		}
		if (!newValue.equals(value)) {
			setter.accept(newValue);
		}
	}
}
