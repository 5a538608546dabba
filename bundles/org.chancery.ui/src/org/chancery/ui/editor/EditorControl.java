package org.chancery.ui.editor;

import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Supplier;

import org.chancery.core.dossier.DossierException;
import org.chancery.edit.SessionChange;
import org.chancery.ui.editor.model.Caret;
import org.chancery.ui.editor.model.ClauseEditorModel;
import org.chancery.ui.editor.model.ColumnDocument;
import org.chancery.ui.editor.model.NextDifference;
import org.chancery.ui.editor.model.Place;
import org.chancery.ui.editor.model.Row;
import org.chancery.ui.editor.model.Side;
import org.eclipse.jface.action.GroupMarker;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.ISelectionProvider;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.IWorkbenchActionConstants;

/** The widgets of the clause editor, and what moves between them and the model. */
final class EditorControl {

	private final ClauseEditorModel model;
	private final ClauseEditor editor;
	private final Composite area;
	private final UnitBar unitBar;
	private final ClauseColumns columns;
	private final StalePanel stale;
	private final FindBar find;
	private final ClauseSelection selection = new ClauseSelection();
	private boolean editing;

	EditorControl(Composite parent, ClauseEditorModel model, ClauseEditor editor) {
		this.model = model;
		this.editor = editor;
		area = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(area);
		unitBar = new UnitBar(area, this);
		columns = new ClauseColumns(area, model);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(columns.control());
		stale = new StalePanel(area, this);
		find = new FindBar(area, this);
		for (Side side : Side.values()) {
			columns.header(side).onChosen(this::show);
			new ColumnKeys(this, columns.column(side)).install();
			new AtomLinks(this, columns.column(side)).install();
			columns.column(side).text().addCaretListener(event -> caretMoved());
			columns.column(side).text().addListener(SWT.FocusOut, event -> model.session().endTyping());
		}
		show();
	}

	/** Gives both columns the menu to which commands are contributed. */
	void menu(BiConsumer<MenuManager, ISelectionProvider> register) {
		var menu = new MenuManager();
		menu.add(new GroupMarker(IWorkbenchActionConstants.MB_ADDITIONS));
		for (Side side : Side.values()) {
			var text = columns.column(side).text();
			text.setMenu(menu.createContextMenu(text));
		}
		register.accept(menu, selection);
	}

	ClauseEditorModel model() {
		return model;
	}

	/** The two columns. */
	ClauseColumns columns() {
		return columns;
	}

	ClauseSelection selection() {
		return selection;
	}

	FindBar find() {
		return find;
	}

	ClauseEditor editor() {
		return editor;
	}

	void setFocus() {
		columns.activeColumn().text().setFocus();
	}

	/** Shows the open unit from the beginning. */
	void show() {
		columns.show();
		unitBar.refresh();
		find.mark();
		caretMoved();
	}

	/** Opens a unit, with the caret at its beginning or its end. */
	void open(int unit, boolean atEnd) {
		if (unit < 0 || unit >= model.units().size()) {
			return;
		}
		model.session().endTyping();
		model.open(unit);
		show();
		int row = atEnd ? model.rows().size() - 1 : 0;
		columns.place(columns.active(), row, atEnd ? Integer.MAX_VALUE / 2 : 0);
	}

	/** Shows a clause with the caret in it, in a column that has it. Returns whether there is one. */
	boolean reveal(String clauseId) {
		Side side = columns.active();
		boolean there = model.find(clauseId).map(clause -> clause.of(side) != null).orElse(true);
		if (!there && columns.activeColumn().text().isFocusControl()) {
			columns.focus(side.other());
		} else if (!there) {
			columns.activate(side.other());
		}
		boolean found = go(columns.active(), new Place(clauseId, null, 0));
		columns.bringUp();
		return found;
	}

	/** Goes to the next clause that the two columns have differently, or says that there is none. */
	void goToDifference(boolean forward) {
		var next = new NextDifference(model.text()).from(currentClause().orElse(null), forward);
		if (!model.twoColumns() || next.isEmpty()) {
			editor.tell(forward ? "The columns do not differ further on." : "The columns do not differ further back.");
			area.getDisplay().beep();
			return;
		}
		editor.getSite().getPage().getNavigationHistory().markLocation(editor);
		reveal(next.get());
	}

	/** Puts the caret into a place, in another unit if it is there. Returns whether there is one. */
	boolean go(Side side, Place place) {
		int before = model.unit();
		if (!model.reveal(place.clauseId())) {
			return false;
		}
		if (model.unit() != before) {
			show();
		}
		int row = model.rowOf(place.clauseId(), place.part());
		columns.place(side, Math.max(0, row), place.offset());
		caretMoved();
		return true;
	}

	/** Makes a change and puts the caret where it then belongs; says in the status line why it could not be made. */
	void edit(Side side, Supplier<Place> change) {
		editing = true;
		try {
			Place place = change.get();
			editor.tell(null);
			if (place != null) {
				go(side, place);
			}
		} catch (DossierException refused) {
			editor.tell(refused.getMessage());
			area.getDisplay().beep();
		} finally {
			editing = false;
		}
	}

	/** Takes a change of the session over. */
	void take(SessionChange change) {
		model.take(change);
		columns.refresh();
		if (change.structure()) {
			unitBar.refresh();
			area.getDisplay().asyncExec(selection::tell);
		}
		stale.refresh();
		find.textChanged();
		if (!editing && change.touched().size() == 1 && !change.structure()) {
			follow(change.touched().iterator().next());
		}
	}

	/** The clause in which the caret is. */
	Optional<String> currentClause() {
		return Optional.ofNullable(columns.currentRow()).map(Row::clauseId);
	}

	/** The caret as a place of the text; null if there is no text. */
	Place caret() {
		Row row = columns.currentRow();
		ColumnDocument.Place at = columns.activeColumn().caret();
		return row == null ? null : new Place(row.clauseId(), row.part(), at.offset());
	}

	/** Puts the caret into a column where it was. */
	void restore(Caret caret) {
		columns.activate(caret.side());
		go(columns.active(), caret.place());
	}

	/** What was undone or changed elsewhere is shown, unless it is in sight already. */
	private void follow(String clauseId) {
		if (area.isVisible() && model.find(clauseId).isPresent() && !Optional.of(clauseId).equals(currentClause())) {
			reveal(clauseId);
		}
	}

	private void caretMoved() {
		if (columns == null || columns.activeColumn().updating()) {
			return;
		}
		selection.show(currentClause().orElse(null));
		editor.tell(null);
		stale.refresh();
	}
}
