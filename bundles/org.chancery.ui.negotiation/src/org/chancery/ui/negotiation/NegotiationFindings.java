package org.chancery.ui.negotiation;

import java.util.ArrayList;
import java.util.List;
import org.chancery.core.exchange.ImportRemark.Gravity;
import org.chancery.model.Identified;
import org.chancery.model.negotiation.Severity;
import org.chancery.negotiation.Finding;
import org.chancery.negotiation.divergence.DivergenceFindings;
import org.chancery.ui.negotiation.forms.RecordForm;
import org.chancery.ui.negotiation.forms.RecordKind;
import org.chancery.ui.negotiation.handlers.Forms;
import org.chancery.ui.negotiation.model.NegotiationModel;
import org.chancery.ui.views.FindingSource;
import org.chancery.ui.views.QuickFix;

/** The findings of the negotiation among those of the text, with what can be done about them at once. */
public final class NegotiationFindings implements FindingSource {

	private Runnable heard = () -> {
		// Nobody asked to be told.
	};
	private final Runnable tell = () -> heard.run();

	@Override
	public void whenFound(Runnable listener) {
		heard = listener;
	}

	@Override
	public List<org.chancery.ui.views.Finding> findings() {
		// While it is read, what was found before stands.
		boolean read = Negotiations.get().isRead(tell);
		return Negotiations.get().model().map(model -> (read ? model.findings() : model.findingsBefore()).stream()
				.map(each -> of(model, each)).toList()).orElse(List.of());
	}

	private static org.chancery.ui.views.Finding of(NegotiationModel model, Finding finding) {
		String place = finding.place().number().isEmpty() ? finding.label() : finding.place().number();
		String words = finding.label().isEmpty() || finding.message().contains(finding.label()) ? finding.message()
				: finding.label() + ": " + finding.message();
		return new org.chancery.ui.views.Finding(gravity(finding.severity()), grade(finding.severity()), place, words, finding.place().clause(),
				fixes(model, finding));
	}

	private static Gravity gravity(Severity severity) {
		return switch (severity) {
		case INFORMATION -> Gravity.NOTE;
		case WARNING -> Gravity.DOUBT;
		case BLOCKING -> Gravity.LOSS;
		};
	}

	private static String grade(Severity severity) {
		return switch (severity) {
		case INFORMATION -> "Note";
		case WARNING -> "Warning";
		case BLOCKING -> "Blocking";
		};
	}

	private static List<QuickFix> fixes(NegotiationModel model, Finding finding) {
		List<QuickFix> fixes = new ArrayList<>();
		if (finding.rule().equals(DivergenceFindings.UNDISPOSED)) {
			fixes.add(new QuickFix("Decide what becomes of it…", shell -> Forms.add(shell, RecordKind.DISPOSITION, finding.place().clause())));
		}
		if (finding.subject() != null && model.session().dossier().find(finding.subject()) instanceof Identified record
				&& RecordKind.of(record).isPresent()) {
			String kind = RecordKind.of(record).get().words();
			if (finding.rule().equals(DivergenceFindings.DONE)) {
				fixes.add(new QuickFix("Delete the disposition", shell -> RecordForm.delete(model.session(), record)));
			}
			fixes.add(new QuickFix("Edit the " + kind + "…", shell -> Forms.edit(shell, record)));
		}
		return fixes;
	}
}
