package org.chancery.ui.views;

import org.chancery.edit.properties.Property;
import org.chancery.ui.jobs.Background;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;

/** The whole value of a property where it can be read and typed: a sentence does not fit into a line of a table. */
final class PropertyText {
	private final Text text;
	private Property property;

	PropertyText(Composite parent) {
		text = new Text(parent, SWT.MULTI | SWT.WRAP | SWT.V_SCROLL | SWT.BORDER);
		text.addListener(SWT.FocusOut, event -> store());
		text.addListener(SWT.Traverse, event -> {
			boolean leaves = event.detail == SWT.TRAVERSE_TAB_NEXT || event.detail == SWT.TRAVERSE_TAB_PREVIOUS;
			event.doit |= leaves;
			if (event.detail == SWT.TRAVERSE_ESCAPE) {
				show(property);
			}
		});
		show(null);
	}

	/** Shows another property; null for none. */
	void show(Property shown) {
		store();
		property = shown;
		text.setText(shown == null ? "" : shown.value());
		text.setEditable(shown != null && shown.editable() && shown.choices().isEmpty());
		text.setEnabled(shown != null);
	}

	/** Whether something has been typed that is not stored yet. */
	boolean isTyping() {
		return text.isFocusControl() && changed();
	}

	private boolean changed() {
		return property != null && text.getEditable() && !typed().equals(property.value());
	}

	private void store() {
		if (changed()) {
			Property changed = property;
			String words = typed();
			// What is refused is told once, not at each loss of the focus.
			property = null;
			Background.attempt(changed.name(), monitor -> changed.set(words));
		}
	}

	private String typed() {
		return text.getText().replace(Text.DELIMITER, "\n");
	}
}
