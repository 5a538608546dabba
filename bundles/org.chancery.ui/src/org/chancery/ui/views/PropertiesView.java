package org.chancery.ui.views;

import java.util.List;
import java.util.Optional;
import org.chancery.edit.DossierSession;
import org.chancery.edit.properties.Property;
import org.chancery.edit.properties.ThingProperties;
import org.chancery.edit.tree.DossierNode;
import org.chancery.edit.tree.DossierTree;
import org.chancery.ui.ClauseReference;
import org.chancery.ui.DossierSessions;
import org.eclipse.jface.layout.TableColumnLayout;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.IWorkbenchPart;

/** The properties of what is selected: for a clause its kind, number, ids and audience. */
public final class PropertiesView extends SessionView {
	/** Id of the view in {@code plugin.xml}. */
	public static final String ID = "org.chancery.ui.properties";
	private TableViewer viewer;
	private PropertyText whole;
	private DossierNode node;

	@Override
	void createControls(Composite parent) {
		SashForm sash = new SashForm(parent, SWT.VERTICAL | SWT.SMOOTH);
		Composite frame = new Composite(sash, SWT.NONE);
		TableColumnLayout layout = new TableColumnLayout();
		frame.setLayout(layout);
		viewer = new TableViewer(frame, SWT.FULL_SELECTION | SWT.SINGLE | SWT.H_SCROLL | SWT.V_SCROLL);
		viewer.getTable().setHeaderVisible(true);
		viewer.setContentProvider(ArrayContentProvider.getInstance());
		TableViewerColumn name = column(layout, "Property", 44);
		name.setLabelProvider(ColumnLabelProvider.createTextProvider(each -> ((Property) each).name()));
		TableViewerColumn value = column(layout, "Value", 56);
		value.setLabelProvider(ColumnLabelProvider.createTextProvider(each -> ((Property) each).value()));
		value.setEditingSupport(new PropertyEditing(viewer));
		whole = new PropertyText(sash);
		sash.setWeights(3, 1);
		viewer.addSelectionChangedListener(event -> whole.show((Property) event.getStructuredSelection().getFirstElement()));
	}

	@Override
	void selected(IWorkbenchPart part, ISelection selection) {
		if (selection instanceof IStructuredSelection structured && structured.getFirstElement() instanceof DossierNode selected) {
			node = selected;
			refreshSoon();
		} else {
			super.selected(part, selection);
		}
	}

	@Override
	void clauseSelected(ClauseReference clause) {
		DossierSessions sessions = DossierSessions.get();
		sessions.current().ifPresent(session -> {
			node = new DossierTree(session, sessions.audience(), sessions.language()).clause(clause.clauseId()).orElse(null);
			refreshSoon();
		});
	}

	@Override
	public void sessionChanged(Optional<DossierSession> session) {
		node = null;
		super.sessionChanged(session);
	}

	@Override
	void refresh(Optional<DossierSession> session) {
		DossierSessions sessions = DossierSessions.get();
		if (viewer.isCellEditorActive() || whole.isTyping()) {
			return;
		}
		List<Property> shown = session.isEmpty() || node == null ? List.of()
				: ThingProperties.of(session.get(), sessions.audience(), sessions.language(), node);
		Object before = viewer.getStructuredSelection().getFirstElement();
		viewer.setInput(shown);
		Property same = before instanceof Property known
				? shown.stream().filter(each -> each.id().equals(known.id())).findFirst().orElse(null) : null;
		viewer.setSelection(same == null ? StructuredSelection.EMPTY : new StructuredSelection(same), true);
		whole.show(same);
	}

	@Override
	public void setFocus() {
		viewer.getTable().setFocus();
	}

	private TableViewerColumn column(TableColumnLayout layout, String title, int weight) {
		TableViewerColumn column = new TableViewerColumn(viewer, SWT.LEFT);
		column.getColumn().setText(title);
		layout.setColumnData(column.getColumn(), new ColumnWeightData(weight, 80));
		return column;
	}
}
