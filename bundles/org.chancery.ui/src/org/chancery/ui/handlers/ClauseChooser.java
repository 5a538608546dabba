package org.chancery.ui.handlers;

import java.util.List;
import java.util.Locale;
import org.chancery.core.projection.ProjectedClause;
import org.chancery.core.projection.Projection;
import org.chancery.edit.tree.ClauseLabels;
import org.chancery.ui.Icons;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;

/** Lets a person choose a clause of a text by typing some of its number or words. */
public final class ClauseChooser extends TitleAreaDialog {
	private static final int MOST_SHOWN = 200;
	private final Projection projection;
	private final String title;
	private TableViewer viewer;
	private String chosen;

	/** @param title what the clause is chosen for */
	public ClauseChooser(Shell shell, Projection projection, String title) {
		super(shell);
		this.projection = projection;
		this.title = title;
		setShellStyle(getShellStyle() | SWT.RESIZE);
	}

	/** Id of the clause that was chosen. */
	public String clauseId() {
		return chosen;
	}

	/** The first clauses of a text whose citation, heading or first words hold every word that was typed. */
	static List<ProjectedClause> matches(Projection projection, String typed) {
		String[] words = typed.toLowerCase(Locale.ROOT).strip().split("\\s+");
		return projection.all().filter(clause -> {
			String line = line(clause, projection.language()).toLowerCase(Locale.ROOT);
			return List.of(words).stream().allMatch(line::contains);
		}).limit(MOST_SHOWN).toList();
	}

	@Override
	protected void configureShell(Shell shell) {
		super.configureShell(shell);
		shell.setText(title);
	}

	@Override
	protected Control createDialogArea(Composite parent) {
		Composite area = (Composite) super.createDialogArea(parent);
		setTitle(title);
		setMessage("Type some of the number or of the words of the clause.");
		Composite body = new Composite(area, SWT.NONE);
		GridLayoutFactory.swtDefaults().margins(10, 10).applyTo(body);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(body);
		Text filter = new Text(body, SWT.SEARCH | SWT.ICON_SEARCH);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(filter);
		viewer = new TableViewer(body, SWT.BORDER | SWT.SINGLE | SWT.V_SCROLL);
		GridDataFactory.fillDefaults().grab(true, true).hint(520, 280).applyTo(viewer.getControl());
		viewer.setContentProvider(ArrayContentProvider.getInstance());
		viewer.setLabelProvider(new Labels());
		viewer.addSelectionChangedListener(event -> take());
		viewer.addDoubleClickListener(event -> okPressed());
		filter.addModifyListener(event -> fill(filter.getText()));
		filter.addListener(SWT.KeyDown, event -> {
			if (event.keyCode == SWT.ARROW_DOWN) {
				viewer.getControl().setFocus();
			}
		});
		fill("");
		filter.setFocus();
		return area;
	}

	@Override
	protected void createButtonsForButtonBar(Composite parent) {
		super.createButtonsForButtonBar(parent);
		take();
	}

	private void fill(String typed) {
		viewer.setInput(matches(projection, typed));
		if (viewer.getTable().getItemCount() > 0) {
			viewer.setSelection(new org.eclipse.jface.viewers.StructuredSelection(viewer.getElementAt(0)));
		}
		take();
	}

	private void take() {
		chosen = viewer.getStructuredSelection().getFirstElement() instanceof ProjectedClause clause ? clause.id() : null;
		if (getButton(OK) != null) {
			getButton(OK).setEnabled(chosen != null);
		}
	}

	private static String line(ProjectedClause clause, String language) {
		String citation = clause.number().citation();
		String label = ClauseLabels.of(clause, language);
		return label.startsWith(citation) ? label : citation + " – " + label;
	}

	private final class Labels extends LabelProvider {
		@Override
		public String getText(Object element) {
			return line((ProjectedClause) element, projection.language());
		}

		@Override
		public Image getImage(Object element) {
			return Icons.image(ClauseLabels.icon(((ProjectedClause) element).kind()));
		}
	}
}
