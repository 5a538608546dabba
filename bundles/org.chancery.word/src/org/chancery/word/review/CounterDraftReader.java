package org.chancery.word.review;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.function.BiConsumer;
import java.util.function.Function;

import org.chancery.core.exchange.CounterDraftAnswer;
import org.chancery.core.exchange.CounterDraftChange;
import org.chancery.core.exchange.CounterDraftReview;
import org.chancery.core.exchange.CounterDraftReviewer;
import org.chancery.core.exchange.UnreadableFileException;
import org.chancery.core.projection.ProjectedClause;
import org.chancery.core.projection.Projection;
import org.chancery.word.hidden.ConcealedMatters;
import org.chancery.word.imports.container.WordContainer;
import org.chancery.word.markup.WordPackage;
import org.chancery.word.redline.ReturnedRedline;
import org.chancery.word.revisions.Revisions;
import org.eclipse.emf.common.util.Monitor;

/**
 * Reviews counter-drafts. The stories of both files are compared line by line and word by word, so that what a program
 * writes otherwise when it saves, runs, ids, styles of the same look, does not count.
 */
public final class CounterDraftReader implements CounterDraftReviewer {

	@Override
	public CounterDraftReview review(byte[] sent, byte[] returned, Projection text, Monitor monitor)
			throws UnreadableFileException {
		try {
			return new Review(WordPackage.read(sent), WordPackage.read(returned), monitor).of(text);
		} catch (CancellationException e) {
			throw e;
		} catch (RuntimeException | StackOverflowError e) {
			// Parsers of the platform meet hostile bytes with all kinds of unchecked exceptions.
			throw WordContainer.damaged(new IllegalStateException(e));
		}
	}

	@Override
	public byte[] answer(byte[] sent, byte[] returned, Projection text, String party,
			Function<CounterDraftChange, CounterDraftAnswer> answers, Monitor monitor) throws UnreadableFileException {
		try {
			var review = new Review(WordPackage.read(sent), WordPackage.read(returned), monitor);
			return review.answer(text, party, answers).write();
		} catch (CancellationException e) {
			throw e;
		} catch (RuntimeException | StackOverflowError e) {
			throw WordContainer.damaged(new IllegalStateException(e));
		}
	}

	@Override
	public byte[] after(byte[] file) throws UnreadableFileException {
		try {
			return Revisions.after(WordPackage.read(file)).write();
		} catch (RuntimeException | StackOverflowError e) {
			throw WordContainer.damaged(new IllegalStateException(e));
		}
	}

	/** Takes what nobody declared, with the reference to a note that comes or goes. */
	private interface Telling {
		void tell(CounterDraftChange change, Undeclared difference, Undeclared reference);
	}

	/** One review. */
	private static final class Review {

		private final WordPackage returned;
		private final FileText old;
		private final FileText now;
		private final WordPackage sent;
		private final Monitor monitor;

		Review(WordPackage sent, WordPackage returned, Monitor monitor) throws UnreadableFileException {
			this.monitor = monitor;
			this.sent = sent;
			this.returned = returned;
			this.old = FileText.of(Revisions.before(sent));
			go();
			this.now = FileText.of(Revisions.before(returned));
			go();
		}

		private void go() {
			if (monitor.isCanceled()) {
				throw new CancellationException();
			}
		}

		CounterDraftReview of(Projection text) throws UnreadableFileException {
			List<CounterDraftChange> changes = new ArrayList<>();
			Set<CounterDraftChange> counted = Collections.newSetFromMap(new IdentityHashMap<>());
			tell(text, (change, difference, reference) -> {
				changes.add(change);
				if (difference.counted()) {
					counted.add(change);
				}
			}, (change, placed) -> changes.add(change));
			return new CounterDraftReview(new LegalOrder(text).sorted(changes, counted), ConcealedMatters.of(sent, returned));
		}

		WordPackage answer(Projection text, String party, Function<CounterDraftChange, CounterDraftAnswer> answers)
				throws UnreadableFileException {
			var numbered = NumberedMarks.of(returned);
			var decided = new Answers(numbered, ReturnedRedline.of(Revisions.before(sent), numbered.file(), NumberedMarks.NOBODY, monitor), old);
			tell(text, (change, difference, reference) -> decided.undeclared(difference, reference, answers.apply(change)),
					(change, placed) -> decided.declared(placed, answers.apply(change)));
			return decided.resolve(party);
		}

		/** Tells each change with where it was found, the undeclared ones first. */
		private void tell(Projection text, Telling silent,
				BiConsumer<CounterDraftChange, DeclaredChanges.Placed> declared) throws UnreadableFileException {
			Differences differences = Differences.of(old, now);
			go();
			ClauseLocator clauses = ClauseLocator.of(text, old.body.lines);
			for (Undeclared difference : differences.found()) {
				ProjectedClause clause = clauses.at(differences.sentLine(difference));
				silent.tell(new CounterDraftChange(id(clause), number(clause), difference.kind(), false, "", "", difference.old(),
						difference.now(), difference.part()), difference, differences.reference(difference));
			}
			declared(differences, clauses, declared);
		}

		private void declared(Differences differences, ClauseLocator clauses,
				BiConsumer<CounterDraftChange, DeclaredChanges.Placed> told) throws UnreadableFileException {
			Map<CounterDraftChange, Integer> known = new HashMap<>();
			for (DeclaredChanges.Placed each : DeclaredChanges.of(sent, old)) {
				known.merge(change(each, null), 1, Integer::sum);
			}
			for (DeclaredChanges.Placed each : DeclaredChanges.of(returned, now)) {
				if (known.merge(change(each, null), -1, Integer::sum) < 0) {
					int line = each.story().lineAt(each.behind() ? each.place() - 1 : each.place());
					told.accept(change(each, clauses.at(differences.sentLine(each.story(), line))), each);
				}
			}
		}

		private static CounterDraftChange change(DeclaredChanges.Placed each, ProjectedClause clause) {
			return new CounterDraftChange(id(clause), number(clause), each.kind(), true, each.author(), each.date(), each.old(),
					each.now(), each.part());
		}

		private static String id(ProjectedClause clause) {
			return clause == null ? "" : clause.id();
		}

		private static String number(ProjectedClause clause) {
			return clause == null ? "" : clause.number().citation();
		}
	}
}
