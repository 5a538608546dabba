package org.chancery.ui.comparison.review;

import org.chancery.ui.comparison.parallel.ComparisonIcons;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.ActionContributionItem;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.IToolBarManager;
import org.eclipse.jface.action.Separator;

/** The filters of the review, in the view's bar with their words. */
final class ReviewBar {

	private final ReviewView view;

	ReviewBar(ReviewView view) {
		this.view = view;
	}

	void fill(IToolBarManager bar) {
		bar.add(new Separator("decisions"));
		bar.add(new Separator("filters"));
		bar.add(filter("Undeclared only", "changes-only", on -> view.model().ifPresent(model -> model.undeclaredOnly(on))));
		bar.add(filter("Substantive only", "substantive", on -> view.model().ifPresent(model -> model.substantiveOnly(on))));
		bar.add(new Separator("additions"));
	}

	private ActionContributionItem filter(String words, String icon, java.util.function.Consumer<Boolean> set) {
		var item = new ActionContributionItem(new Action(words, IAction.AS_CHECK_BOX) {
			@Override
			public void run() {
				set.accept(isChecked());
				view.refresh();
			}
		});
		item.getAction().setImageDescriptor(ComparisonIcons.descriptor(icon));
		item.getAction().setToolTipText("Show " + words.toLowerCase(java.util.Locale.ROOT).replace(" only", " changes only"));
		item.setMode(ActionContributionItem.MODE_FORCE_TEXT);
		return item;
	}
}
