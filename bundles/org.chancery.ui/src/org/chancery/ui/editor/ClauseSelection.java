package org.chancery.ui.editor;

import org.chancery.ui.ClauseReference;
import org.eclipse.core.runtime.ListenerList;
import org.eclipse.jface.viewers.IPostSelectionProvider;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.ISelectionChangedListener;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.SelectionChangedEvent;
import org.eclipse.jface.viewers.StructuredSelection;

/** Tells the other parts of the window which clause a part is at. */
public final class ClauseSelection implements IPostSelectionProvider {

	private final ListenerList<ISelectionChangedListener> listeners = new ListenerList<>();
	private final ListenerList<ISelectionChangedListener> postListeners = new ListenerList<>();
	private IStructuredSelection selection = StructuredSelection.EMPTY;

	/** Tells if it is another clause than before; null for none. */
	public void show(String clauseId) {
		setSelection(clauseId == null ? StructuredSelection.EMPTY : new StructuredSelection(new ClauseReference(clauseId)));
	}

	@Override
	public ISelection getSelection() {
		return selection;
	}

	@Override
	public void setSelection(ISelection wanted) {
		if (wanted instanceof IStructuredSelection structured && !structured.equals(selection)) {
			selection = structured;
			tell();
		}
	}

	/** Tells again: the clause is the same, but stands elsewhere. */
	void tell() {
		var event = new SelectionChangedEvent(this, selection);
		listeners.forEach(each -> each.selectionChanged(event));
		postListeners.forEach(each -> each.selectionChanged(event));
	}

	@Override
	public void addSelectionChangedListener(ISelectionChangedListener listener) {
		listeners.add(listener);
	}

	@Override
	public void removeSelectionChangedListener(ISelectionChangedListener listener) {
		listeners.remove(listener);
	}

	@Override
	public void addPostSelectionChangedListener(ISelectionChangedListener listener) {
		postListeners.add(listener);
	}

	@Override
	public void removePostSelectionChangedListener(ISelectionChangedListener listener) {
		postListeners.remove(listener);
	}
}
