package org.ganlao.employment.money.reward;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.math.BigDecimal;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.ganlao.employment.money.reward.domain.Achievement;
import org.ganlao.employment.money.reward.domain.RewardRefusal;
import org.ganlao.platform.problem.Rejection;
import org.ganlao.platform.time.BusinessClock;

/** Asks the gateway how the cities stand against the plan of a year, on behalf of whoever asks. */
@Singleton
class GatewayProgress {

    private static final String UNKNOWN_PLAN = "unknown-plan";

    private final HttpClient http = HttpClient.newHttpClient();
    private final GatewaySettings settings;
    private final ObjectMapper json;
    private final BusinessClock clock;

    GatewayProgress(GatewaySettings settings, ObjectMapper json, BusinessClock clock) {
        this.settings = settings;
        this.json = json;
        this.clock = clock;
    }

    boolean isConnected() {
        return settings.url().isPresent();
    }

    /**
     * The gateway counts by whole months, the running one up to now. Of a year without plan it knows nothing.
     *
     * @param asOf day up to which achievements count: the end of a month, or today
     * @param authorization header of the request at hand, with which the gateway is asked
     * @throws Rejection if it is another day; (503) if the gateway does not answer as its contract says, or is not there
     */
    List<Achievement> ofCities(String province, LocalDate asOf, Collection<String> indicators, String authorization) {
        YearMonth month = YearMonth.from(asOf);
        if (!asOf.equals(month.atEndOfMonth()) && !asOf.equals(clock.today())) {
            throw new Rejection(RewardRefusal.ACHIEVED_WITHIN_A_MONTH, asOf).at("/asOf");
        }
        String asked =
                indicators.stream().map(indicator -> "&indicator=" + indicator).collect(Collectors.joining());
        URI address = settings.url()
                .orElseThrow()
                .resolve("/v1/plans/%d/progress?region=%s&level=city&month=%s%s"
                        .formatted(month.getYear(), province, month, asked));
        HttpRequest request = HttpRequest.newBuilder(address)
                .header("Authorization", authorization)
                .timeout(settings.answerWithin())
                .build();
        try {
            HttpResponse<String> answer = http.send(request, HttpResponse.BodyHandlers.ofString());
            return switch (answer.statusCode()) {
                case 200 -> achievements(json.readTree(answer.body()));
                case 404 -> withoutPlan(answer.body());
                default -> throw unanswered("HTTP " + answer.statusCode());
            };
        } catch (IOException | IllegalArgumentException e) {
            throw unanswered(e.getClass().getSimpleName());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw unanswered("interrupted");
        }
    }

    /** Only the gateway says that it has no plan; any other 404 is said by something else at its address. */
    private List<Achievement> withoutPlan(String problem) {
        if (UNKNOWN_PLAN.equals(code(problem))) {
            return List.of();
        }
        throw new Rejection(RewardRefusal.GATEWAY_ELSEWHERE);
    }

    /** Empty of what is no problem. */
    private String code(String problem) {
        try {
            return json.readTree(problem).path("code").asText();
        } catch (JsonProcessingException e) {
            return "";
        }
    }

    private static List<Achievement> achievements(JsonNode answer) {
        return StreamSupport.stream(answer.required("rows").spliterator(), false)
                .map(row -> new Achievement(
                        row.required("region").asText(),
                        row.required("indicator").asText(),
                        number(row.path("target")),
                        number(row.path("actual"))))
                .toList();
    }

    /** A field without value is left out. */
    private static BigDecimal number(JsonNode field) {
        return field.isMissingNode() || field.isNull() ? null : new BigDecimal(field.asText());
    }

    private static Rejection unanswered(String why) {
        return new Rejection(RewardRefusal.GATEWAY_UNANSWERED, why);
    }
}
