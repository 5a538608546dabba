package org.chancery.ui.comparison.review;

import java.nio.file.Path;

import org.chancery.ui.LastPlaces;
import org.chancery.ui.comparison.review.model.ReviewRequest;
import org.eclipse.jface.wizard.Wizard;
import org.eclipse.ui.IWorkbenchPage;

/** Asks for a counter-draft and what it answers, and reviews it. */
public final class ReviewWizard extends Wizard {

	private final IWorkbenchPage page;
	private final ReviewRequest request;

	/** @param page where the review is shown */
	public ReviewWizard(IWorkbenchPage page, ReviewRequest request) {
		this.page = page;
		this.request = request;
		setWindowTitle("Review counter-draft");
	}

	@Override
	public void addPages() {
		addPage(new ReviewPage(request));
	}

	@Override
	public boolean performFinish() {
		LastPlaces.rememberFolder(Path.of(request.returned()).toAbsolutePath().getParent());
		ReviewJobs.review(page, request);
		return true;
	}
}
