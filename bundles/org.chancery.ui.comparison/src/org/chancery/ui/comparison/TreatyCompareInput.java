package org.chancery.ui.comparison;

import java.util.Optional;

import org.chancery.edit.SessionListener;
import org.chancery.edit.SessionChange;
import org.chancery.ui.DossierSaveable;
import org.chancery.ui.comparison.parallel.ParallelTextViewer;
import org.eclipse.compare.CompareConfiguration;
import org.eclipse.compare.CompareEditorInput;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.jface.action.ToolBarManager;
import org.eclipse.ui.ISaveablesSource;
import org.eclipse.ui.Saveable;

/**
 * A comparison of treaty texts in the platform's compare editor. All of it lives in memory: nothing is written to the
 * workspace, the local history or a temporary file. What is taken over into the open dossier is a step of its session,
 * and saved with it.
 */
public final class TreatyCompareInput extends CompareEditorInput implements ISaveablesSource, SessionListener {

	private final TreatyComparison comparison;
	private final String clauseId;
	private ParallelTextViewer viewer;

	/** @param clauseId the clause that is shown first; null for the beginning */
	public TreatyCompareInput(TreatyComparison comparison, String clauseId) {
		super(configuration(comparison));
		this.comparison = comparison;
		this.clauseId = clauseId;
		setTitle(comparison.left().name() + " – " + comparison.right().name());
		open().ifPresent(each -> each.session().addListener(this));
	}

	/** What is compared. */
	public TreatyComparison comparison() {
		return comparison;
	}

	/** The clause that is shown first; empty for the beginning. */
	public Optional<String> clauseId() {
		return Optional.ofNullable(clauseId);
	}

	/** The viewer that shows it; empty before and after that. */
	public Optional<ParallelTextViewer> viewer() {
		return Optional.ofNullable(viewer);
	}

	/** To be called by the viewer that shows it. */
	public void shownBy(ParallelTextViewer showing) {
		viewer = showing;
	}

	/** What was compared is passed on; nobody needs to wait. */
	@Override
	public boolean canRunAsJob() {
		return true;
	}

	@Override
	protected Object prepareInput(IProgressMonitor monitor) {
		return new TreatyDifference(comparison);
	}

	@Override
	protected void contentsCreated() {
		super.contentsCreated();
		comparison.settle();
	}

	@Override
	protected void handleDispose() {
		super.handleDispose();
		open().ifPresent(each -> each.session().removeListener(this));
		comparison.dispose();
		viewer = null;
	}

	@Override
	public void contributeToToolBar(ToolBarManager manager) {
		// White space and pseudo conflicts, which the inherited actions are about, are nothing here.
	}

	@Override
	public boolean isDirty() {
		return open().map(each -> each.session().dirty()).orElse(false);
	}

	@Override
	public Saveable[] getSaveables() {
		return DossierSaveable.of(open().map(OpenSide::session));
	}

	@Override
	public Saveable[] getActiveSaveables() {
		return getSaveables();
	}

	@Override
	public void changed(SessionChange change) {
		// The comparison follows by itself.
	}

	@Override
	public void stateChanged() {
		setDirty(isDirty());
	}

	private Optional<OpenSide> open() {
		return comparison.right().open().or(() -> comparison.left().open());
	}

	private static CompareConfiguration configuration(TreatyComparison comparison) {
		CompareConfiguration configuration = new CompareConfiguration();
		configuration.setLeftLabel(comparison.left().name());
		configuration.setRightLabel(comparison.right().name());
		configuration.setLeftEditable(comparison.left().open().isPresent());
		configuration.setRightEditable(comparison.right().open().isPresent());
		if (comparison.ancestor() != null) {
			configuration.setAncestorLabel(comparison.ancestor().name());
		}
		return configuration;
	}
}
