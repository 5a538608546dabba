package org.chancery.ui.jobs;

import java.util.List;
import org.chancery.core.dossier.HoldingBytes;
import org.chancery.core.dossier.OpenDossier;
import org.chancery.core.exchange.UnreadableFileException;
import org.chancery.edit.DossierSession;
import org.chancery.model.resource.HoldingResource;
import org.chancery.model.resource.HoldingResourceSet;
import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.jobs.Job;

/**
 * Takes an empty dossier through reading and projecting, in memory, while a person looks at the welcome: the classes
 * that opening needs are loaded then, which is half of the time that the first opening would take.
 */
public final class EngineWarmUp {
	/** By then the window has been painted and does not come later for this. */
	private static final long DELAY_MILLISECONDS = 1500;

	private EngineWarmUp() {
	}

	/** Starts it beside everything else. */
	public static void start() {
		Job job = Job.createSystem("Engine warm-up", (ICoreRunnable) monitor -> run());
		job.setPriority(Job.DECORATE);
		job.schedule(DELAY_MILLISECONDS);
	}

	private static void run() {
		try {
			OpenDossier empty = OpenDossier.create("", List.of("en"));
			byte[] bytes = HoldingBytes.write((HoldingResource) empty.dossier().eResource());
			HoldingBytes.read(bytes, new HoldingResourceSet(), "memory");
			DossierSession session = new DossierSession(empty, null);
			session.projection(session.audiences().getFirst(), "en");
			session.dispose();
		} catch (UnreadableFileException e) {
			ILog.of(EngineWarmUp.class).warn("The engine could not be warmed up.");
		}
	}
}
