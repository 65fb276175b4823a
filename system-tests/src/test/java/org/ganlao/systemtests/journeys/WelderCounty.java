package org.ganlao.systemtests.journeys;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import org.ganlao.systemtests.Answer;
import org.ganlao.systemtests.Client;
import org.ganlao.systemtests.Client.Post;
import org.ganlao.systemtests.FileImport;
import org.ganlao.systemtests.ResidentNumbers;
import org.ganlao.systemtests.Waiting;

/** A county in which welders are trained by a school with an enterprise of a park, examined, certified and subsidised. */
final class WelderCounty {

    static final String PARK = "进贤医疗器械园";

    private static final String SERVICE = "/api/skills/v1";
    private static final String WELDER = "6-04-02-05";
    private static final String CLERK = "clerk.province";
    private static final String SECOND_CLERK = "clerk.nanchang";
    private static final String REVIEWER = "reviewer.province";
    private static final String CASHIER = "cashier.province";
    private static final String SUPERVISOR = "supervisor.province";
    private static final Duration LIMIT = Duration.ofSeconds(90);
    private static final String LICENCE = """
            "licence": {"number": "%s", "validFrom": "2006-01-01", "validUntil": "2008-12-31", "occupations": ["6-04-02-05"],
             "highestLevel": 3}""";

    private final Client client;
    private final String county;
    private int references;

    WelderCounty(Client client, String county) {
        this.client = client;
        this.county = county;
    }

    /** Who completed the course, by resident number. */
    record Welder(String number, String trainee) {}

    /** For intermediate welders, of so many places. */
    UUID course(int places) {
        UUID institution = made(CLERK, "/institutions", """
                {"sourceRef": "%s", "name": "进贤县职业培训学校", "organisation": "71526726X", "kind": "private", "region": "%s",
                 "registeredOn": "2007-01-08",
                 "licence": {"number": "赣劳培-%s", "validFrom": "2006-01-01", "validUntil": "2008-12-31"}}""".formatted(reference(), county, county));
        return made(CLERK, "/courses", """
                {"sourceRef": "%s", "institution": "%s", "partner": "71526726X",
                 "plan": {"kind": "school-enterprise", "title": "校企合作焊工中级班", "occupation": "%s", "level": 4, "standardHours": 240,
                  "startsOn": "2007-02-05", "endsOn": "2007-03-02", "capacity": %d}}""".formatted(reference(), institution, WELDER, places));
    }

    /** All of them attend for the course's hours and complete it. */
    List<Welder> trained(UUID course, int persons) {
        return IntStream.range(0, persons)
                .mapToObj(nth -> ResidentNumbers.of(county, nth))
                .map(number -> trained(course, number))
                .toList();
    }

    private Welder trained(UUID course, String number) {
        UUID trainee = made(CLERK, "/trainees", """
                {"sourceRef": "%s", "course": "%s", "person": %s,
                 "enrolment": {"residence": "rural", "residenceRegion": "%s", "enrolledOn": "2007-02-05"}}""".formatted(reference(), course, person(number), county));
        changed(CLERK, "/trainees/" + trainee, "completion", """
                {"on": "2007-03-02", "hoursAttended": 240, "score": 80}""");
        return new Welder(number, trainee.toString());
    }

    /** All sit one exam; the first ones fail the practice. Answers how many were certified. */
    int examined(List<Welder> welders, int failing) {
        UUID station = made(REVIEWER, "/appraisal-stations", """
                {"sourceRef": "%s", "region": "%s", "name": "进贤县职业技能鉴定站", "organisation": "71526726X",
                 %s}""".formatted(
                        reference(), county, LICENCE.formatted("赣职鉴站-" + county)));
        List<UUID> examiners =
                IntStream.rangeClosed(1, 2).mapToObj(this::examiner).toList();
        UUID session = made(CLERK, "/exam-sessions", """
                {"sourceRef": "%s", "station": "%s", "examiners": ["%s", "%s"],
                 "plan": {"heldOn": "2007-03-10", "place": "一号厂房", "occupation": "%s", "level": 4,
                  "capacity": %d}}""".formatted(
                        reference(), station, examiners.get(0), examiners.get(1), WELDER, welders.size()));
        imports(
                REVIEWER,
                "exam-candidates",
                welders.stream()
                        .map(welder -> """
                                {"sourceRef": "%s", "session": "%s", "name": "焊工", "registeredOn": "2007-03-05",
                                 "lateBecause": "纸质报名表漏录", "yearsOfWork": 5, "trainee": "%s", "person": %s}""".formatted(reference(), session, welder.trainee(), person(welder.number())))
                        .toList());
        Map<String, String> candidates = candidates(session);
        enter(CLERK, examiners.get(0), welders, candidates, failing);
        enter(SECOND_CLERK, examiners.get(1), welders, candidates, failing);
        changed(REVIEWER, "/exam-sessions/" + session, "results", "{\"on\": \"2007-03-12\"}");
        UUID roll = made(CLERK, "/certificate-rolls", """
                {"sourceRef": "%s", "session": "%s"}""".formatted(reference(), session));
        changed(REVIEWER, "/certificate-rolls/" + roll, "approval", "{}");
        return read(CLERK, "/certificates?limit=500&region=" + county)
                .required("items")
                .size();
    }

    private UUID examiner(int nth) {
        return made(REVIEWER, "/examiners", """
                {"sourceRef": "%s", "region": "%s", "name": "考评员", %s, "person": %s}""".formatted(
                        reference(),
                        county,
                        LICENCE.formatted("赣职鉴员-" + county + "-" + nth),
                        person(ResidentNumbers.of(county, 900 + nth))));
    }

    /** By the trainees. */
    private Map<String, String> candidates(UUID session) {
        return StreamSupport.stream(
                        read(CLERK, "/exam-candidates?limit=500&session=" + session)
                                .required("items")
                                .spliterator(),
                        false)
                .collect(Collectors.toMap(
                        candidate -> candidate.required("trainee").asText(),
                        candidate -> candidate.required("id").asText(),
                        (one, another) -> one,
                        TreeMap::new));
    }

    private void enter(String clerk, UUID examiner, List<Welder> welders, Map<String, String> candidates, int failing) {
        List<String> rows = IntStream.range(0, welders.size())
                .boxed()
                .flatMap(nth -> List.of("theory", "practice").stream().map(part -> """
                        {"sourceRef": "%s", "candidate": "%s", "part": "%s", "examiner": "%s", "score": %d}""".formatted(
                                reference(),
                                candidates.get(welders.get(nth).trainee()),
                                part,
                                examiner,
                                part.equals("practice") && nth < failing ? 59 : 75)))
                .toList();
        imports(clerk, "exam-scores", rows);
    }

    private void imports(String clerk, String kind, List<String> rows) {
        String file = rows.stream().map(row -> row.replace("\n", "")).collect(Collectors.joining("\n", "", "\n"));
        FileImport.send(client, clerk, SERVICE + "/imports/" + kind, "application/x-ndjson", file);
    }

    /**
     * Claims for all of them, again until so many are released, as the news of their work arrives. Who claims in the moment in which
     * it does is told to claim again.
     */
    UUID claimed(UUID course, List<Welder> welders, int released) {
        UUID[] claim = new UUID[1];
        Waiting.upTo(LIMIT, released + " are released").until(() -> {
            Answer answer = client.post(CLERK, SERVICE + "/subsidy-claims", """
                    {"sourceRef": "%s", "course": "%s", "trainees": [%s]}""".formatted(
                            reference(),
                            course,
                            welders.stream()
                                    .map(welder -> "\"" + welder.trainee() + "\"")
                                    .collect(Collectors.joining(", "))));
            if (answer.status() == 409 && answer.json().path("code").asText().equals("concurrent-change")) {
                return false;
            }
            claim[0] = answer.expect(201).id();
            boolean all = claim(claim[0]).at("/lines/released").asInt() == released;
            if (!all) {
                changed(SUPERVISOR, "/subsidy-claims/" + claim[0], "annulment", "{\"reason\": \"就业信息未到齐\"}");
            }
            return all;
        });
        return claim[0];
    }

    JsonNode claim(UUID claim) {
        return read(CLERK, "/subsidy-claims/" + claim);
    }

    void approve(UUID claim) {
        changed(REVIEWER, "/subsidy-claims/" + claim, "approval", "{}");
    }

    void budgeted(String amount) {
        UUID budget = made(CASHIER, "/subsidy-budgets", """
                {"sourceRef": "%s", "region": "%s", "year": 2007, "amount": "%s", "givenOn": "2007-01-15",
                 "document": "进财社〔2007〕3号"}""".formatted(reference(), county, amount));
        changed(SUPERVISOR, "/subsidy-budgets/" + budget, "approval", "{}");
    }

    void paid() {
        UUID run = made(CASHIER, "/subsidy-runs", """
                {"sourceRef": "%s", "region": "%s"}""".formatted(reference(), county));
        changed(SUPERVISOR, "/subsidy-runs/" + run, "approval", "{}");
        Waiting.upTo(LIMIT, "run " + run + " ends")
                .until(() -> read(CASHIER, "/subsidy-runs/" + run).hasNonNull("finishedOn"));
    }

    /** Of the county's book of 2007. */
    String balance(String account) {
        for (JsonNode balance : read(SUPERVISOR, "/subsidy-books/" + county + "?year=2007")) {
            if (balance.required("account").asText().equals(account)) {
                return balance.required("amount").asText();
            }
        }
        throw new AssertionError("no account " + account);
    }

    static String person(String number) {
        return "{\"kind\": \"resident-id\", \"number\": \"%s\"}".formatted(number);
    }

    /** Another one each time. */
    private String reference() {
        return "welders-%s-%d".formatted(county, references++);
    }

    private JsonNode read(String who, String path) {
        return client.get(who, SERVICE + path).expect(200).json();
    }

    private UUID made(String who, String collection, String body) {
        return client.post(who, SERVICE + collection, body).expect(201).id();
    }

    private void changed(String who, String record, String what, String body) {
        String version = client.get(who, SERVICE + record).expect(200).etag();
        Answer answer =
                client.sent(Post.of(who, SERVICE + record + "/" + what, body).ifMatch(version));
        answer.expect(200);
    }
}
