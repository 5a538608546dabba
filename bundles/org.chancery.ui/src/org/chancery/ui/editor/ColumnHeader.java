package org.chancery.ui.editor;

import java.util.List;

import org.chancery.model.dossier.Audience;
import org.chancery.ui.editor.model.ClauseEditorModel;
import org.chancery.ui.editor.model.Side;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;

/** Names the audience of a column and lets a person choose another one. */
final class ColumnHeader {

	private final ClauseEditorModel model;
	private final Side side;
	private final Combo audience;
	private Runnable chosen = () -> {
	};

	ColumnHeader(Composite area, ClauseEditorModel model, Side side) {
		this.model = model;
		this.side = side;
		Composite bar = new Composite(area, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(2).margins(6, 2).applyTo(bar);
		new Label(bar, SWT.NONE).setText(side == Side.LOWER ? "Read by" : "Drafted for");
		audience = new Combo(bar, SWT.READ_ONLY | SWT.DROP_DOWN);
		audience.addListener(SWT.Selection, event -> choose());
		GridDataFactory.fillDefaults().grab(true, false).applyTo(bar);
	}

	static void layout(Composite area, Control text) {
		GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(area);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(text);
	}

	void onChosen(Runnable then) {
		chosen = then;
	}

	/** Shows the audiences that there are and the one that is chosen. */
	void refresh() {
		List<Audience> audiences = model.session().audiences();
		audience.setItems(audiences.stream().map(Audience::getName).toArray(String[]::new));
		audience.select(audiences.indexOf(model.audience(side)));
		audience.getParent().layout();
	}

	Combo combo() {
		return audience;
	}

	private void choose() {
		Audience wanted = model.session().audiences().get(audience.getSelectionIndex());
		Audience lower = side == Side.LOWER ? wanted : model.audience(Side.LOWER);
		Audience upper = side == Side.UPPER ? wanted : model.audience(Side.UPPER);
		model.show(lower, upper);
		chosen.run();
	}
}
