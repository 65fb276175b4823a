package org.ganlao.employment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import java.io.PrintWriter;
import java.io.StringWriter;
import net.jqwik.engine.JqwikTestEngine;
import org.junit.platform.launcher.LauncherDiscoveryRequest;
import org.junit.platform.launcher.core.LauncherConfig;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;
import org.junit.platform.launcher.listeners.SummaryGeneratingListener;
import org.junit.platform.launcher.listeners.TestExecutionSummary;

/**
 * Runs jqwik's properties within a test for which the application runs: the engine of jqwik starts none.
 *
 * <pre>{@code
 * @Test
 * void properties_of_funds_hold() {
 *     JqwikInApplication.holds(FundProperties.class);
 * }
 * }</pre>
 */
public final class JqwikInApplication {

    private JqwikInApplication() {}

    /** @param properties with methods that are {@code @Property}; its beans come from {@code Arc} */
    public static void holds(Class<?> properties) {
        LauncherConfig jqwik = LauncherConfig.builder()
                .enableTestEngineAutoRegistration(false)
                .addTestEngines(new JqwikTestEngine())
                .enableLauncherSessionListenerAutoRegistration(false)
                .enableLauncherDiscoveryListenerAutoRegistration(false)
                .enableTestExecutionListenerAutoRegistration(false)
                .enablePostDiscoveryFilterAutoRegistration(false)
                .build();
        LauncherDiscoveryRequest request = LauncherDiscoveryRequestBuilder.request()
                .selectors(selectClass(properties))
                .build();
        SummaryGeneratingListener listener = new SummaryGeneratingListener();
        LauncherFactory.create(jqwik).execute(request, listener);
        TestExecutionSummary summary = listener.getSummary();
        assertThat(summary.getTotalFailureCount()).as(() -> described(summary)).isZero();
        assertThat(summary.getTestsSucceededCount()).as("properties that hold").isPositive();
    }

    private static String described(TestExecutionSummary summary) {
        StringWriter text = new StringWriter();
        summary.printFailuresTo(new PrintWriter(text));
        return text.toString();
    }
}
