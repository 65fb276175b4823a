package org.ganlao.platformtest.endpoints;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.ganlao.platformtest.Tokens;
import org.junit.jupiter.api.DynamicTest;

/**
 * Asks every endpoint that the service's OpenAPI document names: 401 without token, 403 with a role that is not among
 * its own, 403 or 404 for a caller of a sibling region, an answer for a caller of the region itself; or for those of one region
 * alone; or the same answer for all, where it belongs to no region. An endpoint that has not what it takes to be asked fails.
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
    private static final List<String> ROLES = List.of(
            "clerk",
            "reviewer",
            "cashier",
            "inspector",
            "supervisor",
            "analyst",
            "auditor",
            "statistics-bureau",
            "system");

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

    private final Ground ground;
    private final Callers callers;
    private final Asked asked = new Asked();
    private final RegionChecks regions;
    private final Map<String, Runnable> settling = new HashMap<>();
    private final Set<String> regionless = new TreeSet<>();
    private final Set<String> keyless = new TreeSet<>();
    private final Set<String> answered = new TreeSet<>();
    private final Map<String, String> askedElsewhere = new HashMap<>();
    private final Set<String> open = new TreeSet<>(Set.of("GET /problems", "GET /problems/{code}"));

    private EndpointWalk(Ground ground) {
        this.ground = ground;
        this.callers = new Callers(ground);
        this.regions = new RegionChecks(callers, asked);
    }

    /** Two regions of which neither covers the other. Objects and bodies below belong to the first. */
    public static EndpointWalk inRegion(String region, String sibling) {
        return new EndpointWalk(new Ground(region, sibling));
    }

    /**
     * @param template of the object's path, also good for what lies below it
     * @param address makes a new object and answers its path, or URL
     */
    public EndpointWalk object(String template, Supplier<String> address) {
        asked.object(template, address);
        return this;
    }

    /** @param endpoint {@code POST /v1/tickets}; the body is valid, and another one at every call */
    public EndpointWalk body(String endpoint, Supplier<String> body) {
        asked.body(endpoint, body);
        return this;
    }

    /**
     * A list that shows nothing without a query, or nothing that has an address: asked for there, it shows the mark of what is
     * made, or does not.
     *
     * @param address with its query
     * @param mark makes it; answers a text that stands in the list for that alone
     */
    public EndpointWalk list(String endpoint, String address, Supplier<String> mark) {
        asked.list(endpoint, new Listed(address, mark));
        return this;
    }

    /** A read that is told in a header whose record it is to show. */
    public EndpointWalk header(String endpoint, String name, Supplier<String> value) {
        asked.header(endpoint, name, value);
        return this;
    }

    /** Endpoints of which the records made here lie in another region than all others. */
    public EndpointWalk at(String region, String sibling, String... endpoints) {
        Set.of(endpoints).forEach(endpoint -> callers.at(new Ground(region, sibling), endpoint));
        return this;
    }

    /** What no callers below this region may: the province's own, or what a region above decides about one below. */
    public EndpointWalk heldBy(String region, String... endpoints) {
        Set.of(endpoints).forEach(endpoint -> callers.only(region, endpoint));
        return this;
    }

    /** Endpoints whose callers, from wherever, act for this office of the department. */
    public EndpointWalk forUnit(String unit, String... endpoints) {
        Set.of(endpoints).forEach(endpoint -> callers.forUnit(unit, endpoint));
        return this;
    }

    /** What is one person's: the same person asks from each region, so that it is the region that decides. */
    public EndpointWalk ofPerson(String user, String... endpoints) {
        Set.of(endpoints).forEach(endpoint -> callers.person(user, endpoint));
        return this;
    }

    /**
     * Endpoints whose data belongs to no region: {@code GET /v1/ticket-kinds}, or all below {@code GET /v1/kinds/*}. Each of
     * their roles gets the same answer from everywhere.
     */
    public EndpointWalk regionless(String... endpoints) {
        regionless.addAll(Set.of(endpoints));
        return this;
    }

    /** Endpoints whose regions a test of the feature asks about, which is named: {@code askedIn("AlertResourceTest", "GET /v1/alerts*")}. */
    public EndpointWalk askedIn(String test, String... endpoints) {
        Set.of(endpoints).forEach(endpoint -> askedElsewhere.put(endpoint, test));
        return this;
    }

    /** Reads of whatever region the caller has, which answer each of their roles in the region, the sibling and the region above. */
    public EndpointWalk answered(String... endpoints) {
        answered.addAll(Set.of(endpoints));
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
            return BadInput.to(
                            endpoint.name(), () -> asked.bodyOf(endpoint), callers.of(endpoint, callers.home(endpoint)))
                    .at(() -> asked.placeOf(endpoint))
                    .settling(settling.getOrDefault(endpoint.name(), () -> {}))
                    .forms();
        } catch (RuntimeException | AssertionError failed) {
            return Stream.of(test(endpoint, "has a valid body", () -> {
                throw new AssertionError("no valid body can be made", failed);
            }));
        }
    }

    /**
     * Every POST but the kernel's that registers something under its caller's {@code sourceRef} refuses that once it is used, whatever
     * else of the same body is refused since.
     */
    public Stream<DynamicTest> references() {
        return ApiDocument.ofService().endpoints().stream()
                .filter(endpoint -> endpoint.method().equals("POST") && !isOfKernel(endpoint))
                .filter(endpoint -> endpoint.registers() && !endpoint.hasVariables() && endpoint.namesReference())
                .map(endpoint -> test(endpoint, "takes a reference once", () -> takesReferenceOnce(endpoint)));
    }

    private void takesReferenceOnce(Endpoint endpoint) {
        String address = asked.placeOf(endpoint);
        Call call = asked.callTo(endpoint)
                .as(callers.of(endpoint, callers.home(endpoint)))
                .withBody(asked.bodyOf(endpoint));

        Answer first = call.send(address);
        assertThat(first.status()).as(first.text()).isEqualTo(201);
        ProblemAnswer.of(call.withKey("again-" + call.key()).send(address)).has(409, "source-ref-used");
    }

    /** With the table of docs/access.md about to be rewritten, that alone: nobody has to be asked for it. */
    public Stream<DynamicTest> tests() {
        return AccessTable.isToBeWritten() ? table() : all();
    }

    private Stream<DynamicTest> all() {
        return Stream.concat(
                Stream.concat(
                        Stream.concat(
                                Stream.of(dynamicTest(
                                        "no endpoint that needs a role hides from the document",
                                        HiddenEndpoints::areOpen)),
                                otherFormats()),
                        documented()),
                ApiDocument.ofService().endpoints().stream().flatMap(this::tests));
    }

    /** That a format which is not in the document is guarded as the one that is. */
    private Stream<DynamicTest> otherFormats() {
        ApiDocument document = ApiDocument.ofService();
        return HiddenEndpoints.otherFormats().entrySet().stream()
                .flatMap(formats -> formats.getValue().stream()
                        .map(format -> test(
                                document.endpoint("GET " + formats.getKey()),
                                "is guarded as " + format,
                                () -> refusesStrangersAndOtherRoles(
                                        document.endpoint("GET " + formats.getKey()), format))));
    }

    private void refusesStrangersAndOtherRoles(Endpoint endpoint, String format) {
        Call call = Call.to(endpoint).accepting(format);
        Set<String> others = new TreeSet<>(ROLES);
        others.removeAll(endpoint.roles());

        assertThat(call.send(endpoint.emptyAddress()).status()).isEqualTo(401);
        assertThat(call.as(Tokens.of(others.toArray(String[]::new)).in(ground.own()))
                        .send(endpoint.emptyAddress())
                        .status())
                .isEqualTo(403);
    }

    private Stream<DynamicTest> documented() {
        Stream<DynamicTest> named = askedElsewhere.values().stream()
                .distinct()
                .map(test -> dynamicTest(test + " is there to ask", () -> TestSources.have(test)));
        return Stream.concat(named, table());
    }

    private Stream<DynamicTest> table() {
        return AccessTable.isShown()
                ? Stream.of(dynamicTest(
                        "docs/access.md shows who may call what",
                        () -> AccessTable.shows(ApiDocument.ofService().endpoints(), ROLES, this::shown)))
                : Stream.empty();
    }

    /** What the table says, with the test that asks where it is not this one. */
    private String shown(Endpoint endpoint) {
        String columns = reach(endpoint).columns();
        return switch (reach(endpoint)) {
            case NOT_ASKED_HERE -> columns + ": `" + testOf(endpoint) + "`";
            case HELD, HELD_LIST -> columns.formatted(callers.holder(endpoint).orElseThrow());
            case OPEN, NO_REGION, ANSWERED, LIST, RECORD, CHANGE, OF_KERNEL -> columns;
        };
    }

    private String testOf(Endpoint endpoint) {
        return askedElsewhere.entrySet().stream()
                .filter(entry -> endpoint.matches(entry.getKey()))
                .findFirst()
                .map(Map.Entry::getValue)
                .orElseThrow();
    }

    private Reach reach(Endpoint endpoint) {
        if (matches(open, endpoint)) {
            return Reach.OPEN;
        }
        if (isOfKernel(endpoint)) {
            return Reach.OF_KERNEL;
        }
        if (matches(askedElsewhere.keySet(), endpoint)) {
            return Reach.NOT_ASKED_HERE;
        }
        if (matches(answered, endpoint)) {
            return Reach.ANSWERED;
        }
        if (matches(regionless, endpoint)) {
            return Reach.NO_REGION;
        }
        if (callers.holder(endpoint).isPresent()) {
            return asked.isList(endpoint) ? Reach.HELD_LIST : Reach.HELD;
        }
        if (!endpoint.isRead()) {
            return Reach.CHANGE;
        }
        return asked.isList(endpoint) ? Reach.LIST : Reach.RECORD;
    }

    /**
     * That each list that can be had whole shows in every format, of a record below it, what reading the record shows; or, of
     * records that are read in the list alone, what the list shows.
     */
    public Stream<DynamicTest> exports() {
        ApiDocument document = ApiDocument.ofService();
        return document.endpoints().stream().filter(Asked::isExport).flatMap(endpoint -> exports(document, endpoint));
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
                .filter(endpoint -> endpoint.name().equals("GET " + Asked.listOf(export) + "/{id}"))
                .findFirst()
                .map(one -> ExportedList.ofRecords(document, export, one, readerOf(one), asked.addressOf(one)))
                .orElseGet(() -> listedAlone(document, export));
    }

    private ExportedList listedAlone(ApiDocument document, Endpoint export) {
        Endpoint list = document.endpoint("GET " + Asked.listOf(export));
        if (list.hasVariables()) {
            return ExportedList.listedAlone(document, export, list, readerOf(list), asked.addressOf(list));
        }
        if (!matches(regionless, list)) {
            asked.markOf(list);
        }
        return ExportedList.listedAlone(document, export, list, readerOf(list), list.path());
    }

    private Tokens readerOf(Endpoint endpoint) {
        return callers.of(endpoint, callers.home(endpoint)).as("reader-of" + endpoint.path());
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
        switch (reach(endpoint)) {
            case LIST -> {
                tests.add(test(endpoint, "stays in its region", () -> regions.listsNothingForeign(endpoint)));
                tests.add(test(endpoint, "lists what lies below", () -> regions.listsWhatLiesBelow(endpoint)));
            }
            case RECORD -> {
                tests.add(test(endpoint, "stays in its region", () -> regions.refusesTheSibling(endpoint)));
                tests.add(test(endpoint, "is shown to the region above", () -> regions.isShownAbove(endpoint)));
            }
            case CHANGE -> tests.add(test(endpoint, "stays in its region", () -> regions.refusesTheSibling(endpoint)));
            case HELD ->
                tests.add(test(endpoint, "is held by one region", () -> regions.answersItsHolderAlone(endpoint)));
            case HELD_LIST ->
                tests.add(test(endpoint, "is held by one region", () -> regions.showsItsHolderAlone(endpoint)));
            case ANSWERED ->
                tests.add(test(endpoint, "is answered whatever the region", () -> regions.answersAll(endpoint)));
            case NO_REGION ->
                tests.add(test(endpoint, "belongs to no region", () -> regions.answersAllTheSame(endpoint)));
            case OPEN, OF_KERNEL, NOT_ASKED_HERE -> {}
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
        Tokens other = Tokens.of(others.toArray(String[]::new)).in(ground.own());
        ProblemAnswer.of(Call.to(endpoint).as(other).send(endpoint.emptyAddress()))
                .has(403, "forbidden");
    }

    private static boolean matches(Set<String> patterns, Endpoint endpoint) {
        return patterns.stream().anyMatch(endpoint::matches);
    }

    private static DynamicTest test(Endpoint endpoint, String what, Runnable check) {
        return dynamicTest(endpoint.name() + ": " + what, check::run);
    }
}
