package org.chancery.ui.comparison.parallel;

import java.util.List;
import java.util.Optional;

import org.chancery.ui.comparison.TreatyCompareInput;
import org.chancery.ui.comparison.TreatyComparison;
import org.chancery.ui.comparison.TreatyDifference;
import org.chancery.ui.comparison.model.ChangeFilter;
import org.chancery.ui.comparison.model.ParallelColumn;
import org.chancery.ui.comparison.model.ParallelRow;
import org.chancery.ui.comparison.model.ParallelText;
import org.chancery.ui.editor.ClauseSelection;
import org.eclipse.compare.CompareConfiguration;
import org.eclipse.compare.CompareUI;
import org.eclipse.compare.CompareViewerPane;
import org.eclipse.compare.INavigatable;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.util.IPropertyChangeListener;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.Viewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

/**
 * Shows a {@link TreatyDifference} in the platform's compare editor: the texts side by side as prose, a ruler with all
 * changes, and what leads from one to the next.
 */
public final class ParallelTextViewer extends Viewer {

	private final CompareConfiguration configuration;
	private final Composite area;
	private final ParallelHeader header;
	private final ParallelCanvas canvas;
	private final ChangeRuler ruler;
	private final ClauseSelection chosen = new ClauseSelection();
	private final ParallelActions actions;
	private final Runnable follow = this::refresh;
	private final IPropertyChangeListener space = event -> spaceIgnored();
	private TreatyDifference input;
	private boolean ancestorShown = true;
	private boolean begun;

	ParallelTextViewer(Composite parent, CompareConfiguration configuration) {
		this.configuration = configuration;
		area = new Composite(parent, SWT.NONE) {
			@Override
			public boolean setFocus() {
				return canvas.control().setFocus();
			}
		};
		GridLayoutFactory.fillDefaults().numColumns(2).spacing(0, 0).applyTo(area);
		header = new ParallelHeader(area);
		GridDataFactory.fillDefaults().span(2, 1).grab(true, false).applyTo(header.control());
		canvas = new ParallelCanvas(area);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(canvas.control());
		ruler = new ChangeRuler(area, canvas);
		GridDataFactory.fillDefaults().grab(false, true).hint(ruler.width(), SWT.DEFAULT).applyTo(ruler.control());
		area.setData(INavigatable.NAVIGATOR_PROPERTY, new ChangeNavigation(this));
		actions = new ParallelActions(this);
		new ParallelMouse(canvas, actions::open).install();
		new ParallelKeys(canvas, actions::open).install();
		new ParallelVoice(canvas, this).install();
		canvas.onMoved(this::moved);
		canvas.onScrolled(() -> {
			ruler.control().redraw();
			header.refresh(canvas.plan());
		});
		area.addListener(SWT.Dispose, event -> disposed());
		actions.install(CompareViewerPane.getToolBarManager(parent), configuration.getContainer());
		configuration.addPropertyChangeListener(space);
		if (configuration.getContainer() instanceof TreatyCompareInput showing) {
			showing.shownBy(this);
		}
	}

	@Override
	public Control getControl() {
		return area;
	}

	@Override
	public Object getInput() {
		return input;
	}

	@Override
	public void setInput(Object shown) {
		if (input != null) {
			input.comparison().removeListener(follow);
		}
		input = shown instanceof TreatyDifference difference ? difference : null;
		if (input != null) {
			input.comparison().addListener(follow);
			input.comparison().settle();
			spaceIgnored();
			refresh();
		}
	}

	@Override
	public void refresh() {
		if (input != null && !area.isDisposed()) {
			ParallelText shown = begun ? canvas.text().with(comparison().rows()) : ParallelText.of(comparison().rows());
			canvas.show(shown, columns());
			tellTitle();
			actions.refresh();
			begin();
		}
	}

	/** What is compared; null before there is an input. */
	TreatyComparison comparison() {
		return input == null ? null : input.comparison();
	}

	ParallelCanvas canvas() {
		return canvas;
	}

	CompareConfiguration configuration() {
		return configuration;
	}

	ClauseSelection chosen() {
		return chosen;
	}

	boolean isAncestorShown() {
		return ancestorShown;
	}

	/** Shows what both sides come from in a column of its own, or no longer. */
	void showAncestor(boolean shown) {
		ancestorShown = shown;
		refresh();
	}

	/** Chooses which changes count, and whether anything else is shown. */
	void filter(ChangeFilter filter, boolean changesOnly) {
		canvas.show(canvas.text().with(filter, changesOnly), columns());
		tellTitle();
		actions.refresh();
	}

	/** Shows a clause. */
	public void reveal(String clauseId) {
		int row = canvas.text().rowOf(clauseId);
		if (row >= 0 && row != canvas.current()) {
			canvas.go(row);
		}
	}

	/** Goes to the next change that counts, or the one before. Returns whether there is one. */
	public boolean goToChange(boolean forward) {
		int row = canvas.text().change(canvas.current(), forward);
		if (row >= 0) {
			canvas.go(row);
		}
		return row >= 0;
	}

	/** What a command does in this text; null if it is none of those that belong to it. */
	public IAction action(String command) {
		return actions.of(command);
	}

	/** What is shown. */
	public ParallelText text() {
		return canvas.text();
	}

	/** The clause that is current, by the id that the open dossier knows it by if it has it; empty if none is. */
	public Optional<String> clause() {
		return Optional.ofNullable(row()).map(this::clauseId);
	}

	/** The row that is current; null if there is none. */
	public ParallelRow row() {
		int row = canvas.current();
		return row < 0 || row >= canvas.text().rows().size() ? null : canvas.text().rows().get(row);
	}

	private void begin() {
		if (!begun && !canvas.text().rows().isEmpty()) {
			begun = true;
			String first = configuration.getContainer() instanceof TreatyCompareInput from ? from.clauseId().orElse(null) : null;
			int row = first == null ? -1 : canvas.text().rowOf(first);
			canvas.go(row >= 0 ? row : Math.max(0, canvas.text().change(-1, true)));
		}
	}

	private void moved(int row) {
		ruler.control().redraw();
		actions.refresh();
		String clause = clauseId(row());
		chosen.show(clause);
		comparison().moveTo(clause);
	}

	/** The id by which the open dossier knows a clause, if it has it. */
	private String clauseId(ParallelRow row) {
		boolean left = comparison().left().open().isPresent() && row.left() != null;
		boolean right = comparison().right().open().isPresent() && row.right() != null;
		return left && !right ? row.left().clause().id() : row.any().id();
	}

	private List<ParallelColumn> columns() {
		return comparison().ancestor() != null && ancestorShown
				? List.of(ParallelColumn.ANCESTOR, ParallelColumn.LEFT, ParallelColumn.RIGHT)
				: List.of(ParallelColumn.LEFT, ParallelColumn.RIGHT);
	}

	private void tellTitle() {
		header.show(comparison());
		area.setData(CompareUI.COMPARE_VIEWER_TITLE, ParallelTitle.of(canvas.text()));
		if (area.getParent() instanceof CompareViewerPane pane) {
			pane.setText(ParallelTitle.of(canvas.text()));
		}
	}

	/** Does what the platform's button does, which follows. */
	void ignoreWhiteSpace(boolean ignored) {
		configuration.setProperty(CompareConfiguration.IGNORE_WHITESPACE, ignored);
	}

	boolean isSpaceIgnored() {
		return Boolean.TRUE.equals(configuration.getProperty(CompareConfiguration.IGNORE_WHITESPACE));
	}

	private void spaceIgnored() {
		if (input != null) {
			comparison().ignoreWhiteSpace(isSpaceIgnored());
			actions.refresh();
		}
	}

	private void disposed() {
		configuration.removePropertyChangeListener(space);
		if (input != null) {
			input.comparison().removeListener(follow);
		}
		actions.dispose();
	}

	@Override
	public ISelection getSelection() {
		return chosen.getSelection();
	}

	@Override
	public void setSelection(ISelection selection, boolean reveal) {
		chosen.setSelection(selection);
	}
}
