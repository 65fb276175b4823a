package org.ganlao.systemtests.crash;

import java.math.BigDecimal;
import java.util.UUID;
import org.ganlao.systemtests.Answer;
import org.ganlao.systemtests.Client;
import org.ganlao.systemtests.Client.Post;
import org.ganlao.systemtests.ResidentNumbers;

/** What the writers write: facts of every service in one county, every seventh time with a post that must be refused. */
final class Works {

    static final String COUNTY = "360502";

    private static final String CLERK = "clerk.province";
    private static final String EMPLOYER = "71526726X";
    private static final int EVERY = 7;
    private static final int SEATS = 1000;

    private final StubbornClient client;
    private UUID institution;
    private UUID course;

    Works(StubbornClient client) {
        this.client = client;
    }

    /** What the facts need, while everything runs. */
    void prepare(Client frontDoor) {
        frontDoor
                .post(CLERK, "/api/insurance/v1/employers", """
                        {"sourceRef": "crash-employer", "employer": "%s", "profile": {"name": "新余渝水机械有限公司",
                         "ownership": "private", "industryClass": 1, "inPark": false, "region": "%s",
                         "registeredOn": "2006-12-20"}}""".formatted(EMPLOYER, COUNTY))
                .expect(201);
        institution = frontDoor
                .post(CLERK, "/api/skills/v1/institutions", """
                        {"sourceRef": "crash-institution", "name": "新余市渝水职业培训学校", "organisation": "%s",
                         "kind": "private", "region": "%s", "registeredOn": "2007-01-05",
                         "licence": {"number": "赣劳培360502001", "validFrom": "2006-01-01", "validUntil": "2008-12-31"}}\
                        """.formatted(EMPLOYER, COUNTY))
                .expect(201)
                .id();
    }

    /** A person begins an urban job; one that begins in the future is refused. */
    void placement(int nth, SteadyWriter list) {
        if (nth % EVERY == 0) {
            list.refused(placed(1_000_000 + nth, "2007-04-20"));
        }
        list.took(placed(nth, "2007-03-05").expect(201).id().toString());
    }

    private Answer placed(int nth, String startedOn) {
        return client.post(CLERK, "/api/employment/v1/placements", """
                {"sourceRef": "crash-placement-%d", "person": %s, "job": {"kind": "urban-new-job", "urban": true,
                 "region": "%s", "residenceRegion": "%s", "employer": "%s", "startedOn": "%s"}}""".formatted(
                        nth, person(nth % 1_000_000), COUNTY, COUNTY, EMPLOYER, startedOn));
    }

    /** Contributions are received; a receipt number that was used before is refused. Noted by its amount. */
    void receipt(int nth, SteadyWriter list) {
        BigDecimal amount = amount(nth);
        booked("crash-receipt-" + nth, nth, amount).expect(201);
        list.took(amount.toPlainString());
        if (nth % EVERY == 0) {
            list.refused(booked("crash-receipt-again-" + nth, nth, amount));
        }
    }

    /** Another amount each, so that a sum tells what is in it. */
    private static BigDecimal amount(int nth) {
        return BigDecimal.valueOf(100_000L + nth * 101L, 2);
    }

    private Answer booked(String sourceRef, int nth, BigDecimal amount) {
        return client.post("cashier.province", "/api/insurance/v1/contribution-receipts", """
                {"sourceRef": "%s", "number": "CRASH-%d", "region": "%s", "employer": "%s", "receivedOn": "2007-03-20",
                 "lines": [{"insurance": "pension", "amount": "%s"}]}""".formatted(
                        sourceRef, nth, COUNTY, EMPLOYER, amount.toPlainString()));
    }

    /** A trainee enrols and completes; a completion of another version is refused. */
    void completion(int nth, SteadyWriter list) {
        if (nth % SEATS == 0) {
            course = opened(nth / SEATS);
        }
        Answer trainee = client.post(CLERK, "/api/skills/v1/trainees", """
                {"sourceRef": "crash-trainee-%d", "course": "%s", "person": %s, "enrolment": {"residence": "urban",
                 "residenceRegion": "%s", "enrolledOn": "2007-02-05"}}""".formatted(nth, course, person(nth), COUNTY))
                .expect(201);
        if (nth % EVERY == 0) {
            list.refused(completed(trainee, "\"99\""));
        }
        completed(trainee, trainee.etag()).expect(200);
        list.took(trainee.id().toString());
    }

    private UUID opened(int nth) {
        return client.post(CLERK, "/api/skills/v1/courses", """
                {"sourceRef": "crash-course-%d", "institution": "%s", "plan": {"kind": "urban-vocational",
                 "title": "钳工初级班", "standardHours": 80, "startsOn": "2007-02-05", "endsOn": "2007-03-16",
                 "capacity": %d}}""".formatted(nth, institution, SEATS))
                .expect(201)
                .id();
    }

    private Answer completed(Answer trainee, String version) {
        return client.post(Post.of(CLERK, "/api/skills/v1/trainees/" + trainee.id() + "/completion", """
                {"on": "2007-03-16", "hoursAttended": 80}""")
                .ifMatch(version));
    }

    /** A person joins a roll and signs a contract; one for an entry that nobody made is refused. Noted by the entry. */
    void contract(int nth, SteadyWriter list) {
        Answer entry = client.post(
                        CLERK, "/api/rights/v1/roll-entries", """
                {"sourceRef": "crash-roll-%d", "person": %s, "post": {"employer": "%s", "region": "%s", "industry": "35",
                 "joinedOn": "2007-03-01"}}""".formatted(nth, person(nth), EMPLOYER, COUNTY))
                .expect(201);
        if (nth % EVERY == 0) {
            list.refused(signed("crash-contract-lost-" + nth, UUID.randomUUID(), nth));
        }
        signed("crash-contract-" + nth, entry.id(), nth).expect(201);
        list.took(entry.id().toString());
    }

    private Answer signed(String sourceRef, UUID rollEntry, int nth) {
        return client.post(CLERK, "/api/rights/v1/contracts", """
                {"sourceRef": "%s", "rollEntry": "%s", "terms": {"number": "CRASH-%d", "kind": "fixed",
                 "signedOn": "2007-03-01", "startsOn": "2007-03-01", "endsOn": "2009-02-28"}}""".formatted(sourceRef, rollEntry, nth));
    }

    private static String person(int nth) {
        return "{\"kind\": \"resident-id\", \"number\": \"%s\"}".formatted(ResidentNumbers.of(COUNTY, nth));
    }
}
