package org.chancery.ui.views;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.chancery.core.dossier.OpenDossier;
import org.chancery.core.projection.ProjectedClause;
import org.chancery.core.projection.Projection;
import org.chancery.edit.DossierSession;
import org.chancery.edit.tree.ClauseLabels;
import org.chancery.ui.ClauseReference;
import org.chancery.ui.DossierSessions;
import org.chancery.ui.Icons;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;

/** What touches the selected clause: red lines, concessions, positions, assurances, with their counts and sentences. */
public final class ClauseView extends SessionView {
	/** Id of the view in {@code plugin.xml}. */
	public static final String ID = "org.chancery.ui.clause";
	private ScrolledComposite scroller;
	private Composite body;
	private String clauseId;

	@Override
	void createControls(Composite parent) {
		scroller = new ScrolledComposite(parent, SWT.V_SCROLL);
		scroller.setExpandHorizontal(true);
		scroller.setExpandVertical(true);
		body = new Composite(scroller, SWT.NONE);
		GridLayoutFactory.swtDefaults().numColumns(3).margins(8, 8).spacing(6, 6).applyTo(body);
		scroller.setContent(body);
		scroller.addListener(SWT.Resize, event -> fit());
	}

	@Override
	void clauseSelected(ClauseReference clause) {
		if (!clause.clauseId().equals(clauseId)) {
			clauseId = clause.clauseId();
			refreshSoon();
		}
	}

	@Override
	void refresh(Optional<DossierSession> session) {
		Arrays.stream(body.getChildren()).forEach(each -> each.dispose());
		DossierSessions sessions = DossierSessions.get();
		Projection projection = session.map(each -> each.projection(sessions.audience(), sessions.language())).orElse(null);
		Optional<ProjectedClause> clause = projection == null || clauseId == null ? Optional.empty() : projection.find(clauseId);
		if (clause.isEmpty()) {
			wrapped(projection == null ? "No dossier is open." : "Select a clause to see what touches it.", 3, 0);
		} else {
			show(clause.get(), ClauseTouch.of(session.get().dossier(), sessions.audience(), projection, clauseId));
		}
		fit();
	}

	private void show(ProjectedClause clause, List<ClauseTouch.Item> items) {
		Label title = wrapped(ClauseLabels.of(clause, DossierSessions.get().language()), 3, 0);
		title.setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT));
		for (ClauseTouch.Group group : ClauseTouch.Group.values()) {
			List<ClauseTouch.Item> inside = items.stream().filter(each -> each.group() == group).toList();
			new Label(body, SWT.NONE).setImage(Icons.image(group.icon()));
			Label name = new Label(body, SWT.NONE);
			name.setText(group.title());
			GridDataFactory.fillDefaults().grab(true, false).applyTo(name);
			Label count = new Label(body, SWT.RIGHT);
			count.setText(String.valueOf(inside.size()));
			if (!inside.isEmpty()) {
				name.setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT));
				count.setFont(name.getFont());
			}
			inside.forEach(this::showItem);
		}
	}

	private void showItem(ClauseTouch.Item item) {
		String holder = OpenDossier.PUBLIC.equals(item.audience()) ? "" : " [" + item.audience() + "]";
		wrapped(((item.label().isEmpty() ? "" : item.label() + ": ") + item.sentence() + holder).strip(), 3, 22);
	}

	private Label wrapped(String words, int columns, int indent) {
		Label label = new Label(body, SWT.WRAP);
		label.setText(words.replace("&", "&&"));
		GridDataFactory.fillDefaults().grab(true, false).span(columns, 1).indent(indent, 0).hint(120, SWT.DEFAULT).applyTo(label);
		return label;
	}

	private void fit() {
		Rectangle area = scroller.getClientArea();
		body.layout(true, true);
		scroller.setMinHeight(body.computeSize(area.width, SWT.DEFAULT).y);
	}

	@Override
	public void setFocus() {
		scroller.setFocus();
	}
}
