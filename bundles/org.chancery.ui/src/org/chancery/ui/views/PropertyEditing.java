package org.chancery.ui.views;

import org.chancery.edit.properties.Property;
import org.chancery.ui.jobs.Background;
import org.eclipse.jface.viewers.CellEditor;
import org.eclipse.jface.viewers.ComboBoxCellEditor;
import org.eclipse.jface.viewers.EditingSupport;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TextCellEditor;
import org.eclipse.swt.SWT;

/** Edits the value of a property in place: typed, or chosen where there are choices. */
final class PropertyEditing extends EditingSupport {
	private final TableViewer viewer;

	PropertyEditing(TableViewer viewer) {
		super(viewer);
		this.viewer = viewer;
	}

	@Override
	protected boolean canEdit(Object element) {
		return ((Property) element).editable();
	}

	@Override
	protected CellEditor getCellEditor(Object element) {
		Property property = (Property) element;
		return property.choices().isEmpty() ? new TextCellEditor(viewer.getTable())
				: new ComboBoxCellEditor(viewer.getTable(), property.choices().toArray(String[]::new), SWT.READ_ONLY);
	}

	@Override
	protected Object getValue(Object element) {
		Property property = (Property) element;
		return property.choices().isEmpty() ? property.value() : property.choices().indexOf(property.value());
	}

	@Override
	protected void setValue(Object element, Object value) {
		Property property = (Property) element;
		String chosen = value instanceof Integer index ? index < 0 ? property.value() : property.choices().get(index)
				: String.valueOf(value);
		Background.attempt(property.name(), monitor -> property.set(chosen));
	}
}
