package org.chancery.ui.tests.journeys;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.eclipse.nebula.widgets.nattable.NatTable;
import org.eclipse.swt.custom.CLabel;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Group;
import org.eclipse.swt.widgets.Item;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;

/** All words that the widgets of the program hold, visible or not, and those on its clipboards. To be asked on the display thread. */
final class ShownWords {
	private final List<String> words = new ArrayList<>();

	private ShownWords() {
	}

	/** Reads every widget and both clipboards. */
	static String now() {
		var shown = new ShownWords();
		for (Shell each : Waiting.display().getShells()) {
			shown.add(each.getText());
			shown.read(each);
		}
		var clipboard = new Clipboard(Waiting.display());
		for (int each : new int[] { DND.CLIPBOARD, DND.SELECTION_CLIPBOARD }) {
			shown.add((String) clipboard.getContents(TextTransfer.getInstance(), each));
		}
		clipboard.dispose();
		return String.join("\n", shown.words);
	}

	private void add(String... found) {
		Stream.of(found).filter(Objects::nonNull).forEach(words::add);
	}

	private void read(Composite root) {
		for (Control each : root.getChildren()) {
			add(each.getToolTipText());
			readOne(each);
			if (each instanceof Composite composite) {
				read(composite);
			}
		}
	}

	private void readOne(Control control) {
		switch (control) {
		case Label each -> add(each.getText());
		case CLabel each -> add(each.getText());
		case Button each -> add(each.getText());
		case Text each -> add(each.getText(), each.getMessage());
		case StyledText each -> add(each.getText());
		case Link each -> add(each.getText());
		case Group each -> add(each.getText());
		case Combo each -> add(String.join("\n", each.getItems()), each.getText());
		case ToolBar each -> Arrays.stream(each.getItems()).forEach(item -> add(item.getText(), item.getToolTipText()));
		case CTabFolder each -> Arrays.stream(each.getItems()).forEach(item -> add(item.getText(), item.getToolTipText()));
		case Table each -> Arrays.stream(each.getItems()).forEach(this::read);
		case Tree each -> Arrays.stream(each.getItems()).forEach(this::read);
		case NatTable each -> read(each);
		default -> {
			// Draws itself, or holds others alone.
		}
		}
	}

	private void read(TableItem item) {
		for (int i = 0; i < Math.max(1, item.getParent().getColumnCount()); i++) {
			add(item.getText(i));
		}
	}

	private void read(TreeItem item) {
		add(((Item) item).getText());
		Arrays.stream(item.getItems()).forEach(this::read);
	}

	private static String value(NatTable table, int column, int row) {
		try {
			return String.valueOf(table.getDataValueByPosition(column, row));
		} catch (IndexOutOfBoundsException e) {
			// The line of an empty table that says what to do has no data.
			return "";
		}
	}

	private void read(NatTable table) {
		for (int row = 0; row < table.getRowCount(); row++) {
			for (int column = 0; column < table.getColumnCount(); column++) {
				add(value(table, column, row));
			}
		}
	}
}
