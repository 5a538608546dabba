package org.chancery.ui.editor;

import java.util.List;
import java.util.Locale;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Predicate;

import org.chancery.model.text.Run;
import org.chancery.model.text.VerticalAlignment;
import org.chancery.ui.editor.model.ColumnDocument;
import org.chancery.ui.editor.model.Row;
import org.chancery.ui.editor.model.Side;
import org.eclipse.swt.graphics.Point;

/** What can be done in the clause editor by a command. Each has a command, see {@link #command}. */
enum EditorVerb {

	PREVIOUS_UNIT(control -> control.open(control.model().unit() - 1, false)),
	NEXT_UNIT(control -> control.open(control.model().unit() + 1, false)),
	OTHER_COLUMN(control -> control.columns().cross()),
	NEXT_DIFFERENCE(control -> control.goToDifference(true)),
	PREVIOUS_DIFFERENCE(control -> control.goToDifference(false)),
	GO_TO_CLAUSE(GoToClauseDialog::open),
	FIND(control -> control.find().open(FindBar.selected(control.columns().activeColumn()).orElse(null))),
	FIND_NEXT(control -> control.find().step(true)),
	FIND_PREVIOUS(control -> control.find().step(false)),
	INSERT_CROSS_REFERENCE(InsertCrossReferenceDialog::open),
	FOLLOW_REFERENCE(control -> new AtomLinks(control, control.columns().activeColumn()).followAtCaret()),
	BOLD(look("bold", Run::isBold, Run::setBold)),
	ITALIC(look("italic", Run::isItalic, Run::setItalic)),
	UNDERLINE(look("underline", Run::isUnderline, Run::setUnderline)),
	SUPERSCRIPT(vertical("superscript", VerticalAlignment.SUPERSCRIPT)),
	SUBSCRIPT(vertical("subscript", VerticalAlignment.SUBSCRIPT)),
	SPLIT(control -> new ColumnKeys(control, control.columns().activeColumn()).split()),
	JOIN(control -> new ColumnKeys(control, control.columns().activeColumn()).joinNext()),
	PUT_IN_BRACKETS(BracketDialog::open),
	RESOLVE_BRACKET(ResolveBracketDialog::open),
	MOVE_UP(atCaret((keys, row, offset) -> keys.clauses().move(row, offset, true))),
	MOVE_DOWN(atCaret((keys, row, offset) -> keys.clauses().move(row, offset, false))),
	PROMOTE(atCaret((keys, row, offset) -> keys.clauses().promote(row, offset))),
	DEMOTE(atCaret((keys, row, offset) -> keys.clauses().demote(row, offset))),
	REVERT(inUpper((keys, row, offset) -> keys.clauses().revert(row))),
	KEEP_PRIVATE(inUpper((keys, row, offset) -> keys.clauses().keep(row, offset))),
	ZOOM_IN(control -> control.columns().zoom(1)),
	ZOOM_OUT(control -> control.columns().zoom(-1)),
	ZOOM_RESET(control -> control.columns().zoom(0));

	private interface AtCaret {
		org.chancery.ui.editor.model.Place edit(ColumnKeys keys, Row row, int offset);
	}

	private final Consumer<EditorControl> action;

	EditorVerb(Consumer<EditorControl> action) {
		this.action = action;
	}

	/** The id of its command: one of the editor's own, or one that the tree has too. */
	String command() {
		return switch (this) {
		case JOIN -> "org.chancery.ui.joinClauses";
		case MOVE_UP -> "org.chancery.ui.moveUp";
		case MOVE_DOWN -> "org.chancery.ui.moveDown";
		case PROMOTE -> "org.chancery.ui.promote";
		case DEMOTE -> "org.chancery.ui.demote";
		case INSERT_CROSS_REFERENCE -> "org.chancery.ui.insertReference";
		case FIND -> "org.eclipse.ui.edit.findReplace";
		default -> "org.chancery.ui.editor." + name().toLowerCase(Locale.ROOT).replace('_', '-');
		};
	}

	void run(EditorControl control) {
		action.accept(control);
	}

	private static Consumer<EditorControl> atCaret(AtCaret edit) {
		return control -> edit(control, control.columns().activeColumn(), edit);
	}

	/** What concerns private words is done in the right column, wherever the caret is. */
	private static Consumer<EditorControl> inUpper(AtCaret edit) {
		return control -> {
			int row = control.columns().activeColumn().caret().row();
			ProseColumn column = control.columns().column(Side.UPPER);
			if (row < column.rows().size()) {
				Row shown = column.rows().get(row);
				control.edit(Side.UPPER, () -> edit.edit(new ColumnKeys(control, column), shown, 0));
			}
		};
	}

	private static void edit(EditorControl control, ProseColumn column, AtCaret edit) {
		if (!column.rows().isEmpty()) {
			ColumnDocument.Place caret = column.caret();
			Row row = column.rows().get(caret.row());
			control.edit(column.side(), () -> edit.edit(new ColumnKeys(control, column), row, caret.offset()));
		}
	}

	private static Consumer<EditorControl> look(String label, Predicate<Run> has, BiConsumer<Run, Boolean> set) {
		return control -> style(control, label, has, set);
	}

	private static Consumer<EditorControl> vertical(String label, VerticalAlignment wanted) {
		return control -> style(control, label, run -> run.getVertical() == wanted,
				(run, on) -> run.setVertical(on ? wanted : VerticalAlignment.BASELINE));
	}

	private static void style(EditorControl control, String label, Predicate<Run> has, BiConsumer<Run, Boolean> set) {
		ProseColumn column = control.columns().activeColumn();
		Point selected = column.text().getSelection();
		ColumnDocument.Place from = column.document().place(selected.x);
		ColumnDocument.Place until = column.document().place(selected.y);
		if (from.row() != until.row() || from.offset() == until.offset()) {
			return;
		}
		List<Row> rows = column.rows();
		var words = new ColumnKeys(control, column).words();
		boolean on = !words.has(rows.get(from.row()), from.offset(), until.offset(), has);
		control.edit(column.side(), () -> words.style(label, rows.get(from.row()), from.offset(), until.offset(),
				run -> set.accept(run, on)));
		column.text().setSelection(selected);
	}
}
