package org.chancery.ui.negotiation.forms;

import java.util.Comparator;
import java.util.Optional;
import org.chancery.model.Identified;
import org.chancery.model.negotiation.Fallback;
import org.chancery.model.negotiation.FallbackStep;
import org.chancery.model.negotiation.NegotiationFactory;
import org.chancery.model.negotiation.RedLine;
import org.eclipse.emf.common.util.ECollections;

/** What one step of the ladder of a red line concedes; its wording and tests stay as they are. */
record FallbackValue(FallbackStep step) implements FieldValue {

	@Override
	public String read(Identified record) {
		return find(record).map(Fallback::getDescription).orElse("");
	}

	@Override
	public void write(Identified record, String text) {
		Optional<Fallback> present = find(record);
		RedLine line = (RedLine) record;
		if (present.isPresent()) {
			Fallback fallback = present.get();
			if (text.isEmpty() && fallback.getTests().isEmpty() && fallback.getWording() == null) {
				line.getFallbacks().remove(fallback);
			} else {
				fallback.setDescription(text.isEmpty() ? null : text);
			}
		} else if (!text.isEmpty()) {
			Fallback fallback = NegotiationFactory.eINSTANCE.createFallback();
			fallback.setStep(step);
			fallback.setDescription(text);
			line.getFallbacks().add(fallback);
			ECollections.sort(line.getFallbacks(), Comparator.comparing(Fallback::getStep));
		}
	}

	private Optional<Fallback> find(Identified record) {
		return ((RedLine) record).getFallbacks().stream().filter(each -> each.getStep() == step).findFirst();
	}
}
