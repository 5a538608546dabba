package org.chancery.ui.views;

import java.util.List;
import java.util.Optional;
import org.chancery.core.dossier.DossierException;
import org.chancery.core.text.ReplaceText;
import org.chancery.core.text.TextHit;
import org.chancery.edit.DossierSession;
import org.chancery.model.dossier.Audience;
import org.chancery.ui.ClauseEditors;
import org.chancery.ui.ClauseReference;
import org.chancery.ui.DossierSessions;
import org.chancery.ui.jobs.Background;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;

/** Finds and replaces words in the text that the audience shown sees; each hit leads to its clause. */
public final class HitsView extends SessionView {
	/** Id of the view in {@code plugin.xml}. */
	public static final String ID = "org.chancery.ui.hits";
	private final HitsModel model = new HitsModel();
	private FindBar bar;
	private HitTable table;

	@Override
	void createControls(Composite parent) {
		Composite body = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(body);
		bar = new FindBar(body, model, () -> find(), () -> replace(table.selected()), () -> replace(model.hits()));
		Composite below = new Composite(body, SWT.NONE);
		below.setLayout(new FillLayout());
		GridDataFactory.fillDefaults().grab(true, true).applyTo(below);
		table = new HitTable(below, model, hit -> ClauseEditors.goTo(getSite().getPage(), new ClauseReference(hit.clauseId())));
	}

	/** Puts the caret into the box for what is looked for, or for what replaces it. */
	public void begin(boolean replacing) {
		bar.focus(replacing);
	}

	@Override
	void refresh(Optional<DossierSession> session) {
		bar.showAudience(session.isEmpty() ? "" : DossierSessions.get().audience().getName());
		find();
	}

	private void find() {
		DossierSessions sessions = DossierSessions.get();
		Optional<DossierSession> session = sessions.current();
		try {
			model.find(session.map(each -> each.projection(sessions.audience(), sessions.language())).orElse(null));
			bar.tell(model.summary());
		} catch (DossierException e) {
			bar.tell(e.getMessage());
		}
		table.show();
	}

	private void replace(List<TextHit> hits) {
		DossierSessions sessions = DossierSessions.get();
		Audience audience = sessions.audience();
		DossierSession session = sessions.current().orElse(null);
		if (session == null || hits.isEmpty()) {
			return;
		}
		String label = hits.size() == 1 ? "Replace" : "Replace all";
		Background.attempt(label, monitor -> session.execute(label,
				() -> new ReplaceText(session.dossier(), audience, sessions.language(), hits, model.replacement()).perform()));
	}

	@Override
	public void setFocus() {
		bar.focus(false);
	}
}
