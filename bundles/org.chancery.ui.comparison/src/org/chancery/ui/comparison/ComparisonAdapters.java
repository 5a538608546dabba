package org.chancery.ui.comparison;

import java.util.Optional;

import org.chancery.ui.ClausePresenter;
import org.chancery.ui.ClauseReference;
import org.chancery.ui.TextPresenter;
import org.eclipse.core.runtime.IAdapterFactory;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbenchPage;

/** Lets the tree and the lists lead to a clause in a parallel text too, and other parts show texts side by side. */
public final class ComparisonAdapters implements IAdapterFactory {

	@Override
	public <T> T getAdapter(Object adaptable, Class<T> type) {
		if (type == TextPresenter.class && adaptable instanceof IWorkbenchPage page) {
			return type.cast(new ParallelTextPresenter(page));
		}
		return type == ClausePresenter.class && adaptable instanceof IEditorPart editor
				&& editor.getEditorInput() instanceof TreatyCompareInput input ? type.cast(new Presenter(input)) : null;
	}

	@Override
	public Class<?>[] getAdapterList() {
		return new Class<?>[] { ClausePresenter.class, TextPresenter.class };
	}

	private record Presenter(TreatyCompareInput input) implements ClausePresenter {

		@Override
		public void reveal(String clauseId) {
			input.viewer().ifPresent(each -> each.reveal(clauseId));
		}

		@Override
		public Optional<ClauseReference> shown() {
			return input.viewer().flatMap(each -> ClauseReference.in(each.getSelection()));
		}
	}
}
