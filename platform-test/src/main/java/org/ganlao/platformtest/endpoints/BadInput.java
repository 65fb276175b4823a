package org.ganlao.platformtest.endpoints;

import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
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
    private Runnable settled = () -> {};

    private BadInput(String name, Supplier<String> sample, Tokens caller) {
        this.name = name;
        this.sample = sample;
        this.caller = caller;
        this.address = () -> name.substring(name.indexOf(' ') + 1);
    }

    /**
     * @param endpoint {@code POST /v1/tickets}
     * @param sample makes a valid body, another one at every call
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

    /** Where what is accepted is worked on in the background: waits until nothing is, so that its rows are not mistaken. */
    public BadInput settling(Runnable wait) {
        this.settled = wait;
        return this;
    }

    /** A rule of the service: the spoiled body is refused with this status and code. */
    public BadInput refuses(String what, Consumer<ObjectNode> spoil, int status, String code) {
        rules.add(new Rule(what, spoil, status, code));
        return this;
    }

    public Stream<DynamicTest> tests() {
        ApiDocument document = ApiDocument.ofService();
        Endpoint endpoint = document.endpoint(name);
        Standing standing = new Standing(sample, address);
        Stream<DynamicTest> distorted = Distortion.of(parsed(sample.get()), endpoint.body(), document).stream()
                .map(distortion -> test(
                        "%s %s".formatted(distortion.pointer(), distortion.name()),
                        () -> refusesDistorted(endpoint, standing, distortion)));
        Stream<DynamicTest> ruled = rules.stream()
                .map(rule -> test(
                        rule.what(),
                        () -> standing.refused(call(endpoint), rule::appliedTo).has(rule.status(), rule.code())));
        return Stream.of(distorted, ruled, forms(endpoint, standing)).flatMap(tests -> tests);
    }

    private Stream<DynamicTest> forms(Endpoint endpoint, Standing standing) {
        Call call = call(endpoint);
        List<DynamicTest> tests = new ArrayList<>(List.of(
                test(
                        "malformed JSON",
                        () -> standing.refused(call, BadInput::cutShort).has(400, "malformed-request")),
                test("no body", () -> standing.refused(call, body -> "").has(400, "invalid-request")),
                test("2 MB", () -> standing.refused(call, BadInput::inflated).has(413, "body-too-large"))));
        if (endpoint.needsVersion()) {
            tests.add(test(
                    "no version",
                    () -> standing.refused(call.withVersion(null), UnaryOperator.identity())
                            .has(428, "version-required")));
            tests.add(test(
                    "a stale version",
                    () -> standing.refused(call.withVersion("\"987654\""), UnaryOperator.identity())
                            .has(412, "stale-version")));
        }
        if (endpoint.needsKey()) {
            tests.add(test(
                    "no Idempotency-Key",
                    () -> standing.refused(call.withKey(null), UnaryOperator.identity())
                            .has(400, "idempotency-key-missing")));
            tests.add(test("the same key with another body", () -> refusesAnotherBody(call)));
        }
        return tests.stream();
    }

    private void refusesDistorted(Endpoint endpoint, Standing standing, Distortion distortion) {
        standing.refused(
                        call(endpoint),
                        body -> distortion.appliedTo(parsed(body)).toString())
                .isRefusal()
                .pointsAt(distortion.pointer());
    }

    /** What is taken changes what stands, hence with an object of its own. */
    private void refusesAnotherBody(Call call) {
        Standing standing = new Standing(sample, address);
        standing.taken(call, settled);
        standing.refused(call, UnaryOperator.identity()).has(422, "idempotency-key-reused");
    }

    private Call call(Endpoint endpoint) {
        return Call.to(endpoint).as(caller);
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
    private record Rule(String what, Consumer<ObjectNode> spoil, int status, String code) {

        String appliedTo(String body) {
            ObjectNode spoiled = (ObjectNode) parsed(body);
            spoil.accept(spoiled);
            return spoiled.toString();
        }
    }
}
