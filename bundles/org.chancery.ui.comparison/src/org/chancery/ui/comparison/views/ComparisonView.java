package org.chancery.ui.comparison.views;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import org.chancery.ui.ClausePresenter;
import org.chancery.ui.UndoActions;
import org.chancery.ui.comparison.Comparisons;
import org.chancery.ui.comparison.TreatyComparison;
import org.chancery.ui.comparison.parallel.ParallelCommand;
import org.chancery.ui.comparison.parallel.ParallelTextViewer;
import org.chancery.ui.editor.ClauseSelection;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IPartListener2;
import org.eclipse.ui.IWorkbenchPartReference;
import org.eclipse.ui.contexts.IContextService;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.part.ViewPart;

/** A view of the comparison that is in front in the editor area, or was last. */
abstract class ComparisonView extends ViewPart implements IPartListener2 {

	/** What is said while there is nothing to show. */
	static final String NONE = "No comparison is open. The menu Compare opens one; F8 compares the private text with the public one.";

	private static final String SCOPE = "org.eclipse.compare.compareEditorScope";
	private static final List<String> COMMANDS = List.of("org.eclipse.compare.selectNextChange",
			"org.eclipse.compare.selectPreviousChange", "org.eclipse.compare.copyLeftToRight", "org.eclipse.compare.copyRightToLeft",
			"org.eclipse.compare.ignoreWhiteSpace", "org.chancery.ui.comparison.substantiveOnly",
			"org.chancery.ui.comparison.changesOnly", "org.chancery.ui.comparison.showAncestor");

	private final Runnable follow = this::refreshNow;
	private final Consumer<String> follower = this::movedTo;
	private final ClauseSelection chosen = new ClauseSelection();
	private TreatyComparison shown;
	private Composite body;

	/** Makes the controls. */
	abstract void createControls(Composite parent);

	/** A clause has become the current one of the comparison. */
	void current(String clauseId) {
		// A view that does not show single clauses has nothing to follow.
	}

	/** Shows a comparison as it stands; empty if none is open. */
	abstract void refresh(Optional<TreatyComparison> comparison);

	@Override
	public final void createPartControl(Composite parent) {
		body = parent;
		createControls(parent);
		getSite().setSelectionProvider(chosen);
		UndoActions.install(getViewSite().getActionBars());
		getSite().getPage().addPartListener(this);
		shareKeys();
		show(front());
	}

	/** The keys and commands of the parallel text are those of its views too. */
	private void shareKeys() {
		getSite().getService(IContextService.class).activateContext(SCOPE);
		IHandlerService handlers = getSite().getService(IHandlerService.class);
		COMMANDS.forEach(each -> handlers.activateHandler(each, new ParallelCommand(each, () -> Comparisons
				.viewer(getSite().getPage().getActiveEditor()).map(viewer -> viewer.action(each)).orElse(null))));
	}

	@Override
	public void dispose() {
		getSite().getPage().removePartListener(this);
		leave();
		super.dispose();
	}

	@Override
	public void partActivated(IWorkbenchPartReference reference) {
		front().filter(each -> each != shown).ifPresent(each -> show(front()));
	}

	@Override
	public void partBroughtToTop(IWorkbenchPartReference reference) {
		partActivated(reference);
	}

	@Override
	public void partClosed(IWorkbenchPartReference reference) {
		// Later: the comparison ends after its editor is said to be closed.
		PlatformUI.getWorkbench().getDisplay().asyncExec(() -> {
			if (shown != null && shown.isDisposed() && !body.isDisposed()) {
				show(front());
			}
		});
	}

	/** Leads to a clause in the comparison. */
	final void reveal(String clauseId) {
		IEditorPart editor = getSite().getPage().getActiveEditor();
		ClausePresenter presenter = editor == null ? null : Adapters.adapt(editor, ClausePresenter.class);
		if (presenter != null) {
			presenter.reveal(clauseId);
		}
	}

	/** Goes to the text. */
	final void goToText() {
		if (getSite().getPage().getActiveEditor() != null) {
			getSite().getPage().activate(getSite().getPage().getActiveEditor());
		}
	}

	/** The comparison that is shown. */
	final Optional<TreatyComparison> shown() {
		return Optional.ofNullable(shown);
	}

	private Optional<TreatyComparison> front() {
		return Comparisons.in(getSite().getPage().getActiveEditor());
	}

	private void show(Optional<TreatyComparison> comparison) {
		leave();
		shown = comparison.orElse(null);
		comparison.ifPresent(each -> {
			each.addListener(follow);
			each.addFollower(follower);
		});
		refreshNow();
		Comparisons.viewer(getSite().getPage().getActiveEditor()).flatMap(ParallelTextViewer::clause).ifPresent(follower);
	}

	private void leave() {
		if (shown != null) {
			shown.removeListener(follow);
			shown.removeFollower(follower);
		}
	}

	private void movedTo(String clauseId) {
		if (!body.isDisposed()) {
			chosen.show(clauseId);
			current(clauseId);
		}
	}

	private void refreshNow() {
		if (!body.isDisposed()) {
			refresh(shown());
		}
	}
}
