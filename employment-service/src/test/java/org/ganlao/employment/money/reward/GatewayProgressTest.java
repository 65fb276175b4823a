package org.ganlao.employment.money.reward;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ganlao.employment.Refused.assertRefused;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.math.BigDecimal;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.ganlao.employment.money.reward.domain.Achievement;
import org.ganlao.employment.money.reward.domain.RewardFormula;
import org.ganlao.employment.money.reward.domain.RewardRefusal;
import org.ganlao.platform.time.BusinessClock;
import org.ganlao.platformtest.ProjectFolder;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Against an HTTP server that answers as the gateway's contract says. */
class GatewayProgressTest {

    private static final LocalDate TODAY = LocalDate.of(2007, 7, 10);
    private static final List<String> INDICATORS = List.of("laid-off-reemployment", "new-urban-employment");

    private static final String RECORDED = """
            {"plan": "2007", "month": "2007-06", "asOf": "2007-06-30T16:00:00Z", "provisional": false,
             "settledThrough": "2007-06-30T15:59:59Z", "catalogue": "2007-1", "freshness": [], "indicators": [],
             "regions": [{"code": "360100", "name": "南昌市", "nameEn": "Nanchang", "level": "city"}],
             "rows": [
               {"indicator": "new-urban-employment", "region": "360100", "actual": 43210, "target": 86000,
                "completion": 0.502442, "pace": 0.493151, "status": "ahead", "gap": 42790},
               {"indicator": "laid-off-reemployment", "region": "360100", "target": 36000, "pace": 0.493151,
                "status": "no-facts-yet"}]}""";

    private final ObjectMapper json = new ObjectMapper();
    private HttpServer server;
    private volatile int status = 200;
    private volatile String answer = RECORDED;
    private volatile String asked;
    private volatile String authorization;

    @BeforeEach
    void start() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            asked = exchange.getRequestURI().toString();
            authorization = exchange.getRequestHeaders().getFirst("Authorization");
            byte[] body = answer.getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(status, body.length);
            exchange.getResponseBody().write(body);
            exchange.close();
        });
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    @Test
    void asks_for_the_cities_with_the_callers_token_and_reads_what_they_achieved() {
        List<Achievement> achieved = ask();

        assertThat(asked)
                .isEqualTo("/v1/plans/2007/progress?region=360000&level=city&month=2007-06"
                        + "&indicator=laid-off-reemployment&indicator=new-urban-employment");
        assertThat(authorization).isEqualTo("Bearer of-the-caller");
        assertThat(achieved)
                .containsExactly(
                        new Achievement(
                                "360100", "new-urban-employment", new BigDecimal("86000"), new BigDecimal("43210")),
                        new Achievement("360100", "laid-off-reemployment", new BigDecimal("36000"), null));
    }

    /** As long as nobody shared the year's targets out among the cities, rows of cities have none. */
    @Test
    void reads_cities_without_targets_and_a_year_without_plan_as_such() {
        RewardFormula formula = new RewardFormula(Map.of("new-urban-employment", BigDecimal.ONE), BigDecimal.ONE);
        assertThat(formula.withoutTarget(Set.of("360100"), ask())).isEmpty();
        assertThat(formula.withoutTarget(Set.of("360100", "360200"), ask()))
                .map(Achievement::region)
                .hasValue("360200");

        answer = RECORDED.replace("\"target\": 86000,", "");
        assertThat(formula.withoutTarget(Set.of("360100"), ask()))
                .map(Achievement::indicator)
                .hasValue("new-urban-employment");

        status = 404;
        answer = """
                {"type": "/problems/unknown-plan", "title": "There is no plan", "status": 404, "code": "unknown-plan"}""";
        assertThat(ask()).isEmpty();
    }

    @Test
    void says_so_when_the_gateway_does_not_answer_as_agreed() {
        answer = "{\"rows\": [{}]}";
        assertRefused(RewardRefusal.GATEWAY_UNANSWERED, this::ask);
        answer = "no JSON";
        assertRefused(RewardRefusal.GATEWAY_UNANSWERED, this::ask);
        status = 403;
        assertRefused(RewardRefusal.GATEWAY_UNANSWERED, this::ask);
        server.stop(0);
        assertRefused(RewardRefusal.GATEWAY_UNANSWERED, this::ask);
    }

    @Test
    void says_that_the_address_is_wrong_where_something_else_answers() {
        status = 404;
        answer = "<html>Not Found</html>";
        assertRefused(RewardRefusal.GATEWAY_ELSEWHERE, this::ask);
        answer = "{\"code\": \"not-found\"}";
        assertRefused(RewardRefusal.GATEWAY_ELSEWHERE, this::ask);
        answer = "";
        assertRefused(RewardRefusal.GATEWAY_ELSEWHERE, this::ask);
    }

    @Test
    void reads_and_asks_what_the_contract_has() throws IOException {
        JsonNode contract = json.readTree(
                ProjectFolder.root().resolve("contracts/openapi/gateway.json").toFile());

        JsonNode row = contract.at("/components/schemas/ProgressRow/properties");
        assertThat(List.of("region", "indicator", "target", "actual")).allMatch(row::has);
        JsonNode asking = contract.at("/paths/~1v1~1plans~1{plan}~1progress/get/parameters");
        assertThat(asking.findValuesAsText("name")).contains("region", "level", "month", "indicator");
    }

    @Test
    void asks_up_to_the_end_of_a_month_or_to_today() {
        assertRefused(RewardRefusal.ACHIEVED_WITHIN_A_MONTH, () -> ask(LocalDate.of(2007, 6, 29)));
        assertRefused(RewardRefusal.ACHIEVED_WITHIN_A_MONTH, () -> ask(LocalDate.of(2007, 7, 9)));
        assertThat(asked).isNull();

        ask(LocalDate.of(2007, 5, 31));
        assertThat(asked).contains("month=2007-05");
        ask(TODAY);
        assertThat(asked).contains("month=2007-07");
    }

    private List<Achievement> ask() {
        return ask(LocalDate.of(2007, 6, 30));
    }

    private List<Achievement> ask(LocalDate asOf) {
        URI url = URI.create("http://127.0.0.1:" + server.getAddress().getPort());
        return new GatewayProgress(
                        new Settings(Optional.of(url), Duration.ofSeconds(5)), json, BusinessClock.fixedAt(TODAY))
                .ofCities("360000", asOf, INDICATORS, "Bearer of-the-caller");
    }

    private record Settings(Optional<URI> url, Duration answerWithin) implements GatewaySettings {}
}
