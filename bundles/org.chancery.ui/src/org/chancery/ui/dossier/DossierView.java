package org.chancery.ui.dossier;

import java.util.List;
import java.util.Optional;
import org.chancery.edit.DossierSession;
import org.chancery.edit.SessionChange;
import org.chancery.edit.tree.DossierNode;
import org.chancery.edit.tree.DossierTree;
import org.chancery.ui.ClauseReference;
import org.chancery.ui.Commands;
import org.chancery.ui.DossierSaveable;
import org.chancery.ui.DossierSessions;
import org.chancery.ui.UndoActions;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.DelegatingStyledCellLabelProvider;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.jface.viewers.Viewer;
import org.eclipse.jface.viewers.ViewerFilter;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.ISaveablePart;
import org.eclipse.ui.ISaveablesLifecycleListener;
import org.eclipse.ui.ISaveablesSource;
import org.eclipse.ui.Saveable;
import org.eclipse.ui.SaveablesLifecycleEvent;
import org.eclipse.ui.actions.ActionFactory;
import org.eclipse.ui.part.ViewPart;

/** The tree of the open dossier: text, parties, red lines, ledger, orphans. */
public final class DossierView extends ViewPart implements DossierSessions.Listener, ISaveablePart, ISaveablesSource {
	/** Id of the view in {@code plugin.xml}. */
	public static final String ID = "org.chancery.ui.dossier";
	/** Milliseconds without a key after which the filter is applied. */
	private static final int TYPING_PAUSE = 150;
	private static final int MOST_EXPANDED = 300;

	private final RedLinedClauses redLined = new RedLinedClauses();
	private final EditorLink link = new EditorLink(this);
	private TreeViewer viewer;
	private ShownTextBar bar;
	private Text filter;
	private DossierTree tree;
	private NodeSearch search;
	private Saveable[] saveables = {};

	@Override
	public void createPartControl(Composite parent) {
		Composite body = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().spacing(0, 2).applyTo(body);
		filter = new Text(body, SWT.SEARCH | SWT.ICON_CANCEL | SWT.ICON_SEARCH);
		filter.setMessage("Type to find in the tree");
		GridDataFactory.fillDefaults().grab(true, false).indent(4, 4).applyTo(filter);
		filter.addModifyListener(event -> filter.getDisplay().timerExec(TYPING_PAUSE, this::applyFilter));
		filter.addListener(SWT.DefaultSelection, event -> viewer.getControl().setFocus());
		bar = new ShownTextBar(body);
		createViewer(body);
		UndoActions.install(getViewSite().getActionBars());
		getViewSite().getActionBars().setGlobalActionHandler(ActionFactory.DELETE.getId(), new Action("Delete clause") {
			@Override
			public void run() {
				Commands.run(getSite(), "org.chancery.ui.deleteClause");
			}
		});
		link.install();
		DossierSessions.get().addListener(this);
		// The workbench asks for what is to be saved once the view stands.
		Optional<DossierSession> session = DossierSessions.get().current();
		saveables = DossierSaveable.of(session);
		show(session);
	}

	private void createViewer(Composite body) {
		viewer = new TreeViewer(body, SWT.MULTI | SWT.H_SCROLL | SWT.V_SCROLL);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(viewer.getControl());
		viewer.setUseHashlookup(true);
		viewer.setContentProvider(new NodeContent());
		viewer.setLabelProvider(new DelegatingStyledCellLabelProvider(new NodeLabels(redLined::contains)));
		viewer.addFilter(new ViewerFilter() {
			@Override
			public boolean select(Viewer each, Object parent, Object element) {
				return search == null || search.shows((DossierNode) element);
			}
		});
		viewer.addDoubleClickListener(event -> link.open());
		ClauseDrag.install(viewer);
		MenuManager menu = new MenuManager();
		viewer.getControl().setMenu(menu.createContextMenu(viewer.getControl()));
		getSite().registerContextMenu(menu, viewer);
		getSite().setSelectionProvider(viewer);
	}

	/** The line of a clause is selected and brought into sight. */
	public void reveal(String clauseId) {
		if (tree != null) {
			tree.clause(clauseId).ifPresent(node -> viewer.setSelection(new StructuredSelection(node), true));
		}
	}

	/** The clause that is selected. */
	public Optional<ClauseReference> selectedClause() {
		return ClauseReference.in(viewer.getStructuredSelection());
	}

	/** The viewer, for handlers that expand and collapse. */
	public TreeViewer viewer() {
		return viewer;
	}

	/** Opens every line. */
	public void expandAll() {
		viewer.getControl().setRedraw(false);
		viewer.expandAll();
		viewer.getControl().setRedraw(true);
	}

	/** Closes every line. */
	public void collapseAll() {
		viewer.collapseAll();
	}

	/** Whether tree and editor follow each other. */
	public void link(boolean on) {
		link.switchTo(on);
	}

	/** Puts the caret into the filter box. */
	public void focusFilter() {
		filter.setFocus();
	}

	@Override
	public void sessionChanged(Optional<DossierSession> session) {
		tell(SaveablesLifecycleEvent.POST_CLOSE);
		saveables = DossierSaveable.of(session);
		tell(SaveablesLifecycleEvent.POST_OPEN);
		show(session);
		firePropertyChange(ISaveablePart.PROP_DIRTY);
	}

	private void show(Optional<DossierSession> session) {
		bar.refresh();
		showTree(session.map(each -> newTree(each)).orElse(null));
		setContentDescription("");
	}

	@Override
	public void shownChanged() {
		Optional<ClauseReference> selected = selectedClause();
		sessionChanged(DossierSessions.get().current());
		selected.ifPresent(each -> reveal(each.clauseId()));
	}

	@Override
	public void contentChanged(SessionChange change) {
		if (change.structure() || change.records()) {
			redLined.refresh();
			List<DossierNode> roots = tree.take(change);
			search = filter.getText().isBlank() ? null : new NodeSearch(tree, filter.getText());
			IStructuredSelection selection = viewer.getStructuredSelection();
			viewer.getControl().setRedraw(false);
			viewer.refresh();
			viewer.setSelection(selection);
			viewer.getControl().setRedraw(true);
			if (roots.isEmpty()) {
				viewer.setInput(tree);
			}
			if (change.records()) {
				bar.refresh();
			}
		} else {
			viewer.update(tree.take(change).toArray(), null);
		}
	}

	@Override
	public void stateChanged() {
		firePropertyChange(ISaveablePart.PROP_DIRTY);
	}

	private DossierTree newTree(DossierSession session) {
		return new DossierTree(session, DossierSessions.get().audience(), DossierSessions.get().language());
	}

	private void showTree(DossierTree now) {
		tree = now;
		search = null;
		filter.setText("");
		redLined.refresh();
		viewer.getControl().setRedraw(false);
		viewer.setInput(tree);
		if (tree != null && !tree.roots().isEmpty()) {
			viewer.setExpandedState(tree.roots().getFirst(), true);
		}
		viewer.getControl().setRedraw(true);
	}

	private void applyFilter() {
		if (filter.isDisposed() || tree == null) {
			return;
		}
		search = filter.getText().isBlank() ? null : new NodeSearch(tree, filter.getText());
		viewer.getControl().setRedraw(false);
		viewer.refresh();
		if (search != null) {
			search.hits().stream().limit(MOST_EXPANDED).forEach(hit -> viewer.expandToLevel(hit, 0));
		}
		viewer.getControl().setRedraw(true);
	}

	@Override
	public void setFocus() {
		viewer.getControl().setFocus();
	}

	@Override
	public void dispose() {
		link.dispose();
		DossierSessions.get().removeListener(this);
		super.dispose();
	}

	/** The workbench counts what there is to save, and would keep a closed dossier if it were not told. */
	private void tell(int event) {
		getSite().getService(ISaveablesLifecycleListener.class)
				.handleLifecycleEvent(new SaveablesLifecycleEvent(this, event, saveables, false));
	}

	@Override
	public Saveable[] getSaveables() {
		return saveables;
	}

	@Override
	public Saveable[] getActiveSaveables() {
		return saveables;
	}

	@Override
	public boolean isDirty() {
		return DossierSessions.get().current().map(DossierSession::dirty).orElse(false);
	}

	@Override
	public void doSave(IProgressMonitor monitor) {
		org.chancery.ui.jobs.DossierFiles.save(() -> {
		});
	}

	@Override
	public void doSaveAs() {
		// A dossier is copied as a folder.
	}

	@Override
	public boolean isSaveAsAllowed() {
		return false;
	}

	@Override
	public boolean isSaveOnCloseNeeded() {
		return isDirty();
	}
}
