package org.chancery.ui.editor;

import java.util.Objects;
import java.util.Optional;

import org.chancery.edit.DossierSession;
import org.chancery.edit.SessionChange;
import org.chancery.edit.SessionListener;
import org.chancery.model.dossier.Audience;
import org.chancery.ui.ClausePresenter;
import org.chancery.ui.ClauseReference;
import org.chancery.ui.DossierInput;
import org.chancery.ui.DossierSaveable;
import org.chancery.ui.UndoActions;
import org.chancery.ui.editor.model.Caret;
import org.chancery.ui.editor.model.ClauseEditorModel;
import org.chancery.ui.editor.model.Side;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorSite;
import org.eclipse.ui.INavigationLocation;
import org.eclipse.ui.INavigationLocationProvider;
import org.eclipse.ui.ISaveablesSource;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.Saveable;
import org.eclipse.ui.contexts.IContextService;
import org.eclipse.ui.part.EditorPart;

/**
 * The editor of a treaty text: one article, preamble or stretch of an annex at a time, as two audiences read it, side by
 * side. Its input is a {@link DossierInput}; it keeps nothing outside the session.
 */
public final class ClauseEditor extends EditorPart
		implements SessionListener, ClausePresenter, ISaveablesSource, INavigationLocationProvider {

	/** The context in which the key bindings of the editor hold. */
	public static final String CONTEXT = "org.chancery.ui.editor.context";

	/** Where other bundles contribute buttons to the editor. */
	public static final String TOOLS = "toolbar:org.chancery.ui.editor";

	private DossierSession session;
	private EditorControl control;
	private String told;

	@Override
	public void init(IEditorSite site, IEditorInput input) throws PartInitException {
		if (!(input instanceof DossierInput dossier)) {
			throw new PartInitException("The clause editor shows the text of an open dossier.");
		}
		setSite(site);
		setInput(input);
		setPartName(input.getName());
		session = dossier.session();
	}

	@Override
	public void createPartControl(Composite parent) {
		control = new EditorControl(parent, new ClauseEditorModel(session), this);
		getSite().setSelectionProvider(control.selection());
		getSite().getService(IContextService.class).activateContext(CONTEXT);
		UndoActions.install(getEditorSite().getActionBars());
		new EditorActions(control).install(getEditorSite());
		control.menu(getSite()::registerContextMenu);
		session.addListener(this);
	}

	/** The audience whose text a column shows. */
	public Audience audience(Side side) {
		return control.model().audience(side);
	}

	/** The widgets. */
	EditorControl control() {
		return control;
	}

	@Override
	public void changed(SessionChange change) {
		control.take(change);
	}

	@Override
	public void stateChanged() {
		firePropertyChange(PROP_DIRTY);
	}

	@Override
	public void reveal(String clauseId) {
		if (control.reveal(clauseId)) {
			getSite().getPage().getNavigationHistory().markLocation(this);
		}
	}

	@Override
	public Optional<ClauseReference> shown() {
		return control.currentClause().map(ClauseReference::new);
	}

	@Override
	public Optional<Caret> caret() {
		return Optional.ofNullable(control.caret()).map(place -> new Caret(control.columns().active(), place));
	}

	@Override
	public void restore(Caret caret) {
		control.restore(caret);
	}

	/** Says something in the status line; null takes it away. */
	void tell(String message) {
		if (!Objects.equals(message, told)) {
			told = message;
			getEditorSite().getActionBars().getStatusLineManager().setErrorMessage(message);
		}
	}

	@Override
	public INavigationLocation createEmptyNavigationLocation() {
		return null;
	}

	@Override
	public INavigationLocation createNavigationLocation() {
		return shown().map(clause -> new ClauseLocation(this, clause.clauseId())).orElse(null);
	}

	@Override
	public void setFocus() {
		control.setFocus();
	}

	@Override
	public void dispose() {
		session.removeListener(this);
		super.dispose();
	}

	@Override
	public <T> T getAdapter(Class<T> type) {
		if (type.isInstance(this)) {
			return type.cast(this);
		}
		if (type == ClauseReference.class) {
			return type.cast(shown().orElse(null));
		}
		return type.isInstance(session) ? type.cast(session) : super.getAdapter(type);
	}

	@Override
	public Saveable[] getSaveables() {
		return DossierSaveable.of(Optional.of(session));
	}

	@Override
	public Saveable[] getActiveSaveables() {
		return getSaveables();
	}

	@Override
	public boolean isDirty() {
		return session.dirty();
	}

	@Override
	public boolean isSaveAsAllowed() {
		return false;
	}

	@Override
	public void doSave(IProgressMonitor monitor) {
		// The workbench saves what getSaveables gives.
	}

	@Override
	public void doSaveAs() {
		throw new UnsupportedOperationException();
	}
}
