package org.chancery.edit;

import java.util.List;
import java.util.Random;

import org.chancery.core.dossier.OpenDossier;
import org.chancery.core.overlay.OmitClause;
import org.chancery.core.overlay.PrivateTexts;
import org.chancery.core.projection.ProjectedClause;
import org.chancery.core.text.AddClause;
import org.chancery.core.text.ChangeKind;
import org.chancery.core.text.DeleteClause;
import org.chancery.core.text.DemoteClause;
import org.chancery.core.text.FindText;
import org.chancery.core.text.InlineSequence;
import org.chancery.core.text.InsertCrossReference;
import org.chancery.core.text.JoinClauses;
import org.chancery.core.text.LockNumber;
import org.chancery.core.text.MoveClause;
import org.chancery.core.text.PromoteClause;
import org.chancery.core.text.Renumber;
import org.chancery.core.text.ReplaceText;
import org.chancery.core.text.SetContent;
import org.chancery.core.text.SetHeading;
import org.chancery.core.text.SetNumber;
import org.chancery.core.text.SplitClause;
import org.chancery.core.text.UnlockNumber;
import org.chancery.core.text.Words;
import org.chancery.model.dossier.Audience;
import org.chancery.model.dossier.Layer;
import org.chancery.model.text.Clause;
import org.chancery.model.text.ClauseKind;
import org.chancery.model.text.ReferenceForm;

/** Any operation, anywhere, by any audience. */
final class RandomEdit {

	private static final int KINDS = 20;

	private static final List<Integer> KEEPING = List.of(0, 1, 3, 4, 5, 6, 7, 8, 10, 16, 18);

	private final DossierSession session;
	private final OpenDossier dossier;
	private final Random random;
	private final Audience audience;
	private final List<ProjectedClause> seen;

	RandomEdit(DossierSession session, Random random) {
		this.session = session;
		this.dossier = session.dossier();
		this.random = random;
		List<Audience> audiences = session.audiences();
		audience = audiences.get(random.nextInt(audiences.size()));
		seen = session.projection(audience, "en").all().toList();
	}

	private Clause any() {
		return (Clause) dossier.find(seen.get(random.nextInt(seen.size())).id());
	}

	/** The operation with its arguments, not yet performed. */
	Runnable next() {
		Clause clause = any();
		int which = random.nextInt(KINDS);
		return which < KINDS / 2 ? structural(which, clause) : worded(which, clause);
	}

	/** One of those operations that take no clause away. */
	Runnable nextKeeping() {
		int which = KEEPING.get(random.nextInt(KEEPING.size()));
		return which < KINDS / 2 ? structural(which, any()) : worded(which, any());
	}

	private Runnable structural(int which, Clause clause) {
		return switch (which) {
		case 0 -> () -> AddClause.after(dossier, audience, clause.getKind(), clause).perform();
		case 1 -> () -> AddClause.lastIn(dossier, audience, ClauseKind.SUBPARAGRAPH, clause).perform();
		case 2 -> () -> new DeleteClause(dossier, audience, clause).perform();
		case 3 -> () -> MoveClause.up(dossier, audience, clause).perform();
		case 4 -> () -> MoveClause.down(dossier, audience, clause).perform();
		case 5 -> () -> new MoveClause(dossier, audience, clause, any(), null).perform();
		case 6 -> () -> MoveClause.lastIn(dossier, audience, clause, any()).perform();
		case 7 -> () -> new PromoteClause(dossier, audience, clause).perform();
		case 8 -> () -> new DemoteClause(dossier, audience, clause).perform();
		default -> () -> new JoinClauses(dossier, audience, clause).perform();
		};
	}

	private Runnable worded(int which, Clause clause) {
		InlineSequence words = Words.shown(dossier, audience, clause, "en");
		int position = random.nextInt(words.length() + 1);
		return switch (which) {
		case 10, 11 -> () -> new SplitClause(dossier, audience, clause, "en", position).perform();
		case 12 -> () -> new LockNumber(dossier, clause).perform();
		case 13 -> () -> new SetNumber(clause, "5 bis").perform();
		case 14 -> () -> new UnlockNumber(clause).perform();
		case 15 -> () -> new Renumber(dossier, audience, clause, any()).perform();
		case 16 -> () -> new InsertCrossReference(dossier, audience, clause, "en", position, any(), ReferenceForm.CITATION)
				.perform();
		case 17 -> () -> new SetHeading(dossier, audience, clause, "en", "Heading " + position).perform();
		case 18 -> () -> new SetContent(dossier, audience, clause, "en",
				words.replace(position, words.length(), InlineSequence.plain("otherwise"))).perform();
		default -> () -> other(clause);
		};
	}

	private void other(Clause clause) {
		switch (random.nextInt(3)) {
		case 0 -> new ReplaceText(dossier, audience, "en",
				new FindText(session.projection(audience, "en"), "quotas", true, true, false).perform().stream().limit(3)
						.toList(), "shares").perform();
		case 1 -> new ChangeKind(dossier, audience, clause, ClauseKind.SECTION).perform();
		default -> {
			if (dossier.holding(audience) instanceof Layer layer && PrivateTexts.omission(layer, clause).isEmpty()) {
				new OmitClause(dossier, layer, clause).perform();
			}
		}
		}
	}
}
