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
    private static final int TOO_MUCH = 1_100_000;

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
     * @param sample makes a valid body, another one at every call if the service takes none twice
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
        return Stream.concat(rules(), forms());
    }

    /** The service's own rules alone; for an endpoint whose faults of form {@link EndpointWalk#badInput} looks at. */
    public Stream<DynamicTest> rules() {
        Endpoint endpoint = ApiDocument.ofService().endpoint(name);
        Standing standing = new Standing(sample, address);
        return rules.stream()
                .map(rule -> test(
                        rule.what(),
                        () -> standing.refusedBesides(call(endpoint), rule::appliedTo)
                                .has(rule.status(), rule.code())));
    }

    /** Faults of form alone. */
    Stream<DynamicTest> forms() {
        ApiDocument document = ApiDocument.ofService();
        Endpoint endpoint = document.endpoint(name);
        Standing standing = new Standing(sample, address);
        List<DynamicTest> tests = new ArrayList<>();
        if (endpoint.takes() != null) {
            tests.addAll(bodies(document, endpoint, standing));
        }
        tests.addAll(headers(endpoint, standing));
        tests.add(test("none of these leaves anything", standing::requireUntouched));
        if (endpoint.takes() != null && endpoint.needsKey()) {
            // the last one, because it writes
            tests.add(test("the same key with another body", () -> refusesAnotherBody(call(endpoint))));
        }
        return tests.stream();
    }

    private List<DynamicTest> bodies(ApiDocument document, Endpoint endpoint, Standing standing) {
        List<DynamicTest> tests = new ArrayList<>();
        for (Distortion distortion : Distortion.of(parsed(sample.get()), endpoint.body(), document)) {
            tests.add(refused(
                    standing,
                    "%s %s".formatted(distortion.pointer(), distortion.name()),
                    call(endpoint),
                    body -> distortion.appliedTo(parsed(body)).toString(),
                    answer -> answer.isRefusal().pointsAt(distortion.pointer())));
        }
        tests.add(
                refused(standing, "malformed JSON", call(endpoint), BadInput::cutShort, is(400, "malformed-request")));
        tests.add(refused(standing, "no body", call(endpoint), body -> "", is(400, "invalid-request")));
        tests.add(refused(standing, "a body too large", call(endpoint), BadInput::inflated, is(413, "body-too-large")));
        return tests;
    }

    private List<DynamicTest> headers(Endpoint endpoint, Standing standing) {
        List<DynamicTest> tests = new ArrayList<>();
        if (endpoint.needsKey()) {
            tests.add(refused(
                    standing,
                    "no Idempotency-Key",
                    call(endpoint).withKey(null),
                    UnaryOperator.identity(),
                    is(400, "idempotency-key-missing")));
        }
        if (endpoint.needsVersion()) {
            tests.add(refused(
                    standing,
                    "no version",
                    call(endpoint).withVersion(null),
                    UnaryOperator.identity(),
                    is(428, "version-required")));
            tests.add(refused(
                    standing,
                    "a stale version",
                    call(endpoint).withVersion("\"987654\""),
                    UnaryOperator.identity(),
                    is(412, "stale-version")));
        }
        return tests;
    }

    private DynamicTest refused(
            Standing standing, String what, Call call, UnaryOperator<String> spoil, Consumer<ProblemAnswer> expected) {
        return test(what, () -> expected.accept(standing.refused(what, call, spoil)));
    }

    private static Consumer<ProblemAnswer> is(int status, String code) {
        return answer -> answer.has(status, code);
    }

    /** What is taken changes what stands, hence with an object of its own. */
    private void refusesAnotherBody(Call call) {
        Standing standing = new Standing(sample, address);
        standing.taken(call, settled);
        standing.refusedAlone(call, UnaryOperator.identity()).has(422, "idempotency-key-reused");
    }

    private Call call(Endpoint endpoint) {
        return Call.to(endpoint).as(caller);
    }

    private DynamicTest test(String what, Runnable check) {
        return dynamicTest(name + ": " + what, check::run);
    }

    static JsonNode parsed(String body) {
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
        return "{" + " ".repeat(TOO_MUCH) + body.strip().substring(1);
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
