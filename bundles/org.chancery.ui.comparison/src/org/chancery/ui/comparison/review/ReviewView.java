package org.chancery.ui.comparison.review;

import java.util.List;
import java.util.Optional;

import org.chancery.core.exchange.CounterDraftAnswer;
import org.chancery.edit.DossierSession;
import org.chancery.model.parties.Party;
import org.chancery.ui.ClauseEditors;
import org.chancery.ui.DossierSessions;
import org.chancery.ui.comparison.review.model.ReviewLine;
import org.chancery.ui.comparison.review.model.ReviewModel;
import org.eclipse.core.runtime.ILog;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.custom.CTabItem;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.contexts.IContextService;
import org.eclipse.ui.part.ViewPart;

/** What the other side did to a file, change by change, and what we decide about each. */
public final class ReviewView extends ViewPart implements DossierSessions.Listener {

	/** Id of the view in {@code plugin.xml}. */
	public static final String ID = "org.chancery.ui.comparison.review";
	/** The keys in which decisions are made. */
	static final String CONTEXT = "org.chancery.ui.comparison.review";

	private final ReviewUndo undo = new ReviewUndo(this);
	private ReviewModel model;
	private ReviewTable table;
	private ReviewDetails details;
	private HiddenTable hidden;
	private CTabFolder tabs;

	/** Shows a review in the view, which is opened if it is not open yet. */
	public static void show(IWorkbenchPage page, ReviewModel model) {
		try {
			((ReviewView) page.showView(ID)).show(model);
		} catch (PartInitException e) {
			ILog.of(ReviewView.class).error("The review could not be shown.");
		}
	}

	@Override
	public void createPartControl(Composite parent) {
		tabs = new CTabFolder(parent, SWT.BOTTOM | SWT.FLAT);
		SashForm changes = new SashForm(tabs, SWT.HORIZONTAL);
		table = new ReviewTable(changes, this::selected);
		details = new ReviewDetails(changes);
		changes.setWeights(70, 30);
		new CTabItem(tabs, SWT.NONE).setControl(changes);
		hidden = new HiddenTable(tabs);
		new CTabItem(tabs, SWT.NONE).setControl(hidden.control());
		tabs.setSelection(0);
		table.viewer().addOpenListener(event -> reveal(true));
		MenuManager menu = new MenuManager();
		table.table().setMenu(menu.createContextMenu(table.table()));
		getSite().registerContextMenu(ID, menu, table.viewer());
		new ReviewBar(this).fill(getViewSite().getActionBars().getToolBarManager());
		undo.install(getViewSite().getActionBars());
		getSite().getService(IContextService.class).activateContext(CONTEXT);
		DossierSessions.get().addListener(this);
		refresh();
	}

	/** Shows a review. */
	public void show(ReviewModel shown) {
		model = shown;
		table.show(model);
		refresh();
		if (model != null && !model.shown().isEmpty()) {
			table.select(0);
		}
		table.table().setFocus();
	}

	/** The review that is shown. */
	public Optional<ReviewModel> model() {
		return Optional.ofNullable(model);
	}

	/** Decides about the selected changes; null takes decisions back. The next change is selected after a single one. */
	public void decide(CounterDraftAnswer answer) {
		List<ReviewLine> chosen = table.selected();
		if (model != null && !chosen.isEmpty()) {
			model.decide(chosen, answer);
			undo.decided();
			if (chosen.size() == 1 && answer != null) {
				table.step(1);
			}
		}
	}

	/** Selects the next change, or the one before. */
	public void step(int by) {
		tabs.setSelection(0);
		table.step(by);
	}

	/** Selects all changes that are shown. */
	public void selectAll() {
		table.table().selectAll();
		selected();
	}

	/** Whether decisions can be taken into the dossier that is open. */
	public boolean belongsToDossier() {
		return model != null && !model.reviewed().audience().isEmpty() && DossierSessions.get().current().isPresent();
	}

	/** Takes what was decided into the text of the open dossier. */
	public void takeIntoDossier() {
		if (belongsToDossier()) {
			boolean brackets = model.decisions().count(CounterDraftAnswer.BRACKET) > 0;
			Optional<Party> party = brackets ? PartyChoice.ask(getSite().getShell(), model.reviewed().party()) : Optional.empty();
			if (!brackets || party.isPresent()) {
				ReviewJobs.takeIntoDossier(model, party.orElse(null), undo::taken);
			}
		}
	}

	/** The filters or the decisions are others. */
	void refresh() {
		if (table.table().isDisposed()) {
			return;
		}
		setContentDescription(model == null ? "Nothing is reviewed. Choose Dossier, Review Counter-Draft." : model.summary());
		tabs.getItem(0).setText("Changes" + (model == null ? "" : " (" + model.shown().size() + ")"));
		tabs.getItem(1).setText("Hidden" + (model == null ? "" : " (" + model.concealed().size() + ")"));
		hidden.show(model == null ? List.of() : model.concealed());
		table.show(model);
		undo.update();
		selected();
	}

	private void selected() {
		List<ReviewLine> chosen = table.selected();
		if (chosen.isEmpty()) {
			details.say(model == null ? "" : model.lines().isEmpty() ? "Nothing was changed." : "");
		} else {
			details.show(chosen.getFirst(), model.clause(chosen.getFirst()));
			reveal(false);
		}
	}

	private void reveal(boolean activate) {
		List<ReviewLine> chosen = table.selected();
		if (belongsToDossier() && !chosen.isEmpty()) {
			model.reviewed().place(chosen.getFirst().change().clause()).ifPresent(clause -> {
				if (activate) {
					ClauseEditors.open(getSite().getPage(), clause, true);
				} else {
					ClauseEditors.follow(getSite().getPage(), clause);
				}
			});
		}
	}

	/** A review of the text of a dossier does not outlive it. */
	@Override
	public void sessionChanged(Optional<DossierSession> session) {
		if (model != null && !model.reviewed().audience().isEmpty()) {
			model = null;
			refresh();
		}
	}

	@Override
	public void setFocus() {
		table.table().setFocus();
	}

	@Override
	public void dispose() {
		DossierSessions.get().removeListener(this);
		super.dispose();
	}
}
