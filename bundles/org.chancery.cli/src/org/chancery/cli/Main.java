package org.chancery.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ServiceLoader;

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

/** Starts the command line on a plain class path. */
public final class Main {

	private static final int BUFFER = 1 << 16;
	/** How long an interrupted command may take to put things in order. */
	private static final long GRACE_MILLISECONDS = 3000;

	private Main() {
	}

	/** Runs one command and ends the virtual machine with its exit code. */
	public static void main(String[] words) {
		// The console of Java 22 to 24 is there without a terminal too, and would take a passphrase from what is piped in.
		System.setProperty("jdk.console", "java.base");
		var out = new PrintStream(new java.io.BufferedOutputStream(new FileOutputStream(FileDescriptor.out), BUFFER), false,
				StandardCharsets.UTF_8);
		var err = new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8);
		var commandLine = new CommandLine(Main::engine, out, err, Boolean.getBoolean("chancery.terminal"));
		cancelOnInterrupt(commandLine);
		int code = commandLine.run(words);
		Runtime.getRuntime().halt(code);
	}

	/** An interrupt cancels the command, which then leaves nothing half-written. */
	private static void cancelOnInterrupt(CommandLine commandLine) {
		Thread running = Thread.currentThread();
		Runtime.getRuntime().addShutdownHook(new Thread(() -> {
			commandLine.cancel();
			try {
				running.join(GRACE_MILLISECONDS);
			} catch (InterruptedException e) {
				Thread.currentThread().interrupt();
			}
		}));
	}

	private static Engine engine() {
		return Engine.builder().wordImporter(provider(WordImporter.class)).wordExporter(provider(WordExporter.class))
				.redlineWriter(provider(RedlineWriter.class))
				.tablePaperWriter(provider(TablePaperWriter.class))
				.sheetFormat(provider(SheetFormat.class))
				.counterDraftReviewer(provider(CounterDraftReviewer.class))
				.dossierStore(new FolderDossierStore()).sealer(provider(Sealer.class)).holdingMerger(new MergeHoldings()).build();
	}

	private static <T> T provider(Class<T> service) {
		return ServiceLoader.load(service).findFirst()
				.orElseThrow(() -> new IllegalStateException("no provider of " + service.getSimpleName()));
	}
}
