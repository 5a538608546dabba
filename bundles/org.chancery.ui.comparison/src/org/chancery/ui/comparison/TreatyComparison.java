package org.chancery.ui.comparison;

import java.util.List;
import java.util.Objects;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import java.util.stream.Stream;

import org.chancery.comparison.TextComparison;
import org.chancery.core.projection.Projection;
import org.chancery.edit.DossierSession;
import org.chancery.edit.SessionChange;
import org.chancery.edit.SessionListener;
import org.chancery.ui.comparison.model.CompareRows;
import org.chancery.ui.comparison.model.ParallelRow;
import org.chancery.ui.comparison.model.WhiteSpace;
import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.widgets.Display;

/**
 * Two or three texts and what differs between them, kept current while the open dossier is edited. It belongs to the
 * display thread; comparing goes on beside it.
 */
public final class TreatyComparison implements SessionListener {

	private static final int PAUSE = 250;

	/** The texts at one moment. */
	private record Texts(Projection ancestor, Projection left, Projection right) {
	}

	/** What was found between them. */
	private record Found(TextComparison texts, List<ParallelRow> rows) {
	}

	private final ComparedSide ancestor;
	private final ComparedSide left;
	private final ComparedSide right;
	private final List<Runnable> listeners = new CopyOnWriteArrayList<>();
	private final List<Consumer<String>> followers = new CopyOnWriteArrayList<>();
	private final Display display;
	private final Job job;
	private volatile Texts wanted;
	private volatile Found found;
	private Found settled;
	private List<ParallelRow> rows = List.of();
	private boolean spaceIgnored;
	private boolean disposed;

	/** @param ancestor what both come from; null in a comparison of two texts */
	public TreatyComparison(ComparedSide ancestor, ComparedSide left, ComparedSide right) {
		this.ancestor = ancestor;
		this.left = left;
		this.right = right;
		display = Display.getCurrent();
		job = Job.createSystem("Comparing texts", (ICoreRunnable) monitor -> compareWanted());
		wanted = current();
		sessions().forEach(each -> each.addListener(this));
	}

	/** The text on the left. */
	public ComparedSide left() {
		return left;
	}

	/** The text on the right. */
	public ComparedSide right() {
		return right;
	}

	/** What both come from; null in a comparison of two texts. */
	public ComparedSide ancestor() {
		return ancestor;
	}

	/** Whether both sides are texts of one dossier, so that what differs is a divergence of audiences. */
	public boolean isOfAudiences() {
		return left instanceof OpenSide one && right instanceof OpenSide other && one.session() == other.session();
	}

	/** What was found when the texts were compared last. */
	public List<ParallelRow> rows() {
		return rows;
	}

	/** What became of the left text, as the rows show it. To be asked for once there are rows. */
	TextComparison texts() {
		return settled.texts();
	}

	/** Whether the texts have been compared at all yet. */
	public boolean isCompared() {
		return found != null;
	}

	/** Compares the texts as they stood when this was made, on any thread. {@link #settle} makes the result known. */
	public void compare() {
		Texts texts = wanted;
		TextComparison compared = CompareRows.compared(texts.left(), texts.right());
		found = new Found(compared, CompareRows.of(texts.ancestor(), compared, isOfAudiences()));
	}

	/** Takes over what was compared. */
	public void settle() {
		Found latest = found;
		if (latest != null && latest != settled && !disposed) {
			settled = latest;
			tell();
		}
	}

	/** Passes over what differs in white space alone, or no longer. */
	public void ignoreWhiteSpace(boolean ignored) {
		if (ignored != spaceIgnored) {
			spaceIgnored = ignored;
			if (settled != null && !disposed) {
				tell();
			}
		}
	}

	private void tell() {
		rows = spaceIgnored ? WhiteSpace.passedOver(settled.rows()) : settled.rows();
		listeners.forEach(Runnable::run);
	}

	/** Adds what is run when something else was found. */
	public void addListener(Runnable listener) {
		listeners.add(listener);
	}

	/** Removes a listener. */
	public void removeListener(Runnable listener) {
		listeners.remove(listener);
	}

	/** Adds what is told the id of the clause that becomes the current one. */
	public void addFollower(Consumer<String> follower) {
		followers.add(follower);
	}

	/** Removes a follower. */
	public void removeFollower(Consumer<String> follower) {
		followers.remove(follower);
	}

	/** Tells that a clause has become the current one. To be called by the viewer. */
	public void moveTo(String clauseId) {
		followers.forEach(each -> each.accept(clauseId));
	}

	/** Ends it: what is edited is followed no longer. */
	public void dispose() {
		disposed = true;
		job.cancel();
		listeners.clear();
		followers.clear();
		sessions().forEach(each -> each.removeListener(this));
	}

	/** Whether one of its texts is of a dossier other than this; null for no dossier. */
	boolean isOfOther(DossierSession open) {
		return sessions().stream().anyMatch(each -> each != open);
	}

	/** Whether another one compares the same texts. */
	boolean isOfSameTexts(TreatyComparison other) {
		return left.equals(other.left) && right.equals(other.right) && Objects.equals(ancestor, other.ancestor);
	}

	/** Whether it has ended. */
	public boolean isDisposed() {
		return disposed;
	}

	@Override
	public void changed(SessionChange change) {
		wanted = current();
		job.schedule(PAUSE);
	}

	private void compareWanted() {
		compare();
		if (!display.isDisposed()) {
			display.asyncExec(this::settle);
		}
	}

	private Texts current() {
		return new Texts(ancestor == null ? null : ancestor.projection(), left.projection(), right.projection());
	}

	private List<DossierSession> sessions() {
		return Stream.of(left, right, ancestor).filter(Objects::nonNull).flatMap(each -> each.open().stream())
				.map(OpenSide::session).distinct().toList();
	}
}
