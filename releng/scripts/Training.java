import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ServiceLoader;

import org.chancery.cli.CommandLine;
import org.chancery.cli.Main;
import org.chancery.core.Engine;
import org.chancery.core.dossier.FolderDossierStore;
import org.chancery.core.exchange.CounterDraftReviewer;
import org.chancery.core.exchange.RedlineWriter;
import org.chancery.core.exchange.SheetFormat;
import org.chancery.core.exchange.WordExporter;
import org.chancery.core.exchange.WordImporter;
import org.chancery.core.sealing.Sealer;

/**
 * Runs each command once in one virtual machine, so that its class-data archive holds what they need. The argument is
 * an empty folder. The last command goes through the true entry point, which ends the virtual machine.
 */
class Training {
	public static void main(String[] folder) {
		Path place = Path.of(folder[0]);
		String treaty = place.resolve("maritime-agreement.docx").toString();
		String dossier = place.resolve("dossier").toString();
		run("demo", "-o", place.toString());
		run("import", treaty, "-o", place.resolve("imported").toString(), "--plain");
		run("show", dossier, "--json");
		run("text", dossier, "--audience", "public");
		String redline = place.resolve("redline.docx").toString();
		run("compare", dossier + "@public", dossier + "@delegation", "--json");
		run("redline", treaty, dossier + "@delegation", "-o", redline);
		run("review", treaty, redline, "--json");
		run("check", dossier, "--json");
		run("redlines", "export", dossier, "-o", place.resolve("red-lines.xlsx").toString());
		run("--help");
		run("--version");
		Main.main(new String[] { "export", dossier, "-o", place.resolve("again").toString() });
	}

	private static void run(String... words) {
		var nowhere = new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8);
		new CommandLine(Training::engine, nowhere, nowhere, false).run(words);
	}

	private static Engine engine() {
		return Engine.builder().wordImporter(part(WordImporter.class)).wordExporter(part(WordExporter.class))
				.redlineWriter(part(RedlineWriter.class)).counterDraftReviewer(part(CounterDraftReviewer.class))
				.sheetFormat(part(SheetFormat.class)).sealer(part(Sealer.class)).dossierStore(new FolderDossierStore()).build();
	}

	private static <T> T part(Class<T> service) {
		return ServiceLoader.load(service).findFirst().orElseThrow();
	}
}
