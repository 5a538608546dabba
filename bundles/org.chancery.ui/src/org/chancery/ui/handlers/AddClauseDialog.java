package org.chancery.ui.handlers;

import java.util.List;
import org.chancery.core.dossier.OpenDossier;
import org.chancery.model.dossier.Audience;
import org.chancery.model.text.ClauseKind;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;

/** Asks what kind of clause is added and who may see it. It begins with the audience that is read, not with public. */
final class AddClauseDialog extends TitleAreaDialog {
	private final List<ClauseKind> kinds;
	private final List<Audience> audiences;
	private ClauseKind kind;
	private Audience audience;

	AddClauseDialog(Shell shell, List<ClauseKind> kinds, ClauseKind first, List<Audience> audiences, Audience reader) {
		super(shell);
		this.kinds = kinds;
		this.audiences = audiences;
		kind = first;
		audience = reader;
	}

	ClauseKind kind() {
		return kind;
	}

	Audience audience() {
		return audience;
	}

	@Override
	protected void configureShell(Shell shell) {
		super.configureShell(shell);
		shell.setText("Add clause");
	}

	@Override
	protected Control createDialogArea(Composite parent) {
		Composite area = (Composite) super.createDialogArea(parent);
		Composite body = new Composite(area, SWT.NONE);
		GridLayoutFactory.swtDefaults().numColumns(2).margins(12, 12).spacing(10, 8).applyTo(body);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(body);
		combo(body, "&Kind:", kinds.stream().map(KindNames::of).toList(), kinds.indexOf(kind), index -> kind = kinds.get(index));
		combo(body, "&Seen by:", audiences.stream().map(Audience::getName).toList(), audiences.indexOf(audience), index -> {
			audience = audiences.get(index);
			tell();
		});
		setTitle("Add clause");
		tell();
		return area;
	}

	private void tell() {
		setMessage(OpenDossier.PUBLIC.equals(audience.getName()) ? "The clause becomes part of the public text."
				: "Only whoever reads “" + audience.getName() + "” will know of the clause.");
	}

	private static void combo(Composite body, String label, List<String> items, int first, java.util.function.IntConsumer chosen) {
		new Label(body, SWT.NONE).setText(label);
		Combo combo = new Combo(body, SWT.DROP_DOWN | SWT.READ_ONLY);
		combo.setItems(items.toArray(String[]::new));
		combo.select(first);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(combo);
		combo.addListener(SWT.Selection, event -> chosen.accept(combo.getSelectionIndex()));
	}
}
