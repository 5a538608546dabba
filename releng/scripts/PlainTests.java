import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClasspathRoots;

import java.io.File;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.platform.launcher.TagFilter;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;
import org.junit.platform.launcher.listeners.SummaryGeneratingListener;
import org.junit.platform.launcher.listeners.TestExecutionSummary;

/**
 * Runs the tests in the jars or folders that are its arguments, on the class
 * path it was started with: no platform, no display. The last line counts them. What an office program proves of files
 * (tag office) is the same with a platform or without: once is enough.
 */
class PlainTests {
	public static void main(String[] roots) {
		Set<Path> paths = Arrays.stream(roots).map(File::new).map(File::toPath).collect(Collectors.toSet());
		SummaryGeneratingListener listener = new SummaryGeneratingListener();
		LauncherFactory.create().execute(
				LauncherDiscoveryRequestBuilder.request().selectors(selectClasspathRoots(paths))
						.filters(TagFilter.excludeTags("office")).build(), listener);
		TestExecutionSummary summary = listener.getSummary();
		PrintWriter out = new PrintWriter(System.out, true);
		summary.printFailuresTo(out, 20);
		out.println(summary.getTestsSucceededCount() + " passed, " + summary.getTotalFailureCount() + " failed, "
				+ (summary.getTestsSkippedCount() + summary.getTestsAbortedCount()) + " skipped");
		System.exit(summary.getTotalFailureCount() == 0 ? 0 : 1);
	}
}
