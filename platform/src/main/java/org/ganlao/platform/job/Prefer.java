package org.ganlao.platform.job;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;

/** RFC 7240: a client that would rather have a job than wait, and the answer that it gets. */
public final class Prefer {

    private static final String RESPOND_ASYNC = "respond-async";
    private static final int SECONDS_TO_FIRST_LOOK = 1;

    private Prefer() {}

    /** Whether the client sent {@code Prefer: respond-async}. */
    public static boolean respondAsync(HttpHeaders headers) {
        List<String> preferences = headers.getRequestHeader("Prefer");
        return preferences != null
                && preferences.stream()
                        .flatMap(header -> Arrays.stream(header.split(",")))
                        .map(preference -> preference.split(";")[0].strip())
                        .anyMatch(RESPOND_ASYNC::equalsIgnoreCase);
    }

    /** 202 to a client that preferred it. */
    public static Response.ResponseBuilder applied(UUID job) {
        return accepted(job).header("Preference-Applied", RESPOND_ASYNC);
    }

    /** 202 with the job's address, for work that is never done while the client waits. */
    public static Response.ResponseBuilder accepted(UUID job) {
        return Response.accepted()
                .location(URI.create("/v1/jobs/" + job))
                .header(HttpHeaders.RETRY_AFTER, SECONDS_TO_FIRST_LOOK);
    }
}
