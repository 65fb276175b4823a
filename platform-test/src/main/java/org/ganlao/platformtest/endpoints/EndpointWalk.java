package org.ganlao.platformtest.endpoints;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.ganlao.platformtest.Tokens;
import org.junit.jupiter.api.DynamicTest;

/**
 * Asks every endpoint that the service's OpenAPI document names: 401 without token, 403 with a role that is not among
 * its own, 403 or 404 for a caller of a sibling region, an answer for a caller of the region itself. An endpoint that
 * neither is declared open or regionless nor has what it takes to be asked fails.
 *
 * <pre>{@code
 * @TestFactory
 * Stream<DynamicTest> every_endpoint_is_guarded() {
 *     return EndpointWalk.inRegion("360102", "360103")
 *             .object("/v1/tickets/{id}", () -> "/v1/tickets/" + openTicket())
 *             .body("POST /v1/tickets", this::ticket)
 *             .regionless("GET /v1/ticket-kinds")
 *             .tests();
 * }
 * }</pre>
 */
public final class EndpointWalk {

    /** The roles of the realm. */
    private static final Set<String> ROLES =
            Set.of("clerk", "reviewer", "cashier", "inspector", "supervisor", "analyst", "auditor", "system");

    /** The kernel's own, alike in every service; the kernel's tests ask them about regions. */
    private static final Set<String> KERNEL = Set.of(
            "/internal/",
            "/v1/audit",
            "/v1/changes",
            "/v1/dead-letters",
            "/v1/imports",
            "/v1/jobs",
            "/v1/parameters",
            "/v1/regions");

    /** Behind a list's address: all of the list. */
    private static final String EXPORT = "/export";

    private final String region;
    private final String sibling;
    private final Map<String, Supplier<String>> objects = new HashMap<>();
    private final Map<String, Supplier<String>> bodies = new HashMap<>();
    private final Map<String, Runnable> settling = new HashMap<>();
    private final Map<String, Tokens> callers = new HashMap<>();
    private final Map<String, String> read = new HashMap<>();
    private final Set<String> regionless = new TreeSet<>();
    private final Set<String> keyless = new TreeSet<>();
    private final Set<String> open = new TreeSet<>(Set.of("GET /problems", "GET /problems/{code}"));

    private EndpointWalk(String region, String sibling) {
        this.region = region;
        this.sibling = sibling;
    }

    /** Two regions of which neither covers the other. Objects and bodies below belong to the first. */
    public static EndpointWalk inRegion(String region, String sibling) {
        return new EndpointWalk(region, sibling);
    }

    /**
     * @param template of the object's path, also good for what lies below it
     * @param address makes a new object and answers its path, or URL
     */
    public EndpointWalk object(String template, Supplier<String> address) {
        objects.put(template, address);
        return this;
    }

    /** @param endpoint {@code POST /v1/tickets}; the body is valid, and another one at every call */
    public EndpointWalk body(String endpoint, Supplier<String> body) {
        bodies.put(endpoint, body);
        return this;
    }

    /** Endpoints whose data belongs to no region: {@code GET /v1/ticket-kinds}, or all below {@code GET /v1/kinds/*}. */
    public EndpointWalk regionless(String... endpoints) {
        regionless.addAll(Set.of(endpoints));
        return this;
    }

    /** Endpoints that need no token. */
    public EndpointWalk open(String... endpoints) {
        open.addAll(Set.of(endpoints));
        return this;
    }

    /** POSTs that are repeatable by themselves and take no {@code Idempotency-Key}. */
    public EndpointWalk keyless(String... endpoints) {
        keyless.addAll(Set.of(endpoints));
        return this;
    }

    /** Who asks these, where no caller of the region may: of one endpoint, or of all below {@code POST /v1/rounds*}. */
    public EndpointWalk by(Tokens caller, String endpoints) {
        callers.put(endpoints, caller);
        return this;
    }

    /** Where what is accepted is worked on in the background: waits until nothing is, so that its rows are not mistaken. */
    public EndpointWalk settling(String endpoint, Runnable wait) {
        settling.put(endpoint, wait);
        return this;
    }

    /** Every POST but the kernel's refuses its body in every form that {@link BadInput} spoils it to. */
    public Stream<DynamicTest> badInput() {
        return ApiDocument.ofService().endpoints().stream()
                .filter(endpoint -> endpoint.method().equals("POST") && !isOfKernel(endpoint))
                .flatMap(this::badInput);
    }

    private Stream<DynamicTest> badInput(Endpoint endpoint) {
        try {
            return BadInput.to(endpoint.name(), () -> bodyOf(endpoint), callerOf(endpoint, region))
                    .at(() -> endpoint.hasVariables() ? addressOf(endpoint) : endpoint.path())
                    .settling(settling.getOrDefault(endpoint.name(), () -> {}))
                    .forms();
        } catch (RuntimeException | AssertionError failed) {
            return Stream.of(test(endpoint, "has a valid body", () -> {
                throw new AssertionError("no valid body can be made", failed);
            }));
        }
    }

    public Stream<DynamicTest> tests() {
        return Stream.concat(
                Stream.of(
                        dynamicTest("no endpoint that needs a role hides from the document", HiddenEndpoints::areOpen)),
                ApiDocument.ofService().endpoints().stream().flatMap(this::tests));
    }

    /**
     * That each list that can be had whole shows in every format, of a record below it, what reading the record shows; or, of
     * records that are read in the list alone, what the list shows.
     */
    public Stream<DynamicTest> exports() {
        ApiDocument document = ApiDocument.ofService();
        return document.endpoints().stream()
                .filter(endpoint -> endpoint.path().endsWith(EXPORT))
                .flatMap(endpoint -> exports(document, endpoint));
    }

    private Stream<DynamicTest> exports(ApiDocument document, Endpoint export) {
        Map<String, Consumer<ExportedList>> checks = Map.of(
                "has a column for each property", ExportedList::has_a_column_for_each_property,
                "shows what reading one shows", ExportedList::shows_of_a_record_what_reading_it_shows,
                "masks identity numbers", ExportedList::masks_identity_numbers_unless_the_caller_may_see_them,
                "is audited as the list is", ExportedList::is_audited_as_the_list_is);
        return checks.entrySet().stream()
                .map(check ->
                        test(export, check.getKey(), () -> check.getValue().accept(exported(document, export))));
    }

    private ExportedList exported(ApiDocument document, Endpoint export) {
        return document.endpoints().stream()
                .filter(endpoint -> endpoint.name().equals("GET " + listOf(export) + "/{id}"))
                .findFirst()
                .map(one -> ExportedList.ofRecords(document, export, one, readerOf(one), addressOf(one)))
                .orElseGet(() -> listedAlone(document, export));
    }

    private ExportedList listedAlone(ApiDocument document, Endpoint export) {
        Endpoint list = document.endpoint("GET " + listOf(export));
        if (list.hasVariables()) {
            return ExportedList.listedAlone(document, export, list, readerOf(list), addressOf(list));
        }
        if (!matches(regionless, list)) {
            addressBelow(list);
        }
        return ExportedList.listedAlone(document, export, list, readerOf(list), list.path());
    }

    private Tokens readerOf(Endpoint endpoint) {
        return callerOf(endpoint, region).as("reader-of" + endpoint.path());
    }

    private static String listOf(Endpoint export) {
        return export.path().substring(0, export.path().length() - EXPORT.length());
    }

    private Stream<DynamicTest> tests(Endpoint endpoint) {
        if (matches(open, endpoint)) {
            return Stream.of(test(endpoint, "is open", () -> answersWithoutToken(endpoint)));
        }
        List<DynamicTest> tests = new ArrayList<>();
        tests.add(test(endpoint, "401 without token", () -> refusesStrangers(endpoint)));
        if (!endpoint.roles().isEmpty() && !endpoint.roles().containsAll(ROLES)) {
            tests.add(test(endpoint, "403 with another role", () -> refusesOtherRoles(endpoint)));
        }
        if (endpoint.method().equals("POST") && !matches(keyless, endpoint) && !isOfKernel(endpoint)) {
            tests.add(test(endpoint, "can be repeated", () -> takesKey(endpoint)));
        }
        if (!matches(regionless, endpoint) && !isOfKernel(endpoint)) {
            tests.add(test(endpoint, "stays in its region", () -> staysInItsRegion(endpoint)));
        }
        return tests.stream();
    }

    private static boolean isOfKernel(Endpoint endpoint) {
        return KERNEL.stream().anyMatch(endpoint.path()::startsWith);
    }

    private static void takesKey(Endpoint endpoint) {
        assertThat(endpoint.needsKey()).as("its method is @Idempotent").isTrue();
    }

    private static void answersWithoutToken(Endpoint endpoint) {
        Answer answer = Call.to(endpoint).send(endpoint.emptyAddress());
        assertThat(answer.status()).isNotIn(401, 403).isLessThan(500);
    }

    private static void refusesStrangers(Endpoint endpoint) {
        assertThat(endpoint.secured()).as("the document names its roles").isTrue();
        ProblemAnswer.of(Call.to(endpoint).send(endpoint.emptyAddress())).has(401, "unauthenticated");
    }

    private void refusesOtherRoles(Endpoint endpoint) {
        Set<String> others = new TreeSet<>(ROLES);
        others.removeAll(endpoint.roles());
        Tokens other = Tokens.of(others.toArray(String[]::new)).in(region);
        ProblemAnswer.of(Call.to(endpoint).as(other).send(endpoint.emptyAddress()))
                .has(403, "forbidden");
    }

    private void staysInItsRegion(Endpoint endpoint) {
        if (endpoint.isRead() && !endpoint.hasVariables()) {
            listsNothingForeign(endpoint);
        } else {
            refusesTheSibling(endpoint);
        }
    }

    private void refusesTheSibling(Endpoint endpoint) {
        String address = endpoint.hasVariables() ? addressOf(endpoint) : endpoint.path();
        Call call = Call.to(endpoint).withBody(bodyOf(endpoint));

        Answer foreign = call.as(callerOf(endpoint, sibling)).send(address);
        Answer own =
                call.withKey("own-" + call.key()).as(callerOf(endpoint, region)).send(address);

        assertThat(foreign.status())
                .as("a caller of the sibling region: %s", foreign.text())
                .isIn(403, 404);
        assertThat(own.status())
                .as("a caller of the region itself: %s", own.text())
                .isBetween(200, 299);
    }

    /** What stands below this list is made anew and must not appear in the sibling's answer, but in the region's own. */
    private void listsNothingForeign(Endpoint endpoint) {
        String address = addressBelow(endpoint);
        String id = address.substring(address.lastIndexOf('/') + 1);

        String foreign = Call.to(endpoint).as(callerOf(endpoint, sibling)).pages(endpoint.path());
        String own = Call.to(endpoint).as(callerOf(endpoint, region)).pages(endpoint.path());

        assertThat(foreign).as("what a caller of the sibling region sees").doesNotContain(id);
        assertThat(own).as("what a caller of the region itself sees").contains(id);
    }

    private Tokens callerOf(Endpoint endpoint, String where) {
        return callers.entrySet().stream()
                .filter(caller -> matches(Set.of(caller.getKey()), endpoint))
                .findFirst()
                .map(Map.Entry::getValue)
                .orElseGet(() -> anyOf(endpoint, where));
    }

    private static Tokens anyOf(Endpoint endpoint, String where) {
        String[] roles = endpoint.roles().stream().limit(1).toArray(String[]::new);
        return Tokens.of(roles).in(where).as("walker-of-" + where);
    }

    private String addressOf(Endpoint endpoint) {
        Map.Entry<String, Supplier<String>> object = objects.entrySet().stream()
                .filter(entry -> (endpoint.path() + "/").startsWith(entry.getKey() + "/"))
                .max(Comparator.comparing(entry -> entry.getKey().length()))
                .orElseThrow(() -> undeclared(endpoint, "object(template, address)"));
        String rest = endpoint.path().substring(object.getKey().length());
        assertThat(rest)
                .as("variables of %s below %s, which need an object of their own", endpoint.name(), object.getKey())
                .doesNotContain("{");
        return objectOf(endpoint, object) + rest;
    }

    /** One is enough for all who only read it. */
    private String objectOf(Endpoint endpoint, Map.Entry<String, Supplier<String>> object) {
        return endpoint.isRead()
                ? read.computeIfAbsent(
                        object.getKey(), template -> object.getValue().get())
                : object.getValue().get();
    }

    private String addressBelow(Endpoint list) {
        String path = list.path().endsWith(EXPORT) ? listOf(list) : list.path();
        Optional<Supplier<String>> object = objects.entrySet().stream()
                .filter(entry -> entry.getKey().matches("\\Q" + path + "\\E/\\{[^/]+}"))
                .map(Map.Entry::getValue)
                .findFirst();
        return object.orElseThrow(() -> undeclared(list, "object(template below it, address) or regionless"))
                .get();
    }

    private String bodyOf(Endpoint endpoint) {
        if (endpoint.takes() == null) {
            return null;
        }
        return Optional.ofNullable(bodies.get(endpoint.name()))
                .orElseThrow(() -> undeclared(endpoint, "body(endpoint, body)"))
                .get();
    }

    private static AssertionError undeclared(Endpoint endpoint, String how) {
        return new AssertionError("the walk is not told how to ask " + endpoint.name() + ": " + how);
    }

    private static boolean matches(Set<String> patterns, Endpoint endpoint) {
        return patterns.stream()
                .anyMatch(pattern -> pattern.endsWith("*")
                        ? endpoint.name().startsWith(pattern.substring(0, pattern.length() - 1))
                        : endpoint.name().equals(pattern));
    }

    private static DynamicTest test(Endpoint endpoint, String what, Runnable check) {
        return dynamicTest(endpoint.name() + ": " + what, check::run);
    }
}
