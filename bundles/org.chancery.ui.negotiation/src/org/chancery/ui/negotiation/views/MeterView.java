package org.chancery.ui.negotiation.views;

import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

import org.chancery.core.history.VersionSource;
import org.chancery.negotiation.divergence.Meter;
import org.chancery.negotiation.divergence.MeterHistory;
import org.chancery.negotiation.divergence.MeterPoint;
import org.chancery.ui.DossierSessions;
import org.chancery.ui.negotiation.chart.Bars;
import org.chancery.ui.negotiation.chart.TimeChart;
import org.chancery.ui.negotiation.chart.TimeLine;
import org.chancery.ui.negotiation.model.NegotiationModel;
import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.emf.common.util.BasicMonitor;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Display;

/** The meter between private and public text: over time, and by chapter. The states of the past are read beside the window. */
public final class MeterView extends ChartView {
	private TimeChart time;
	private List<MeterPoint> past = List.of();
	/** Whose past it is. */
	private NegotiationModel pastOf;
	/** Whether there is more of it than was read. */
	private boolean stale;
	private Optional<LocalTime> saved = Optional.empty();
	private Job reading;

	@Override
	void createAbove(Composite page) {
		time = new TimeChart(page);
		GridDataFactory.fillDefaults().grab(true, false).hint(-1, time.height()).applyTo(time.control());
	}

	@Override
	boolean showsFindings() {
		return true;
	}

	@Override
	void showAbove(Optional<NegotiationModel> negotiation) {
		NegotiationModel model = negotiation.orElse(null);
		if (model == null) {
			forget();
			time.show(TimeLine.EMPTY);
			return;
		}
		if (pastOf != model || stale) {
			past = pastOf == model ? past : List.of();
			readPast(model);
		}
		time.show(TimeLine.of(past, Meter.outlook(model.divergences(), model.disposals(), model.today())));
	}

	@Override
	List<Bars> bars(Optional<NegotiationModel> negotiation) {
		return List.of(Bars.meter(negotiation.map(each -> Meter.readings(each.divergences(), each.disposals(), each.today())).orElse(List.of())));
	}

	/** What was saved is a state of the past from now on. */
	@Override
	public void stateChanged() {
		Optional<LocalTime> now = DossierSessions.get().savedAt();
		if (!now.equals(saved)) {
			saved = now;
			stale = true;
			refreshSoon();
		}
	}

	@Override
	public void dispose() {
		if (reading != null) {
			reading.cancel();
		}
		super.dispose();
	}

	private void readPast(NegotiationModel model) {
		if (reading != null) {
			reading.cancel();
		}
		pastOf = model;
		stale = false;
		VersionSource states = model.session().versions().snapshot();
		var history = new MeterHistory(states, model.session().audiences().getFirst().getName(), model.audience().getName(), model.language(),
				ZoneId.systemDefault());
		Display display = time.control().getDisplay();
		reading = Job.createSystem("Read the meter of the past", (ICoreRunnable) monitor -> {
			try {
				List<MeterPoint> points = history.perform(BasicMonitor.toMonitor(monitor));
				display.asyncExec(() -> took(model, points));
			} catch (java.util.concurrent.CancellationException e) {
				throw new OperationCanceledException();
			} catch (java.io.IOException | RuntimeException e) {
				// The class alone: a message may quote the text.
				ILog.of(MeterView.class).error("The meter of the past could not be read: " + e.getClass().getName());
			}
		});
		reading.schedule();
	}

	/** Nothing of a dossier that is closed is held. */
	private void forget() {
		if (reading != null) {
			reading.cancel();
		}
		reading = null;
		pastOf = null;
		past = List.of();
	}

	private void took(NegotiationModel model, List<MeterPoint> points) {
		if (pastOf == model && !time.control().isDisposed()) {
			past = points;
			reading = null;
			refreshSoon();
		}
	}
}
