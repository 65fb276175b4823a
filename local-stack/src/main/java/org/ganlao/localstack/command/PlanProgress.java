package org.ganlao.localstack.command;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import org.ganlao.localstack.AccessTokens;
import org.ganlao.localstack.Http;
import org.ganlao.localstack.Part;
import org.ganlao.localstack.Stack;
import org.ganlao.localstack.StartFailure;

/** The gateway's answer to "how far is the plan". */
final class PlanProgress {

    static final String PROVINCE = "360000";

    private static final String PLAN = "2007";
    private static final String ANALYST = "analyst.province";
    private static final ObjectMapper JSON = new ObjectMapper();

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final Stack stack;
    private final AccessTokens tokens;
    private final Http http = new Http(Duration.ofSeconds(30));

    PlanProgress(Stack stack) {
        this.stack = stack;
        this.tokens = stack.accessTokens();
    }

    String table(String region) {
        return PlanTable.of(answer(region));
    }

    /**
     * Facts reach the totals within moments. Returns when everything is counted that any service recorded until now.
     *
     * @return false if that takes longer than a minute
     */
    boolean awaitSettled() {
        Instant now = Instant.now();
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (!isSettledThrough(now)) {
            if (System.nanoTime() > end) {
                return false;
            }
            pause();
        }
        return true;
    }

    private boolean isSettledThrough(Instant instant) {
        JsonNode settled = answer(PROVINCE).path("settledThrough");
        return settled.isTextual() && !Instant.parse(settled.asText()).isBefore(instant);
    }

    private JsonNode answer(String region) {
        HttpResponse<String> answer =
                http.send(http.request(stack.address(Part.GATEWAY) + "/v1/plans/" + PLAN + "/progress?region=" + region)
                        .header("Authorization", "Bearer " + tokens.of(ANALYST))
                        .header("Accept", "application/json")
                        .build());
        if (answer.statusCode() != 200) {
            throw new StartFailure(
                    "the gateway answered %d: %s".formatted(answer.statusCode(), answer.body()),
                    stack.folder().log(Part.GATEWAY),
                    "see ./ganlao status, and the log's last lines");
        }
        try {
            return JSON.readTree(answer.body());
        } catch (IOException e) {
            throw new StartFailure("the gateway's answer is not JSON: " + e.getMessage(), "see ./ganlao logs gateway");
        }
    }

    private static void pause() {
        try {
            Thread.sleep(500);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
