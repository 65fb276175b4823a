package org.ganlao.socialinsurance.collection.reminder;

import static org.awaitility.Awaitility.await;
import static org.ganlao.platformtest.JsonBody.json;

import io.restassured.path.json.JsonPath;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.ganlao.platformtest.endpoints.EndpointWalk;
import org.ganlao.socialinsurance.collection.base.ContributionOffice;

/** The desk of an agency that reminds payers. */
public final class ReminderDesk {

    static final String RUNS = "/v1/reminder-runs";
    static final String REMINDERS = "/v1/reminders";

    final ContributionOffice office;
    private final String region;

    ReminderDesk(String region) {
        this.region = region;
        this.office = ContributionOffice.of(region);
    }

    Map<String, Object> round(String subject, String month) {
        return new HashMap<>(Map.of(
                "sourceRef",
                UUID.randomUUID().toString(),
                "subject",
                subject,
                "region",
                region,
                "month",
                month,
                "way",
                "letter"));
    }

    /** Reminds the county's payers and answers the round when it has ended. */
    JsonPath reminded(String subject, String month) {
        String id = office.agency.clerk().made(RUNS, round(subject, month)).getString("id");
        awaitRounds();
        return new JsonPath(office.agency.clerk().get(RUNS + "/" + id).asString());
    }

    private void awaitRounds() {
        await().atMost(Duration.ofSeconds(60))
                .until(() -> office.agency
                        .clerk()
                        .get(RUNS + "?region=" + region)
                        .jsonPath()
                        .getList("items.findAll { it.finishedOn == null }")
                        .isEmpty());
    }

    JsonPath of(String query) {
        return new JsonPath(office.agency.clerk().get(REMINDERS + "?" + query).asString());
    }

    /** Owes 218.26 for January, on the floor. */
    String debtor() {
        String employer = office.agency.employer();
        office.worker(employer, "2007-01-01", "pension");
        office.billed("2007-01");
        return employer;
    }

    private String newReminder() {
        String employer = debtor();
        reminded("contributions", "2007-01");
        return REMINDERS + "/" + of("employer=" + employer).getString("items[0].id");
    }

    public static EndpointWalk add(EndpointWalk walk) {
        ReminderDesk donghu = new ReminderDesk("360102");
        return walk.object(
                        RUNS + "/{id}",
                        () -> RUNS + "/"
                                + donghu.reminded("contributions", "2006-01").getString("id"))
                .body("POST " + RUNS, () -> json(donghu.round("contributions", "2006-01")))
                .settling("POST " + RUNS, donghu::awaitRounds)
                .object(REMINDERS + "/{id}", donghu::newReminder)
                .object(REMINDERS + "/{id}/months", () -> donghu.newReminder() + "/months");
    }
}
