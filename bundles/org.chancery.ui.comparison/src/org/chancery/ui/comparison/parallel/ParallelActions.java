package org.chancery.ui.comparison.parallel;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.chancery.ui.ClauseEditors;
import org.chancery.ui.ClauseReference;
import org.chancery.ui.comparison.ComparedSide;
import org.chancery.ui.comparison.model.ChangeFilter;
import org.chancery.ui.comparison.model.ParallelColumn;
import org.chancery.ui.comparison.model.ParallelRow;
import org.chancery.ui.comparison.model.RowKind;
import org.eclipse.compare.ICompareContainer;
import org.eclipse.compare.INavigatable;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.Separator;
import org.eclipse.jface.action.ToolBarManager;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.ui.handlers.IHandlerActivation;
import org.eclipse.ui.handlers.IHandlerService;

/** What can be done in a parallel text: the tool bar, and the commands behind it. */
final class ParallelActions {

	private final ParallelTextViewer viewer;
	private final List<IHandlerActivation> activations = new ArrayList<>();
	private final Map<String, IAction> commands = new HashMap<>();
	private IHandlerService handlers;
	private final Action ancestor = toggle("Show Ancestor", "ancestor", on -> show(on));
	private final Action substantive = toggle("Substantive Changes Only", "substantive", on -> filter());
	private final Action changesOnly = toggle("Hide Unchanged Clauses", "changes-only", on -> filter());
	private final Action space = toggle("Ignore White Space", null, on -> ignoreSpace(on));
	private final Action next = action("Next Change", "next-change", () -> navigate(INavigatable.NEXT_CHANGE));
	private final Action previous = action("Previous Change", "previous-change", () -> navigate(INavigatable.PREVIOUS_CHANGE));
	private final Action toRight = action("Take Over from Left to Right", "take-right", () -> take(ParallelColumn.LEFT));
	private final Action toLeft = action("Take Over from Right to Left", "take-left", () -> take(ParallelColumn.RIGHT));

	ParallelActions(ParallelTextViewer viewer) {
		this.viewer = viewer;
	}

	void install(ToolBarManager bar, ICompareContainer container) {
		if (bar != null) {
			bar.removeAll();
			List.of(ancestor, substantive, changesOnly).forEach(bar::add);
			bar.add(new Separator());
			List.of(toRight, toLeft).forEach(bar::add);
			bar.add(new Separator());
			List.of(next, previous).forEach(bar::add);
			bar.update(true);
		}
		if (container != null && container.getServiceLocator() != null) {
			handlers = container.getServiceLocator().getService(IHandlerService.class);
			new ParallelSite(viewer, this).install(container);
		}
	}

	void dispose() {
		if (handlers != null) {
			handlers.deactivateHandlers(activations);
		}
	}

	/** Lets a command run an action while the editor is active. */
	void handle(String command, IAction action) {
		action.setActionDefinitionId(command);
		commands.put(command, action);
		activations.add(handlers.activateHandler(command, new ParallelCommand(command, () -> action)));
	}

	/** What a command runs; null if it is none of the parallel text. */
	IAction of(String command) {
		return commands.get(command);
	}

	Action ancestor() {
		return ancestor;
	}

	Action substantive() {
		return substantive;
	}

	Action changesOnly() {
		return changesOnly;
	}

	Action space() {
		return space;
	}

	Action next() {
		return next;
	}

	Action previous() {
		return previous;
	}

	Action toRight() {
		return toRight;
	}

	Action toLeft() {
		return toLeft;
	}

	/** Enables what can be done now. */
	void refresh() {
		ParallelRow row = viewer.row();
		boolean change = row != null && row.isChange() && row.kind() != RowKind.LEFT_BEHIND;
		ancestor.setEnabled(viewer.comparison() != null && viewer.comparison().ancestor() != null);
		ancestor.setChecked(ancestor.isEnabled() && viewer.isAncestorShown());
		space.setChecked(viewer.isSpaceIgnored());
		toRight.setEnabled(change && isOpen(ParallelColumn.RIGHT));
		toLeft.setEnabled(change && isOpen(ParallelColumn.LEFT));
		next.setEnabled(viewer.canvas().text().changeCount() > 0);
		previous.setEnabled(viewer.canvas().text().changeCount() > 0);
	}

	/** Opens the clause of a row in the clause editor. */
	void open(int row) {
		ClauseReference.in(viewer.getSelection()).filter(each -> row >= 0 && !viewer.row().isTitle()
				&& viewer.configuration().getContainer().getWorkbenchPart() != null).ifPresent(each -> ClauseEditors.open(
						viewer.configuration().getContainer().getWorkbenchPart().getSite().getPage(), each.clauseId(), true));
	}

	/** Puts the selected words on the clipboard. */
	void copy() {
		String words = viewer.canvas().selection().words(viewer.canvas().text().rows());
		if (!words.isEmpty()) {
			Clipboard clipboard = new Clipboard(viewer.getControl().getDisplay());
			clipboard.setContents(new Object[] { words }, new Transfer[] { TextTransfer.getInstance() });
			clipboard.dispose();
		}
	}

	private void navigate(int which) {
		((INavigatable) viewer.getControl().getData(INavigatable.NAVIGATOR_PROPERTY)).selectChange(which);
	}

	private void ignoreSpace(boolean on) {
		viewer.ignoreWhiteSpace(on);
	}

	private void show(boolean on) {
		viewer.showAncestor(on);
	}

	private void filter() {
		viewer.filter(substantive.isChecked() ? ChangeFilter.SUBSTANTIVE : ChangeFilter.ALL, changesOnly.isChecked());
	}

	private void take(ParallelColumn from) {
		if (viewer.row() != null) {
			new TakingOver(viewer).take(viewer.row(), from);
		}
	}

	private boolean isOpen(ParallelColumn column) {
		ComparedSide side = column == ParallelColumn.LEFT ? viewer.comparison().left() : viewer.comparison().right();
		return side.open().isPresent();
	}

	private static Action toggle(String words, String icon, java.util.function.Consumer<Boolean> switched) {
		return new Action(words, IAction.AS_CHECK_BOX) {
			{
				setImageDescriptor(icon == null ? null : ComparisonIcons.descriptor(icon));
				setToolTipText(words);
			}

			@Override
			public void run() {
				switched.accept(isChecked());
			}
		};
	}

	private static Action action(String words, String icon, Runnable run) {
		return new Action(words, ComparisonIcons.descriptor(icon)) {
			@Override
			public void run() {
				run.run();
			}
		};
	}
}
