package org.chancery.cli;

import java.nio.charset.StandardCharsets;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;

import org.chancery.comparison.merge.MergeHoldings;
import org.chancery.core.Engine;
import org.chancery.core.dossier.FolderDossierStore;
import org.chancery.core.exchange.CounterDraftReviewer;
import org.chancery.core.exchange.RedlineWriter;
import org.chancery.core.exchange.SheetFormat;
import org.chancery.core.exchange.TablePaperWriter;
import org.chancery.core.exchange.WordExporter;
import org.chancery.core.exchange.WordImporter;
import org.chancery.core.sealing.Sealer;
import org.eclipse.equinox.app.IApplication;
import org.eclipse.equinox.app.IApplicationContext;
import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.ServiceReference;

/** Starts the command line inside the installed product. */
public final class Application implements IApplication {

	private CommandLine commandLine;

	@Override
	public Object start(IApplicationContext context) {
		String[] words = (String[]) context.getArguments().get(IApplicationContext.APPLICATION_ARGS);
		var out = new PrintStream(new FileOutputStream(FileDescriptor.out), false, StandardCharsets.UTF_8);
		var err = new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8);
		commandLine = new CommandLine(Application::engine, out, err, Boolean.getBoolean("chancery.terminal"));
		context.applicationRunning();
		return commandLine.run(words);
	}

	@Override
	public void stop() {
		commandLine.cancel();
	}

	private static Engine engine() {
		return Engine.builder().wordImporter(service(WordImporter.class)).wordExporter(service(WordExporter.class))
				.redlineWriter(service(RedlineWriter.class))
				.tablePaperWriter(service(TablePaperWriter.class))
				.sheetFormat(service(SheetFormat.class))
				.counterDraftReviewer(service(CounterDraftReviewer.class))
				.dossierStore(new FolderDossierStore()).sealer(service(Sealer.class)).holdingMerger(new MergeHoldings()).build();
	}

	private static <T> T service(Class<T> type) {
		BundleContext context = FrameworkUtil.getBundle(Application.class).getBundleContext();
		ServiceReference<T> reference = context.getServiceReference(type);
		if (reference == null) {
			throw new IllegalStateException("no provider of " + type.getSimpleName());
		}
		return context.getService(reference);
	}
}
