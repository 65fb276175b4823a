package org.ganlao.platformtest.endpoints;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.ganlao.platformtest.Tokens;
import org.junit.jupiter.api.DynamicTest;

/**
 * Spoils a valid body in every way that its schema suggests and sends it: the answer must be the right problem, and no
 * table of the service, its change log included, may have a row more or less.
 *
 * <pre>{@code
 * @TestFactory
 * Stream<DynamicTest> refuses_bad_tickets() {
 *     return BadInput.to("POST /v1/tickets", this::ticket, Tokens.of("clerk").in("360102"))
 *             .refuses("a day in the future", body -> body.put("openedOn", "2100-01-01"), 422, "date-in-future")
 *             .tests();
 * }
 * }</pre>
 */
public final class BadInput {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int TWO_MEGABYTES = 2 * 1024 * 1024;

    private final String name;
    private final Supplier<String> sample;
    private final Tokens caller;
    private final List<Rule> rules = new ArrayList<>();
    private Supplier<String> address;

    private BadInput(String name, Supplier<String> sample, Tokens caller) {
        this.name = name;
        this.sample = sample;
        this.caller = caller;
        this.address = () -> name.substring(name.indexOf(' ') + 1);
    }

    /**
     * @param endpoint {@code POST /v1/tickets}
     * @param sample a valid body, another one at every call
     * @param caller who may send it
     */
    public static BadInput to(String endpoint, Supplier<String> sample, Tokens caller) {
        return new BadInput(endpoint, sample, caller);
    }

    /** Where the endpoint's path has variables: makes a new object and answers the address, or URL, to send to. */
    public BadInput at(Supplier<String> freshAddress) {
        this.address = freshAddress;
        return this;
    }

    /** A rule of the service: the spoiled body is refused with this status and code. */
    public BadInput refuses(String what, Consumer<ObjectNode> spoil, int status, String code) {
        rules.add(new Rule(what, spoil, status, code));
        return this;
    }

    public Stream<DynamicTest> tests() {
        ApiDocument document = ApiDocument.read();
        Endpoint endpoint = document.endpoint(name);
        Stream<DynamicTest> distorted = Distortion.of(parsed(sample.get()), endpoint.body(), document).stream()
                .map(distortion -> test(
                        "%s %s".formatted(distortion.pointer(), distortion.name()),
                        () -> refusesDistorted(endpoint, distortion)));
        Stream<DynamicTest> ruled = rules.stream().map(rule -> test(rule.what(), () -> refusesByRule(endpoint, rule)));
        return Stream.of(distorted, ruled, forms(endpoint)).flatMap(tests -> tests);
    }

    private Stream<DynamicTest> forms(Endpoint endpoint) {
        List<DynamicTest> tests = new ArrayList<>(List.of(
                test("malformed JSON", () -> refusesBody(endpoint, cutShort(sample.get()), 400, "malformed-request")),
                test("no body", () -> refusesBody(endpoint, "", 400, "invalid-request")),
                test("2 MB", () -> refusesBody(endpoint, inflated(sample.get()), 413, "body-too-large"))));
        if (endpoint.needsKey()) {
            tests.add(test("no Idempotency-Key", () -> refusesWithoutKey(endpoint)));
            tests.add(test("the same key with another body", () -> refusesAnotherBody(endpoint)));
        }
        if (endpoint.needsVersion()) {
            tests.add(test("no version", () -> refusesVersion(endpoint, null, 428, "version-required")));
            tests.add(test("a stale version", () -> refusesVersion(endpoint, "\"987654\"", 412, "stale-version")));
        }
        return tests.stream();
    }

    private void refusesDistorted(Endpoint endpoint, Distortion distortion) {
        String body = distortion.appliedTo(parsed(sample.get())).toString();
        ProblemAnswer answer = ProblemAnswer.of(sentInVain(call(endpoint).withBody(body), address.get()));
        answer.isRefusal().pointsAt(distortion.pointer());
    }

    private void refusesByRule(Endpoint endpoint, Rule rule) {
        ObjectNode body = (ObjectNode) parsed(sample.get());
        rule.spoil().accept(body);
        refusesBody(endpoint, body.toString(), rule.status(), rule.code());
    }

    private void refusesBody(Endpoint endpoint, String body, int status, String code) {
        ProblemAnswer.of(sentInVain(call(endpoint).withBody(body), address.get()))
                .has(status, code);
    }

    private void refusesVersion(Endpoint endpoint, String version, int status, String code) {
        Call call = call(endpoint).withBody(sample.get()).withVersion(version);
        ProblemAnswer.of(sentInVain(call, address.get())).has(status, code);
    }

    private void refusesWithoutKey(Endpoint endpoint) {
        Call call = call(endpoint).withBody(sample.get()).withKey(null);
        ProblemAnswer.of(sentInVain(call, address.get())).has(400, "idempotency-key-missing");
    }

    private void refusesAnotherBody(Endpoint endpoint) {
        String first = sample.get();
        String second = sample.get();
        assertThat(second).as("a second sample").isNotEqualTo(first);
        Call call = call(endpoint);
        String there = address.get();

        Response accepted = call.withBody(first).send(there);

        assertThat(accepted.statusCode()).as(accepted.asString()).isBetween(200, 299);
        ProblemAnswer.of(sentInVain(call.withBody(second), there)).has(422, "idempotency-key-reused");
    }

    private Call call(Endpoint endpoint) {
        return Call.to(endpoint).as(caller);
    }

    private static Response sentInVain(Call call, String address) {
        RowCounts before = RowCounts.now();
        Response answer = call.send(address);
        assertThat(RowCounts.now()).as("rows after %s", answer.asString()).isEqualTo(before);
        return answer;
    }

    private DynamicTest test(String what, Runnable check) {
        return dynamicTest(name + ": " + what, check::run);
    }

    private static JsonNode parsed(String body) {
        try {
            return JSON.readTree(body);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("the sample is no JSON: " + body, e);
        }
    }

    private static String cutShort(String body) {
        return body.strip().substring(0, body.strip().length() - 1);
    }

    private static String inflated(String body) {
        return body.strip().replaceFirst("\\{", "{" + " ".repeat(TWO_MEGABYTES));
    }

    /** A refusal that the service declares. */
    private record Rule(String what, Consumer<ObjectNode> spoil, int status, String code) {}
}
