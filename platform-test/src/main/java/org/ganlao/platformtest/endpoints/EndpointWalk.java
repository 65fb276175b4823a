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
 * its own, 403 or 404 for a caller of a sibling region, an answer for a caller of the region itself, or of each of these and of
 * the region above where it answers whoever asks. An endpoint that
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
    private final Set<String> answered = new TreeSet<>();
    private final Set<String> notAsked = new TreeSet<>();
    private final Map<String, String> askedElsewhere = new HashMap<>();
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

    /**
     * Endpoints whose data belongs to no region, or to whichever the caller has: {@code GET /v1/ticket-kinds}, or all below
     * {@code GET /v1/kinds/*}. Nobody is asked about regions there, as the table says.
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

    /** Reads, at their path or an object's, which answer each of their roles in the region, the sibling and the region above. */
    public EndpointWalk answered(String... endpoints) {
        answered.addAll(Set.of(endpoints));
        return this;
    }

    /** Endpoints of which nobody asks about regions; the table says so. */
    public EndpointWalk notAsked(String... endpoints) {
        notAsked.addAll(Set.of(endpoints));
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
        assertThat(call.as(Tokens.of(others.toArray(String[]::new)).in(region))
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
        return reach(endpoint) == Reach.NOT_ASKED_HERE
                ? askedElsewhere.entrySet().stream()
                        .filter(entry -> matches(Set.of(entry.getKey()), endpoint))
                        .findFirst()
                        .map(entry -> columns + ": `" + entry.getValue() + "`")
                        .orElse(columns)
                : columns;
    }

    private Reach reach(Endpoint endpoint) {
        if (matches(open, endpoint)) {
            return Reach.OPEN;
        }
        if (isOfKernel(endpoint)) {
            return Reach.OF_KERNEL;
        }
        if (matches(askedElsewhere.keySet(), endpoint) || matches(notAsked, endpoint)) {
            return Reach.NOT_ASKED_HERE;
        }
        if (matches(answered, endpoint)) {
            return Reach.ANSWERED;
        }
        if (matches(regionless, endpoint)) {
            return Reach.NOT_ASKED_HERE;
        }
        if (!endpoint.isRead()) {
            return Reach.CHANGE;
        }
        return endpoint.hasVariables() ? Reach.RECORD : Reach.LIST;
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
        switch (reach(endpoint)) {
            case LIST -> {
                tests.add(test(endpoint, "stays in its region", () -> listsNothingForeign(endpoint)));
                tests.add(test(endpoint, "lists what lies below", () -> listsWhatLiesBelow(endpoint)));
            }
            case RECORD -> {
                tests.add(test(endpoint, "stays in its region", () -> refusesTheSibling(endpoint)));
                tests.add(test(endpoint, "is shown to the region above", () -> isShownAbove(endpoint)));
            }
            case CHANGE -> tests.add(test(endpoint, "stays in its region", () -> refusesTheSibling(endpoint)));
            case ANSWERED -> tests.add(test(endpoint, "is answered whatever the region", () -> answersAll(endpoint)));
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
        Tokens other = Tokens.of(others.toArray(String[]::new)).in(region);
        ProblemAnswer.of(Call.to(endpoint).as(other).send(endpoint.emptyAddress()))
                .has(403, "forbidden");
    }

    private void refusesTheSibling(Endpoint endpoint) {
        String address = endpoint.hasVariables() ? addressOf(endpoint) : endpoint.path();
        Call call = Call.to(endpoint).withBody(bodyOf(endpoint));

        callersOf(endpoint, sibling).forEach(caller -> {
            Answer foreign = call.as(caller).send(address);
            assertThat(foreign.status())
                    .as("%s, of the sibling region: %s", caller, foreign.text())
                    .isIn(403, 404);
        });
        callersOf(endpoint, region).forEach(caller -> {
            Answer own = call.withKey("own-" + call.key()).as(caller).send(address);
            assertThat(own.status())
                    .as("%s, of the region itself: %s", caller, own.text())
                    .isBetween(200, 299);
        });
    }

    private void answersAll(Endpoint endpoint) {
        String address = endpoint.hasVariables() ? addressOf(endpoint) : endpoint.path();
        Stream.of(region, sibling, above())
                .flatMap(where -> callersOf(endpoint, where).stream())
                .forEach(caller -> {
                    Answer answer = Call.to(endpoint).as(caller).send(address);
                    assertThat(answer.status())
                            .as("%s: %s", caller, answer.text())
                            .isBetween(200, 299);
                });
    }

    /** What stands below this list is made anew and must not appear in the sibling's answer, but in the region's own. */
    private void listsNothingForeign(Endpoint endpoint) {
        String address = addressBelow(endpoint);
        String id = address.substring(address.lastIndexOf('/') + 1);

        callersOf(endpoint, sibling)
                .forEach(caller -> assertThat(Call.to(endpoint).as(caller).pages(endpoint.path()))
                        .as("what %s sees, of the sibling region", caller)
                        .doesNotContain(id));
        String own = Call.to(endpoint).as(callerOf(endpoint, region)).pages(endpoint.path());

        assertThat(own).as("what a caller of the region itself sees").contains(id);
    }

    private void listsWhatLiesBelow(Endpoint endpoint) {
        String address = addressBelow(endpoint);

        assertThat(Call.to(endpoint).as(callerOf(endpoint, above())).pages(endpoint.path()))
                .as("what a caller of the region above sees")
                .contains(address.substring(address.lastIndexOf('/') + 1));
    }

    private void isShownAbove(Endpoint endpoint) {
        Answer answer = Call.to(endpoint).as(callerOf(endpoint, above())).send(addressOf(endpoint));

        assertThat(answer.status())
                .as("a caller of the region above: %s", answer.text())
                .isBetween(200, 299);
    }

    /** A county lies in a city, and a city in the province (GB/T 2260). */
    private String above() {
        return region.endsWith("00") ? region.substring(0, 2) + "0000" : region.substring(0, 4) + "00";
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

    /** Of a read each role by itself; a change is made once. */
    private List<Tokens> callersOf(Endpoint endpoint, String where) {
        return isNamed(endpoint) || !endpoint.isRead()
                ? List.of(callerOf(endpoint, where))
                : endpoint.roles().stream()
                        .map(role -> Tokens.of(role).in(where).as(role + "-of-" + where))
                        .toList();
    }

    private boolean isNamed(Endpoint endpoint) {
        return matches(callers.keySet(), endpoint);
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
