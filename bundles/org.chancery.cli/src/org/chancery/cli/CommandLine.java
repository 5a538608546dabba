package org.chancery.cli;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.function.Supplier;

import org.chancery.core.Engine;
import org.eclipse.emf.common.util.BasicMonitor;

/**
 * Finds the subcommand, runs it, and turns what went wrong into one line and an exit code: 0 done, 1 the input is at
 * fault, 2 wrong use, 3 a red line is crossed.
 */
public final class CommandLine {

	/** Done. */
	public static final int DONE = 0;
	/** The input is at fault. */
	public static final int FAULT = 1;
	/** The words make no sense. */
	public static final int WRONG_USE = 2;

	/** Done, and a red line that is not waived is crossed. */
	public static final int CROSSED = 3;

	private static final String PROGRAM = "chancery";

	private final Supplier<Engine> engine;
	private final PrintStream out;
	private final PrintStream err;
	private final BasicMonitor monitor;

	/**
	 * @param engine   called only when a subcommand needs it
	 * @param terminal whether {@code err} is a terminal, on which a progress bar may be drawn
	 */
	public CommandLine(Supplier<Engine> engine, PrintStream out, PrintStream err, boolean terminal) {
		this.engine = engine;
		this.out = out;
		this.err = err;
		this.monitor = terminal ? new ProgressBar(err) : new BasicMonitor();
	}

	/** Runs one command and returns its exit code. */
	public int run(String... words) {
		try {
			run(Arrays.asList(words));
			return DONE;
		} catch (CrossedException e) {
			return CROSSED;
		} catch (WrongUseException e) {
			return fail(e.getMessage(), WRONG_USE);
		} catch (FaultException e) {
			return fail(e.getMessage(), FAULT);
		} catch (CancellationException e) {
			return fail("cancelled; nothing was written", FAULT);
		} catch (OutOfMemoryError e) {
			return fail("not enough memory for this input", FAULT);
		} catch (RuntimeException | StackOverflowError e) {
			// The message may quote the text, so only the place is shown.
			StackTraceElement[] trace = e.getStackTrace();
			return fail("a defect of Chancery: " + e.getClass().getSimpleName() + (trace.length == 0 ? "" : " at " + trace[0]), FAULT);
		} finally {
			out.flush();
			monitor.done();
		}
	}

	/** Asks the running command to stop at the next safe place. */
	public void cancel() {
		monitor.setCanceled(true);
	}

	private int fail(String message, int code) {
		monitor.done();
		out.flush();
		err.println(PROGRAM + ": " + message);
		return code;
	}

	private void run(List<String> words) throws WrongUseException, FaultException, CrossedException {
		if (words.isEmpty()) {
			throw new WrongUseException("no subcommand; see: chancery --help");
		}
		String first = words.getFirst();
		switch (first) {
		case "--help", "-h", "help" -> out.print(Help.overview(commands()));
		case "--version" -> out.println("Chancery " + Version.text());
		default -> run(command(first), words.subList(1, words.size()));
		}
	}

	private void run(Command command, List<String> words) throws WrongUseException, FaultException, CrossedException {
		if (words.contains("--help") || words.contains("-h")) {
			out.print(Help.of(command));
			return;
		}
		var rest = new ArrayList<>(words);
		try (Keyholding keys = Keyholding.take(rest)) {
			Arguments arguments = Arguments.parse(command, rest);
			command.run(arguments, new Session(keys.over(engine.get()), out, err, monitor, keys));
		}
	}

	private static Command command(String name) throws WrongUseException {
		Optional<Command> found = commands().stream().filter(c -> c.name().equals(name)).findFirst();
		return found.orElseThrow(() -> new WrongUseException("no subcommand '" + name + "'; see: chancery --help"));
	}

	private static List<Command> commands() {
		return List.of(new ImportCommand(), new ShowCommand(), new TextCommand(), new ExportCommand(), new CompareCommand(), new ReviewCommand(), new AnswerCommand(), new RedlineCommand(), new PapersCommand(), new CheckCommand(),
				new RedLinesCommand(), new LedgerCommand(), new DemoCommand(),
				new IdentityCommand(), new MembersCommand(), new SealCommand(), new OpenCommand(), new LockCommand(), new HistoryCommand(),
				new LogCommand(), new VerifyCommand(), new BackupCommand(), new RestoreCommand(), new RepairCommand(), new SyncCommand(), new EscrowCommand(),
				new RetentionCommand());
	}
}
