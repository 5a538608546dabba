import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import java.io.PrintWriter;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;
import org.junit.platform.launcher.listeners.SummaryGeneratingListener;

/** Runs the test class that is its argument, on the class path it was started with. */
class OneTest {
	public static void main(String[] words) {
		SummaryGeneratingListener listener = new SummaryGeneratingListener();
		LauncherFactory.create().execute(LauncherDiscoveryRequestBuilder.request().selectors(selectClass(words[0])).build(), listener);
		listener.getSummary().printFailuresTo(new PrintWriter(System.out, true), 20);
		System.exit(listener.getSummary().getTestsSucceededCount() > 0 && listener.getSummary().getTotalFailureCount() == 0 ? 0 : 1);
	}
}
